package org.yandu.ui.reader;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.yandu.library.Original;
import org.yandu.model.TextRange;
import org.yandu.settings.Messages;
import org.yandu.ui.Stylesheets;

/// Shows what stands in the source: lines with their numbers, those of the passage in full ink, or
/// pages with the passage marked.
///
/// For the FX thread.
final class OriginalView extends StackPane {

  private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

  /// Lines shown above the first one of the passage.
  private static final int LEAD = 3;

  private final ListView<Original.Line> lines = new ListView<>();
  private final OriginalPagesView pages;
  private final Label missing;

  OriginalView(OriginalPagesViewModel pagesModel, Messages messages) {
    this.pages = new OriginalPagesView(pagesModel, messages);
    this.missing = new Label(messages.text("original.missing"));
    getStyleClass().add("original");
    getStylesheets()
        .addAll(
            Stylesheets.beside(Stylesheets.class, "panels.css"),
            Stylesheets.beside(OriginalView.class, "correction.css"));
    missing.getStyleClass().add("quiet");
    missing.setWrapText(true);
    lines.setId("original-lines");
    lines.setCellFactory(_ -> new Cell());
    lines.setAccessibleText(messages.text("original.heading"));
    getChildren().add(lines);
  }

  void show(Original original) {
    switch (original) {
      case Original.Lines found -> {
        lines.getItems().setAll(found.lines());
        getChildren().setAll(lines);
        int first = found.firstMarked();
        lines.getSelectionModel().clearAndSelect(first);
        lines.scrollTo(Math.max(0, first - LEAD));
        // The list knows its height only after its first layout.
        Platform.runLater(() -> lines.scrollTo(Math.max(0, first - LEAD)));
      }
      case Original.Pages found -> {
        getChildren().setAll(pages);
        pages.show(found);
      }
      case Original.Missing _ -> getChildren().setAll(missing);
    }
  }

  /// Gives the keyboard to the lines, or to the page.
  void begin() {
    if (getChildren().contains(pages)) {
      pages.begin();
    } else {
      lines.requestFocus();
    }
  }

  private static final class Cell extends ListCell<Original.Line> {

    private final Label number = new Label();
    private final TextFlow flow = new TextFlow();
    private final HBox row = new HBox(12, number, flow);

    Cell() {
      getStyleClass().add("original-cell");
      setPrefWidth(0);
      number.getStyleClass().add("original-number");
      flow.getStyleClass().add("original-text");
      HBox.setHgrow(flow, Priority.ALWAYS);
      row.getStyleClass().add("original-line");
      row.setAlignment(Pos.TOP_LEFT);
    }

    @Override
    protected void updateItem(Original.@Nullable Line line, boolean empty) {
      super.updateItem(line, empty);
      boolean marked = line != null && !empty && !line.marks().isEmpty();
      pseudoClassStateChanged(MARKED, marked);
      if (empty || line == null) {
        setGraphic(null);
        setAccessibleText("");
        return;
      }
      number.setText(Integer.toString(line.number()));
      flow.getChildren().setAll(runs(line));
      setGraphic(row);
      setAccessibleText(line.number() + " " + line.text());
    }

    private static List<Node> runs(Original.Line line) {
      List<Node> runs = new ArrayList<>();
      int at = 0;
      for (TextRange mark : line.marks()) {
        add(runs, line.text().substring(at, mark.start()), false);
        add(runs, line.text().substring(mark.start(), mark.end()), true);
        at = mark.end();
      }
      add(runs, line.text().substring(at), false);
      return runs;
    }

    private static void add(List<Node> runs, String text, boolean marked) {
      if (!text.isEmpty()) {
        Text run = new Text(text);
        run.getStyleClass().add(marked ? "original-marked" : "original-around");
        runs.add(run);
      }
    }
  }
}
