package org.yandu.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yandu.text.Glyphs;
import org.yandu.text.TypesetWidth;

/// Cuts lines in which a dump set the text of a neighbouring frame right behind a line of a column:
/// what stands before one of their blanks fills the column, and the whole is too wide for it.
final class GluedLines {

  /// So many per cent of a page's lines have about the width of its column.
  private static final int COLUMN_PERCENT = 25;

  private static final int EM = TypesetWidth.EM;
  private static final int NARROWEST = 7 * EM;

  /// A line may stay so far below the width of its column, and exceed it by so much.
  private static final int SLACK = 2 * EM;

  private GluedLines() {}

  static List<Line> cut(List<Line> lines) {
    List<Line> cut = new ArrayList<>(lines.size());
    int start = 0;
    while (start < lines.size()) {
      int end = start;
      while (end < lines.size() && lines.get(end).page() == lines.get(start).page()) {
        end++;
      }
      List<Line> page = lines.subList(start, end);
      int column = columnOf(page);
      for (Line line : page) {
        int index = column > 0 && line.role() == LineRole.TEXT ? cutIndex(line.text(), column) : 0;
        if (index > 0) {
          SourceText content = line.content();
          cut.add(line.withContent(content.substring(0, index).strip()));
          cut.add(line.withContent(content.substring(index, content.length()).strip()));
        } else {
          cut.add(line);
        }
      }
      start = end;
    }
    return cut;
  }

  /// The width that most lines of a page have, 0 if there is none.
  private static int columnOf(List<Line> page) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (Line line : page) {
      int width = TypesetWidth.natural(line.text());
      if (width >= NARROWEST) {
        counts.merge((width + EM / 2) / EM, 1, Integer::sum);
      }
    }
    int most = 0;
    int width = 0;
    for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
      if (count.getValue() > most) {
        most = count.getValue();
        width = count.getKey() * EM;
      }
    }
    return most * 100 >= page.size() * COLUMN_PERCENT ? width : 0;
  }

  private static int cutIndex(String text, int column) {
    if (TypesetWidth.natural(text) <= column + SLACK) {
      return 0;
    }
    for (int i = 1; i + 1 < text.length(); i++) {
      if (isGap(text, i)) {
        String before = text.substring(0, i);
        int width = TypesetWidth.natural(before);
        boolean fills = width >= column - SLACK && width <= column + EM;
        boolean running = before.indexOf('，') >= 0 || before.indexOf('。') >= 0;
        if (fills && running) {
          return i;
        }
      }
    }
    return 0;
  }

  private static boolean isGap(String text, int i) {
    char before = text.charAt(i - 1);
    char after = text.charAt(i + 1);
    return Glyphs.isBlank(text.charAt(i))
        && (Glyphs.isHan(before) || Glyphs.isClosing(before))
        && !Glyphs.isBlank(after)
        && !Glyphs.isHalfWidth(after);
  }
}
