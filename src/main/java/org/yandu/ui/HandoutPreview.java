package org.yandu.ui;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.yandu.exchange.Handout;
import org.yandu.exchange.NoteLine;

/// How the beginning of a document will look.
///
/// For the FX thread.
final class HandoutPreview extends VBox {

  /// Some pages.
  private static final int MOST_PARTS = 60;

  HandoutPreview(Handout handout) {
    getStyleClass().add("handout-preview");
    add("preview-title", handout.title());
    add("preview-subtitle", handout.remark());
    handout.parts().stream().limit(MOST_PARTS).forEach(this::part);
    if (handout.parts().size() > MOST_PARTS) {
      add("preview-remark", "…");
    }
  }

  private void part(Handout.Part part) {
    switch (part) {
      case Handout.Heading(String words) -> add("preview-heading", words);
      case Handout.Point(String words) -> add("preview-point", words);
      case Handout.Passage(List<String> paragraphs, String source) -> {
        add("preview-passage", String.join("\n", paragraphs));
        if (!source.isEmpty()) {
          add("preview-source", "——" + source);
        }
      }
      case Handout.Note(List<NoteLine> lines) ->
          lines.forEach(line -> add("preview-note", "  ".repeat(line.depth()) + line.plain()));
      case Handout.Remark(String words) -> add("preview-remark", words);
    }
  }

  private void add(String styleClass, String words) {
    Label label = new Label(words);
    label.getStyleClass().add(styleClass);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.setMaxWidth(Double.MAX_VALUE);
    getChildren().add(label);
  }
}
