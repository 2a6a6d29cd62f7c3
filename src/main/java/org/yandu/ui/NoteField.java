package org.yandu.ui;

import javafx.scene.control.TextArea;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/// Where a note is written: grows with its text, and tells only text that an input method has
/// finished with. JavaFX puts what is being composed into the text itself; that part must never be
/// stored.
///
/// Ctrl+Enter and leaving the field finish the note, Escape gives the changes up.
///
/// For the FX thread.
public final class NoteField extends TextArea {

  private static final int FEWEST_LINES = 2;
  private static final int MOST_LINES = 12;

  /// Insets of the text inside the field, above and below together.
  private static final double PADDING = 18;

  private final Runnable finish;
  private final Runnable giveUp;
  private String settled;
  private boolean composing;
  private boolean over;

  /// @param body the note as it stands
  /// @param finish is called once when the note is finished; [#settledText] is to be stored
  /// @param giveUp is called once instead when the changes are given up
  public NoteField(String body, Runnable finish, Runnable giveUp) {
    super(body);
    this.settled = body;
    this.finish = finish;
    this.giveUp = giveUp;
    getStyleClass().add("note-field");
    setWrapText(true);
    setMinHeight(USE_PREF_SIZE);
    addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, this::compose);
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    textProperty().addListener((_, _, now) -> settle(now));
    focusedProperty().addListener((_, _, focused) -> leave(focused));
    widthProperty().addListener((_, _, _) -> grow());
    fontProperty().addListener((_, _, _) -> grow());
    grow();
  }

  /// The text without what is still being composed.
  public String settledText() {
    return composing ? settled : getText();
  }

  /// Puts the caret behind the text.
  public void startWriting() {
    requestFocus();
    end();
  }

  private void compose(InputMethodEvent event) {
    composing = !event.getComposed().isEmpty();
  }

  private void settle(String now) {
    if (!composing) {
      settled = now;
    }
    grow();
  }

  private void key(KeyEvent event) {
    if (composing) {
      return;
    }
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      end(giveUp);
    } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
      event.consume();
      end(finish);
    }
  }

  private void leave(boolean focused) {
    if (!focused) {
      end(finish);
    }
  }

  private void end(Runnable ending) {
    if (!over) {
      over = true;
      ending.run();
    }
  }

  private void grow() {
    Text measured = new Text(getText().isEmpty() ? " " : getText());
    measured.setFont(getFont());
    Text line = new Text("字");
    line.setFont(getFont());
    double lineHeight = line.getLayoutBounds().getHeight();
    measured.setWrappingWidth(Math.max(1, getWidth() - PADDING));
    double height =
        Math.clamp(
            measured.getLayoutBounds().getHeight(),
            FEWEST_LINES * lineHeight,
            MOST_LINES * lineHeight);
    setPrefHeight(height + PADDING);
  }
}
