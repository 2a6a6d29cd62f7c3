package org.yandu.ui.reader;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
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

  /// As in the stylesheet: with rows of one height the list need not measure them.
  private static final double ROW_HEIGHT = 34;

  private final ContentsViewModel model;
  private final IntConsumer jump;
  private final ListView<ContentsRow> list = new ListView<>();
  private final FilterField filter;
  private final PauseTransition handOff = new PauseTransition(HAND_OFF);
  private boolean inHand;
  private Runnable editing = () -> {};

  /// What was chosen before the rows changed.
  private List<ContentsEntry> kept = List.of();

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

  /// Whether the list has the focus, so that keys are meant for what is chosen in it.
  boolean isAtHand() {
    return list.isFocused();
  }

  /// The entries that are chosen, in reading order.
  List<ContentsEntry> chosen() {
    return list.getSelectionModel().getSelectedItems().stream()
        .map(ContentsRow::entry)
        .sorted(Comparator.comparingInt(ContentsEntry::index))
        .toList();
  }

  /// Is told where in the scene a person asks what can be done with what is chosen.
  void onMenu(BiConsumer<Double, Double> listener) {
    list.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          if (event.getButton() == MouseButton.SECONDARY && !chosen().isEmpty()) {
            list.requestFocus();
            listener.accept(event.getSceneX(), event.getSceneY());
            event.consume();
          }
        });
  }

  /// Is told that the reader wants to change what is chosen. The list keeps this key to itself.
  void onEdit(Runnable listener) {
    editing = listener;
  }

  /// Is told which entries were dragged to which side of another one.
  void onDragged(ContentsDrag.Listener listener) {
    new ContentsDrag(list, this::chosen, listener).install();
  }

  /// Where the chosen row stands in the scene; empty if none is in view.
  Optional<Bounds> boundsOfChosen() {
    return list.lookupAll(".contents-cell:selected").stream()
        .map(cell -> cell.localToScene(cell.getBoundsInLocal()))
        .findFirst();
  }

  /// Shows how far each article was read.
  ///
  /// @param shares from 0 to 1, in the order of the articles
  public void showReadings(List<Double> shares) {
    model.readingsProperty().set(List.copyOf(shares));
  }

  /// Shows other characters for those of the text.
  public void setScript(UnaryOperator<String> script) {
    model.scriptProperty().set(script);
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
    list.setFixedCellSize(ROW_HEIGHT);
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    list.setCellFactory(_ -> new ContentsCell(model, messages));
    list.setAccessibleText(messages.text("contents.title"));
    list.setPlaceholder(placeholder(messages));
    VBox.setVgrow(list, Priority.ALWAYS);
    list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    list.addEventFilter(ScrollEvent.SCROLL, _ -> takeInHand());
    model.onRearranging(() -> kept = chosen());
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
    boolean choosing = event.isShiftDown() || event.isShortcutDown();
    if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress() && !choosing) {
      Optional.ofNullable(list.getSelectionModel().getSelectedItem())
          .ifPresent(row -> jumpTo(row.entry()));
    }
  }

  private void key(KeyEvent event) {
    ContentsRow row = list.getSelectionModel().getSelectedItem();
    if (row == null || event.isAltDown() || event.isShortcutDown()) {
      return;
    }
    switch (event.getCode()) {
      case ENTER -> jumpTo(row.entry());
      case F2 -> editing.run();
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

  private void choose(List<ContentsEntry> entries) {
    int[] rows = entries.stream().mapToInt(this::indexOf).filter(row -> row >= 0).toArray();
    if (rows.length > 0 && !isSelected(rows)) {
      list.getSelectionModel().clearSelection();
      list.getSelectionModel().selectIndices(rows[0], rows);
      list.getFocusModel().focus(rows[0]);
    }
  }

  private boolean isSelected(int[] rows) {
    return list.getSelectionModel().getSelectedIndices().stream()
        .sorted()
        .toList()
        .equals(Arrays.stream(rows).sorted().boxed().toList());
  }

  private void takeInHand() {
    inHand = true;
    handOff.playFromStart();
  }

  /// Keeps the selection and the row at the top where they were when rows above them come or go.
  private void holdStill() {
    Optional<IndexedCell<?>> cell = visibleCell(true);
    Optional<ContentsEntry> top = visible(true).map(ContentsRow::entry);
    int before = cell.map(IndexedCell::getIndex).orElse(0);
    List<ContentsEntry> selected = kept;
    Platform.runLater(() -> {
      choose(selected);
      top.map(this::indexOf)
          .filter(index -> index > 0 && index != before)
          .ifPresent(list::scrollTo);
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
    return visibleCell(first)
        .filter(ContentsCell.class::isInstance)
        .map(ContentsCell.class::cast)
        .map(ContentsCell::getItem);
  }

  private Optional<IndexedCell<?>> visibleCell(boolean first) {
    return list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
        ? Optional.ofNullable(first ? flow.getFirstVisibleCell() : flow.getLastVisibleCell())
        : Optional.empty();
  }

  /// Of the entry itself, else of the one that has its name in a new text.
  private int indexOf(ContentsEntry entry) {
    int named = -1;
    for (int index = 0; index < model.rows().size(); index++) {
      ContentsEntry other = model.rows().get(index).entry();
      if (other.equals(entry)) {
        return index;
      }
      if (named < 0 && other.name().equals(entry.name())) {
        named = index;
      }
    }
    return named;
  }
}
