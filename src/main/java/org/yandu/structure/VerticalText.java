package org.yandu.structure;

import java.util.ArrayList;
import java.util.List;
import org.yandu.text.Glyphs;

/// Puts vertical display text together: runs of lines of one Han character each become one line.
final class VerticalText {

  private static final int SHORTEST_RUN = 2;

  private VerticalText() {}

  static List<Line> join(List<Line> lines) {
    List<Line> joined = new ArrayList<>(lines.size());
    int i = 0;
    while (i < lines.size()) {
      int end = endOfSpacing(lines, i, endOfRun(lines, i));
      if (end - i < SHORTEST_RUN) {
        joined.add(lines.get(i));
        i++;
        continue;
      }
      int dash = dash(lines, i, end);
      joined.add(whole(lines.subList(i, dash)));
      if (dash < end) {
        joined.add(whole(lines.subList(dash, end)));
      }
      i = end;
    }
    return joined;
  }

  private static Line whole(List<Line> lines) {
    SourceText whole = SourceText.EMPTY;
    for (Line line : lines) {
      whole = whole.concat(line.content());
    }
    return lines.getFirst().asVertical(whole);
  }

  /// Where a subtitle begins with a double dash after a title, the end if there is none.
  private static int dash(List<Line> lines, int start, int end) {
    for (int i = start + SHORTEST_RUN; i + SHORTEST_RUN < end; i++) {
      if (Glyphs.isDash(lines.get(i).text().charAt(0))
          && Glyphs.isDash(lines.get(i + 1).text().charAt(0))) {
        return i;
      }
    }
    return end;
  }

  private static int endOfRun(List<Line> lines, int start) {
    int end = start;
    while (end < lines.size()
        && isSingle(lines.get(end))
        && lines.get(end).page() == lines.get(start).page()) {
      end++;
    }
    return end;
  }

  /// Where the distance between the characters changes within a run: a name stands under a title.
  private static int endOfSpacing(List<Line> lines, int start, int end) {
    for (int i = start + SHORTEST_RUN; i + SHORTEST_RUN <= end; i++) {
      if (distance(lines, i) > distance(lines, i - 1)) {
        return i;
      }
    }
    return end;
  }

  private static int distance(List<Line> lines, int index) {
    return lines.get(index).number() - lines.get(index - 1).number();
  }

  /// One character that can stand in a vertical line: Han, or a mark within such a line.
  private static boolean isSingle(Line line) {
    String text = line.text();
    return text.length() == 1 && (Glyphs.isHan(text.charAt(0)) || "“”·：—《》（）！？".contains(text));
  }
}
