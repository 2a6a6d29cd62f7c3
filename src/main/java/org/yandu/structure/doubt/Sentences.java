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

  /// Whether a quotation or a bracket stays open.
  static boolean stayOpen(String text) {
    return balance(text) > 0;
  }

  /// Whether one is closed that was not opened.
  static boolean closeUnopened(String text) {
    return balance(text) < 0;
  }

  /// Of the first kind of mark without a counterpart: 1 if it stays open, -1 if it was never
  /// opened; 0 if all have one.
  private static int balance(String text) {
    for (int pair = 0; pair < PAIRS.length(); pair += 2) {
      int open = 0;
      for (int i = 0; i < text.length() && open >= 0; i++) {
        open += text.charAt(i) == PAIRS.charAt(pair) ? 1 : 0;
        open -= text.charAt(i) == PAIRS.charAt(pair + 1) ? 1 : 0;
      }
      if (open != 0) {
        return Integer.signum(open);
      }
    }
    return 0;
  }
}
