package org.yandu.ui.shelf;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.IntegerBinding;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yandu.model.PublicationSummary;
import org.yandu.settings.Messages;
import org.yandu.ui.BriefTime;
import org.yandu.ui.FilterField;
import org.yandu.ui.Placeholder;
import org.yandu.ui.PublicationName;
import org.yandu.ui.Stylesheets;

/// What is in the library, as a list.
///
/// For the FX thread.
public final class ShelfScreen extends BorderPane {

  private final ShelfViewModel model;
  private final ShelfActions actions;
  private final Messages messages;
  private final ListView<PublicationSummary> list = new ListView<>();
  private final FilterField filter;

  /// @param clock of the reader's time zone
  public ShelfScreen(ShelfViewModel model, Messages messages, Clock clock, ShelfActions actions) {
    this.model = model;
    this.actions = actions;
    this.messages = messages;
    this.filter =
        new FilterField(
            messages.text("shelf.filter"),
            messages.text("shelf.clear-filter"),
            model.filterTextProperty(),
            () -> model.rows().stream().findFirst().ifPresent(this::open),
            this::enterList);
    getStyleClass().add("shelf-screen");
    getStylesheets()
        .addAll(
            Stylesheets.beside(FilterField.class, "panels.css"),
            Stylesheets.beside(ShelfScreen.class, "shelf.css"));
    setUpList(new BriefTime(messages, clock));
    ShelfHeads heads = new ShelfHeads(model, messages);
    BooleanBinding any = Bindings.isNotEmpty(model.rows());
    heads.visibleProperty().bind(any);
    VBox.setVgrow(list, Priority.ALWAYS);
    VBox middle = new VBox(header(any), heads, list, foot(any));
    middle.getStyleClass().add("shelf-middle");
    setCenter(middle);
    setRight(new MetadataPane(model, messages));
    model
        .formProperty()
        .addListener((_, _, form) -> {
          if (form.isEmpty()) {
            list.requestFocus();
          }
        });
    sceneProperty().addListener((_, _, scene) -> appear(scene != null));
  }

  /// Puts the focus into the list.
  @Override
  public void requestFocus() {
    enterList();
  }

  private void appear(boolean shown) {
    if (shown) {
      model.refresh();
    }
  }

  private Node header(BooleanBinding any) {
    Label title = new Label(messages.text("shelf.title"));
    title.getStyleClass().add("shelf-title");
    Label count = new Label();
    count.getStyleClass().add("panel-count");
    IntegerBinding size = Bindings.size(model.rows());
    count
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> size.get() == 0 ? "" : messages.text("shelf.publications", size.get()),
                size));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    filter.setPrefWidth(240);
    filter.setMinWidth(160);
    filter.visibleProperty().bind(any.or(model.filterTextProperty().isNotEmpty()));
    HBox header = new HBox(title, count, space, filter, importButton());
    header.getStyleClass().add("shelf-header");
    header.setAlignment(Pos.CENTER_LEFT);
    return header;
  }

  private Button importButton() {
    Button button = new Button(messages.text("shelf.import"));
    button.getStyleClass().setAll("button", "primary-button");
    button.setMinWidth(USE_PREF_SIZE);
    button.setTooltip(new Tooltip(messages.text("shelf.import.tip")));
    button.setOnAction(_ -> actions.importFiles().run());
    return button;
  }

  private Node foot(BooleanBinding any) {
    Label hint = new Label(messages.text("shelf.drop"));
    hint.getStyleClass().add("shelf-hint");
    hint.visibleProperty().bind(any);
    Label gone = new Label();
    gone.getStyleClass().add("shelf-gone");
    Button undo = new Button(messages.text("shelf.undo"));
    undo.setId("shelf-undo");
    undo.getStyleClass().setAll("button", "shelf-undo");
    undo.setMinWidth(USE_PREF_SIZE);
    undo.setTooltip(new Tooltip(messages.text("shelf.undo.tip")));
    undo.setOnAction(_ -> model.undoDelete());
    HBox line = new HBox(gone, undo);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("shelf-deleted");
    model.deletedProperty().addListener((_, _, now) -> showDeleted(now, line, gone));
    showDeleted(model.deletedProperty().get(), line, gone);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox foot = new HBox(line, space, hint);
    foot.getStyleClass().add("shelf-foot");
    foot.setAlignment(Pos.CENTER_LEFT);
    return foot;
  }

  private void showDeleted(Optional<PublicationSummary> deleted, Node line, Label gone) {
    line.setVisible(deleted.isPresent());
    deleted.ifPresent(summary ->
        gone.setText(
            messages.text(
                "shelf.deleted",
                PublicationName.of(messages, summary.metadata(), summary.source().name()))));
  }

  private void setUpList(BriefTime time) {
    list.setId("shelf-list");
    list.setItems(model.rows());
    list.setCellFactory(_ -> new ShelfCell(model, actions, messages, time));
    list.setAccessibleText(messages.text("shelf.title"));
    Placeholder placeholder =
        new Placeholder(
                model.filterTextProperty().isEmpty(),
                messages.text("shelf.empty"),
                messages.text("shelf.empty.how"))
            .withButton(messages.text("shelf.import"), actions.importFiles())
            .otherwise(
                messages.text("shelf.no-match"),
                messages.text("shelf.show-all"),
                () -> model.filterTextProperty().set(""));
    // Says nothing before the library has told what it holds.
    placeholder.visibleProperty().bind(model.loadedProperty());
    list.setPlaceholder(placeholder);
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    model.rows().addListener((ListChangeListener<PublicationSummary>) change -> keepSelection());
  }

  private void keepSelection() {
    Optional.ofNullable(list.getSelectionModel().getSelectedItem())
        .ifPresent(selected -> {
          list.getSelectionModel().clearSelection();
          for (int index = 0; index < model.rows().size(); index++) {
            if (model.rows().get(index).id().equals(selected.id())) {
              list.getSelectionModel().clearAndSelect(index);
            }
          }
        });
  }

  private void key(KeyEvent event) {
    switch (event.getCode()) {
      case ENTER -> withSelected(this::open);
      case F2 -> withSelected(model::edit);
      case F5 -> withSelected(summary -> actions.reimport().accept(summary.id()));
      case DELETE -> withSelected(model::delete);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void click(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
      withSelected(this::open);
    }
  }

  private void open(PublicationSummary summary) {
    actions.open().accept(summary.id());
  }

  private void withSelected(Consumer<PublicationSummary> action) {
    Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(action);
  }

  private void enterList() {
    list.requestFocus();
    if (list.getSelectionModel().getSelectedItem() == null) {
      list.getSelectionModel().selectFirst();
    }
  }
}
