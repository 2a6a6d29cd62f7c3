package org.yandu.structure.book;

import org.yandu.text.Glyphs;

/// What this book itself tells of paragraphs' ends and starts: a logistic regression on marks and
/// characters around a place, learned from the places that widths make sure, used where a
/// paragraph's last line happens to be full and the width tells nothing.
///
/// Places within lines stand for places where a paragraph goes on; short lines for its ends. Each
/// is equally likely to fall on the end of a full line. Learned by gradient steps of AdaGrad
/// (Duchi, Hazan and Singer 2011); weights stand in a table under hashes of their features.
final class StartEvidence {

  private static final int BITS = 16;
  private static final int FEATURES = 11;
  private static final int SPREAD = 0x9e3779b9;
  private static final double RATE = 0.25;

  /// How rare ends of paragraphs are among ends of sentences, before anything is learned.
  private static final double FIRST_GUESS = -1.5;

  /// Where a place without any mark is no end of a paragraph.
  private static final double NO_MARK = -10;

  private static final double MOST = 6;

  /// A quotation within so many characters is how speech begins.
  private static final int SPEECH = 14;

  private static final String MARKS = "。！？”’）》」』…：；，、—.!?\"):;,~，．";

  private final double[] weights = new double[1 << BITS];
  private final double[] squares = new double[1 << BITS];
  private final int[] features = new int[FEATURES];

  StartEvidence() {
    weights[slot(0, 0)] = FIRST_GUESS;
  }

  /// Learns from one place.
  ///
  /// @param before the text up to the place
  /// @param end where the place is in `before`
  /// @param after the text that follows
  /// @param start where it follows in `after`
  /// @param length of the paragraph so far, in characters
  /// @param ends whether a paragraph ends here
  void learn(String before, int end, String after, int start, int length, boolean ends) {
    double expected = 1 / (1 + Math.exp(-score(before, end, after, start, length)));
    double gradient = expected - (ends ? 1 : 0);
    for (int slot : features) {
      squares[slot] += gradient * gradient;
      weights[slot] -= RATE * gradient / Math.sqrt(squares[slot] + 1e-6);
    }
  }

  /// Log of how much likelier a paragraph ends between two lines than goes on.
  double odds(String before, String after, int length) {
    return isMark(before.charAt(before.length() - 1))
        ? Math.clamp(score(before, before.length(), after, 0, length), -MOST, MOST)
        : NO_MARK;
  }

  /// Whether a paragraph can end with a character.
  static boolean isMark(char c) {
    return MARKS.indexOf(c) >= 0;
  }

  private double score(String before, int end, String after, int start, int length) {
    char last = before.charAt(end - 1);
    char previous = end > 1 ? before.charAt(end - 2) : ' ';
    char first = after.charAt(start);
    char second = start + 1 < after.length() ? after.charAt(start + 1) : ' ';
    char third = start + 2 < after.length() ? after.charAt(start + 2) : ' ';
    int marks = last << 8 ^ (isMark(previous) ? previous : 0);
    int size = 32 - Integer.numberOfLeadingZeros(length / 8);
    int speech = speech(after, start);
    features[0] = slot(0, 0);
    features[1] = slot(1, last);
    features[2] = slot(2, marks);
    features[3] = slot(3, first);
    features[4] = slot(4, first << 16 | second);
    features[5] = slot(5, (first << 16 | second) * 31 + third);
    features[6] = slot(6, marks * 31 + first);
    features[7] = slot(7, size);
    features[8] = slot(8, size * 64 + last);
    features[9] = slot(9, speech);
    features[10] = slot(10, speech * 65_536 + last);
    double score = 0;
    for (int slot : features) {
      score += weights[slot];
    }
    return score;
  }

  /// How soon speech begins: at once, within a few words, or not.
  private static int speech(String text, int start) {
    int stop = Math.min(text.length(), start + SPEECH);
    for (int i = start; i < stop; i++) {
      char c = text.charAt(i);
      if (c == '“' || c == '「' || c == '"') {
        return i == start ? 1 : text.charAt(i - 1) == '：' || text.charAt(i - 1) == ':' ? 2 : 3;
      }
      if (Glyphs.isSentenceEnd(c)) {
        return 4;
      }
    }
    return stop - start < SPEECH ? 5 : 6;
  }

  private static int slot(int kind, int value) {
    return (value * SPREAD ^ kind * 0x85ebca6b) * SPREAD >>> 32 - BITS;
  }
}
