package org.yandu.ui.reader;

import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yandu.model.TextRange;
import org.yandu.settings.Messages;
import org.yandu.ui.FilterField;
import org.yandu.ui.Icons;
import org.yandu.ui.Stylesheets;

/// Where one looks for words in the publication: the field, how to read it, and every passage with
/// what stands around it, article by article.
///
/// For the FX thread.
public final class FindPanel extends VBox {

  private final FindViewModel model;
  private final Messages messages;
  private final Consumer<TextRange> jump;
  private final FilterField field;
  private final ListView<FindRow> list = new ListView<>();

  /// @param jump shows a passage of the text
  /// @param close puts the panel away
  public FindPanel(
      FindViewModel model, Messages messages, Consumer<TextRange> jump, Runnable close) {
    this.model = model;
    this.messages = messages;
    this.jump = jump;
    this.field =
        new FilterField(
            messages.text("find.prompt"),
            messages.text("find.clear"),
            model.wordsProperty(),
            () -> step(true),
            this::intoList);
    getStyleClass().add("find-panel");
    setId("find-panel");
    getStylesheets()
        .addAll(
            Stylesheets.beside(Stylesheets.class, "panels.css"),
            Stylesheets.beside(FindPanel.class, "find.css"));
    setUpList();
    getChildren().addAll(header(close), field, options(), list);
    addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(event, close));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInField);
    model.currentProperty().addListener((_, _, now) -> follow(now));
  }

  /// Begins to look, for what is selected if anything is.
  ///
  /// @param selected empty to go on with what was looked for last
  public void begin(String selected) {
    model.setActive(true);
    if (!selected.isEmpty()) {
      model.wordsProperty().set(selected);
    }
    field.requestFocus();
  }

  /// Looks no more.
  public void end() {
    model.setActive(false);
  }

  /// Goes to the next passage, or to the one before.
  public void step(boolean forward) {
    model.step(forward).ifPresent(index -> jump.accept(model.range(index)));
  }

  private Region header(Runnable close) {
    Label title = new Label(messages.text("find.title"));
    title.getStyleClass().add("panel-title");
    Label count = new Label();
    count.setId("find-count");
    count.getStyleClass().add("panel-count");
    count
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                this::count,
                model.foundProperty(),
                model.currentProperty(),
                model.wordsProperty()));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox header =
        new HBox(
            title,
            count,
            space,
            button("find-previous", "find.previous", Feather.CHEVRON_UP, () -> step(false)),
            button("find-next", "find.next", Feather.CHEVRON_DOWN, () -> step(true)),
            button("find-close", "find.close", Feather.X, close));
    header.getStyleClass().add("panel-header");
    header.setAlignment(Pos.CENTER_LEFT);
    return header;
  }

  private String count() {
    if (model.wordsProperty().get().isEmpty()) {
      return "";
    }
    FindViewModel.Found found = model.foundProperty().get();
    int size = found.matches().size();
    if (found.malformed()) {
      return messages.text("find.malformed");
    }
    return model.currentProperty().get().isPresent()
        ? messages.text("find.at", model.currentProperty().get().getAsInt() + 1, size)
        : messages.text("find.count", size);
  }

  private Button button(String id, String key, Feather icon, Runnable action) {
    Button button = new Button("", Icons.of(icon));
    String name = messages.text(key);
    button.setId(id);
    button.getStyleClass().setAll("button", "icon-button");
    button.setAccessibleText(name);
    button.setTooltip(new Tooltip(name));
    button.setOnAction(_ -> action.run());
    return button;
  }

  private Region options() {
    FlowPane options =
        new FlowPane(
            4,
            4,
            option("find.in-article", "find.in-article.tip", model.inArticleProperty()),
            option("find.exact-case", "find.exact-case.tip", model.exactCaseProperty()),
            option("find.exact-width", "find.exact-width.tip", model.exactWidthProperty()),
            option("find.any-script", "find.any-script.tip", model.anyScriptProperty()),
            option("find.pattern", "find.pattern.tip", model.patternProperty()));
    options.getStyleClass().add("find-options");
    return options;
  }

  private ToggleButton option(String key, String tip, BooleanProperty chosen) {
    ToggleButton option = new ToggleButton(messages.text(key));
    option.setId(key.replace('.', '-'));
    option.getStyleClass().setAll("toggle-button", "find-option");
    option.setTooltip(new Tooltip(messages.text(tip)));
    option.selectedProperty().bindBidirectional(chosen);
    return option;
  }

  private void setUpList() {
    list.setId("find-list");
    list.setItems(model.rows());
    list.setCellFactory(_ -> new FindCell(model));
    list.setAccessibleText(messages.text("find.title"));
    list.setPlaceholder(placeholder());
    VBox.setVgrow(list, Priority.ALWAYS);
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((_, _, row) -> {
          if (row instanceof FindRow.Passage(int index)) {
            model.currentProperty().set(OptionalInt.of(index));
          }
        });
    list.setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY) {
        jumpToCurrent();
      }
    });
  }

  private Region placeholder() {
    Label text = new Label();
    text.setWrapText(true);
    text.textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    messages.text(
                        model.wordsProperty().get().isEmpty()
                            ? "find.begin"
                            : model.foundProperty().get().malformed()
                                ? "find.malformed.tip"
                                : "find.none"),
                model.wordsProperty(),
                model.foundProperty()));
    VBox placeholder = new VBox(text);
    placeholder.getStyleClass().add("panel-placeholder");
    return placeholder;
  }

  private void intoList() {
    if (!model.rows().isEmpty()) {
      list.requestFocus();
      if (list.getSelectionModel().isEmpty()) {
        list.getSelectionModel().select(Math.min(1, model.rows().size() - 1));
      }
    }
  }

  private void pressedInField(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && event.isShiftDown()) {
      step(false);
      event.consume();
    }
  }

  private void pressed(KeyEvent event, Runnable close) {
    if (event.getCode() == KeyCode.ESCAPE) {
      close.run();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && list.isFocused()) {
      jumpToCurrent();
      event.consume();
    }
  }

  private void jumpToCurrent() {
    model.currentProperty().get().ifPresent(index -> jump.accept(model.range(index)));
  }

  private void follow(OptionalInt current) {
    if (current.isEmpty()) {
      return;
    }
    int row = model.rowOf(current.getAsInt());
    if (list.getSelectionModel().getSelectedIndex() != row) {
      list.getSelectionModel().clearAndSelect(row);
      list.scrollTo(Math.max(0, row - 2));
    }
  }
}
