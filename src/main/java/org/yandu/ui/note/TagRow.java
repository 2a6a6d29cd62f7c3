package org.yandu.ui.note;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yandu.settings.Messages;
import org.yandu.ui.Icons;
import org.yandu.ui.Stylesheets;
import org.yandu.ui.TextFilter;

/// The tags of an annotation, to be taken away and given: as one types, the tags that are in use
/// are offered; Enter gives what is typed, Tab the first that is offered.
///
/// For the FX thread.
public final class TagRow extends VBox {

  private static final int MOST_OFFERED = 5;
  private static final double LONGEST = 160;

  private final Messages messages;
  private final BiConsumer<List<String>, List<String>> change;
  private final FlowPane chips = new FlowPane(4, 4);
  private final FlowPane offers = new FlowPane(4, 4);
  private final TextField field = new TextField();
  private List<String> known = List.of();
  private List<String> tags = List.of();

  /// @param change takes the tags that are given and those that are taken away
  public TagRow(Messages messages, BiConsumer<List<String>, List<String>> change) {
    super(4);
    this.messages = messages;
    this.change = change;
    getStyleClass().add("tag-row");
    getStylesheets().add(Stylesheets.beside(TagRow.class, "note.css"));
    field.setId("tag-field");
    field.getStyleClass().add("tag-field");
    field.setPromptText(messages.text("tag.prompt"));
    field.setAccessibleText(messages.text("tag.prompt"));
    field.setPrefColumnCount(8);
    field.textProperty().addListener((_, _, _) -> offer());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    getChildren().addAll(chips, offers);
    show(List.of());
  }

  /// Tags that are offered as one types, the most used first.
  public void setKnown(List<String> inUse) {
    known = List.copyOf(inUse);
    offer();
  }

  public void show(List<String> now) {
    tags = List.copyOf(now);
    // The field stays in the scene, so that it keeps the keyboard.
    chips.getChildren().removeIf(node -> node != field);
    chips.getChildren().addAll(0, tags.stream().map(this::chip).toList());
    if (!chips.getChildren().contains(field)) {
      chips.getChildren().add(field);
    }
    offer();
  }

  private Node chip(String tag) {
    Label name = new Label("#" + tag);
    name.setMaxWidth(LONGEST);
    name.setTooltip(new Tooltip(tag));
    Button remove = new Button("", Icons.of(Feather.X));
    remove.getStyleClass().setAll("button", "tag-remove");
    remove.setAccessibleText(messages.text("tag.remove", tag));
    remove.setTooltip(new Tooltip(messages.text("tag.remove", tag)));
    remove.setOnAction(_ -> change.accept(List.of(), List.of(tag)));
    HBox chip = new HBox(name, remove);
    chip.setAlignment(Pos.CENTER_LEFT);
    chip.getStyleClass().add("tag-chip");
    return chip;
  }

  private void offer() {
    String typed = TextFilter.folded(field.getText()).strip();
    List<String> fitting =
        typed.isEmpty()
            ? List.of()
            : known.stream()
                .filter(tag -> !tags.contains(tag))
                .filter(tag -> TextFilter.folded(tag).contains(typed))
                .limit(MOST_OFFERED)
                .toList();
    offers.getChildren().setAll(fitting.stream().map(this::offered).toList());
    offers.setManaged(!fitting.isEmpty());
  }

  private Button offered(String tag) {
    Button button = new Button("#" + tag);
    button.setMaxWidth(LONGEST);
    button.getStyleClass().setAll("button", "tag-offer");
    button.setFocusTraversable(false);
    button.setOnAction(_ -> give(tag));
    return button;
  }

  private void pressed(KeyEvent event) {
    boolean empty = field.getText().isBlank();
    if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && !empty) {
      give(field.getText());
      event.consume();
    } else if (event.getCode() == KeyCode.TAB && !offers.getChildren().isEmpty()) {
      if (offers.getChildren().getFirst() instanceof Button first) {
        first.fire();
      }
      event.consume();
    } else if (event.getCode() == KeyCode.BACK_SPACE
        && field.getText().isEmpty()
        && !tags.isEmpty()) {
      change.accept(List.of(), List.of(tags.getLast()));
      event.consume();
    }
  }

  private void give(String typed) {
    String tag = typed.strip().replaceFirst("^[#＃]+", "").replaceAll("\\s+", " ").strip();
    field.clear();
    if (!tag.isEmpty() && !tags.contains(tag)) {
      change.accept(List.of(tag), List.of());
    }
  }
}
