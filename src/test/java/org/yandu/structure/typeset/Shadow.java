package org.yandu.structure.typeset;

import org.yandu.text.Glyphs;

/// Display text that is drawn twice: each run of one kind of characters comes out twice in a row.
final class Shadow {

  private Shadow() {}

  static String of(String line) {
    StringBuilder doubled = new StringBuilder();
    int start = 0;
    while (start < line.length()) {
      int end = start + 1;
      while (end < line.length()
          && (Glyphs.isBlank(line.charAt(end))
              || kind(line.charAt(end)) == kind(line.charAt(start)))) {
        end++;
      }
      String run = line.substring(start, end);
      doubled.append(run.stripTrailing()).append(run);
      start = end;
    }
    return doubled.toString();
  }

  private static int kind(char c) {
    if (Glyphs.isHalfWidth(c)) {
      return 1;
    }
    return Glyphs.isFullWidthMark(c) || Glyphs.isDash(c) || c == '·' || c == '…' ? 2 : 3;
  }
}
