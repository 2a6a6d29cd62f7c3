package org.yandu.ui.reader;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.stage.Window;
import javafx.util.Duration;
import org.fxmisc.richtext.model.StyleSpans;
import org.yandu.model.HighlightColour;
import org.yandu.model.TextRange;
import org.yandu.ui.reader.DecorationStyle.Form;

/// Spares the reader the wait for the first marks of a window, which take several times as long as
/// later ones: sets marks on paragraphs in view and takes them away again before anything is drawn,
/// one at a time, as long as nothing is selected.
///
/// For the FX thread.
final class FirstMarks {

  /// After so many, marks take the time that they always take.
  private static final int MARKS = 16;

  private static final Duration PAUSE = Duration.millis(200);

  private static final MarkLook LOOK =
      MarkLook.of(
          List.of(
              new Decoration(
                  "first",
                  new TextRange(0, 1),
                  new DecorationStyle(HighlightColour.YELLOW, Form.HIGHLIGHT))));

  private final ReadingArea area;
  private final Timeline timeline;
  private int made;

  FirstMarks(ReadingArea area) {
    this.area = area;
    this.timeline = new Timeline(new KeyFrame(PAUSE, _ -> next()));
    timeline.setCycleCount(MARKS + 2);
  }

  /// Begins when a text is shown; once for all texts of a window.
  void begin() {
    if (made == 0) {
      timeline.playFromStart();
    }
  }

  private void next() {
    if (!isIdle()) {
      return;
    }
    List<TextRange> paragraphs =
        area.visibleParagraphs().stream()
            .map(ReadingArea.Visible::range)
            .filter(range -> range.length() > 1)
            .sorted(Comparator.comparingInt(TextRange::length))
            .toList();
    if (!paragraphs.isEmpty()) {
      TextRange paragraph = paragraphs.get(made % paragraphs.size());
      made++;
      mark(paragraph.start(), paragraph.start() + 1);
    }
  }

  /// Whether the page stands in a window and no one is marking on it.
  private boolean isIdle() {
    boolean shown =
        Optional.ofNullable(area.getScene())
            .flatMap(scene -> Optional.ofNullable(scene.getWindow()))
            .filter(Window::isShowing)
            .isPresent();
    return shown && made < MARKS && area.getSelection().getLength() == 0;
  }

  private void mark(int start, int end) {
    StyleSpans<MarkLook> before = area.getStyleSpans(start, end);
    area.setStyleSpans(start, before.mapStyles(_ -> LOOK));
    area.applyCss();
    area.layout();
    area.setStyleSpans(start, before);
    area.layout();
  }
}
