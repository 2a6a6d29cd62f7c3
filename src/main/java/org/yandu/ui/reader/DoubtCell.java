package org.yandu.ui.reader;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yandu.model.Doubt;
import org.yandu.settings.Messages;

/// A doubt: what is asked, what the text says there, why it is asked, where it stands and how sure
/// recovery was. The first one of an article stands under its label.
final class DoubtCell extends ListCell<DoubtRow> {

  private static final double WEAK = 0.6;
  private static final double FAIR = 0.85;

  private final Messages messages;
  private final Label question = new Label();
  private final Label words = new Label();
  private final Label meta = new Label();
  private final Label reason = new Label();
  private final Label article = new Label();
  private final VBox box = new VBox(4, question, words, reason, meta);
  private final VBox headed = new VBox(article, box);

  DoubtCell(Messages messages) {
    this.messages = messages;
    getStyleClass().add("doubt-cell");
    setPrefWidth(0);
    box.getStyleClass().add("doubt");
    question.getStyleClass().add("doubt-question");
    words.getStyleClass().add("doubt-words");
    reason.getStyleClass().add("doubt-reason");
    reason.setWrapText(true);
    meta.getStyleClass().add("doubt-meta");
    article.getStyleClass().add("doubt-article");
    article.setMaxWidth(Double.MAX_VALUE);
    article.managedProperty().bind(article.visibleProperty());
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
    reason.setText(messages.text("doubt.reason." + doubt.reason()));
    meta.setText(messages.text("doubt.meta", place(row), confidence(doubt)));
    article.setText(row.heading());
    article.setVisible(!row.heading().isEmpty());
    setGraphic(headed);
    setAccessibleText(
        Stream.of(article, question, words, reason, meta)
            .map(Label::getText)
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(" ")));
  }

  private String place(DoubtRow row) {
    Doubt doubt = row.placed().doubt();
    return row.paged()
        ? messages.text("doubt.page", Integer.toString(doubt.page()))
        : messages.text("doubt.line", Integer.toString(doubt.line()));
  }

  private String confidence(Doubt doubt) {
    if (doubt.confidence() < WEAK) {
      return messages.text("doubt.weak");
    }
    return messages.text(doubt.confidence() < FAIR ? "doubt.fair" : "doubt.nearly-sure");
  }
}
