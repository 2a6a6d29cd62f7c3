package org.yandu.ui.reader;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yandu.model.Doubt;
import org.yandu.settings.Messages;

/// A doubt: what is asked, what the text says there, where it stands and how sure recovery was.
final class DoubtCell extends ListCell<DoubtRow> {

  private static final double WEAK = 0.6;
  private static final double FAIR = 0.8;

  private final Messages messages;
  private final Label question = new Label();
  private final Label words = new Label();
  private final Label meta = new Label();
  private final VBox box = new VBox(4, question, words, meta);

  DoubtCell(Messages messages) {
    this.messages = messages;
    getStyleClass().add("doubt-cell");
    setPrefWidth(0);
    box.getStyleClass().add("doubt");
    question.getStyleClass().add("doubt-question");
    words.getStyleClass().add("doubt-words");
    meta.getStyleClass().add("doubt-meta");
  }

  @Override
  protected void updateItem(@Nullable DoubtRow row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setGraphic(null);
      setAccessibleText("");
      return;
    }
    Doubt doubt = row.placed().doubt();
    question.setText(messages.text("doubt.kind." + doubt.kind()));
    words.setText(row.words());
    meta.setText(messages.text("doubt.meta", Integer.toString(doubt.line()), confidence(doubt)));
    setGraphic(box);
    setAccessibleText(question.getText() + " " + words.getText() + " " + meta.getText());
  }

  private String confidence(Doubt doubt) {
    if (doubt.confidence() < WEAK) {
      return messages.text("doubt.weak");
    }
    return messages.text(doubt.confidence() < FAIR ? "doubt.fair" : "doubt.nearly-sure");
  }
}
