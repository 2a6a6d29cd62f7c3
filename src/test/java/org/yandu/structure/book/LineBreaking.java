package org.yandu.structure.book;

import java.util.ArrayList;
import java.util.List;
import org.yandu.text.Glyphs;
import org.yandu.text.TypesetWidth;

/// Breaks paragraphs into lines as programs for Chinese text do: so many ems a line, no closing
/// mark at a line's beginning, no opening mark at its end, Latin words and numbers whole. Remembers
/// where each paragraph begins.
///
/// @param measure in ems
/// @param indent before each paragraph, such as two ideographic spaces
/// @param indentLost whether the room for an indent is left though it is not written
/// @param blankLine whether a blank line stands between paragraphs
/// @param lineEnd between lines
record LineBreaking(
    int measure, String indent, boolean indentLost, boolean blankLine, String lineEnd) {

  /// A broken text.
  ///
  /// @param starts where its paragraphs begin, in UTF-16 units
  record Broken(String text, List<Integer> starts) {}

  static LineBreaking plain(int measure) {
    return new LineBreaking(measure, "", false, false, "\n");
  }

  /// Whether the broken text shows where paragraphs begin.
  boolean marksParagraphs() {
    return !indent.isEmpty() || blankLine || measure > 1000;
  }

  Broken apply(List<String> paragraphs) {
    StringBuilder text = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    for (String paragraph : paragraphs) {
      text.append(blankLine && !text.isEmpty() ? lineEnd : "");
      boolean first = true;
      for (String line : lines(paragraph)) {
        if (first) {
          text.append(indent);
          starts.add(text.length());
        }
        first = false;
        text.append(line).append(lineEnd);
      }
    }
    return new Broken(text.toString(), starts);
  }

  private List<String> lines(String paragraph) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (start < paragraph.length()) {
      int lost = lines.isEmpty() && (indentLost || !indent.isEmpty()) ? 2 : 0;
      int end = end(paragraph, start, (measure - lost) * TypesetWidth.EM);
      lines.add(paragraph.substring(start, end).strip());
      start = end;
      while (start < paragraph.length() && paragraph.charAt(start) == ' ') {
        start++;
      }
    }
    return lines;
  }

  private static int end(String text, int start, int room) {
    int end = start;
    int width = 0;
    while (end < text.length() && width + widthOf(text.charAt(end)) <= room) {
      width += widthOf(text.charAt(end));
      end++;
    }
    int best = end;
    while (best < text.length() && best > start + 1 && !mayBreak(text, best)) {
      best--;
    }
    return best > start + 1 ? best : Math.max(end, start + 1);
  }

  private static boolean mayBreak(String text, int at) {
    char before = text.charAt(at - 1);
    char after = text.charAt(at);
    boolean dash = Glyphs.isDash(before) && Glyphs.isDash(after) || before == '…' && after == '…';
    boolean word = isWord(before) && isWord(after);
    return !Glyphs.isClosing(after) && after != '．' && !Glyphs.isOpening(before) && !dash && !word;
  }

  private static boolean isWord(char c) {
    return Glyphs.isAsciiDigit(c) || Glyphs.isAsciiLetter(c);
  }

  private static int widthOf(char c) {
    return Glyphs.isHalfWidth(c) || c == ' ' ? TypesetWidth.EM / 2 : TypesetWidth.EM;
  }
}
