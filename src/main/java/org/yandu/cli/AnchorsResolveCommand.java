package org.yandu.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yandu.anchor.Placer;
import org.yandu.anchor.TextMap;
import org.yandu.exchange.AnchorsReader;
import org.yandu.exchange.AnchorsReading;
import org.yandu.exchange.NamedAnchor;
import org.yandu.exchange.PlacementsFile;
import org.yandu.model.Placement;
import org.yandu.settings.Messages;
import org.yandu.text.FileNames;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// `anchors resolve --document DOC --annotations IN [--original ORIG] [--out OUT]`: finds the
/// passages of notes again in a text file, taken as it is. Needs no library.
final class AnchorsResolveCommand implements Command {

  private static final String DOCUMENT = "--document";
  private static final String ANNOTATIONS = "--annotations";
  private static final String ORIGINAL = "--original";

  @Override
  public CommandSpec specification(Messages messages) {
    return Specifications.command(messages, "resolve", messages.text("cli.anchors.resolve"))
        .addOption(file(DOCUMENT, messages.text("cli.anchors.document")).required(true).build())
        .addOption(
            file(ANNOTATIONS, messages.text("cli.anchors.annotations")).required(true).build())
        .addOption(file(ORIGINAL, messages.text("cli.anchors.original")).build())
        .addOption(Specifications.out(messages));
  }

  private static OptionSpec.Builder file(String name, String description) {
    return OptionSpec.builder(name).paramLabel("FILE").type(Path.class).description(description);
  }

  @Override
  public Ending run(ParseResult typed, Session session) {
    Path annotations = typed.matchedOptionValue(ANNOTATIONS, Path.of(""));
    return switch (AnchorsReader.read(annotations)) {
      case AnchorsReading.Refused(var reason) ->
          Ending.failed(
              session.messages().text("anchors.refused." + reason, FileNames.text(annotations)));
      case AnchorsReading.Read(List<NamedAnchor> anchors) -> resolve(anchors, typed, session);
    };
  }

  private static Ending resolve(List<NamedAnchor> anchors, ParseResult typed, Session session) {
    Path document = typed.matchedOptionValue(DOCUMENT, Path.of(""));
    Optional<Path> original = Optional.ofNullable(typed.matchedOptionValue(ORIGINAL, null));
    Path reading = document;
    try {
      String text = Files.readString(reading);
      Optional<TextMap> map = Optional.empty();
      if (original.isPresent()) {
        reading = original.get();
        map = Optional.of(TextMap.of(Files.readString(reading)));
      }
      Placer placer = Placer.foreign(text, map);
      List<Map.Entry<String, Placement>> placements =
          anchors.stream()
              .map(named -> Map.entry(named.id(), placer.place(named.anchor())))
              .toList();
      return session.give(
          PlacementsFile.of(placements),
          Optional.ofNullable(typed.matchedOptionValue(Specifications.OUT, null)));
    } catch (CharacterCodingException noText) {
      return Ending.failed(session.messages().text("cli.anchors.no-text", FileNames.text(reading)));
    } catch (IOException unreadable) {
      return Ending.failed(
          session.messages().text("cli.anchors.unreadable", FileNames.text(reading)));
    }
  }
}
