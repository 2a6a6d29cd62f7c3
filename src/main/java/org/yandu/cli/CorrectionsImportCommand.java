package org.yandu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yandu.exchange.CorrectionsReader;
import org.yandu.exchange.CorrectionsReading;
import org.yandu.library.Library;
import org.yandu.library.TakenCorrections;
import org.yandu.model.CorrectionConflict;
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
  private static final String DIFFERING = "--differing";

  /// Whose corrections hold where two people differ.
  private enum Holder {
    OWN,
    THEIRS
  }

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
                .build())
        .addOption(
            OptionSpec.builder(DIFFERING)
                .paramLabel("own|theirs")
                .type(String.class)
                .completionCandidates(List.of("own", "theirs"))
                .description(messages.text("cli.corrections.differing"))
                .build());
  }

  @Override
  public Ending run(ParseResult typed, Session session) {
    Path file = typed.matchedPositionalValue(0, Path.of(""));
    PublicationId id = new PublicationId(typed.matchedOptionValue(INTO, 0L));
    Optional<String> differing =
        Optional.ofNullable(typed.matchedOptionValue(DIFFERING, (String) null));
    Optional<Holder> holder = differing.flatMap(CorrectionsImportCommand::holder);
    if (differing.isPresent() && holder.isEmpty()) {
      return Ending.failed(session.messages().text("cli.corrections.no-holder", differing.get()));
    }
    return switch (CorrectionsReader.read(file)) {
      case CorrectionsReading.Refused(var reason) ->
          Ending.failed(
              session.messages().text("corrections.refused." + reason, FileNames.text(file)));
      case CorrectionsReading.Read read ->
          session.withPublication(id, (library, _) -> take(session, library, id, read, holder));
    };
  }

  private static Optional<Holder> holder(String typed) {
    return switch (typed) {
      case "own" -> Optional.of(Holder.OWN);
      case "theirs" -> Optional.of(Holder.THEIRS);
      default -> Optional.empty();
    };
  }

  private static Ending take(
      Session session,
      Library library,
      PublicationId id,
      CorrectionsReading.Read read,
      Optional<Holder> holder) {
    List<CorrectionConflict> conflicts = library.proofreading().conflicts(id, read.script());
    if (!conflicts.isEmpty() && holder.isEmpty()) {
      Messages messages = session.messages();
      conflicts.forEach(conflict ->
          session.out().println(messages.text("corrections.place", conflict.other().at().after())));
      return Ending.failed(messages.text("cli.corrections.differ", conflicts.size()));
    }
    Set<Integer> refused =
        holder.filter(Holder.OWN::equals).isEmpty()
            ? Set.of()
            : conflicts.stream().map(CorrectionConflict::number).collect(Collectors.toSet());
    return tell(session, library.proofreading().take(id, read.script(), refused));
  }

  private static Ending tell(Session session, TakenCorrections taken) {
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
