package org.yandu.ui.reader;

import java.util.Optional;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.util.Duration;
import org.fxmisc.richtext.Selection;
import org.fxmisc.richtext.SelectionImpl;
import org.yandu.model.TextRange;

/// Shows for a moment where a jump went: a tone behind the passage that fades. Drawn as a selection
/// of its own, so that the styled text stays as it is.
///
/// For the FX thread.
final class Flash {

  private static final Duration HOLD = Duration.millis(450);
  private static final Duration END = Duration.millis(1100);

  private final ReadingArea area;
  private final DoubleProperty opacity = new SimpleDoubleProperty(1);
  private Optional<Selection<ParagraphLook, String, MarkLook>> shown = Optional.empty();
  private Timeline timeline = new Timeline();

  Flash(ReadingArea area) {
    this.area = area;
  }

  /// @param range in the displayed text
  void show(TextRange range) {
    clear();
    opacity.set(1);
    SelectionImpl<ParagraphLook, String, MarkLook> selection =
        new SelectionImpl<>(
            "flash",
            area,
            path -> {
              path.getStyleClass().setAll("flash");
              path.setHighlightFill(null);
              path.opacityProperty().bind(opacity);
            });
    if (!area.addSelection(selection)) {
      return;
    }
    shown = Optional.of(selection);
    selection.selectRange(range.start(), range.end());
    boolean still = Platform.getPreferences().isReducedMotion();
    timeline =
        new Timeline(
            new KeyFrame(HOLD, new KeyValue(opacity, 1, Interpolator.DISCRETE)),
            new KeyFrame(
                END,
                event -> clear(),
                new KeyValue(opacity, 0, still ? Interpolator.DISCRETE : Interpolator.EASE_IN)));
    timeline.play();
  }

  boolean isShown() {
    return shown.isPresent();
  }

  void clear() {
    timeline.stop();
    shown.ifPresent(selection -> {
      area.removeSelection(selection);
      selection.dispose();
    });
    shown = Optional.empty();
  }
}
