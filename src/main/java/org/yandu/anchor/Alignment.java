package org.yandu.anchor;

/// The best way to lay a whole pattern upon a part of a longer text: letters equal or exchanged,
/// letters of the pattern left out, letters of the text passed over; free ends on the side of the
/// text.
///
/// Costs of gaps are affine, so that an advertisement in a sentence, or a sentence taken out, costs
/// little more than one letter. Source: O. Gotoh, An improved algorithm for matching biological
/// sequences, Journal of Molecular Biology 162 (1982); semi-global as in D. Gusfield, Algorithms on
/// Strings, Trees, and Sequences (1997), 11.6. Time and memory are the product of both lengths.
///
/// Confined to one thread; the working space is kept for the next use.
final class Alignment {

  /// A letter of the pattern that is nowhere in the text.
  static final int NOWHERE = -1;

  private static final int EQUAL = 40;
  private static final int EXCHANGED = -25;
  private static final int OPENS_GAP = -55;
  private static final int PASSES_OVER = -2;
  private static final int LEAVES_OUT = -4;

  private static final int UNREACHABLE = Integer.MIN_VALUE / 2;

  // Where the best way to a cell comes from, two bits; and whether a gap goes on, one bit each.
  private static final int FROM_DIAGONAL = 0;
  private static final int FROM_PASSING = 1;
  private static final int FROM_LEAVING = 2;
  private static final int FROM = 3;
  private static final int PASSING_GOES_ON = 4;
  private static final int LEAVING_GOES_ON = 8;

  private int[] best = new int[0];
  private int[] leaving = new int[0];
  private byte[] ways = new byte[0];

  /// For each letter of the pattern where in the text it stands, or [#NOWHERE].
  ///
  /// @param from first letter of the text that may be used
  /// @param to behind the last one
  int[] align(String pattern, String text, int from, int to) {
    int width = to - from;
    prepare(pattern.length(), width);
    for (int row = 1; row <= pattern.length(); row++) {
      fill(row, pattern.charAt(row - 1), text, from, width);
    }
    return trace(pattern.length(), from, width);
  }

  private void prepare(int height, int width) {
    if (best.length <= width) {
      best = new int[width + 1];
      leaving = new int[width + 1];
    }
    int cells = (height + 1) * (width + 1);
    if (ways.length < cells) {
      ways = new byte[cells];
    }
    for (int column = 0; column <= width; column++) {
      best[column] = 0;
      leaving[column] = UNREACHABLE;
    }
  }

  private void fill(int row, char letter, String text, int from, int width) {
    int cell = row * (width + 1);
    int diagonal = best[0];
    best[0] = OPENS_GAP + row * LEAVES_OUT;
    leaving[0] = best[0];
    ways[cell] = (byte) (FROM_LEAVING | (row > 1 ? LEAVING_GOES_ON : 0));
    int passing = UNREACHABLE;
    for (int column = 1; column <= width; column++) {
      int way = 0;
      int opened = best[column] + OPENS_GAP + LEAVES_OUT;
      int longer = leaving[column] + LEAVES_OUT;
      if (longer > opened) {
        way |= LEAVING_GOES_ON;
      }
      leaving[column] = Math.max(opened, longer);
      int passed = best[column - 1] + OPENS_GAP + PASSES_OVER;
      passing += PASSES_OVER;
      if (passing > passed) {
        way |= PASSING_GOES_ON;
      } else {
        passing = passed;
      }
      int score = diagonal + (letter == text.charAt(from + column - 1) ? EQUAL : EXCHANGED);
      diagonal = best[column];
      if (passing > score) {
        score = passing;
        way |= FROM_PASSING;
      }
      if (leaving[column] > score) {
        score = leaving[column];
        way = way & ~FROM | FROM_LEAVING;
      }
      best[column] = score;
      ways[cell + column] = (byte) way;
    }
  }

  private int[] trace(int height, int from, int width) {
    int[] places = new int[height];
    int row = height;
    int column = bestEnd(width);
    int state = FROM_DIAGONAL;
    while (row > 0) {
      int way = ways[row * (width + 1) + column];
      int step = state == FROM_DIAGONAL ? way & FROM : state;
      switch (step) {
        case FROM_DIAGONAL -> {
          row--;
          column--;
          places[row] = from + column;
        }
        case FROM_PASSING -> {
          state = (way & PASSING_GOES_ON) != 0 ? FROM_PASSING : FROM_DIAGONAL;
          column--;
        }
        default -> {
          state = (way & LEAVING_GOES_ON) != 0 ? FROM_LEAVING : FROM_DIAGONAL;
          row--;
          places[row] = NOWHERE;
        }
      }
    }
    return places;
  }

  private int bestEnd(int width) {
    int end = 0;
    for (int column = 1; column <= width; column++) {
      if (best[column] > best[end]) {
        end = column;
      }
    }
    return end;
  }
}
