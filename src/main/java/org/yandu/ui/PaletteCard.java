package org.yandu.ui;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Where one types a few characters of what one wants and gets it: commands, articles. The arrows
/// choose, Enter does it.
///
/// For the FX thread.
public final class PaletteCard extends VBox {

  private static final double WIDTH = 520;
  private static final int MOST_ROWS = 12;
  private static final double ROW_HEIGHT = 36;

  private final Overlay overlay;
  private final List<PaletteRow> rows;
  private final TextField field = new TextField();
  private final ListView<PaletteRow> list = new ListView<>();

  /// @param prompt what can be typed; also the field's name for screen readers
  /// @param none said where nothing fits
  /// @param rows in the order in which they stand while nothing is typed
  public PaletteCard(Overlay overlay, String prompt, String none, List<PaletteRow> rows) {
    this.overlay = overlay;
    this.rows = List.copyOf(rows);
    getStyleClass().addAll("card", "palette");
    getStylesheets().add(Stylesheets.beside(Stylesheets.class, "panels.css"));
    setId("palette");
    setPrefWidth(WIDTH);
    field.setId("palette-field");
    field.setPromptText(prompt);
    field.setAccessibleText(prompt);
    field.textProperty().addListener((_, _, _) -> filter());
    list.setId("palette-list");
    list.setAccessibleText(prompt);
    list.setFocusTraversable(false);
    list.setFixedCellSize(ROW_HEIGHT);
    list.setPrefHeight(ROW_HEIGHT * Math.min(MOST_ROWS, Math.max(1, rows.size())));
    list.setCellFactory(_ -> new Cell());
    list.setPlaceholder(new Label(none));
    list.setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY) {
        choose();
      }
    });
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    getChildren().addAll(field, list);
    filter();
  }

  private void filter() {
    String typed = TextFilter.folded(field.getText()).strip();
    record Ranked(PaletteRow row, int rank) {}
    List<PaletteRow> fitting =
        rows.stream()
            .flatMap(row ->
                row.rank(typed)
                    .map(rank -> Stream.of(new Ranked(row, rank)))
                    .orElseGet(Stream::empty))
            .sorted(Comparator.comparingInt(Ranked::rank))
            .map(Ranked::row)
            .toList();
    list.getItems().setAll(fitting);
    list.getSelectionModel().selectFirst();
    list.scrollTo(0);
  }

  private void pressed(KeyEvent event) {
    KeyCode key = event.getCode();
    int size = list.getItems().size();
    int at = list.getSelectionModel().getSelectedIndex();
    if (key == KeyCode.ENTER) {
      choose();
    } else if (key == KeyCode.DOWN && size > 0) {
      select((at + 1) % size);
    } else if (key == KeyCode.UP && size > 0) {
      select(Math.floorMod(at - 1, size));
    } else if (key == KeyCode.PAGE_DOWN && size > 0) {
      select(Math.min(size - 1, at + MOST_ROWS));
    } else if (key == KeyCode.PAGE_UP && size > 0) {
      select(Math.max(0, at - MOST_ROWS));
    } else {
      return;
    }
    event.consume();
  }

  private void select(int index) {
    list.getSelectionModel().clearAndSelect(index);
    list.scrollTo(Math.max(0, index - MOST_ROWS / 2));
  }

  private void choose() {
    PaletteRow chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      overlay.close();
      chosen.action().run();
    }
  }

  private static final class Cell extends ListCell<PaletteRow> {

    private final Label name = new Label();
    private final Label detail = new Label();
    private final HBox box;

    Cell() {
      Region space = new Region();
      HBox.setHgrow(space, Priority.ALWAYS);
      name.setGraphicTextGap(12);
      name.setMinWidth(0);
      detail.getStyleClass().add("key");
      detail.setMinWidth(USE_PREF_SIZE);
      box = new HBox(8, name, space, detail);
      box.getStyleClass().add("palette-row");
      box.setAlignment(Pos.CENTER_LEFT);
      getStyleClass().add("palette-cell");
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable PaletteRow row, boolean empty) {
      super.updateItem(row, empty);
      if (empty || row == null) {
        setGraphic(null);
        setAccessibleText("");
        return;
      }
      name.setText(row.name());
      Node icon = row.icon().<Node>map(Icons::of).orElseGet(Region::new);
      name.setGraphic(icon);
      detail.setText(row.obstacle().orElse(row.detail()));
      box.setOpacity(row.obstacle().isPresent() ? 0.55 : 1);
      setGraphic(box);
      setAccessibleText(row.name() + "  " + detail.getText());
    }
  }
}
