package org.yandu.structure.book;

import java.util.ArrayList;
import java.util.List;
import org.yandu.structure.RawDocument;
import org.yandu.structure.RawLine;
import org.yandu.text.Glyphs;
import org.yandu.text.TypesetWidth;

/// First pass: the printed lines with their indents and the number of blank lines before them.
final class BookLines {

  /// An indent in the middle of a line, where a line break was lost.
  private static final String LOST_BREAK = "\u3000\u3000";

  private static final int TAB = 2 * TypesetWidth.EM;
  private static final int SPACE = TypesetWidth.EM / 2;

  private BookLines() {}

  static List<BookLine> of(RawDocument document) {
    List<BookLine> lines = new ArrayList<>(document.lines().size());
    int blanks = 0;
    for (RawLine raw : document.lines()) {
      String text = raw.text();
      int end = text.length();
      while (end > 0 && Glyphs.isBlank(text.charAt(end - 1))) {
        end--;
      }
      if (end == 0) {
        blanks++;
        continue;
      }
      int start = 0;
      int indent = 0;
      while (Glyphs.isBlank(text.charAt(start))) {
        indent += widthOfBlank(text.charAt(start));
        start++;
      }
      add(lines, raw, start, end, indent, blanks);
      blanks = 0;
    }
    return lines;
  }

  private static void add(
      List<BookLine> lines, RawLine raw, int start, int end, int indent, int blanks) {
    String text = raw.text();
    int from = start;
    int left = indent;
    int before = blanks;
    int lost = text.indexOf(LOST_BREAK, from);
    while (lost >= 0 && lost < end) {
      if (endsSentence(text, from, lost)) {
        lines.add(line(raw, from, lost, left, before));
        before = 0;
        left += LineWidths.columns(text.substring(from, lost));
        from = lost;
        while (Glyphs.isBlank(text.charAt(from))) {
          left += widthOfBlank(text.charAt(from));
          from++;
        }
      }
      lost = text.indexOf(LOST_BREAK, Math.max(from, lost + LOST_BREAK.length()));
    }
    lines.add(line(raw, from, end, left, before));
  }

  private static BookLine line(RawLine raw, int start, int end, int indent, int blanks) {
    return new BookLine(
        raw.text().substring(start, end),
        raw.sourceStart() + start,
        raw.number(),
        raw.page(),
        indent,
        blanks);
  }

  private static boolean endsSentence(String text, int from, int end) {
    if (end == from) {
      return false;
    }
    char last = text.charAt(end - 1);
    return Glyphs.isSentenceEnd(last) || Glyphs.isClosingQuote(last) || last == '…';
  }

  private static int widthOfBlank(char c) {
    return switch (c) {
      case '\t' -> TAB;
      case '\u3000' -> TypesetWidth.EM;
      case '\u200b', '\ufeff', '\u00ad' -> 0;
      default -> SPACE;
    };
  }
}
