package org.yandu.ui.reader;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.yandu.model.BlockRole;
import org.yandu.settings.Messages;
import org.yandu.ui.Command;
import org.yandu.ui.Commands;
import org.yandu.ui.MenuCard;
import org.yandu.ui.Overlay;

/// What can be put right in the blocks at hand: first what kind of text they are, then what can be
/// done with them.
///
/// For the FX thread.
final class BlockCard extends VBox {

  static final Map<BlockRole, Command> ROLES = roles();

  private static final double WIDTH = 288;
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private static final List<List<Command>> ACTIONS =
      List.of(
          List.of(Command.EDIT_WORDS),
          List.of(Command.JOIN_NEXT, Command.SPLIT_BLOCK, Command.BEGIN_ARTICLE),
          List.of(Command.HIDE_BLOCK, Command.BRING_BACK),
          List.of(Command.SHOW_ORIGINAL));

  /// @param words the beginning of the blocks, so that it is plain which are meant
  /// @param role what they are now; empty if they are several kinds or none of these
  BlockCard(
      Messages messages,
      Commands commands,
      Overlay overlay,
      String words,
      Optional<BlockRole> role) {
    getStyleClass().addAll("card", "menu-card", "block-card");
    setId("block-card");
    setPrefWidth(WIDTH);
    Label meant = new Label(words);
    meant.getStyleClass().add("block-words");
    meant.setMaxWidth(Double.MAX_VALUE);
    Label question = new Label(messages.text("correct.what-is-it"));
    question.getStyleClass().add("quiet");
    getChildren().addAll(meant, question, roles(messages, commands, overlay, role));
    MenuCard actions = commands.menu(overlay, ACTIONS);
    actions.getStyleClass().removeAll("card", "menu-card");
    getChildren().addAll(new Separator(), actions);
  }

  private static FlowPane roles(
      Messages messages, Commands commands, Overlay overlay, Optional<BlockRole> now) {
    FlowPane pane = new FlowPane(4, 4);
    pane.getStyleClass().add("roles");
    ROLES.forEach((role, command) -> {
      Button button = commands.wordButton(command, messages.text("role." + role));
      button.setOnAction(_ -> {
        overlay.close();
        commands.run(command);
      });
      button.getStyleClass().add("role");
      button.pseudoClassStateChanged(CHOSEN, now.equals(Optional.of(role)));
      pane.getChildren().add(button);
    });
    return pane;
  }

  private static Map<BlockRole, Command> roles() {
    Map<BlockRole, Command> roles = new EnumMap<>(BlockRole.class);
    roles.put(BlockRole.PARAGRAPH, Command.MAKE_PARAGRAPH);
    roles.put(BlockRole.HEADING_1, Command.MAKE_HEADING_1);
    roles.put(BlockRole.HEADING_2, Command.MAKE_HEADING_2);
    roles.put(BlockRole.HEADING_3, Command.MAKE_HEADING_3);
    roles.put(BlockRole.CAPTION, Command.MAKE_CAPTION);
    roles.put(BlockRole.PULL_QUOTE, Command.MAKE_PULL_QUOTE);
    roles.put(BlockRole.NOTE, Command.MAKE_NOTE);
    roles.put(BlockRole.TITLE, Command.MAKE_TITLE);
    roles.put(BlockRole.SUBTITLE, Command.MAKE_SUBTITLE);
    roles.put(BlockRole.BYLINE, Command.MAKE_BYLINE);
    return roles;
  }
}
