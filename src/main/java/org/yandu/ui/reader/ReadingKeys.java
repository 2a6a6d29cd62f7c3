package org.yandu.ui.reader;

import java.util.OptionalInt;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.fxmisc.richtext.Caret.CaretVisibility;
import org.yandu.library.PassageBounds;
import org.yandu.model.DocumentText;

/// The keys of the reading pane: plain keys scroll, or move a caret if the reader asked for one;
/// keys with Shift extend a selection, with the shortcut key by sentence and paragraph.
///
/// For the FX thread.
final class ReadingKeys {

  private static final double LINES_A_STEP = 2;
  private static final double LINES_KEPT = 2;

  private final ReadingPane pane;
  private final ReadingArea area;
  private boolean caretMode;

  ReadingKeys(ReadingPane pane, ReadingArea area) {
    this.pane = pane;
    this.area = area;
  }

  /// Whether plain keys move a caret in the place of the page.
  boolean movesCaret() {
    return caretMode;
  }

  /// Lets plain keys move a caret, or the page again.
  void setMovesCaret(boolean moves) {
    caretMode = moves;
    if (moves) {
      beginSelection();
    } else {
      area.setShowCaret(CaretVisibility.OFF);
    }
  }

  void install() {
    area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    area.addEventFilter(KeyEvent.KEY_TYPED, KeyEvent::consume);
    area.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> hideCaret());
  }

  private void pressed(KeyEvent event) {
    if (event.isAltDown() || !isNavigation(event.getCode())) {
      return;
    }
    if (event.isShiftDown() && event.getCode() != KeyCode.SPACE) {
      beginSelection();
      if (event.isShortcutDown() && extend(event.getCode())) {
        event.consume();
      }
      return;
    }
    if (caretMode && event.getCode() != KeyCode.SPACE) {
      return;
    }
    scroll(event.getCode(), event.isShortcutDown(), event.isShiftDown());
    event.consume();
  }

  private void hideCaret() {
    if (!caretMode) {
      area.setShowCaret(CaretVisibility.OFF);
    }
  }

  /// By sentence with left and right, by paragraph with up and down.
  private boolean extend(KeyCode key) {
    DocumentText document = pane.document();
    if (document.blocks().isEmpty()) {
      return false;
    }
    int caret = pane.selection().caret();
    OptionalInt target =
        switch (key) {
          case RIGHT -> OptionalInt.of(PassageBounds.sentenceStep(document, caret, true));
          case LEFT -> OptionalInt.of(PassageBounds.sentenceStep(document, caret, false));
          case DOWN -> OptionalInt.of(PassageBounds.paragraphStep(document, caret, true));
          case UP -> OptionalInt.of(PassageBounds.paragraphStep(document, caret, false));
          default -> OptionalInt.empty();
        };
    target.ifPresent(pane.selection()::extendTo);
    return target.isPresent();
  }

  private void scroll(KeyCode key, boolean toEnds, boolean backwards) {
    double step = LINES_A_STEP * pane.typesetting().lineHeight();
    double page = Math.max(step, area.getHeight() - LINES_KEPT * pane.typesetting().lineHeight());
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
