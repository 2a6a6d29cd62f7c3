package org.yandu.ui.reader;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.yandu.model.DocumentText;
import org.yandu.model.TextRange;

/// A passage that was found, with the words around it; or the article that passages stand in.
final class FindCell extends ListCell<FindRow> {

  private static final int WORDS_BEFORE = 12;
  private static final int WORDS_BEHIND = 40;

  private final FindViewModel model;
  private final Label title = new Label();
  private final Label count = new Label();
  private final HBox heading = new HBox(8, title, count);
  private final Text before = new Text();
  private final Text words = new Text();
  private final Text behind = new Text();
  private final TextFlow passage = new TextFlow(before, words, behind);

  FindCell(FindViewModel model) {
    this.model = model;
    getStyleClass().add("find-cell");
    setPrefWidth(0);
    heading.getStyleClass().add("find-heading");
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    count.getStyleClass().add("panel-count");
    count.setMinWidth(USE_PREF_SIZE);
    passage.getStyleClass().add("find-passage");
    for (Text part : List.of(before, words, behind)) {
      part.getStyleClass().add("text");
    }
    words.getStyleClass().add("find-words");
  }

  @Override
  protected void updateItem(@Nullable FindRow row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setGraphic(null);
      setAccessibleText("");
      return;
    }
    switch (row) {
      case FindRow.Heading(String name, int passages) -> {
        title.setText(name);
        count.setText(Integer.toString(passages));
        setGraphic(heading);
        setAccessibleText(name + " " + passages);
      }
      case FindRow.Passage(int index) ->
          model.text().ifPresent(text -> showPassage(text, model.range(index)));
    }
  }

  private void showPassage(DocumentText text, TextRange range) {
    TextRange block = text.blockAt(range.start()).range();
    int from = Math.max(block.start(), range.start() - WORDS_BEFORE);
    int to = Math.min(block.end(), range.end() + WORDS_BEHIND);
    int end = Math.min(range.end(), block.end());
    String string = text.string();
    before.setText((from > block.start() ? "…" : "") + string.substring(from, range.start()));
    words.setText(string.substring(range.start(), end));
    behind.setText(string.substring(end, Math.max(end, to)));
    setGraphic(passage);
    setAccessibleText(before.getText() + words.getText() + behind.getText());
  }
}
