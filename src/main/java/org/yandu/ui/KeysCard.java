package org.yandu.ui;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yandu.settings.Messages;
import org.yandu.ui.Command.Group;

/// All keys of the window, grouped by what they are for.
///
/// For the FX thread.
public final class KeysCard extends VBox {

  private static final double COLUMN_WIDTH = 272;

  /// Between the card and the edges of the window, at least.
  private static final double EDGE = 16;

  private static final List<List<Group>> COLUMNS =
      List.of(
          List.of(Group.WINDOW, Group.ARTICLES),
          List.of(Group.READING, Group.TEXT),
          List.of(Group.FINDING, Group.MARKS, Group.KINDS, Group.CHECKING));

  public KeysCard(Messages messages, Commands commands) {
    getStyleClass().addAll("card", "keys-card");
    setId("keys-card");
    Label heading = new Label(messages.text("command.show-keys"));
    heading.getStyleClass().add("card-title");
    GridPane columns = new GridPane();
    columns.getStyleClass().add("keys-columns");
    for (int index = 0; index < COLUMNS.size(); index++) {
      VBox column = new VBox();
      COLUMNS.get(index).forEach(group -> add(column, group, messages, commands));
      GridPane.setValignment(column, VPos.TOP);
      columns.add(column, index, 0);
    }
    // In a low window the last rows are scrolled to.
    StackPane.setMargin(this, new Insets(EDGE));
    ScrollPane scroll = new ScrollPane(columns);
    scroll.setFitToWidth(true);
    getChildren().addAll(heading, scroll);
    setFocusTraversable(true);
  }

  private static void add(VBox column, Group group, Messages messages, Commands commands) {
    Label name = new Label(messages.text(group.messageKey()));
    name.getStyleClass().add("keys-group");
    column.getChildren().add(name);
    for (Command command : group.commands()) {
      Label what = new Label(commands.name(command));
      Region space = new Region();
      HBox.setHgrow(space, Priority.ALWAYS);
      Label key = new Label(commands.keyText(command));
      key.getStyleClass().add("key");
      key.setMinWidth(Region.USE_PREF_SIZE);
      HBox row = new HBox(what, space, key);
      row.getStyleClass().add("keys-row");
      row.setPrefWidth(COLUMN_WIDTH);
      row.setAlignment(Pos.CENTER_LEFT);
      column.getChildren().add(row);
    }
  }
}
