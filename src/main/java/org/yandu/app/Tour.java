package org.yandu.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.yandu.library.ImportOutcome;
import org.yandu.library.LibraryThread;
import org.yandu.ui.Command;
import org.yandu.ui.Commands;
import org.yandu.ui.TourCard;

/// The part of a desk that shows how it is used: five steps through the window, to be skipped at
/// any of them, and the guide, which is a publication of the library.
///
/// For the FX thread.
final class Tour {

  /// Marks the part of the window that a step is about.
  private static final String RING = "tour-ring";

  private final Desk desk;
  private final LibraryThread library;
  private final List<Supplier<Node>> stations;
  private Optional<Node> ringed = Optional.empty();

  Tour(Desk desk, LibraryThread library) {
    this.desk = desk;
    this.library = library;
    this.stations =
        List.of(
            desk::contents,
            desk::reader,
            desk::notes,
            () -> desk.button(Command.FIND),
            () -> desk.button(Command.MORE));
  }

  void register(Commands commands) {
    commands.on(Command.TOUR, this::begin);
    commands.on(Command.HELP, this::help);
  }

  void begin() {
    desk.showReader();
    desk.window().revealContents();
    desk.window().revealNotes();
    show(1);
  }

  private void show(int step) {
    leave();
    Node station = stations.get(step - 1).get();
    // A panel that has just come is laid out before the card stands beside it.
    desk.root().applyCss();
    desk.root().layout();
    station.getStyleClass().add(RING);
    ringed = Optional.of(station);
    TourCard card =
        new TourCard(
            desk.messages(), step, stations.size(), new TourCard.Ways(() -> next(step), this::end));
    desk.overlay().showBeside(station, card);
  }

  private void next(int step) {
    if (step < stations.size()) {
      show(step + 1);
    } else {
      end();
    }
  }

  private void end() {
    leave();
    desk.reader().requestFocus();
  }

  private void leave() {
    ringed.ifPresent(node -> node.getStyleClass().remove(RING));
    ringed = Optional.empty();
    desk.overlay().away();
  }

  /// Importing what is there already opens it.
  private void help() {
    leave();
    var _ =
        library
            .importFile(BundledFile.help(desk.messages()).layOut())
            .result()
            .whenCompleteAsync(
                (outcome, failure) -> {
                  if (failure != null) {
                    desk.unexpected(failure);
                  } else if (outcome instanceof ImportOutcome.Imported imported) {
                    desk.opening().open(imported.outcome().id());
                  }
                },
                javafx.application.Platform::runLater);
  }
}
