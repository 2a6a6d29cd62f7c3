package org.yandu.structure.doubt;

import org.yandu.text.Glyphs;

/// Whether words are whole sentences.
final class Sentences {

  /// Marks that stand in pairs.
  private static final String PAIRS = "“”（）《》「」『』【】";

  private Sentences() {}

  /// Whether a text ends as a paragraph does.
  static boolean end(String text) {
    int end = text.length() - 1;
    while (end > 0 && Glyphs.isClosingQuote(text.charAt(end))) {
      end--;
    }
    return end < 0
        || Glyphs.isSentenceEnd(text.charAt(end))
        || "…：；.".indexOf(text.charAt(end)) >= 0;
  }

  /// Whether a text holds the end of a sentence, or breaks off at a comma.
  static boolean areIn(String text) {
    return text.indexOf('。') >= 0 || "，；、".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /// Whether quotations and brackets are whole: -1 if one is closed that was not opened, else 1 if
  /// one stays open, else 0.
  static int balance(String text) {
    int[] open = new int[PAIRS.length() / 2];
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int mark = mayBeMark(c) ? PAIRS.indexOf(c) : -1;
      if (mark >= 0) {
        open[mark / 2] += mark % 2 == 0 ? 1 : -1;
        if (open[mark / 2] < 0) {
          return -1;
        }
      }
    }
    for (int count : open) {
      if (count > 0) {
        return 1;
      }
    }
    return 0;
  }

  /// False of nearly every character.
  private static boolean mayBeMark(char c) {
    return c >= '\u2010' && c < '\u3100' || c >= '\uff00';
  }
}
