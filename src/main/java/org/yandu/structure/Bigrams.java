package org.yandu.structure;

import static org.yandu.structure.CharacterCounts.key;

import java.util.List;
import org.yandu.text.Glyphs;

/// How likely two characters of this document follow each other: tells whether a line goes on where
/// another broke off.
final class Bigrams {

  /// Log odds are cut at this value, so that rare pairs do not outweigh the widths.
  private static final double LIMIT = 4;

  /// Added to the expected count, so that a pair never seen is bad but not impossible.
  private static final double SMOOTHING = 0.25;

  /// Triples of a longer text would take too much memory.
  private static final int LONGEST_TEXT = 600_000;

  /// What a third character may add to what two tell.
  private static final double TRIPLE_LIMIT = 2;

  /// No join is better than this, none worse than its negative.
  static final double MOST = LIMIT + 2 * TRIPLE_LIMIT;

  private final CharacterCounts pairs = new CharacterCounts();
  private final CharacterCounts triples = new CharacterCounts();
  private final int[] firsts = new int[Character.MAX_VALUE + 1];
  private final int[] seconds = new int[Character.MAX_VALUE + 1];
  private long total;

  Bigrams(List<Line> lines) {
    for (Line line : lines) {
      String text = line.text();
      for (int i = 0; i + 1 < text.length(); i++) {
        char first = text.charAt(i);
        char second = text.charAt(i + 1);
        if (!Glyphs.isBlank(first) && !Glyphs.isBlank(second)) {
          pairs.add(key(first, second));
          firsts[first]++;
          seconds[second]++;
          total++;
        }
      }
    }
    if (total <= LONGEST_TEXT) {
      for (Line line : lines) {
        countTriples(line.text());
      }
    }
  }

  private void countTriples(String text) {
    for (int i = 0; i + 2 < text.length(); i++) {
      if (Glyphs.isHan(text.charAt(i))
          && Glyphs.isHan(text.charAt(i + 1))
          && Glyphs.isHan(text.charAt(i + 2))) {
        triples.add(key(text.charAt(i), text.charAt(i + 1), text.charAt(i + 2)));
      }
    }
  }

  /// Log of how much more often the pair occurs than chance would have it, from -4 to 4; 0 where
  /// nothing is known of its characters.
  double association(char first, char second) {
    return association(first, second, pairs.of(key(first, second)));
  }

  private double association(char first, char second, int observed) {
    int left = firsts[first];
    int right = seconds[second];
    if (left == 0 || right == 0) {
      return 0;
    }
    double expected = (double) left * right / total;
    double odds = Math.log((observed + SMOOTHING) / (expected + SMOOTHING));
    return Math.clamp(odds, -LIMIT, LIMIT);
  }

  /// How well a line goes on in another: the association of its last character with the other's
  /// first, and what the characters beside these add; 0 unless both are Han.
  double join(Line before, Line after) {
    String head = before.text();
    String tail = after.text();
    char last = head.charAt(head.length() - 1);
    char first = tail.charAt(0);
    if (!Glyphs.isHan(last) || !Glyphs.isHan(first)) {
      return 0;
    }
    int joined = pairs.of(key(last, first));
    double odds = association(last, first, joined);
    if (head.length() > 1) {
      char third = head.charAt(head.length() - 2);
      odds += surplus(key(third, last, first), key(third, last), joined, last, firsts);
    }
    if (tail.length() > 1) {
      char third = tail.charAt(1);
      odds += surplus(key(last, first, third), key(first, third), joined, first, seconds);
    }
    return odds;
  }

  /// Log of how much more often a triple occurs than its two pairs would have it.
  ///
  /// @param joined how often the pair at the join occurs
  private double surplus(long triple, int pair, int joined, char middle, int[] counts) {
    int all = counts[middle];
    int seen = pairs.of(pair);
    if (all == 0 || seen == 0 || triples.isEmpty()) {
      return 0;
    }
    double expected = (double) seen * joined / all;
    double odds = Math.log((triples.of(triple) + SMOOTHING) / (expected + SMOOTHING));
    return Math.clamp(odds, -TRIPLE_LIMIT, TRIPLE_LIMIT);
  }
}
