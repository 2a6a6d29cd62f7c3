package org.yandu.ui.reader;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yandu.settings.Messages;

/// Where a person corrects the words of a block.
///
/// For the FX thread.
final class WordsCard extends VBox {

  private static final double WIDTH = 560;

  /// About how many characters a line of the field takes.
  private static final int LINE = 36;

  private static final int MOST_LINES = 12;

  private final TextArea words;

  /// @param save is given what was typed, never blank
  /// @param close puts the card away
  WordsCard(Messages messages, String before, Consumer<String> save, Runnable close) {
    this.words = new TextArea(before);
    getStyleClass().addAll("card", "article-card");
    setId("words-card");
    setPrefWidth(WIDTH);
    Label heading = new Label(messages.text("words.heading"));
    heading.getStyleClass().add("card-title");
    Button keep = new Button(messages.text("words.save"));
    keep.setId("words-save");
    keep.getStyleClass().setAll("button", "primary-button");
    keep.disableProperty()
        .bind(Bindings.createBooleanBinding(() -> words.getText().isBlank(), words.textProperty()));
    keep.setOnAction(_ -> {
      close.run();
      save.accept(words.getText());
    });
    Button leave = new Button(messages.text("words.cancel"));
    leave.getStyleClass().setAll("button", "word-button");
    leave.setOnAction(_ -> close.run());
    words.setId("words-text");
    words.setAccessibleText(messages.text("words.heading"));
    words.setWrapText(true);
    words.setPrefRowCount(Math.clamp(1 + before.length() / LINE, 2, MOST_LINES));
    // A block is one line: its key is the one that ends the work.
    words.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            keep.fire();
            event.consume();
          }
        });
    Label hint = new Label(messages.text("words.hint"));
    hint.getStyleClass().add("quiet");
    hint.setWrapText(true);
    HBox foot = new HBox(8, leave, keep);
    foot.setAlignment(Pos.CENTER_RIGHT);
    getChildren().addAll(heading, words, hint, foot);
  }

  /// Puts the caret at the end of the words.
  void begin() {
    words.requestFocus();
    words.end();
  }
}
