package org.yandu.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yandu.model.CorrectionConflict;
import org.yandu.settings.Messages;

/// Where corrections that are to be taken over say other things than one's own: which hold, place
/// by place or all at once.
///
/// For the FX thread.
final class ConflictsCard extends VBox {

  private static final double WIDTH = 560;
  private static final double MOST_HEIGHT = 360;

  private final Messages messages;
  private final CorrectionWording wording;
  private final List<Choice> choices = new ArrayList<>();

  private record Choice(int number, ToggleButton own, ToggleButton other) {}

  /// @param take is given the numbers of the others' corrections that are not to hold
  ConflictsCard(
      Messages messages,
      List<CorrectionConflict> conflicts,
      Consumer<Set<Integer>> take,
      Runnable close) {
    this.messages = messages;
    this.wording = new CorrectionWording(messages);
    getStyleClass().addAll("card", "conflicts-card");
    setId("conflicts-card");
    setPrefWidth(WIDTH);
    Label heading = new Label(messages.text("corrections.conflicts", conflicts.size()));
    heading.getStyleClass().add("card-title");
    heading.setWrapText(true);
    Label hint = new Label(messages.text("corrections.conflicts.hint"));
    hint.getStyleClass().add("quiet");
    hint.setWrapText(true);
    VBox rows = new VBox(16);
    rows.getStyleClass().add("conflicts");
    conflicts.forEach(conflict -> rows.getChildren().add(row(conflict)));
    ScrollPane scroll = new ScrollPane(rows);
    scroll.setFitToWidth(true);
    scroll.setMaxHeight(MOST_HEIGHT);
    getChildren().addAll(heading, hint, all(), scroll, foot(take, close));
  }

  private Node all() {
    Button own = word("corrections.keep-all", () -> choices.forEach(row -> row.own().fire()));
    own.setId("conflicts-own");
    Button other = word("corrections.take-all", () -> choices.forEach(row -> row.other().fire()));
    other.setId("conflicts-other");
    return new HBox(8, own, other);
  }

  private Node row(CorrectionConflict conflict) {
    Label place = new Label(messages.text("corrections.place", conflict.other().at().after()));
    place.getStyleClass().add("conflict-place");
    ToggleGroup group = new ToggleGroup();
    ToggleButton own = choice(group, "corrections.own", wording.of(conflict.own()));
    ToggleButton other = choice(group, "corrections.other", wording.of(conflict.other()));
    own.setSelected(true);
    choices.add(new Choice(conflict.number(), own, other));
    return new VBox(6, place, new HBox(8, own, other));
  }

  private ToggleButton choice(ToggleGroup group, String key, String says) {
    ToggleButton button = new ToggleButton(messages.text(key, says));
    button.getStyleClass().setAll("toggle-button", "conflict-choice");
    button.setToggleGroup(group);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setPrefWidth(WIDTH / 2);
    HBox.setHgrow(button, Priority.ALWAYS);
    // One of the two holds always.
    button.setOnAction(_ -> button.setSelected(true));
    return button;
  }

  private Node foot(Consumer<Set<Integer>> take, Runnable close) {
    Button leave = word("corrections.leave", close);
    Button keep = new Button(messages.text("corrections.take"));
    keep.setId("conflicts-take");
    keep.getStyleClass().setAll("button", "primary-button");
    keep.setDefaultButton(true);
    keep.setOnAction(_ -> take.accept(refused()));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox foot = new HBox(8, space, leave, keep);
    foot.setAlignment(Pos.CENTER_RIGHT);
    return foot;
  }

  private Set<Integer> refused() {
    Set<Integer> refused = new HashSet<>();
    choices.stream()
        .filter(choice -> choice.own().isSelected())
        .forEach(choice -> refused.add(choice.number()));
    return refused;
  }

  private Button word(String key, Runnable action) {
    Button button = new Button(messages.text(key));
    button.getStyleClass().setAll("button", "word-button");
    button.setOnAction(_ -> action.run());
    return button;
  }
}
