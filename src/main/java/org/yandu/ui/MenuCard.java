package org.yandu.ui;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Separator;
import javafx.scene.layout.VBox;

/// A menu as a card: groups of commands with their keys. Its rows put the card away before they
/// act.
///
/// For the FX thread.
public final class MenuCard extends VBox {

  public MenuCard(Commands commands, Overlay overlay, List<List<Command>> groups) {
    getStyleClass().addAll("card", "menu-card");
    for (List<Command> group : groups) {
      if (!getChildren().isEmpty()) {
        getChildren().add(new Separator());
      }
      for (Command command : group) {
        Button row = commands.menuRow(command);
        row.setOnAction(event -> {
          overlay.close();
          commands.run(command);
        });
        getChildren().add(row);
      }
    }
  }
}
