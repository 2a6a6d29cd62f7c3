package org.yandu.ui.reader;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.fxmisc.richtext.Caret.CaretVisibility;

/// The keys of the reading pane: plain keys scroll, keys with Shift extend a selection, for which
/// alone a caret is shown.
///
/// For the FX thread.
final class ReadingKeys {

  private static final double LINES_A_STEP = 2;
  private static final double LINES_KEPT = 2;

  private final ReadingPane pane;
  private final ReadingArea area;

  ReadingKeys(ReadingPane pane, ReadingArea area) {
    this.pane = pane;
    this.area = area;
  }

  void install() {
    area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    area.addEventFilter(KeyEvent.KEY_TYPED, KeyEvent::consume);
    area.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> area.setShowCaret(CaretVisibility.OFF));
  }

  private void pressed(KeyEvent event) {
    if (event.isAltDown() || !isNavigation(event.getCode())) {
      return;
    }
    if (event.isShiftDown() && event.getCode() != KeyCode.SPACE) {
      beginSelection();
      return;
    }
    scroll(event.getCode(), event.isShortcutDown(), event.isShiftDown());
    event.consume();
  }

  private void scroll(KeyCode key, boolean toEnds, boolean backwards) {
    double step = LINES_A_STEP * pane.lineHeight();
    double page = Math.max(step, area.getHeight() - LINES_KEPT * pane.lineHeight());
    switch (key) {
      case UP -> pane.scrollBy(-step);
      case DOWN -> pane.scrollBy(step);
      case PAGE_UP -> pane.scrollBy(-page);
      case PAGE_DOWN -> pane.scrollBy(page);
      case SPACE -> pane.scrollBy(backwards ? -page : page);
      case HOME -> {
        if (toEnds) {
          pane.jumpTo(0);
        }
      }
      case END -> {
        if (toEnds) {
          pane.scrollToEnd();
        }
      }
      default -> {}
    }
  }

  /// A keyboard selection begins where the reader is, not where the mouse was long ago.
  private void beginSelection() {
    if (area.getShowCaret() == CaretVisibility.ON) {
      return;
    }
    if (area.getSelection().getLength() == 0 && !pane.hand().isInView()) {
      area.moveTo(pane.firstDisplayed());
    }
    area.setShowCaret(CaretVisibility.ON);
  }

  private static boolean isNavigation(KeyCode key) {
    return switch (key) {
      case UP, DOWN, LEFT, RIGHT, PAGE_UP, PAGE_DOWN, HOME, END, SPACE -> true;
      default -> false;
    };
  }
}
