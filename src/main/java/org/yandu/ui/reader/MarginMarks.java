package org.yandu.ui.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.yandu.model.TextRange;
import org.yandu.ui.ColourDot;
import org.yandu.ui.Icons;

/// A column beside the text that shows on which lines notes and bookmarks stand. Those of one line
/// are one sign with their number.
///
/// For the FX thread.
final class MarginMarks extends Pane {

  private static final double GAP = 6;
  private static final double WIDTH = 26;
  private static final double HEIGHT = 22;
  private static final Duration HINT_DELAY = Duration.millis(250);
  private static final int MOST_HINTS = 5;

  private final ReadingArea area;
  private final VisibleLines lines;
  private final Supplier<DisplayText> text;

  /// By offset.
  private NavigableMap<Integer, List<MarginMark>> marks = new TreeMap<>();

  private Map<List<MarginMark>, Button> shown = new HashMap<>();
  private Consumer<List<String>> activated = _ -> {};

  MarginMarks(ReadingArea area, VisibleLines lines, Supplier<DisplayText> text) {
    this.area = area;
    this.lines = lines;
    this.text = text;
    setPickOnBounds(false);
    setManaged(false);
    getStyleClass().add("margin-marks");
    Rectangle page = new Rectangle();
    page.widthProperty().bind(area.widthProperty());
    page.heightProperty().bind(area.heightProperty());
    setClip(page);
  }

  /// Is told of the keys of the marks that were clicked.
  void onActivated(Consumer<List<String>> listener) {
    activated = listener;
  }

  void show(List<MarginMark> all) {
    marks =
        all.stream()
            .collect(Collectors.groupingBy(MarginMark::offset, TreeMap::new, Collectors.toList()));
    draw();
  }

  /// Puts the signs where their lines are now; a sign that stays is the same button.
  void draw() {
    if (marks.isEmpty() && shown.isEmpty()) {
      return;
    }
    Map<List<MarginMark>, Button> next = new HashMap<>();
    double x = area.getWidth() - area.getPadding().getRight() + GAP;
    for (ReadingArea.Visible paragraph : area.visibleParagraphs()) {
      lineMarks(paragraph)
          .forEach((y, group) -> {
            Button sign = shown.getOrDefault(group, next.get(group));
            Button placed = sign == null ? button(group) : sign;
            placed.resizeRelocate(Math.round(x), Math.round(y - HEIGHT / 2), WIDTH, HEIGHT);
            next.put(group, placed);
          });
    }
    if (!next.keySet().equals(shown.keySet())) {
      getChildren().setAll(next.values());
    }
    shown = next;
  }

  /// The marks of each line of a paragraph, by the height of its middle.
  private Map<Double, List<MarginMark>> lineMarks(ReadingArea.Visible paragraph) {
    TextRange range = text.get().toDocument(paragraph.start(), paragraph.range().end());
    Map<Double, List<MarginMark>> byLine = new TreeMap<>();
    for (var entry : marks.subMap(range.start(), true, range.end(), false).entrySet()) {
      int display = text.get().toDisplay(entry.getKey());
      List<Bounds> boxes = lines.boxesOf(paragraph, new TextRange(display, display + 1));
      if (!boxes.isEmpty()) {
        byLine
            .computeIfAbsent(boxes.getFirst().getCenterY(), _ -> new ArrayList<>())
            .addAll(entry.getValue());
      }
    }
    return byLine;
  }

  private Button button(List<MarginMark> group) {
    MarginMark first = group.getFirst();
    Button button = new Button(group.size() > 1 ? Integer.toString(group.size()) : "");
    button.setGraphic(Icons.of(icon(first.sign())));
    button.getStyleClass().setAll("button", "margin-mark", ColourDot.styleClass(first.colour()));
    button.setManaged(false);
    button.setFocusTraversable(false);
    String hints =
        group.stream().limit(MOST_HINTS).map(MarginMark::hint).collect(Collectors.joining("\n"));
    Tooltip tooltip = new Tooltip(hints);
    tooltip.setShowDelay(HINT_DELAY);
    tooltip.setWrapText(true);
    tooltip.setMaxWidth(360);
    button.setTooltip(tooltip);
    button.setAccessibleText(hints);
    button.setOnAction(_ -> activated.accept(group.stream().map(MarginMark::key).toList()));
    return button;
  }

  private static Feather icon(MarginMark.Sign sign) {
    return switch (sign) {
      case NOTE -> Feather.MESSAGE_SQUARE;
      case BOOKMARK -> Feather.BOOKMARK;
      case ARTICLE_NOTE -> Feather.FILE_TEXT;
    };
  }
}
