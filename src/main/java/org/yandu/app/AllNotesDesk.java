package org.yandu.app;

import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.Executor;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.yandu.library.LibraryThread;
import org.yandu.model.PassageLink;
import org.yandu.model.PlacedAnnotation;
import org.yandu.ui.Command;
import org.yandu.ui.Commands;
import org.yandu.ui.notes.NotesPanel;
import org.yandu.ui.notes.NotesViewModel;

/// The part of a desk that shows the notes of the whole library, and goes from a note, or a link in
/// one, to its passage.
///
/// For the FX thread.
final class AllNotesDesk {

  /// Of the column of notes; wider lines are hard to read.
  private static final double WIDEST = 860;

  private final Desk desk;
  private final NotesViewModel model;
  private final NotesPanel panel;

  AllNotesDesk(Desk desk, LibraryThread thread, Executor fxThread) {
    this.desk = desk;
    this.model = NotesViewModel.ofLibrary(thread, desk.messages(), fxThread);
    this.panel =
        new NotesPanel(
            model,
            desk.messages(),
            Clock.system(ZoneId.systemDefault()),
            desk.commands(),
            this::open,
            () -> {},
            desk::exportNotes);
    model.onFollowed(this::follow);
  }

  /// The screen in the place of the page.
  Region screen() {
    panel.setMaxWidth(WIDEST);
    HBox.setHgrow(panel, javafx.scene.layout.Priority.ALWAYS);
    HBox screen = new HBox(panel);
    screen.setAlignment(javafx.geometry.Pos.TOP_CENTER);
    screen.getStyleClass().add("all-notes");
    screen
        .focusedProperty()
        .addListener((_, _, focused) -> {
          if (focused) {
            panel.focusFilter();
          }
        });
    return screen;
  }

  void register(Commands commands) {
    commands.on(Command.ALL_NOTES, this::show);
  }

  private void show() {
    model.showLibrary();
    desk.window().showAllNotes(desk.messages().text("notes.title-all"));
    panel.focusFilter();
  }

  private void open(PlacedAnnotation annotation) {
    desk.opening().open(annotation.annotation().publication(), annotation);
  }

  /// Opens the publication that a link leads to, at its passage.
  void follow(PassageLink link) {
    desk.library()
        .ask(
            opened -> opened.read(link.publication()),
            read ->
                read.flatMap(open -> link.in(open.text()).map(open::readAt))
                    .ifPresentOrElse(desk.opening()::showAt, () -> desk.notice("link.gone")));
  }
}
