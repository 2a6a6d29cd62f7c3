package org.yandu.library;

import java.util.ArrayList;
import java.util.List;
import org.yandu.model.Provenance;
import org.yandu.model.SourceSpan;
import org.yandu.model.TextRange;
import org.yandu.structure.RawDocument;
import org.yandu.structure.RawLine;

/// Cuts from a source the lines of a passage and those around it.
final class OriginalLines {

  /// Lines shown before and behind; every other one may be empty.
  private static final int AROUND = 40;

  private OriginalLines() {}

  /// @param source the whole decoded text
  /// @param passage where it stands in the source
  static Original of(String name, String source, Provenance passage) {
    List<SourceSpan> spans = passage.spans();
    if (spans.isEmpty()) {
      return new Original.Missing();
    }
    int first = spans.stream().mapToInt(SourceSpan::sourceStart).min().orElseThrow();
    int last = spans.stream().mapToInt(span -> span.sourceStart() + span.length()).max().orElse(0);
    List<RawLine> lines = RawDocument.of(source).lines();
    int from = Math.max(0, indexAt(lines, first) - AROUND);
    int to = Math.min(lines.size(), indexAt(lines, last - 1) + AROUND + 1);
    return new Original.Lines(
        name, lines.subList(from, to).stream().map(line -> line(line, spans)).toList());
  }

  private static Original.Line line(RawLine line, List<SourceSpan> spans) {
    List<TextRange> marks = new ArrayList<>();
    int end = line.sourceStart() + line.text().length();
    for (SourceSpan span : spans) {
      int from = Math.max(span.sourceStart(), line.sourceStart());
      int to = Math.min(span.sourceStart() + span.length(), end);
      if (from < to) {
        marks.add(new TextRange(from - line.sourceStart(), to - line.sourceStart()));
      }
    }
    marks.sort(null);
    return new Original.Line(line.number(), line.text(), marks);
  }

  /// Index of the line that holds an offset.
  private static int indexAt(List<RawLine> lines, int offset) {
    int low = 0;
    int high = lines.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (lines.get(middle).sourceStart() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return Math.max(0, low);
  }
}
