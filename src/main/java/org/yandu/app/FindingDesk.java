package org.yandu.app;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import org.yandu.library.OpenPublication;
import org.yandu.task.Workers;
import org.yandu.ui.Command;
import org.yandu.ui.Commands;
import org.yandu.ui.RightSide;
import org.yandu.ui.reader.FindPanel;
import org.yandu.ui.reader.FindViewModel;

/// The part of a desk that looks for words in the publication: the panel in the place of the notes,
/// the tones on the page.
///
/// For the FX thread.
final class FindingDesk implements AutoCloseable {

  private final Desk desk;
  private final RightSide rightSide;
  private final ExecutorService searching = Workers.single("find");
  private final FindViewModel model;
  private final FindPanel panel;

  FindingDesk(Desk desk, RightSide rightSide, Executor fxThread) {
    this.desk = desk;
    this.rightSide = rightSide;
    this.model = new FindViewModel(searching, fxThread);
    this.panel =
        new FindPanel(model, desk.messages(), range -> desk.reader().reveal(range), this::leave);
    rightSide.add(panel);
    desk.reader().showFound(model);
  }

  void register(Commands commands) {
    commands.on(Command.FIND, this::begin);
    commands.on(Command.FIND_NEXT, () -> step(true));
    commands.on(Command.FIND_PREVIOUS, () -> step(false));
  }

  void show(OpenPublication publication) {
    model.show(publication);
  }

  void readingAt(int offset) {
    model.readingAt(offset);
  }

  @Override
  public void close() {
    searching.shutdown();
  }

  private void begin() {
    reveal();
    panel.begin(desk.reader().selectedWords());
  }

  private void step(boolean forward) {
    if (!panel.isVisible()) {
      begin();
    }
    panel.step(forward);
  }

  private void reveal() {
    desk.showReader();
    rightSide.show(panel);
    desk.window().revealNotes();
  }

  private void leave() {
    panel.end();
    rightSide.showUsual();
    desk.reader().requestFocus();
  }
}
