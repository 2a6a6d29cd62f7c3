package org.yandu.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.yandu.model.Correction.Side;

/// Dragging entries of the contents to another place: a line shows where they would go.
///
/// For the FX thread.
final class ContentsDrag {

  /// Is told of a drag that ended on another entry.
  interface Listener {
    void dragged(List<ContentsEntry> entries, ContentsEntry target, Side side);
  }

  /// A hand that trembles does not drag.
  private static final double THRESHOLD = 8;

  private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("drop-above");
  private static final PseudoClass BELOW = PseudoClass.getPseudoClass("drop-below");

  private final ListView<ContentsRow> list;
  private final Supplier<List<ContentsEntry>> chosen;
  private final Listener listener;
  private double startY = Double.NaN;
  private List<ContentsEntry> grabbed = List.of();
  private boolean dragging;
  private Optional<Target> target = Optional.empty();

  private record Target(ContentsCell cell, Side side) {}

  ContentsDrag(
      ListView<ContentsRow> list, Supplier<List<ContentsEntry>> chosen, Listener listener) {
    this.list = list;
    this.chosen = chosen;
    this.listener = listener;
  }

  void install() {
    list.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
    list.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
    list.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
  }

  private void pressed(MouseEvent event) {
    dragging = false;
    Optional<ContentsEntry> entry =
        cellAt(event).flatMap(cell -> Optional.ofNullable(cell.getItem())).map(ContentsRow::entry);
    boolean grabs = event.getButton() == MouseButton.PRIMARY && entry.isPresent();
    startY = grabs ? event.getSceneY() : Double.NaN;
    List<ContentsEntry> together = chosen.get();
    grabbed = entry.filter(together::contains).map(_ -> together).orElse(entry.stream().toList());
  }

  private void dragged(MouseEvent event) {
    if (Double.isNaN(startY)) {
      return;
    }
    dragging = dragging || Math.abs(event.getSceneY() - startY) > THRESHOLD;
    if (dragging) {
      show(cellAt(event).map(cell -> new Target(cell, side(cell, event))));
      event.consume();
    }
  }

  private void released(MouseEvent event) {
    Optional<Target> dropped = target;
    show(Optional.empty());
    startY = Double.NaN;
    if (dragging) {
      dragging = false;
      event.consume();
      dropped.ifPresent(this::drop);
    }
  }

  private void drop(Target on) {
    ContentsRow row = on.cell().getItem();
    if (row != null && !grabbed.contains(row.entry())) {
      listener.dragged(grabbed, row.entry(), on.side());
    }
  }

  private void show(Optional<Target> next) {
    target.ifPresent(before -> mark(before.cell(), Optional.empty()));
    target = next;
    next.ifPresent(now -> mark(now.cell(), Optional.of(now.side())));
  }

  private static void mark(ContentsCell cell, Optional<Side> side) {
    cell.pseudoClassStateChanged(ABOVE, side.equals(Optional.of(Side.BEFORE)));
    cell.pseudoClassStateChanged(BELOW, side.equals(Optional.of(Side.AFTER)));
  }

  private Optional<ContentsCell> cellAt(MouseEvent event) {
    return list.lookupAll(".contents-cell").stream()
        .filter(ContentsCell.class::isInstance)
        .map(ContentsCell.class::cast)
        .filter(cell -> cell.getItem() != null)
        .filter(cell -> bounds(cell).contains(event.getSceneX(), event.getSceneY()))
        .findFirst();
  }

  private static Side side(ContentsCell cell, MouseEvent event) {
    return event.getSceneY() < bounds(cell).getCenterY() ? Side.BEFORE : Side.AFTER;
  }

  private static Bounds bounds(ContentsCell cell) {
    return cell.localToScene(cell.getBoundsInLocal());
  }
}
