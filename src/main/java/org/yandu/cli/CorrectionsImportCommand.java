package org.yandu.cli;

import java.nio.file.Path;
import org.yandu.exchange.CorrectionsReader;
import org.yandu.exchange.CorrectionsReading;
import org.yandu.library.Library;
import org.yandu.library.TakenCorrections;
import org.yandu.model.PublicationId;
import org.yandu.model.UnfitCorrection;
import org.yandu.settings.Messages;
import org.yandu.text.FileNames;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// `corrections import FILE --into ID`: takes over what another person put right.
final class CorrectionsImportCommand implements Command {

  private static final String INTO = "--into";

  @Override
  public CommandSpec specification(Messages messages) {
    return Specifications.command(messages, "import", messages.text("cli.corrections.import"))
        .addPositional(
            PositionalParamSpec.builder()
                .index("0")
                .paramLabel("FILE")
                .type(Path.class)
                .arity("1")
                .required(true)
                .description(messages.text("cli.corrections.file"))
                .build())
        .addOption(
            OptionSpec.builder(INTO)
                .paramLabel("ID")
                .type(long.class)
                .required(true)
                .description(messages.text("cli.parameter.id"))
                .build());
  }

  @Override
  public Ending run(ParseResult typed, Session session) {
    Path file = typed.matchedPositionalValue(0, Path.of(""));
    PublicationId id = new PublicationId(typed.matchedOptionValue(INTO, 0L));
    return switch (CorrectionsReader.read(file)) {
      case CorrectionsReading.Refused(var reason) ->
          Ending.failed(
              session.messages().text("corrections.refused." + reason, FileNames.text(file)));
      case CorrectionsReading.Read read ->
          session.withPublication(id, (library, _) -> take(session, library, id, read));
    };
  }

  private static Ending take(
      Session session, Library library, PublicationId id, CorrectionsReading.Read read) {
    TakenCorrections taken = library.proofreading().take(id, read.script());
    Messages messages = session.messages();
    session
        .out()
        .println(
            messages.text("corrections.taken", taken.taken(), taken.known(), taken.unfit().size()));
    for (UnfitCorrection unfit : taken.unfit()) {
      session
          .out()
          .println(
              messages.text(
                  "corrections.unfit." + unfit.reason(), unfit.correction().at().after()));
    }
    return Ending.DONE;
  }
}
