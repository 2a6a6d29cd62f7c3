package org.yandu.ui;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.yandu.exchange.NotesMarkdown;
import org.yandu.library.OpenPublication;
import org.yandu.model.Meaning;
import org.yandu.model.PublicationId;
import org.yandu.settings.Messages;

/// Writes the notes of one publication to a Markdown file that the reader names.
///
/// For the FX thread.
public final class ExportFlow {

  private final LibraryCalls library;
  private final Messages messages;
  private final Overlay overlay;
  private final FileWriting writing;
  private FileQuestion question = FileQuestion::askThePlatform;

  private record Notes(OpenPublication publication, List<Meaning> meanings) {}

  /// @param background writes files
  public ExportFlow(
      LibraryCalls library,
      Messages messages,
      Overlay overlay,
      Executor background,
      Executor fxThread) {
    this.library = library;
    this.messages = messages;
    this.overlay = overlay;
    this.writing = new FileWriting(messages, overlay, background, fxThread);
  }

  /// Puts another question in the place of the platform's file dialog.
  public void askWith(FileQuestion other) {
    question = other;
  }

  public void exportNotes(PublicationId id) {
    library.ask(
        opened -> opened.read(id).map(read -> new Notes(read, opened.meanings())),
        notes -> notes.ifPresent(this::export));
  }

  private void export(Notes notes) {
    if (notes.publication().annotations().isEmpty()) {
      overlay.notice(messages.text("export.nothing"));
      return;
    }
    String name =
        PublicationName.of(
            messages,
            notes.publication().publication().metadata(),
            notes.publication().publication().source().name());
    String suggested = messages.text("export.suggested-name", FileWriting.asFileName(name));
    question
        .ask(
            overlay.getScene(),
            new FileQuestion.Wanted(
                messages.text("export.choose"), Optional.of(suggested), "Markdown", ".md"))
        .ifPresent(file ->
            writing.write(
                file,
                () -> markdown(notes),
                messages.text("export.done", notes.publication().annotations().size(), file),
                messages.text("export.failed")));
  }

  private String markdown(Notes notes) {
    OpenPublication publication = notes.publication();
    return NotesMarkdown.of(
        publication.publication(),
        publication.text(),
        publication.annotations(),
        notes.meanings(),
        messages::text,
        ZoneId.systemDefault());
  }
}
