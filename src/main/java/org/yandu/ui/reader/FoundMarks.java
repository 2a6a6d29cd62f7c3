package org.yandu.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.yandu.model.TextRange;
import org.yandu.library.Matches;

/// Shows where words were found: a tone over each passage that is in view. The styled text stays as
/// it is, so that a hundred thousand passages cost no more than those on the page.
///
/// For the FX thread.
final class FoundMarks extends Pane {

  private final ReadingArea area;
  private final VisibleLines lines;
  private final Supplier<DisplayText> text;
  private Matches found = Matches.NONE;
  private OptionalInt current = OptionalInt.empty();

  FoundMarks(ReadingArea area, VisibleLines lines, Supplier<DisplayText> text) {
    this.area = area;
    this.lines = lines;
    this.text = text;
    setMouseTransparent(true);
    setManaged(false);
    getStyleClass().add("found-marks");
    Rectangle page = new Rectangle();
    page.widthProperty().bind(area.widthProperty());
    page.heightProperty().bind(area.heightProperty());
    setClip(page);
  }

  /// @param matches passages of the document
  /// @param index of the one that a person is at
  void show(Matches matches, OptionalInt index) {
    found = matches;
    current = index;
    draw();
  }

  /// Puts the tones where the passages are now.
  void draw() {
    if (found.size() == 0 && getChildren().isEmpty()) {
      return;
    }
    List<Node> tones = new ArrayList<>();
    for (ReadingArea.Visible paragraph : area.visibleParagraphs()) {
      TextRange shown = text.get().toDocument(paragraph.start(), paragraph.range().end());
      for (int index = found.firstEndingAfter(shown.start());
          index < found.size() && found.start(index) < shown.end();
          index++) {
        add(tones, paragraph, index);
      }
    }
    getChildren().setAll(tones);
  }

  private void add(List<Node> tones, ReadingArea.Visible paragraph, int index) {
    boolean at = current.isPresent() && current.getAsInt() == index;
    TextRange passage = new TextRange(found.start(index), found.end(index));
    for (TextRange piece : text.get().toDisplay(passage)) {
      for (Bounds box : lines.boxesOf(paragraph, piece)) {
        Region tone = new Region();
        tone.setManaged(false);
        tone.getStyleClass().setAll(at ? "found-current" : "found");
        tone.resizeRelocate(
            Math.floor(box.getMinX()),
            Math.floor(box.getMinY()),
            Math.ceil(box.getWidth()),
            Math.ceil(box.getHeight()));
        tones.add(tone);
      }
    }
  }
}
