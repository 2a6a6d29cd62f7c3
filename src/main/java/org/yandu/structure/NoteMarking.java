package org.yandu.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Finds notes in brackets that stand after an article: on its source, or on its author.
final class NoteMarking {

  /// With what a note can begin; spares most lines the patterns.
  private static final String STARTS = "（(〔【作";

  private static final Pattern SOURCE =
      Pattern.compile("^[（(〔【](?:摘自|摘编自|选自|节选自|原载|转自|转载|来源|据|本文|此文|文章来源|编者|责任编辑|责编|编辑).*");

  private static final Pattern AUTHOR = Pattern.compile("^[（(〔【]?作者(?:系|为|单位|简介|[：:]).*");

  private static final Pattern END = Pattern.compile(".*[）)〕】]$");

  /// A note runs over at most so many lines.
  private static final int MOST_LINES = 6;

  private NoteMarking() {}

  static List<Line> mark(List<Line> lines) {
    List<Line> marked = new ArrayList<>(lines);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).role() != LineRole.TEXT) {
        continue;
      }
      String text = lines.get(i).squeezed();
      if (STARTS.indexOf(text.charAt(0)) < 0) {
        continue;
      }
      boolean author = AUTHOR.matcher(text).matches();
      int end = author || SOURCE.matcher(text).matches() ? endOfNote(lines, i) : i;
      for (int k = i; k < end; k++) {
        marked.set(k, lines.get(k).withRole(author ? LineRole.AUTHOR_NOTE : LineRole.NOTE));
      }
      i = Math.max(i, end - 1);
    }
    return marked;
  }

  private static int endOfNote(List<Line> lines, int start) {
    for (int i = start; i < Math.min(start + MOST_LINES, lines.size()); i++) {
      if (END.matcher(lines.get(i).squeezed()).matches()) {
        return i + 1;
      }
    }
    return start;
  }
}
