package org.yandu.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.yandu.model.TextRange;

/// What the mouse points at on the page.
///
/// For the FX thread.
final class ReadingPointer {

  private final ReadingArea area;
  private final Supplier<DisplayText> text;
  private final Supplier<MarkRuns> runs;
  private Consumer<ReadingPane.Activation> activated = _ -> {};
  private Consumer<List<String>> pointed = _ -> {};

  ReadingPointer(ReadingArea area, Supplier<DisplayText> text, Supplier<MarkRuns> runs) {
    this.area = area;
    this.text = text;
    this.runs = runs;
  }

  void install() {
    area.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    area.addEventHandler(MouseEvent.MOUSE_MOVED, this::pointed);
    area.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> pointed.accept(List.of()));
  }

  void onActivated(Consumer<ReadingPane.Activation> listener) {
    activated = listener;
  }

  /// Is told of the keys of the decorations under the pointer when it moves.
  void onPointed(Consumer<List<String>> listener) {
    pointed = listener;
  }

  /// Puts the caret on what is under the pointer, unless that is selected.
  void pointAt(double sceneX, double sceneY) {
    Point2D point = area.sceneToLocal(sceneX, sceneY);
    int display = area.hit(point.getX(), point.getY()).getInsertionIndex();
    var selected = area.getSelection();
    if (selected.getLength() == 0 || display < selected.getStart() || display > selected.getEnd()) {
      area.moveTo(display);
      area.deselect();
    }
  }

  /// The place between two characters that is under a point of the scene; empty beside the text.
  OptionalInt offsetAt(double sceneX, double sceneY) {
    Point2D point = area.sceneToLocal(sceneX, sceneY);
    if (!area.getLayoutBounds().contains(point)) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(
        text.get().toDocument(area.hit(point.getX(), point.getY()).getInsertionIndex()));
  }

  private void clicked(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY
        || !event.isStillSincePress()
        || event.getClickCount() > 1) {
      return;
    }
    characterAt(event)
        .ifPresent(offset -> {
          List<String> keys = runs.get().keysAt(offset);
          if (!keys.isEmpty()) {
            activated.accept(new ReadingPane.Activation(keys, new TextRange(offset, offset + 1)));
          }
        });
  }

  private void pointed(MouseEvent event) {
    List<String> keys = characterAt(event).map(runs.get()::keysAt).orElse(List.of());
    area.setCursor(keys.isEmpty() ? Cursor.TEXT : Cursor.HAND);
    pointed.accept(keys);
  }

  private Optional<Integer> characterAt(MouseEvent event) {
    var hit = area.hit(event.getX(), event.getY()).getCharacterIndex();
    return hit.isPresent() ? Optional.of(text.get().toDocument(hit.getAsInt())) : Optional.empty();
  }
}
