package org.yandu.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.yandu.model.TextRange;

/// The two ends of a mark that was opened, to be dragged elsewhere.
///
/// For the FX thread.
final class EndHandles {

  private static final double SIZE = 12;

  private final ReadingPane pane;
  private final Region start = handle("start-handle");
  private final Region end = handle("end-handle");
  private Consumer<TextRange> dragged = _ -> {};

  /// The passage that is shown, while its ends are; the one dragged to, while they are dragged.
  private Optional<TextRange> passage = Optional.empty();

  private Optional<TextRange> preview = Optional.empty();

  EndHandles(ReadingPane pane, Pane overlay) {
    this.pane = pane;
    overlay.getChildren().addAll(start, end);
    start.setOnMousePressed(event -> press(event, true));
    end.setOnMousePressed(event -> press(event, false));
  }

  private static Region handle(String id) {
    Region handle = new Region();
    handle.setId(id);
    handle.getStyleClass().add("end-handle");
    handle.setManaged(false);
    handle.resize(SIZE, SIZE);
    handle.setVisible(false);
    handle.setCursor(Cursor.H_RESIZE);
    return handle;
  }

  /// Is told of the passage that an end was dragged to.
  void onDragged(Consumer<TextRange> listener) {
    dragged = listener;
  }

  /// Shows the ends of a passage, or none.
  void show(Optional<TextRange> range) {
    passage = range;
    preview = Optional.empty();
    place();
  }

  /// Puts the handles where the ends are now.
  void place() {
    Optional<TextRange> range = preview.or(() -> passage);
    place(start, range.map(one -> new TextRange(one.start(), one.start() + 1)), true);
    place(end, range.map(one -> new TextRange(one.end() - 1, one.end())), false);
  }

  private void place(Region handle, Optional<TextRange> character, boolean atStart) {
    List<Bounds> boxes = character.map(pane::boundsOf).orElse(List.of());
    handle.setVisible(!boxes.isEmpty());
    if (!boxes.isEmpty()) {
      Bounds box = boxes.getFirst();
      Point2D corner =
          handle
              .getParent()
              .sceneToLocal(
                  atStart ? box.getMinX() : box.getMaxX(), atStart ? box.getMinY() : box.getMaxY());
      handle.relocate(
          Math.round(corner.getX() - SIZE / 2),
          Math.round(atStart ? corner.getY() - SIZE : corner.getY()));
    }
  }

  /// From now on all moves of the mouse belong to the handle, wherever in the window it goes.
  private void press(MouseEvent event, boolean atStart) {
    Scene scene = start.getScene();
    EventHandler<MouseEvent> dragging = moved -> drag(moved, atStart);
    scene.addEventFilter(MouseEvent.MOUSE_DRAGGED, dragging);
    scene.addEventFilter(
        MouseEvent.MOUSE_RELEASED,
        new EventHandler<>() {
          @Override
          public void handle(MouseEvent released) {
            scene.removeEventFilter(MouseEvent.MOUSE_DRAGGED, dragging);
            scene.removeEventFilter(MouseEvent.MOUSE_RELEASED, this);
            release();
            released.consume();
          }
        });
    event.consume();
  }

  private void drag(MouseEvent event, boolean atStart) {
    // The hand holds the dot, the line is beside it.
    double shift = atStart ? SIZE : -SIZE;
    OptionalInt offset = pane.offsetAt(event.getSceneX(), event.getSceneY() + shift);
    passage
        .filter(_ -> offset.isPresent())
        .map(range ->
            atStart
                ? ordered(offset.getAsInt(), range.end())
                : ordered(range.start(), offset.getAsInt()))
        .filter(range -> !range.isEmpty())
        .ifPresent(range -> {
          preview = Optional.of(range);
          pane.selection().select(range);
          place();
        });
    event.consume();
  }

  private static TextRange ordered(int one, int other) {
    return new TextRange(Math.min(one, other), Math.max(one, other));
  }

  private void release() {
    Optional<TextRange> chosen = preview.filter(range -> !passage.equals(Optional.of(range)));
    pane.clearSelection();
    if (chosen.isPresent()) {
      passage = chosen;
    }
    preview = Optional.empty();
    chosen.ifPresent(dragged);
  }
}
