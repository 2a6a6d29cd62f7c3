package org.yandu.ui.notes;

import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.yandu.model.Placement;
import org.yandu.settings.Messages;
import org.yandu.ui.Command;
import org.yandu.ui.Commands;

/// What can be done for an annotation without a sure place: see where it may belong, set it on the
/// text that is selected.
final class PlacingRow extends FlowPane {

  private final Button look;
  private final Messages messages;

  /// @param choose makes the annotation of this row the one that is meant
  PlacingRow(Commands commands, Messages messages, Runnable choose) {
    super(4, 4);
    this.messages = messages;
    this.look = button(commands, Command.NEXT_CANDIDATE, choose);
    Button place = button(commands, Command.PLACE_MARK, choose);
    place.setText(messages.text("notes.place"));
    getStyleClass().add("placing-row");
    getChildren().addAll(look, place);
  }

  void show(Placement placement) {
    look.setText(messages.text(placement instanceof Placement.Gap ? "notes.look" : "notes.next"));
    boolean somewhere = !(placement instanceof Placement.Orphaned);
    look.setVisible(somewhere);
    look.setManaged(somewhere);
  }

  /// Not as the command's own button, which is pale as long as another annotation is chosen.
  private static Button button(Commands commands, Command command, Runnable choose) {
    Button button = new Button();
    button.getStyleClass().setAll("button", "note-placing");
    button.setFocusTraversable(false);
    button.setOnAction(_ -> {
      choose.run();
      commands.run(command);
    });
    return button;
  }
}
