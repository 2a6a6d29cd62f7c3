package org.yandu.ui;

import java.util.List;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yandu.settings.Messages;

/// All keys of the window, grouped by what they are for.
///
/// For the FX thread.
public final class KeysCard extends VBox {

  private static final double COLUMN_WIDTH = 272;

  /// @param name of its heading in the messages, behind `keys.`
  private record Group(String name, List<Command> commands) {}

  private static final List<List<Group>> COLUMNS =
      List.of(
          List.of(
              new Group(
                  "window",
                  List.of(
                      Command.MORE,
                      Command.SHOW_KEYS,
                      Command.IMPORT,
                      Command.SHOW_SHELF,
                      Command.SHOW_READER,
                      Command.TOGGLE_CONTENTS,
                      Command.TOGGLE_NOTES,
                      Command.FILTER_CONTENTS,
                      Command.FILTER_NOTES,
                      Command.EXPORT_NOTES)),
              new Group(
                  "reading",
                  List.of(
                      Command.BACK,
                      Command.FORWARD,
                      Command.LARGER_TEXT,
                      Command.SMALLER_TEXT,
                      Command.NORMAL_TEXT,
                      Command.NEXT_THEME,
                      Command.READING_STYLE))),
          List.of(
              new Group(
                  "kinds",
                  List.of(
                      Command.CORRECT,
                      Command.MAKE_PARAGRAPH,
                      Command.MAKE_HEADING_1,
                      Command.MAKE_HEADING_2,
                      Command.MAKE_HEADING_3,
                      Command.MAKE_TITLE,
                      Command.MAKE_SUBTITLE,
                      Command.MAKE_BYLINE,
                      Command.MAKE_CAPTION,
                      Command.MAKE_PULL_QUOTE,
                      Command.MAKE_NOTE)),
              new Group(
                  "text",
                  List.of(
                      Command.JOIN_NEXT,
                      Command.SPLIT_BLOCK,
                      Command.HIDE_BLOCK,
                      Command.BRING_BACK,
                      Command.UNDO,
                      Command.REDO))),
          List.of(
              new Group(
                  "articles",
                  List.of(
                      Command.EDIT_ARTICLE,
                      Command.EDIT_WORDS,
                      Command.BEGIN_ARTICLE,
                      Command.MERGE_ARTICLE,
                      Command.PROMOTE,
                      Command.DEMOTE,
                      Command.MOVE_UP,
                      Command.MOVE_DOWN)),
              new Group(
                  "checking",
                  List.of(
                      Command.PROOFREAD,
                      Command.NEXT_DOUBT,
                      Command.PREVIOUS_DOUBT,
                      Command.CHECK_DOUBT,
                      Command.SHOW_ORIGINAL,
                      Command.EXPORT_CORRECTIONS,
                      Command.IMPORT_CORRECTIONS))));

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
    getChildren().addAll(heading, columns);
    setFocusTraversable(true);
  }

  private static void add(VBox column, Group group, Messages messages, Commands commands) {
    Label name = new Label(messages.text("keys." + group.name()));
    name.getStyleClass().add("keys-group");
    column.getChildren().add(name);
    for (Command command : group.commands()) {
      Label what = new Label(commands.name(command));
      Region space = new Region();
      HBox.setHgrow(space, Priority.ALWAYS);
      Label key = new Label(Commands.keyText(command));
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
