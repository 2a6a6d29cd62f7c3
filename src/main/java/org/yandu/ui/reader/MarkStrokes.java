package org.yandu.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.yandu.model.TextRange;
import org.yandu.ui.ColourDot;
import org.yandu.ui.reader.DecorationStyle.Form;
import org.yandu.ui.reader.MarkLook.Stroke;

/// Draws on one paragraph the marks that the text node itself does not know: wavy lines below the
/// text, lines through it. A layer over the paragraph's text that moves and breaks with it.
///
/// For the FX thread.
final class MarkStrokes extends Region {

  /// Half of a wave, in ems.
  private static final double HALF_WAVE = 0.16;

  /// How far a wave goes up and down, in ems.
  private static final double AMPLITUDE = 0.07;

  private record Run(TextRange range, Stroke stroke) {}

  private final TextFlow flow;
  private final List<Run> runs;

  private MarkStrokes(TextFlow flow, List<Run> runs) {
    this.flow = flow;
    this.runs = List.copyOf(runs);
    setManaged(false);
    setMouseTransparent(true);
    getStyleClass().add("mark-strokes");
    for (Run run : runs) {
      Path path = new Path();
      path.setManaged(false);
      path.getStyleClass().setAll("mark-stroke", ColourDot.styleClass(run.stroke().colour()));
      getChildren().add(path);
    }
    flow.needsLayoutProperty()
        .addListener((_, _, needed) -> {
          if (needed) {
            requestLayout();
          }
        });
  }

  /// Adds the layer to a paragraph that needs one; its texts carry their [MarkLook] with them.
  static void addTo(TextFlow flow) {
    List<Run> runs = new ArrayList<>();
    int start = 0;
    for (Node child : flow.getChildren()) {
      if (child instanceof Text text && text.getUserData() instanceof MarkLook look) {
        TextRange range = new TextRange(start, start + text.getText().length());
        look.strokes().forEach(stroke -> add(runs, new Run(range, stroke)));
        start = range.end();
      }
    }
    if (!runs.isEmpty()) {
      flow.getChildren().add(new MarkStrokes(flow, runs));
    }
  }

  /// Runs that go on in the next piece of text are drawn in one go.
  private static void add(List<Run> runs, Run run) {
    Optional<Run> before =
        runs.stream()
            .filter(known -> known.stroke().equals(run.stroke()))
            .filter(known -> known.range().end() == run.range().start())
            .findFirst();
    before.ifPresentOrElse(
        known ->
            runs.set(
                runs.indexOf(known),
                new Run(new TextRange(known.range().start(), run.range().end()), run.stroke())),
        () -> runs.add(run));
  }

  @Override
  protected void layoutChildren() {
    for (int index = 0; index < runs.size(); index++) {
      if (getChildren().get(index) instanceof Path path) {
        path.getElements().setAll(elements(runs.get(index)));
      }
    }
  }

  private List<PathElement> elements(Run run) {
    TextRange range = run.range();
    boolean wavy = run.stroke().form() == Form.WAVY;
    PathElement[] shape =
        wavy
            ? flow.getUnderlineShape(range.start(), range.end())
            : flow.getStrikeThroughShape(range.start(), range.end());
    List<PathElement> drawn = new ArrayList<>();
    MoveTo corner = new MoveTo();
    double right = 0;
    double bottom = 0;
    for (PathElement element : shape) {
      switch (element) {
        case MoveTo move -> {
          corner = move;
          right = move.getX();
          bottom = move.getY();
        }
        case LineTo line -> {
          right = Math.max(right, line.getX());
          bottom = Math.max(bottom, line.getY());
        }
        case ClosePath _ ->
            addLine(drawn, wavy, corner.getX(), right, (corner.getY() + bottom) / 2);
        default -> {}
      }
    }
    return drawn;
  }

  private void addLine(List<PathElement> drawn, boolean wavy, double left, double right, double y) {
    drawn.add(new MoveTo(left, y));
    if (!wavy) {
      drawn.add(new LineTo(right, y));
      return;
    }
    double em = fontSize();
    double step = HALF_WAVE * em;
    double height = 2 * AMPLITUDE * em;
    int direction = -1;
    for (double x = left; x + step <= right + 0.5; x += step) {
      drawn.add(new QuadCurveTo(x + step / 2, y + direction * height, x + step, y));
      direction = -direction;
    }
  }

  private double fontSize() {
    return flow.getChildren().stream()
        .filter(Text.class::isInstance)
        .map(Text.class::cast)
        .findFirst()
        .map(text -> text.getFont().getSize())
        .orElse(0.0);
  }
}
