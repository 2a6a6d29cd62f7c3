package org.yandu.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yandu.text.Glyphs;

/// How likely two characters of this document follow each other: tells whether a line goes on where
/// another broke off.
final class Bigrams {

  /// Log odds are cut at this value, so that rare pairs do not outweigh the widths.
  private static final double LIMIT = 4;

  /// Added to the expected count, so that a pair never seen is bad but not impossible.
  private static final double SMOOTHING = 0.25;

  private final Map<Integer, Integer> pairs = new HashMap<>();
  private final Map<Character, Integer> firsts = new HashMap<>();
  private final Map<Character, Integer> seconds = new HashMap<>();
  private long total;

  Bigrams(List<Line> lines) {
    for (Line line : lines) {
      String text = line.text();
      for (int i = 0; i + 1 < text.length(); i++) {
        char first = text.charAt(i);
        char second = text.charAt(i + 1);
        if (!Glyphs.isBlank(first) && !Glyphs.isBlank(second)) {
          pairs.merge(key(first, second), 1, Integer::sum);
          firsts.merge(first, 1, Integer::sum);
          seconds.merge(second, 1, Integer::sum);
          total++;
        }
      }
    }
  }

  /// Log of how much more often the pair occurs than chance would have it, from -4 to 4; 0 where
  /// nothing is known of its characters.
  double association(char first, char second) {
    int left = firsts.getOrDefault(first, 0);
    int right = seconds.getOrDefault(second, 0);
    if (left == 0 || right == 0) {
      return 0;
    }
    double expected = (double) left * right / total;
    double observed = pairs.getOrDefault(key(first, second), 0);
    double odds = Math.log((observed + SMOOTHING) / (expected + SMOOTHING));
    return Math.clamp(odds, -LIMIT, LIMIT);
  }

  /// The association of a line's last character with another line's first, 0 unless both are Han.
  double join(Line before, Line after) {
    String text = before.text();
    char last = text.charAt(text.length() - 1);
    char first = after.text().charAt(0);
    return Glyphs.isHan(last) && Glyphs.isHan(first) ? association(last, first) : 0;
  }

  private static int key(char first, char second) {
    return first << 16 | second;
  }
}
