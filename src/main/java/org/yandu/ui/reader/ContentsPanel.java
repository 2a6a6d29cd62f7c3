package org.yandu.ui.reader;

import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.yandu.settings.Messages;
import org.yandu.ui.FilterField;
import org.yandu.ui.Stylesheets;

/// The table of contents beside the page. It follows the reading position, but never under the
/// reader's hand: not while the list is scrolled, pointed at or holds the focus.
///
/// For the FX thread.
public final class ContentsPanel extends VBox {

  /// How long after the last turn of the wheel the list is the reader's.
  private static final Duration HAND_OFF = Duration.seconds(3);

  private final ContentsViewModel model;
  private final IntConsumer jump;
  private final ListView<ContentsRow> list = new ListView<>();
  private final FilterField filter;
  private final PauseTransition handOff = new PauseTransition(HAND_OFF);
  private boolean inHand;

  /// @param jump shows the text at an offset
  public ContentsPanel(ContentsViewModel model, Messages messages, IntConsumer jump) {
    this.model = model;
    this.jump = jump;
    this.filter =
        new FilterField(
            messages.text("contents.filter"),
            messages.text("contents.clear-filter"),
            model.filterTextProperty(),
            () -> model.firstMatch().ifPresent(this::jumpTo),
            this::enterList);
    getStyleClass().add("contents-panel");
    getStylesheets()
        .addAll(
            Stylesheets.beside(FilterField.class, "panels.css"),
            Stylesheets.beside(ContentsPanel.class, "contents.css"));
    setUpList(messages);
    getChildren().addAll(header(messages), filter, list);
    handOff.setOnFinished(_ -> inHand = false);
    model.currentProperty().addListener((_, _, now) -> now.ifPresent(this::reveal));
  }

  /// Puts the caret into the filter field.
  public void focusFilter() {
    filter.requestFocus();
  }

  private Region header(Messages messages) {
    Label title = new Label(messages.text("contents.title"));
    title.getStyleClass().add("panel-title");
    Label count = new Label();
    count.getStyleClass().add("panel-count");
    count
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> {
                  int articles = model.articleCountProperty().get();
                  return articles == 0 ? "" : messages.text("contents.articles", articles);
                },
                model.articleCountProperty()));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox header = new HBox(title, space, count);
    header.getStyleClass().add("panel-header");
    header.setAlignment(Pos.BASELINE_LEFT);
    return header;
  }

  private void setUpList(Messages messages) {
    list.setId("contents-list");
    list.setItems(model.rows());
    list.setCellFactory(_ -> new ContentsCell(model, messages));
    list.setAccessibleText(messages.text("contents.title"));
    list.setPlaceholder(placeholder(messages));
    VBox.setVgrow(list, Priority.ALWAYS);
    list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    list.addEventFilter(ScrollEvent.SCROLL, _ -> takeInHand());
    model.rows().addListener((ListChangeListener<ContentsRow>) _ -> holdStill());
  }

  private Region placeholder(Messages messages) {
    Label text = new Label();
    text.setWrapText(true);
    text.textProperty()
        .bind(
            Bindings.when(model.filterTextProperty().isEmpty())
                .then(messages.text("contents.empty"))
                .otherwise(messages.text("contents.no-match")));
    VBox placeholder = new VBox(text);
    placeholder.getStyleClass().add("panel-placeholder");
    return placeholder;
  }

  private void click(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
      Optional.ofNullable(list.getSelectionModel().getSelectedItem())
          .ifPresent(row -> jumpTo(row.entry()));
    }
  }

  private void key(KeyEvent event) {
    ContentsRow row = list.getSelectionModel().getSelectedItem();
    if (row == null) {
      return;
    }
    switch (event.getCode()) {
      case ENTER -> jumpTo(row.entry());
      case RIGHT -> model.setUnfolded(row.entry(), true);
      case LEFT -> foldOrLeave(row);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void foldOrLeave(ContentsRow row) {
    if (row.expanded()) {
      model.setUnfolded(row.entry(), false);
    } else {
      model.parent(row.entry()).ifPresent(this::select);
    }
  }

  private void jumpTo(ContentsEntry entry) {
    jump.accept(entry.offset());
  }

  private void enterList() {
    list.requestFocus();
    if (list.getSelectionModel().getSelectedItem() == null) {
      list.getSelectionModel().selectFirst();
    }
  }

  private void select(ContentsEntry entry) {
    int index = indexOf(entry);
    if (index >= 0) {
      list.getSelectionModel().clearAndSelect(index);
      list.getFocusModel().focus(index);
    }
  }

  private void takeInHand() {
    inHand = true;
    handOff.playFromStart();
  }

  /// Keeps the selection and the row at the top where they were when rows above them come or go.
  private void holdStill() {
    Optional<ContentsEntry> top = visible(true).map(ContentsRow::entry);
    Optional<ContentsEntry> selected =
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).map(ContentsRow::entry);
    Platform.runLater(() -> {
      selected.ifPresent(this::select);
      top.map(this::indexOf).filter(index -> index > 0).ifPresent(list::scrollTo);
    });
  }

  private void reveal(ContentsEntry entry) {
    if (inHand || list.isHover() || list.isFocused()) {
      return;
    }
    Platform.runLater(() -> {
      list.layout();
      int index = indexOf(entry);
      int first = visible(true).map(row -> indexOf(row.entry())).orElse(0);
      int last = visible(false).map(row -> indexOf(row.entry())).orElse(-1);
      if (index >= 0 && (index <= first || index >= last)) {
        list.scrollTo(Math.max(0, index - Math.max(0, last - first) / 3));
      }
    });
  }

  private Optional<ContentsRow> visible(boolean first) {
    if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
      IndexedCell<?> cell = first ? flow.getFirstVisibleCell() : flow.getLastVisibleCell();
      return cell instanceof ContentsCell found
          ? Optional.ofNullable(found.getItem())
          : Optional.empty();
    }
    return Optional.empty();
  }

  private int indexOf(ContentsEntry entry) {
    for (int index = 0; index < model.rows().size(); index++) {
      if (model.rows().get(index).entry().equals(entry)) {
        return index;
      }
    }
    return -1;
  }
}
