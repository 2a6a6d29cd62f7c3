package org.yandu.ui.shelf;

import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yandu.settings.Messages;
import org.yandu.ui.Icons;

/// The form beside the list in which a publication gets its periodical, year, issue and title.
/// Enter keeps them, Escape closes the form.
final class MetadataPane extends VBox {

  private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

  private final ShelfViewModel model;
  private final Messages messages;

  MetadataPane(ShelfViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    getStyleClass().add("metadata-pane");
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    model.formProperty().addListener((_, _, form) -> show(form));
    show(model.formProperty().get());
  }

  private void show(Optional<MetadataForm> form) {
    setVisible(form.isPresent());
    setManaged(form.isPresent());
    getChildren().clear();
    form.ifPresent(this::fill);
  }

  private void fill(MetadataForm form) {
    TextField periodical = field("periodical", form.periodicalProperty());
    TextField year = field("year", form.yearProperty());
    TextField issue = field("issue", form.issueProperty());
    TextField title = field("title", form.titleProperty());
    Label file = new Label(form.fileName());
    file.getStyleClass().add("metadata-file");
    file.setWrapText(true);
    Label refused = new Label(messages.text("shelf.year-refused"));
    refused.getStyleClass().add("metadata-refusal");
    refused.setWrapText(true);
    refused.visibleProperty().bind(form.yearRefusedProperty());
    refused.managedProperty().bind(form.yearRefusedProperty());
    form.yearRefusedProperty()
        .addListener((_, _, now) -> year.pseudoClassStateChanged(REFUSED, now));
    HBox date = new HBox(16, named("year", year), named("issue", issue));
    date.getChildren().forEach(child -> HBox.setHgrow(child, Priority.ALWAYS));
    getChildren()
        .addAll(
            header(),
            file,
            named("periodical", periodical),
            new VBox(4, date, refused),
            named("title", title),
            hint(),
            buttons(form));
    Platform.runLater(periodical::requestFocus);
  }

  private Node header() {
    Label title = new Label(messages.text("shelf.edit"));
    title.getStyleClass().add("panel-title");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button close = new Button("", Icons.of(Feather.X));
    close.getStyleClass().setAll("button", "icon-button");
    close.setAccessibleText(messages.text("shelf.close-form"));
    close.setTooltip(new Tooltip(messages.text("shelf.close-form.tip")));
    close.setOnAction(_ -> model.closeForm());
    HBox header = new HBox(title, space, close);
    header.getStyleClass().add("panel-header");
    header.setAlignment(Pos.CENTER_LEFT);
    return header;
  }

  private Node hint() {
    Label hint = new Label(messages.text("shelf.unknown-stays-empty"));
    hint.getStyleClass().add("metadata-hint");
    hint.setWrapText(true);
    return hint;
  }

  private Node buttons(MetadataForm form) {
    Button save = new Button(messages.text("shelf.save"));
    save.setId("shelf-save");
    save.getStyleClass().setAll("button", "primary-button");
    save.disableProperty().bind(form.yearRefusedProperty());
    save.setOnAction(_ -> model.saveForm());
    Button cancel = new Button(messages.text("shelf.cancel"));
    cancel.getStyleClass().setAll("button", "word-button");
    cancel.setOnAction(_ -> model.closeForm());
    HBox buttons = new HBox(8, cancel, save);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    return buttons;
  }

  private Node named(String name, TextField field) {
    Label label = new Label(messages.text("shelf.field." + name));
    label.getStyleClass().add("metadata-name");
    label.setLabelFor(field);
    return new VBox(4, label, field);
  }

  private TextField field(String name, StringProperty value) {
    TextField field = new TextField();
    field.setId("shelf-" + name);
    field.getStyleClass().add("quiet-field");
    field.textProperty().bindBidirectional(value);
    field.setAccessibleText(messages.text("shelf.field." + name));
    field.setPrefWidth(0);
    field.setMaxWidth(Double.MAX_VALUE);
    return field;
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      model.closeForm();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField) {
      model.saveForm();
      event.consume();
    }
  }
}
