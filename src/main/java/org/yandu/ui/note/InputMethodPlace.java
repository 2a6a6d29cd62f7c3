package org.yandu.ui.note;

import javafx.geometry.Point2D;
import javafx.scene.input.InputMethodRequests;
import org.fxmisc.richtext.StyleClassedTextArea;

/// Tells an input method where its candidates belong: below the caret. RichTextFX tells it only on
/// platforms that say in advance that they have input methods.
///
/// For the FX thread.
record InputMethodPlace(StyleClassedTextArea area) implements InputMethodRequests {

  @Override
  public Point2D getTextLocation(int offset) {
    return area.getCaretBounds()
        .map(caret -> new Point2D(caret.getMinX(), caret.getMaxY()))
        .orElseGet(() -> area.localToScreen(0, 0));
  }

  @Override
  public int getLocationOffset(int x, int y) {
    return 0;
  }

  @Override
  public void cancelLatestCommittedText() {
    // What was committed is in the text and is taken back by undo.
  }

  @Override
  public String getSelectedText() {
    return area.getSelectedText();
  }
}
