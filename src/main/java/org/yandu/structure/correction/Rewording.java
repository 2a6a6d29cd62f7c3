package org.yandu.structure.correction;

import java.util.ArrayList;
import java.util.List;
import org.yandu.model.SourceSpan;
import org.yandu.text.Glyphs;

/// Other words in the place of a text: characters that both have, by the longest common
/// subsequence, keep their places in the source; of the others it is remembered where they stood.
///
/// @param reworded the new words
/// @param left what of the source the new words lack
record Rewording(SpanText reworded, List<SpanText> left) {

  /// Longer texts are compared at their ends alone.
  private static final int MOST_CELLS = 4_000_000;

  static Rewording of(SpanText old, String words) {
    int[] partner = partners(old.text(), words);
    List<SourceSpan> spans = new ArrayList<>();
    List<SpanText> left = new ArrayList<>();
    int reached = 0;
    for (SourceSpan span : old.spans()) {
      int end = span.textStart() + span.length();
      int at = span.textStart();
      if (span.length() == 0) {
        spans.add(empty(span, 0, reached));
      }
      while (at < end) {
        int stop = at + 1;
        while (stop < end && continues(partner, stop)) {
          stop++;
        }
        int within = at - span.textStart();
        if (partner[at] < 0) {
          left.add(old.substring(at, stop));
          for (int gone = at; gone < stop; gone++) {
            if (!Glyphs.isBlank(old.text().charAt(gone))) {
              spans.add(empty(span, gone - span.textStart(), reached));
            }
          }
        } else {
          reached = partner[at] + stop - at;
          spans.add(
              new SourceSpan(
                  partner[at], stop - at, span.sourceStart() + within, span.line(), span.page()));
        }
        at = stop;
      }
    }
    return new Rewording(new SpanText(words, spans), left);
  }

  /// Where a character stood that is not among the new words.
  private static SourceSpan empty(SourceSpan span, int within, int reached) {
    return new SourceSpan(reached, 0, span.sourceStart() + within, span.line(), span.page());
  }

  private static boolean continues(int[] partner, int at) {
    return partner[at] < 0
        ? partner[at - 1] < 0
        : partner[at - 1] >= 0 && partner[at] == partner[at - 1] + 1;
  }

  /// For each character of `old` the one of `words` that it becomes, -1 if none.
  private static int[] partners(String old, String words) {
    int[] partner = new int[old.length()];
    java.util.Arrays.fill(partner, -1);
    int start = 0;
    int least = Math.min(old.length(), words.length());
    while (start < least && old.charAt(start) == words.charAt(start)) {
      partner[start] = start;
      start++;
    }
    int tail = 0;
    while (tail < least - start
        && old.charAt(old.length() - 1 - tail) == words.charAt(words.length() - 1 - tail)) {
      tail++;
      partner[old.length() - tail] = words.length() - tail;
    }
    align(old, words, new Middle(start, old.length() - tail, words.length() - tail), partner);
    return partner;
  }

  /// What is left between equal ends.
  private record Middle(int start, int oldEnd, int wordsEnd) {}

  private static void align(String old, String words, Middle middle, int[] partner) {
    int rows = middle.oldEnd() - middle.start();
    int columns = middle.wordsEnd() - middle.start();
    if ((long) rows * columns > MOST_CELLS) {
      return;
    }
    int[][] length = new int[rows + 1][columns + 1];
    for (int row = rows - 1; row >= 0; row--) {
      for (int column = columns - 1; column >= 0; column--) {
        boolean same = old.charAt(middle.start() + row) == words.charAt(middle.start() + column);
        length[row][column] =
            same
                ? length[row + 1][column + 1] + 1
                : Math.max(length[row + 1][column], length[row][column + 1]);
      }
    }
    int row = 0;
    int column = 0;
    while (row < rows && column < columns) {
      if (old.charAt(middle.start() + row) == words.charAt(middle.start() + column)) {
        partner[middle.start() + row++] = middle.start() + column++;
      } else if (length[row + 1][column] >= length[row][column + 1]) {
        row++;
      } else {
        column++;
      }
    }
  }
}
