package org.yandu.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.yandu.exchange.ImportedNote;
import org.yandu.exchange.NotesReader;
import org.yandu.exchange.NotesReading;
import org.yandu.library.TakenNotes;
import org.yandu.model.PublicationId;
import org.yandu.settings.Messages;

/// Takes in a file of notes that someone else handed over.
///
/// For the FX thread.
public final class NotesTaking {

  private final LibraryCalls library;
  private final Messages messages;
  private final Overlay overlay;
  private final Executor background;
  private final Executor fxThread;
  private FileQuestion question = FileQuestion::askThePlatform;

  /// @param background reads files
  public NotesTaking(
      LibraryCalls library,
      Messages messages,
      Overlay overlay,
      Executor background,
      Executor fxThread) {
    this.library = library;
    this.messages = messages;
    this.overlay = overlay;
    this.background = background;
    this.fxThread = fxThread;
  }

  /// Puts another question in the place of the platform's file dialog.
  public void askWith(FileQuestion other) {
    question = other;
  }

  /// @param id of the publication that the notes belong to
  public void take(PublicationId id) {
    question
        .ask(
            overlay.getScene(),
            new FileQuestion.Wanted(
                messages.text("notes.choose"),
                Optional.empty(),
                messages.text("notes.files"),
                ".*"))
        .ifPresent(file -> {
          var _ =
              CompletableFuture.supplyAsync(() -> NotesReader.read(file), background)
                  .thenAcceptAsync(reading -> take(id, file, reading), fxThread);
        });
  }

  /// Shows what others wrote and this reader took away again.
  public void showHidden(PublicationId id) {
    library.ask(
        opened -> opened.annotating().showHidden(id),
        shown -> overlay.notice(messages.text("notes.hidden-shown", shown)));
  }

  private void take(PublicationId id, Path file, NotesReading reading) {
    switch (reading) {
      case NotesReading.Refused(var reason) ->
          overlay.tell(
              messages.text("notes.refused"),
              messages.text("notes.refused." + reason, file),
              messages.text("window.close"));
      case NotesReading.Read(List<ImportedNote> notes, var refused, var map) ->
          library.ask(
              opened -> opened.annotating().take(id, notes, map),
              taken -> tell(taken, refused.size()));
    }
  }

  private void tell(TakenNotes taken, int refused) {
    overlay.notice(
        messages.text(
            "notes.taken",
            taken.added(),
            taken.updated(),
            taken.known(),
            taken.unplaced(),
            refused));
  }
}
