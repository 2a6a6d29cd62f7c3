package org.yandu.ui.reader;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.yandu.settings.Messages;
import org.yandu.ui.Icons;
import org.yandu.ui.reader.ContentsEntry.Kind;

/// One row of the contents: a mark where the reading position is, an arrow to unfold, the title in
/// one line elided in its middle, and how many annotations the article has.
final class ContentsCell extends ListCell<ContentsRow> {

  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final double INDENT = 16;

  private final ContentsViewModel model;
  private final Messages messages;
  private final Node unfold = arrow(Feather.CHEVRON_RIGHT);
  private final Node fold = arrow(Feather.CHEVRON_DOWN);
  private final StackPane arrow = new StackPane();
  private final Region indent = new Region();
  private final Label untitled = new Label();
  private final Label title = new Label();
  private final Label notes = new Label();
  private final Region read = new Region();
  private final HBox line = new HBox(indent, arrow, untitled, title, notes, read);
  private final Tooltip tooltip = new Tooltip();

  ContentsCell(ContentsViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    getStyleClass().add("contents-cell");
    setPrefWidth(0);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("contents-line");
    arrow.getStyleClass().add("arrow");
    arrow.addEventFilter(MouseEvent.MOUSE_CLICKED, this::toggle);
    untitled.getStyleClass().add("untitled-mark");
    untitled.setText(messages.text("contents.untitled"));
    untitled.setMinWidth(Region.USE_PREF_SIZE);
    title.getStyleClass().add("contents-title");
    title.setEllipsisString("…");
    title.setMaxWidth(Double.MAX_VALUE);
    title.setMinWidth(0);
    HBox.setHgrow(title, Priority.ALWAYS);
    notes.getStyleClass().add("contents-notes");
    notes.setMinWidth(Region.USE_PREF_SIZE);
    read.getStyleClass().add("contents-read");
    model.readingsProperty().addListener((_, _, _) -> showReading());
    tooltip.setWrapText(true);
    tooltip.setMaxWidth(480);
    model.currentProperty().addListener((_, _, now) -> showCurrent(now));
    model.noteCountsProperty().addListener((_, _, now) -> showNotes(now));
    model
        .scriptProperty()
        .addListener((_, _, _) -> Optional.ofNullable(getItem()).ifPresent(this::show));
  }

  @Override
  protected void updateItem(@Nullable ContentsRow row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setGraphic(null);
      setTooltip(null);
      setAccessibleText("");
    } else {
      show(row);
    }
    showCurrent(model.currentProperty().get());
  }

  private void show(ContentsRow row) {
    ContentsEntry entry = row.entry();
    for (Kind kind : Kind.values()) {
      pseudoClassStateChanged(
          PseudoClass.getPseudoClass(kind.name().toLowerCase(Locale.ROOT)), kind == entry.kind());
    }
    pseudoClassStateChanged(PseudoClass.getPseudoClass("untitled"), entry.untitled());
    indent.setMinWidth(INDENT * entry.depth());
    title.setText(model.scriptProperty().get().apply(entry.label()));
    title.setTextOverrun(entry.untitled() ? OverrunStyle.ELLIPSIS : OverrunStyle.CENTER_ELLIPSIS);
    tooltip.setText(entry.details().isEmpty() ? entry.label() : entry.details());
    setTooltip(tooltip);
    show(untitled, entry.untitled());
    List<Node> sign = row.expandable() ? List.of(row.expanded() ? fold : unfold) : List.of();
    if (!sign.equals(arrow.getChildren())) {
      arrow.getChildren().setAll(sign);
    }
    setGraphic(line);
    showReading();
    showNotes(model.noteCountsProperty().get());
    setAccessibleText(accessibleText(row));
  }

  private void showCurrent(Optional<ContentsEntry> current) {
    ContentsRow row = getItem();
    pseudoClassStateChanged(
        CURRENT, row != null && current.filter(row.entry()::equals).isPresent());
  }

  /// A ring that fills as the article is read.
  private void showReading() {
    ContentsRow row = getItem();
    if (row == null) {
      return;
    }
    double share = share(row.entry());
    boolean known = share >= 0;
    show(read, known);
    pseudoClassStateChanged(PseudoClass.getPseudoClass("begun"), share > 0 && share < 1);
    pseudoClassStateChanged(PseudoClass.getPseudoClass("read"), share >= 1);
  }

  /// Below 0 if it is no article or nothing is known of it.
  private double share(ContentsEntry entry) {
    List<Double> readings = model.readingsProperty().get();
    boolean article = entry.kind() == Kind.ARTICLE && entry.articleNumber() <= readings.size();
    return article ? readings.get(entry.articleNumber() - 1) : -1;
  }

  private void showNotes(Map<Integer, Integer> counts) {
    ContentsRow row = getItem();
    if (row == null) {
      return;
    }
    int count =
        row.entry().kind() == Kind.ARTICLE
            ? counts.getOrDefault(row.entry().articleNumber(), 0)
            : 0;
    notes.setText(count == 0 ? "" : Integer.toString(count));
    show(notes, count > 0);
  }

  private String accessibleText(ContentsRow row) {
    String kind = "contents.kind." + row.entry().kind().name().toLowerCase(Locale.ROOT);
    double share = share(row.entry());
    String readAloud =
        share < 0 ? "" : messages.text(share >= 1 ? "contents.read" : "contents.unread");
    String text = messages.text(kind, row.entry().label()) + readAloud;
    return row.expandable()
        ? text + messages.text(row.expanded() ? "contents.unfolded" : "contents.folded")
        : text;
  }

  private void toggle(MouseEvent event) {
    ContentsRow row = getItem();
    if (row != null && row.expandable() && event.getButton() == MouseButton.PRIMARY) {
      model.setUnfolded(row.entry(), !row.expanded());
      event.consume();
    }
  }

  private static Node arrow(Feather icon) {
    return Icons.of(icon);
  }

  private static void show(Node node, boolean visible) {
    node.setVisible(visible);
    node.setManaged(visible);
  }
}
