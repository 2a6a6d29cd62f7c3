package org.yandu.ui.shelf;

import java.text.NumberFormat;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.yandu.model.PublicationMetadata;
import org.yandu.model.PublicationSummary;
import org.yandu.settings.Messages;
import org.yandu.ui.BriefTime;
import org.yandu.ui.Icons;
import org.yandu.ui.PublicationName;

/// One publication: its name, below it the title or the file; figures; and when it was last read,
/// which gives way to what can be done with it where the hand is.
final class ShelfCell extends ListCell<PublicationSummary> {

  private final ShelfViewModel model;
  private final Messages messages;
  private final BriefTime time;
  private final NumberFormat figures;
  private final Label name = new Label();
  private final Label below = new Label();
  private final Button complete = new Button();
  private final Label articles = figure();
  private final Label characters = figure();
  private final Label annotations = figure();
  private final Label opened = figure();
  private final Node row;

  ShelfCell(ShelfViewModel model, ShelfActions actions, Messages messages, BriefTime time) {
    this.model = model;
    this.messages = messages;
    this.time = time;
    this.figures = NumberFormat.getIntegerInstance(messages.locale());
    getStyleClass().add("shelf-cell");
    setPrefWidth(0);
    name.getStyleClass().add("shelf-name");
    name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    name.setEllipsisString("…");
    below.getStyleClass().add("shelf-below");
    below.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    below.setEllipsisString("…");
    below.setMinWidth(0);
    complete.setText(messages.text("shelf.complete"));
    complete.setMinWidth(USE_PREF_SIZE);
    complete.getStyleClass().setAll("button", "shelf-complete");
    complete.setFocusTraversable(false);
    complete.setOnAction(_ -> withItem(model::edit));
    HBox second = new HBox(below, complete);
    second.getStyleClass().add("shelf-second");
    second.setAlignment(Pos.CENTER_LEFT);
    VBox names = new VBox(name, second);
    names.getStyleClass().add("shelf-names");
    names.setAlignment(Pos.CENTER_LEFT);
    row = ShelfColumns.row(names, articles, characters, annotations, last(actions));
  }

  @Override
  protected void updateItem(@Nullable PublicationSummary summary, boolean empty) {
    super.updateItem(summary, empty);
    if (empty || summary == null) {
      setGraphic(null);
      setAccessibleText("");
    } else {
      show(summary);
      setGraphic(row);
    }
  }

  private void show(PublicationSummary summary) {
    PublicationMetadata metadata = summary.metadata();
    String fileName = summary.source().name();
    name.setText(PublicationName.of(messages, metadata, fileName));
    below.setText(below(metadata, fileName));
    show(below, !below.getText().isEmpty());
    show(complete, ShelfViewModel.isIncomplete(summary));
    articles.setText(figures.format(summary.articles()));
    characters.setText(figures.format(summary.characters()));
    annotations.setText(summary.annotations() == 0 ? "" : figures.format(summary.annotations()));
    opened.setText(summary.opened().map(time::of).orElse(messages.text("shelf.never")));
    setAccessibleText(
        messages.text(
            "shelf.row",
            name.getText(),
            summary.articles(),
            summary.characters(),
            summary.annotations(),
            opened.getText()));
  }

  /// The title if the periodical stands above it, else the file, unless that stands above.
  private static String below(PublicationMetadata metadata, String fileName) {
    if (!metadata.periodical().isEmpty() && !metadata.title().isEmpty()) {
      return metadata.title();
    }
    return metadata.periodical().isEmpty() && metadata.title().isEmpty() ? "" : fileName;
  }

  private Node last(ShelfActions actions) {
    HBox buttons =
        new HBox(
            button(Feather.EDIT_2, "edit", model::edit),
            button(Feather.REFRESH_CW, "reimport", found -> actions.reimport().accept(found.id())),
            button(Feather.SHARE, "export", found -> actions.exportNotes().accept(found.id())),
            button(Feather.TRASH_2, "delete", model::delete));
    buttons.setAlignment(Pos.CENTER_RIGHT);
    buttons.getStyleClass().add("shelf-actions");
    BooleanBinding atHand = hoverProperty().or(selectedProperty());
    buttons.visibleProperty().bind(atHand);
    opened.visibleProperty().bind(atHand.not());
    StackPane stack = new StackPane(opened, buttons);
    stack.setAlignment(Pos.CENTER_RIGHT);
    return stack;
  }

  private Button button(Feather icon, String action, Consumer<PublicationSummary> run) {
    Button button = new Button("", Icons.of(icon));
    button.getStyleClass().setAll("button", "icon-button");
    button.setAccessibleText(messages.text("shelf." + action));
    button.setTooltip(new Tooltip(messages.text("shelf." + action + ".tip")));
    button.setFocusTraversable(false);
    button.setOnAction(_ -> withItem(run));
    return button;
  }

  private void withItem(Consumer<PublicationSummary> action) {
    PublicationSummary summary = getItem();
    if (summary != null) {
      action.accept(summary);
    }
  }

  private static void show(Node node, boolean visible) {
    node.setVisible(visible);
    node.setManaged(visible);
  }

  private static Label figure() {
    Label label = new Label();
    label.getStyleClass().add("shelf-figure");
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }
}
