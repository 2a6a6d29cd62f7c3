package org.yandu.cli;

import java.nio.file.Path;
import java.util.List;
import org.yandu.exchange.ImportedNote;
import org.yandu.exchange.NotesReader;
import org.yandu.exchange.NotesReading;
import org.yandu.exchange.NotesReading.Skipped;
import org.yandu.library.TakenNotes;
import org.yandu.model.AuthorId;
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
  private static final String MINE = "--mine";

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
                .build())
        .addOption(
            OptionSpec.builder(MINE)
                .type(boolean.class)
                .description(messages.text("cli.notes.import.mine"))
                .build());
  }

  @Override
  public Ending run(ParseResult typed, Session session) {
    Path file = typed.matchedPositionalValue(0, Path.of(""));
    PublicationId id = new PublicationId(typed.matchedOptionValue(INTO, 0L));
    return switch (NotesReader.read(file)) {
      case NotesReading.Refused(var reason) ->
          Ending.failed(session.messages().text("notes.refused." + reason, FileNames.text(file)));
      case NotesReading.Read(List<ImportedNote> notes, List<Skipped> refused, var map) ->
          session.withPublication(
              id,
              (library, _) -> {
                boolean mine = typed.matchedOptionValue(MINE, false);
                List<ImportedNote> credited = mine ? credited(notes, library.author()) : notes;
                return tell(session, library.annotating().take(id, credited, map), refused);
              });
    };
  }

  /// Reading programs do not say whose notes they give away: mostly one's own.
  private static List<ImportedNote> credited(List<ImportedNote> notes, AuthorId me) {
    return notes.stream()
        .map(note -> note.author().equals(ImportedNote.NO_AUTHOR) ? note.withAuthor(me) : note)
        .toList();
  }

  private static Ending tell(Session session, TakenNotes taken, List<Skipped> refused) {
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
    refused.forEach(skipped ->
        session
            .remarks()
            .println(messages.text("notes.skipped." + skipped.ground(), skipped.place())));
    return Ending.DONE;
  }
}
