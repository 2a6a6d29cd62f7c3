package org.yandu.ui.reader;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yandu.model.TextRange;
import org.yandu.settings.Messages;
import org.yandu.ui.Icons;
import org.yandu.ui.Stylesheets;

/// Proofreading: the places that recovery was unsure of, one after another, each with its original.
///
/// For the FX thread.
public final class DoubtsPanel extends VBox {

  private static final double ORIGINAL_HEIGHT = 240;

  private final DoubtsViewModel model;
  private final Messages messages;
  private final Consumer<TextRange> jump;
  private final ListView<DoubtRow> list = new ListView<>();
  private final OriginalView original;

  /// @param jump shows a passage of the text
  /// @param close puts the panel away
  public DoubtsPanel(
      DoubtsViewModel model, Messages messages, Consumer<TextRange> jump, Runnable close) {
    this.model = model;
    this.messages = messages;
    this.jump = jump;
    this.original = new OriginalView(model.pages(), messages);
    getStyleClass().add("doubts-panel");
    getStylesheets()
        .addAll(
            Stylesheets.beside(Stylesheets.class, "panels.css"),
            Stylesheets.beside(DoubtsPanel.class, "correction.css"));
    setUpList();
    original.setMinHeight(ORIGINAL_HEIGHT);
    original.setPrefHeight(ORIGINAL_HEIGHT);
    original.visibleProperty().bind(Bindings.isNotEmpty(list.getItems()));
    original.managedProperty().bind(original.visibleProperty());
    getChildren().addAll(header(close), list, original, foot());
    model.chosenProperty().addListener((_, _, now) -> follow(now));
  }

  /// Gives the keyboard to the list.
  public void begin() {
    list.requestFocus();
    if (model.chosenProperty().get().isEmpty() && !model.rows().isEmpty()) {
      list.getSelectionModel().selectFirst();
    }
  }

  /// Goes to the next doubt, or to the one before.
  ///
  /// @param by 1 or -1
  public void step(int by) {
    model.step(by).ifPresent(row -> jump.accept(row.range()));
  }

  /// Says that the chosen doubt is right as it is.
  public void check() {
    model.check();
  }

  private Region header(Runnable close) {
    Label title = new Label(messages.text("doubt.title"));
    title.getStyleClass().add("panel-title");
    Label count = new Label();
    count.getStyleClass().add("panel-count");
    count
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> messages.text("doubt.count", model.rows().size(), model.allProperty().get()),
                model.rows(),
                model.allProperty()));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button leave = new Button("", Icons.of(Feather.X));
    leave.setId("doubts-close");
    leave.getStyleClass().setAll("button", "icon-button");
    leave.setAccessibleText(messages.text("doubt.close"));
    leave.setTooltip(new Tooltip(messages.text("doubt.close")));
    leave.setOnAction(_ -> close.run());
    HBox header = new HBox(title, count, space, leave);
    header.getStyleClass().add("panel-header");
    header.setAlignment(Pos.CENTER_LEFT);
    return header;
  }

  private Region foot() {
    Button check = new Button(messages.text("doubt.check"), Icons.of(Feather.CHECK));
    check.setId("doubt-check");
    check.getStyleClass().setAll("button", "word-button");
    check.setTooltip(new Tooltip(messages.text("doubt.check.tip")));
    check.disableProperty().bind(Bindings.isEmpty(model.rows()));
    check.setOnAction(_ -> model.check());
    Label keys = new Label(messages.text("doubt.keys"));
    keys.getStyleClass().add("doubt-meta");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox foot = new HBox(8, check, space, keys);
    foot.getStyleClass().add("doubts-foot");
    foot.setAlignment(Pos.CENTER_LEFT);
    return foot;
  }

  private void setUpList() {
    list.setId("doubts-list");
    list.setItems(model.rows());
    list.setCellFactory(_ -> new DoubtCell(messages));
    list.setAccessibleText(messages.text("doubt.title"));
    list.setPlaceholder(placeholder());
    VBox.setVgrow(list, Priority.ALWAYS);
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((_, _, row) -> {
          if (row != null) {
            model.chosenProperty().set(Optional.of(row));
          }
        });
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    list.setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY) {
        jumpToChosen();
      }
    });
  }

  private Region placeholder() {
    Label text = new Label();
    text.setWrapText(true);
    text.textProperty()
        .bind(
            Bindings.when(model.allProperty().isEqualTo(0))
                .then(messages.text("doubt.none"))
                .otherwise(messages.text("doubt.all-checked")));
    VBox placeholder = new VBox(text);
    placeholder.getStyleClass().add("panel-placeholder");
    return placeholder;
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      jumpToChosen();
    } else if (event.getCode() == KeyCode.SPACE) {
      model.check();
    } else {
      return;
    }
    event.consume();
  }

  private void jumpToChosen() {
    model.chosenProperty().get().ifPresent(row -> jump.accept(row.range()));
  }

  private void follow(Optional<DoubtRow> chosen) {
    int index = chosen.map(model.rows()::indexOf).orElse(-1);
    if (index >= 0 && list.getSelectionModel().getSelectedIndex() != index) {
      list.getSelectionModel().clearAndSelect(index);
      list.getFocusModel().focus(index);
      list.scrollTo(Math.max(0, index - 1));
    }
    chosen.ifPresent(row ->
        model
            .original(row)
            .thenAccept(found -> {
              if (model.chosenProperty().get().equals(chosen)) {
                original.show(found);
              }
            }));
  }
}
