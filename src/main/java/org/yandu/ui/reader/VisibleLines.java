package org.yandu.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.text.LayoutInfo;
import javafx.scene.text.TextFlow;
import javafx.scene.text.TextLineInfo;
import org.yandu.model.TextRange;

/// Where the lines and characters that are shown stand, in coordinates of the area.
///
/// For the FX thread.
final class VisibleLines {

  /// A line as it is broken now.
  ///
  /// @param range in the displayed text
  record Line(TextRange range, double top, double bottom) {}

  /// A picture that fills so much of the page is what is read, although its top is gone.
  private static final double FILLS = 0.4;

  private final ReadingArea area;

  VisibleLines(ReadingArea area) {
    this.area = area;
  }

  /// The first line of which nothing is cut off at the top; empty if none is shown.
  Optional<Line> firstWhole() {
    for (ReadingArea.Visible paragraph : area.visibleParagraphs()) {
      for (Line line : linesOf(paragraph)) {
        if (line.top() >= -1 || fills(paragraph.flow(), line)) {
          return Optional.of(line);
        }
      }
    }
    return Optional.empty();
  }

  private boolean fills(TextFlow flow, Line line) {
    return Typesetting.pictureHeight(flow) > 0 && line.bottom() >= FILLS * area.getHeight();
  }

  /// The line that holds a character of the displayed text; empty if it is not laid out.
  Optional<Line> lineAt(int display) {
    Line found = null;
    for (ReadingArea.Visible paragraph : area.visibleParagraphs()) {
      if (paragraph.start() > display) {
        break;
      }
      for (Line line : linesOf(paragraph)) {
        if (line.range().start() <= display) {
          found = line;
        }
      }
    }
    return Optional.ofNullable(found);
  }

  /// What a passage of the displayed text covers, line by line; empty if none of it is laid out.
  List<Bounds> boxesOf(TextRange range) {
    List<Bounds> boxes = new ArrayList<>();
    for (ReadingArea.Visible paragraph : area.visibleParagraphs()) {
      boxes.addAll(boxesOf(paragraph, range));
    }
    return boxes;
  }

  /// From the first line in view to the last that is not cut off, in the displayed text.
  Optional<TextRange> visible() {
    int first = -1;
    int last = -1;
    for (ReadingArea.Visible paragraph : area.visibleParagraphs()) {
      for (Line line : linesOf(paragraph)) {
        if (line.bottom() > 0 && line.bottom() <= area.getHeight() + 1) {
          first = first < 0 ? line.range().start() : first;
          last = line.range().end();
        }
      }
    }
    return first < 0 ? Optional.empty() : Optional.of(new TextRange(first, last));
  }

  /// As [#boxesOf], as far as it is in view, in the scene.
  List<Bounds> inScene(TextRange range) {
    Bounds view = new BoundingBox(0, 0, area.getWidth(), area.getHeight());
    return boxesOf(range).stream().filter(view::intersects).map(area::localToScene).toList();
  }

  /// What a passage of the displayed text covers of one paragraph, line by line.
  List<Bounds> boxesOf(ReadingArea.Visible paragraph, TextRange range) {
    List<Bounds> boxes = new ArrayList<>();
    TextFlow flow = paragraph.flow();
    int start = Math.max(0, range.start() - paragraph.start());
    int end = Math.min(lengthOf(flow), range.end() - paragraph.start());
    if (start < end) {
      addBoxes(flow, flow.getRangeShape(start, end, false), boxes);
    }
    return boxes;
  }

  private void addBoxes(TextFlow flow, PathElement[] shape, List<Bounds> boxes) {
    List<Point2D> corners = new ArrayList<>();
    for (PathElement element : shape) {
      switch (element) {
        case MoveTo move -> corners.add(new Point2D(move.getX(), move.getY()));
        case LineTo line -> corners.add(new Point2D(line.getX(), line.getY()));
        default -> {}
      }
    }
    // Each line is a closed rectangle of one move and four lines.
    for (int first = 0; first + 4 < corners.size(); first += 5) {
      Point2D top = inArea(flow, corners.get(first));
      Point2D bottom = inArea(flow, corners.get(first + 2));
      boxes.add(
          new BoundingBox(
              top.getX(), top.getY(), bottom.getX() - top.getX(), bottom.getY() - top.getY()));
    }
  }

  /// A picture above a line is part of it.
  private List<Line> linesOf(ReadingArea.Visible paragraph) {
    TextFlow flow = paragraph.flow();
    double lift = Typesetting.pictureHeight(flow);
    int start = paragraph.start();
    LayoutInfo layout = flow.getLayoutInfo();
    List<Line> lines = new ArrayList<>();
    for (TextLineInfo info : layout.getTextLines(false)) {
      Rectangle2D bounds = info.bounds();
      double top = inArea(flow, new Point2D(bounds.getMinX(), bounds.getMinY())).getY();
      lines.add(
          new Line(
              new TextRange(start + info.start(), start + info.end()),
              lines.isEmpty() ? top - lift : top,
              top + bounds.getHeight()));
    }
    return lines;
  }

  private static int lengthOf(TextFlow flow) {
    LayoutInfo layout = flow.getLayoutInfo();
    int lines = layout.getTextLineCount();
    return lines == 0 ? 0 : layout.getTextLine(lines - 1, false).end();
  }

  private Point2D inArea(TextFlow flow, Point2D point) {
    return area.sceneToLocal(flow.localToScene(point));
  }
}
