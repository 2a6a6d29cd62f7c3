package org.yandu.cli;

import java.nio.file.Path;
import java.util.List;
import org.yandu.exchange.ImportedNote;
import org.yandu.exchange.NotesReader;
import org.yandu.exchange.NotesReading;
import org.yandu.library.TakenNotes;
import org.yandu.model.PublicationId;
import org.yandu.settings.Messages;
import org.yandu.text.FileNames;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// `notes import FILE --into ID`: takes in what other people wrote to a publication.
final class NotesImportCommand implements Command {

  private static final String INTO = "--into";

  @Override
  public CommandSpec specification(Messages messages) {
    return Specifications.command(messages, "import", messages.text("cli.notes.import"))
        .addPositional(
            PositionalParamSpec.builder()
                .index("0")
                .paramLabel("FILE")
                .type(Path.class)
                .arity("1")
                .required(true)
                .description(messages.text("cli.notes.import.file"))
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
    return switch (NotesReader.read(file)) {
      case NotesReading.Refused(var reason) ->
          Ending.failed(session.messages().text("notes.refused." + reason, FileNames.text(file)));
      case NotesReading.Read(List<ImportedNote> notes, List<String> refused) ->
          session.withPublication(
              id, (library, _) -> tell(session, library.annotating().take(id, notes), refused));
    };
  }

  private static Ending tell(Session session, TakenNotes taken, List<String> refused) {
    Messages messages = session.messages();
    session
        .out()
        .println(
            messages.text(
                "notes.taken",
                taken.added(),
                taken.updated(),
                taken.known(),
                taken.unplaced(),
                refused.size()));
    refused.forEach(place -> session.remarks().println(messages.text("notes.refused-one", place)));
    return Ending.DONE;
  }
}
