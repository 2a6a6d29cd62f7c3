package org.yandu.text;

import java.util.Arrays;

/// Turns offsets in UTF-16 units, as this program counts, into offsets in code points, as the W3C
/// counts, and back; in time that does not grow with the text.
///
/// Safe for use by any number of threads.
public final class CodePointOffsets {

  /// Where the surrogate pairs stand, in UTF-16 units.
  private final int[] pairs;

  /// The same in code points.
  private final int[] points;

  private CodePointOffsets(int[] pairs, int[] points) {
    this.pairs = pairs;
    this.points = points;
  }

  public static CodePointOffsets of(String text) {
    int[] pairs = new int[16];
    int count = 0;
    for (int at = 0; at + 1 < text.length(); at++) {
      if (Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1))) {
        pairs = count == pairs.length ? Arrays.copyOf(pairs, 2 * count) : pairs;
        pairs[count++] = at;
        at++;
      }
    }
    int[] points = new int[count];
    for (int index = 0; index < count; index++) {
      points[index] = pairs[index] - index;
    }
    return new CodePointOffsets(Arrays.copyOf(pairs, count), points);
  }

  /// @param offset in UTF-16 units, not within a pair
  public int codePoints(int offset) {
    return offset - before(pairs, offset);
  }

  /// @param codePoints not negative
  public int utf16(int codePoints) {
    return codePoints + before(points, codePoints);
  }

  private static int before(int[] places, int offset) {
    int found = Arrays.binarySearch(places, offset);
    return found < 0 ? -found - 1 : found;
  }
}
