package org.yandu.ui;

import java.util.List;
import javafx.event.ActionEvent;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A menu as a card: groups of rows, each with a sign, a name and its key. A row puts the card away
/// before it acts. In a low window the last rows are scrolled to.
///
/// For the FX thread.
public final class MenuCard extends VBox {

  private static final double ROW_WIDTH = 264;

  /// @param groups rows made by [#row], each with its action
  public MenuCard(Overlay overlay, List<List<Button>> groups) {
    getStyleClass().addAll("card", "menu-card");
    VBox rows = new VBox();
    for (List<Button> group : groups) {
      if (!rows.getChildren().isEmpty()) {
        rows.getChildren().add(new Separator());
      }
      for (Button row : group) {
        EventHandler<ActionEvent> action = row.getOnAction();
        row.setOnAction(event -> {
          overlay.close();
          action.handle(event);
        });
        rows.getChildren().add(row);
      }
    }
    ScrollPane scroll = new ScrollPane(rows);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    getChildren().add(scroll);
  }

  /// Gives a button the look of a row.
  ///
  /// @param key empty if it has none
  public static Button row(Button button, Node sign, String text, String key) {
    Label name = new Label(text, sign);
    name.setGraphicTextGap(12);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Label shortcut = new Label(key);
    shortcut.getStyleClass().add("key");
    HBox row = new HBox(name, space, shortcut);
    row.setPrefWidth(ROW_WIDTH);
    row.setAlignment(Pos.CENTER_LEFT);
    button.setGraphic(row);
    button.getStyleClass().setAll("button", "word-button");
    button.setMaxWidth(Double.MAX_VALUE);
    return button;
  }
}
