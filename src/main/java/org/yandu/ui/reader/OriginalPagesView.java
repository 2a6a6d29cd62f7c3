package org.yandu.ui.reader;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.yandu.library.Original;
import org.yandu.library.OriginalPage;
import org.yandu.settings.Messages;
import org.yandu.ui.Icons;

/// The pages of a source as they are printed, fitted to the width: the arrow keys left and right
/// turn them, up and down scroll, Home goes back to the passage.
///
/// For the FX thread.
final class OriginalPagesView extends VBox {

  /// Pages that are drawn sooner show no bar.
  private static final Duration PATIENCE = Duration.millis(300);

  /// How far an arrow key scrolls, in pixels.
  private static final double SCROLL = 72;

  /// How far below the upper edge the passage is shown, in parts of the view's height.
  private static final double LEAD = 0.25;

  private final OriginalPagesViewModel model;
  private final Messages messages;
  private final PageSheet sheet = new PageSheet();
  private final ScrollPane scroll = new ScrollPane(sheet);
  private final Label message = new Label();
  private final ProgressBar bar = new ProgressBar();
  private final Button act = new Button();
  private final VBox waiting = new VBox(12, message, bar, act);
  private final Label remark = new Label();
  private final PauseTransition patience = new PauseTransition(PATIENCE);

  OriginalPagesView(OriginalPagesViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    getStyleClass().add("original-pages");
    setUpScroll();
    setUpWaiting();
    StackPane body = new StackPane(scroll, waiting);
    VBox.setVgrow(body, Priority.ALWAYS);
    getChildren().addAll(toolbar(), body);
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    patience.setOnFinished(_ -> waiting.setVisible(true));
    model.stateProperty().addListener((_, _, now) -> follow(now));
    sceneProperty()
        .addListener((_, _, scene) -> {
          if (scene == null) {
            model.stop();
          }
        });
  }

  void show(Original.Pages original) {
    model.show(original);
  }

  /// Gives the keyboard to the page.
  void begin() {
    scroll.requestFocus();
  }

  private Region toolbar() {
    Button previous = button("original-previous", Feather.CHEVRON_LEFT, "original.previous", -1);
    previous.disableProperty().bind(model.numberProperty().lessThan(2));
    Button next = button("original-next", Feather.CHEVRON_RIGHT, "original.next", 1);
    BooleanBinding last =
        model
            .pagesProperty()
            .greaterThan(0)
            .and(model.numberProperty().greaterThanOrEqualTo(model.pagesProperty()));
    next.disableProperty().bind(last);
    Label place = new Label();
    place.setId("original-place");
    place.getStyleClass().add("quiet");
    place.setMinWidth(Region.USE_PREF_SIZE);
    place
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                this::place, model.numberProperty(), model.pagesProperty()));
    remark.getStyleClass().add("quiet");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox toolbar = new HBox(4, previous, place, next, space, remark);
    toolbar.getStyleClass().add("original-toolbar");
    toolbar.setAlignment(Pos.CENTER_LEFT);
    return toolbar;
  }

  private Button button(String id, Feather icon, String key, int by) {
    Button button = new Button("", Icons.of(icon));
    button.setId(id);
    button.getStyleClass().setAll("button", "icon-button");
    button.setAccessibleText(messages.text(key));
    button.setTooltip(new Tooltip(messages.text(key)));
    button.setOnAction(_ -> model.turn(by));
    return button;
  }

  private String place() {
    int number = model.numberProperty().get();
    int pages = model.pagesProperty().get();
    return pages == 0
        ? messages.text("original.page", number)
        : messages.text("original.page-of", number, pages);
  }

  private void setUpScroll() {
    scroll.setId("original-page");
    scroll.getStyleClass().add("page-scroll");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    // One that came and went would change the width, and with it the height.
    scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.ALWAYS);
    scroll.setFocusTraversable(true);
    scroll
        .viewportBoundsProperty()
        .addListener((_, _, bounds) -> model.fit((int) Math.round(bounds.getWidth() * density())));
  }

  /// Pixels of the screen for each of the window.
  private double density() {
    return getScene() == null || getScene().getWindow() == null
        ? 1
        : Math.max(1, getScene().getWindow().getOutputScaleX());
  }

  private void setUpWaiting() {
    waiting.getStyleClass().add("page-waiting");
    waiting.setAlignment(Pos.CENTER);
    waiting.setVisible(false);
    message.getStyleClass().add("quiet");
    message.setWrapText(true);
    bar.setPrefHeight(4);
    act.setId("original-act");
    act.getStyleClass().setAll("button", "word-button");
  }

  private void follow(OriginalPagesViewModel.State state) {
    patience.stop();
    remark.setText("");
    switch (state) {
      case OriginalPagesViewModel.State.Empty _ -> {}
      case OriginalPagesViewModel.State.Drawing(int number, var _) -> {
        say(messages.text("original.drawing", number), true);
        act(messages.text("original.stop"), model::stop);
        patience.playFromStart();
      }
      case OriginalPagesViewModel.State.Stopped(int number) -> {
        say(messages.text("original.stopped", number), false);
        act(messages.text("original.resume"), model::resume);
        waiting.setVisible(true);
      }
      case OriginalPagesViewModel.State.Shown(OriginalPage.Undrawable page) -> {
        String key = page.pages() == 0 ? "original.gone" : "original.undrawable";
        say(messages.text(key, page.number()), false);
        act.setVisible(false);
        waiting.setVisible(true);
      }
      case OriginalPagesViewModel.State.Shown(OriginalPage.Drawn page) -> shown(page);
    }
  }

  private void shown(OriginalPage.Drawn page) {
    waiting.setVisible(false);
    sheet.show(page);
    if (model.isMarked() && page.marks().isEmpty()) {
      remark.setText(messages.text("original.unmarked"));
    }
    scroll.setVvalue(0);
    // The page knows its height only after its next layout.
    Platform.runLater(() -> {
      scroll.layout();
      scrollTo(sheet.firstMark() * sheet.getHeight() - LEAD * viewHeight());
    });
  }

  private void say(String text, boolean running) {
    message.setText(text);
    bar.setVisible(running);
    bar.setManaged(running);
  }

  private void act(String text, Runnable action) {
    act.setText(text);
    act.setVisible(true);
    act.setOnAction(_ -> {
      begin();
      action.run();
    });
  }

  private void key(KeyEvent event) {
    switch (event.getCode()) {
      case LEFT, PAGE_UP -> model.turn(-1);
      case RIGHT, PAGE_DOWN -> model.turn(1);
      case HOME -> model.turnBack();
      case UP -> scrollTo(top() - SCROLL);
      case DOWN -> scrollTo(top() + SCROLL);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private double viewHeight() {
    Bounds view = scroll.getViewportBounds();
    return view.getHeight();
  }

  private double top() {
    return scroll.getVvalue() * Math.max(0, sheet.getHeight() - viewHeight());
  }

  private void scrollTo(double top) {
    double hidden = sheet.getHeight() - viewHeight();
    scroll.setVvalue(hidden <= 0 ? 0 : Math.clamp(top / hidden, 0.0, 1.0));
  }
}
