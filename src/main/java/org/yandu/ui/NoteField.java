package org.yandu.ui;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.control.TextArea;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.util.Duration;

/// Where a note is written: grows with its text, and tells only text that an input method has
/// finished with. JavaFX puts what is being composed into the text itself; that part must never be
/// stored.
///
/// The note is kept whenever the writer pauses. Escape, Ctrl+Enter and leaving the field finish it;
/// what was written is taken back by undo alone.
///
/// For the FX thread.
public final class NoteField extends TextArea {

  private static final int FEWEST_LINES = 2;
  private static final int MOST_LINES = 12;

  /// Insets of the text inside the field, above and below together.
  private static final double PADDING = 18;

  private static final Duration PAUSE = Duration.millis(600);

  private final Consumer<String> keep;
  private final Runnable ended;
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private String settled;
  private String kept;
  private boolean composing;
  private boolean over;

  /// @param body the note as it stands
  /// @param keep is given what is to be stored, whenever it is another text than before
  /// @param ended is called once, after the last text was given to `keep`
  public NoteField(String body, Consumer<String> keep, Runnable ended) {
    super(body);
    this.settled = body;
    this.kept = body;
    this.keep = keep;
    this.ended = ended;
    getStyleClass().add("note-field");
    setWrapText(true);
    setMinHeight(USE_PREF_SIZE);
    addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, this::compose);
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    textProperty().addListener((_, _, now) -> settle(now));
    focusedProperty().addListener((_, _, focused) -> leave(focused));
    pause.setOnFinished(_ -> keep(settledText()));
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
      pause.playFromStart();
    }
    grow();
  }

  private void key(KeyEvent event) {
    if (composing) {
      return;
    }
    boolean done = event.getCode() == KeyCode.ENTER && event.isShortcutDown();
    if (done || event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      finish();
    }
  }

  private void leave(boolean focused) {
    if (!focused) {
      finish();
    }
  }

  private void finish() {
    pause.stop();
    keep(settledText());
    if (!over) {
      over = true;
      ended.run();
    }
  }

  private void keep(String body) {
    if (!body.equals(kept)) {
      kept = body;
      keep.accept(body);
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
