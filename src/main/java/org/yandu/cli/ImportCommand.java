package org.yandu.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yandu.exchange.SourceLine;
import org.yandu.library.AddOutcome;
import org.yandu.library.ImportOutcome;
import org.yandu.library.LibraryOpening;
import org.yandu.library.LibraryThread;
import org.yandu.model.PublicationSummary;
import org.yandu.settings.Messages;
import org.yandu.text.FileNames;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// `import FILE…`: each file comes in wholly or not at all, whatever becomes of the others. At the
/// end stands what went wrong, first the files that did not come in, then what is to be known of
/// the others.
final class ImportCommand implements Command {

  @Override
  public CommandSpec specification(Messages messages) {
    return Specifications.command(messages, "import", messages.text("cli.import"))
        .addPositional(
            PositionalParamSpec.builder()
                .index("0..*")
                .paramLabel("FILE")
                .type(List.class)
                .auxiliaryTypes(Path.class)
                .arity("1..*")
                .required(true)
                .description(messages.text("cli.import.file"))
                .build());
  }

  @Override
  public Ending run(ParseResult typed, Session session) {
    List<Path> files = typed.matchedPositionalValue(0, List.of());
    try (LibraryThread library = LibraryThread.start()) {
      LibraryOpening opening = library.open(session.dataFolder()).join();
      if (!(opening instanceof LibraryOpening.Opened)) {
        return Ending.failed(session.sentence(opening));
      }
      List<String> failures = new ArrayList<>();
      List<String> remarks = new ArrayList<>();
      for (Path file : files) {
        switch (library.importFile(file).result().join()) {
          case ImportOutcome.Imported imported -> {
            tell(imported, library, session);
            remarks.addAll(remarks(imported, session));
          }
          case ImportOutcome.Refused(Path refused, var refusal) ->
              failures.add(session.sentence(refused, refusal));
        }
      }
      if (failures.isEmpty()) {
        remarks.forEach(session.remarks()::println);
        return Ending.DONE;
      }
      failures.addAll(remarks);
      return new Ending.Failed(failures);
    }
  }

  private static void tell(
      ImportOutcome.Imported imported, LibraryThread library, Session session) {
    AddOutcome outcome = imported.outcome();
    Optional<PublicationSummary> summary =
        library.call(open -> open.publication(outcome.id())).join();
    String key =
        switch (outcome) {
          case AddOutcome.Added _ -> "cli.import.added";
          case AddOutcome.AlreadyThere _ -> "cli.import.already-there";
          case AddOutcome.Restored _ -> "cli.import.restored";
        };
    summary.ifPresent(publication ->
        session
            .out()
            .println(
                session
                    .messages()
                    .text(
                        key,
                        outcome.id().toString(),
                        SourceLine.name(publication.metadata(), publication.source().name()),
                        publication.articles(),
                        publication.characters())));
  }

  private static List<String> remarks(ImportOutcome.Imported imported, Session session) {
    return imported.warnings().stream()
        .map(warning ->
            session
                .messages()
                .text(
                    "import.warning." + warning.kind(),
                    FileNames.text(imported.file()),
                    Integer.toString(warning.line())))
        .toList();
  }
}
