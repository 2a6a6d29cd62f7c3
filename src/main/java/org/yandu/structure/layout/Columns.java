package org.yandu.structure.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds columns by the white between them.
final class Columns {

  /// Columns stand at least so far apart, in sizes of the body's type.
  private static final float GUTTER = 0.6f;

  /// Edges within so many ems are one edge.
  private static final float SAME_EDGE = 0.3f;

  private Columns() {}

  /// The lines by column, from left to right, each from top to bottom.
  static List<List<TextLine>> of(List<TextLine> lines, float size) {
    List<TextLine> byLeft = new ArrayList<>(lines);
    byLeft.sort(Comparator.comparing(TextLine::left));
    List<List<TextLine>> columns = new ArrayList<>();
    float right = 0;
    for (TextLine line : byLeft) {
      if (columns.isEmpty() || line.left() - right >= GUTTER * size) {
        columns.add(new ArrayList<>());
        right = line.right();
      }
      columns.getLast().add(line);
      right = Math.max(right, line.right());
    }
    columns.forEach(column -> column.sort(byPlace()));
    return columns;
  }

  /// Whether the columns are those of a table: drawn row by row.
  static boolean areCells(List<List<TextLine>> columns) {
    record Drawn(int number, int column) {}
    List<Drawn> drawn = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      for (TextLine line : columns.get(i)) {
        drawn.add(new Drawn(line.number(), i));
      }
    }
    drawn.sort(Comparator.comparingInt(Drawn::number));
    int switches = 0;
    for (int i = 1; i < drawn.size(); i++) {
      switches += drawn.get(i).column() == drawn.get(i - 1).column() ? 0 : 1;
    }
    return drawn.size() > 3 && switches * 2 > drawn.size();
  }

  /// Whether at least two columns are filled with lines of their whole width.
  static boolean areText(List<List<TextLine>> columns) {
    return columns.stream().filter(Columns::isText).count() >= 2;
  }

  private static boolean isText(List<TextLine> column) {
    float left = left(column);
    float right = right(column);
    long full = column.stream().filter(line -> line.box().width() > 0.8f * (right - left)).count();
    return column.size() >= 3
        && full * 2 >= column.size()
        && right - left > 5 * column.getFirst().size();
  }

  static Comparator<TextLine> byPlace() {
    return Comparator.comparing((TextLine line) -> Math.round(line.bottom()))
        .thenComparing(TextLine::left);
  }

  /// The left edge that lines of the column share; one line alone proves none.
  static float left(List<TextLine> column) {
    List<Float> edges = column.stream().map(TextLine::left).sorted().toList();
    float size = column.getFirst().size();
    for (int i = 0; i + 1 < edges.size(); i++) {
      if (edges.get(i + 1) - edges.get(i) < SAME_EDGE * size) {
        return edges.get(i);
      }
    }
    return edges.getFirst();
  }

  /// The right edge that lines of the column share.
  static float right(List<TextLine> column) {
    List<Float> edges =
        column.stream().map(TextLine::right).sorted(Comparator.reverseOrder()).toList();
    float size = column.getFirst().size();
    for (int i = 0; i + 1 < edges.size(); i++) {
      if (edges.get(i) - edges.get(i + 1) < SAME_EDGE * size) {
        return edges.get(i);
      }
    }
    return edges.getFirst();
  }
}
