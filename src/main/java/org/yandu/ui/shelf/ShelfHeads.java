package org.yandu.ui.shelf;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.yandu.settings.Messages;
import org.yandu.ui.Icons;
import org.yandu.ui.shelf.ShelfOrder.Column;

/// The heads of the columns; each puts the list in its order, pressed again the other way round.
final class ShelfHeads extends StackPane {

  private static final PseudoClass ORDERING = PseudoClass.getPseudoClass("ordering");

  private final ShelfViewModel model;
  private final Messages messages;

  ShelfHeads(ShelfViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    getStyleClass().add("shelf-heads");
    HBox row =
        ShelfColumns.row(
            head(Column.NAME),
            head(Column.ARTICLES),
            head(Column.CHARACTERS),
            head(Column.ANNOTATIONS),
            head(Column.OPENED));
    getChildren().add(row);
  }

  private Node head(Column column) {
    Button head = new Button(name(column));
    head.setId("shelf-order-" + column.name().toLowerCase(Locale.ROOT));
    head.getStyleClass().setAll("button", "shelf-head");
    head.setContentDisplay(column == Column.NAME ? ContentDisplay.RIGHT : ContentDisplay.LEFT);
    head.setAlignment(column == Column.NAME ? Pos.CENTER_LEFT : Pos.CENTER_RIGHT);
    head.setMinWidth(USE_PREF_SIZE);
    head.setOnAction(_ -> model.sortBy(column));
    model.orderProperty().addListener((_, _, order) -> show(head, column, order));
    show(head, column, model.orderProperty().get());
    return head;
  }

  private void show(Button head, Column column, ShelfOrder order) {
    boolean ordering = order.column() == column;
    head.pseudoClassStateChanged(ORDERING, ordering);
    head.setGraphic(
        ordering ? Icons.of(order.descending() ? Feather.ARROW_DOWN : Feather.ARROW_UP) : null);
    head.setAccessibleText(
        ordering
            ? messages.text(
                order.descending() ? "shelf.ordered-down" : "shelf.ordered-up", name(column))
            : messages.text("shelf.order-by", name(column)));
  }

  private String name(Column column) {
    return messages.text("shelf.column." + column.name().toLowerCase(Locale.ROOT));
  }
}
