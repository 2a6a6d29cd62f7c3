package org.yandu.ui.notes;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yandu.settings.Messages;
import org.yandu.ui.ColourDot;
import org.yandu.ui.Icons;
import org.yandu.ui.note.TagRow;

/// Stands below the list while several annotations are chosen: how many, and what can be done to
/// all of them at once.
///
/// For the FX thread.
final class ChosenBar extends VBox {

  private final NotesViewModel model;
  private final Messages messages;
  private final Supplier<List<NotesRow.Note>> chosen;
  private final Label count = new Label();
  private final HBox dots = new HBox();
  private final TagRow tags;

  /// @param export writes the chosen annotations to a file
  ChosenBar(
      NotesViewModel model,
      NoteActions actions,
      Messages messages,
      Supplier<List<NotesRow.Note>> chosen,
      Consumer<List<NotesRow.Note>> export) {
    super(8);
    this.model = model;
    this.messages = messages;
    this.chosen = chosen;
    this.tags = new TagRow(messages, (given, taken) -> model.tag(chosen.get(), given, taken));
    getStyleClass().add("chosen-bar");
    setId("chosen-bar");
    count.getStyleClass().add("panel-count");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox buttons =
        new HBox(
            count,
            space,
            button("notes.copy-excerpt", Feather.CLIPBOARD, actions::copyExcerpts),
            button("notes.export-chosen", Feather.SHARE, export),
            button("notes.delete", Feather.TRASH_2, actions::delete));
    buttons.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(buttons, dots, tags);
    show();
  }

  /// Follows the choice.
  void show() {
    List<NotesRow.Note> notes = chosen.get();
    boolean several = notes.size() > 1;
    setVisible(several);
    setManaged(several);
    if (several) {
      count.setText(messages.text("notes.chosen", notes.size()));
      dots.getChildren()
          .setAll(
              model.choices().stream()
                  .filter(choice -> choice.meaning().offered())
                  .map(this::dot)
                  .toList());
      tags.show(notes.stream().flatMap(note -> note.tags().stream()).distinct().sorted().toList());
      model.askTags(tags::setKnown);
    }
  }

  private Node dot(MeaningChoice choice) {
    Button button = new Button("", new ColourDot(choice.meaning().colour()));
    button.setId("chosen-dot-" + choice.meaning().id());
    button.getStyleClass().setAll("button", "icon-button", "meaning-dot");
    button.setAccessibleText(choice.meaning().name());
    button.setTooltip(new Tooltip(choice.meaning().name()));
    button.setOnAction(_ -> model.changeMeaning(chosen.get(), choice.meaning().id()));
    return button;
  }

  private Button button(String key, Feather icon, Consumer<List<NotesRow.Note>> action) {
    Button button = new Button("", Icons.of(icon));
    button.setId("chosen-" + key.substring(key.indexOf('.') + 1));
    button.getStyleClass().setAll("button", "icon-button");
    button.setAccessibleText(messages.text(key));
    button.setTooltip(new Tooltip(messages.text(key)));
    button.setOnAction(_ -> action.accept(chosen.get()));
    return button;
  }
}
