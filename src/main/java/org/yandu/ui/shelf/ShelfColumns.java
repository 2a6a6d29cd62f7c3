package org.yandu.ui.shelf;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The columns of the list: the name takes what the others leave. Heads and rows are laid out here
/// alike.
final class ShelfColumns {

  private static final double FIGURE = 56;
  private static final double LONG_FIGURE = 64;
  private static final double TIME = 128;

  private ShelfColumns() {}

  static HBox row(Node name, Node articles, Node characters, Node annotations, Node opened) {
    HBox row =
        new HBox(
            growing(name),
            column(articles, FIGURE, Pos.CENTER_RIGHT),
            column(characters, LONG_FIGURE, Pos.CENTER_RIGHT),
            column(annotations, FIGURE, Pos.CENTER_RIGHT),
            column(opened, TIME, Pos.CENTER_RIGHT));
    row.getStyleClass().add("shelf-columns");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private static Node growing(Node content) {
    StackPane column = new StackPane(content);
    column.setAlignment(Pos.CENTER_LEFT);
    column.setMinWidth(0);
    column.setPrefWidth(0);
    HBox.setHgrow(column, Priority.ALWAYS);
    return column;
  }

  private static Node column(Node content, double width, Pos alignment) {
    StackPane column = new StackPane(content);
    column.setAlignment(alignment);
    column.setMinWidth(width);
    column.setPrefWidth(width);
    column.setMaxWidth(width);
    column.setMinHeight(Region.USE_PREF_SIZE);
    return column;
  }
}
