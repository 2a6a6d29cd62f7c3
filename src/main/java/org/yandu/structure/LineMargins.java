package org.yandu.structure;

import java.util.Arrays;

/// By how much the best reading of all lines beats the best one that decides otherwise at a line.
final class LineMargins {

  /// What is decided of a line.
  enum Decision {
    START,
    JOIN,
    HEADING,
    DISPLAY;

    static Decision of(LineTag tag) {
      return switch (tag) {
        case FIRST, SINGLE -> START;
        case MIDDLE, BROKEN, END -> JOIN;
        case HEADING -> HEADING;
        case DISPLAY_OPEN, DISPLAY_BROKEN, DISPLAY_CLOSED -> DISPLAY;
      };
    }
  }

  /// For a text whose columns were not kept: everything counts as sure.
  static final LineMargins NONE = new LineMargins(0);

  private static final int DECISIONS = Decision.values().length;

  /// By line and decision: the cost of the best reading with it. The last column is for a caption
  /// or quote that covers the line, the one after it for the best other one.
  private final double[][] costs;

  private final int[] asideStarts;
  private final int[] asideEnds;

  LineMargins(int lines) {
    costs = new double[lines][DECISIONS + 2];
    asideStarts = new int[lines];
    asideEnds = new int[lines];
    for (double[] row : costs) {
      Arrays.fill(row, LatticeColumn.IMPOSSIBLE);
    }
  }

  void offer(int line, Decision decision, double cost) {
    double[] row = costs[line];
    row[decision.ordinal()] = Math.min(row[decision.ordinal()], cost);
  }

  void offer(Aside aside, double cost) {
    for (int line = aside.start(); line < aside.end(); line++) {
      double[] row = costs[line];
      if (cost < row[DECISIONS]) {
        row[DECISIONS + 1] = row[DECISIONS];
        row[DECISIONS] = cost;
        asideStarts[line] = aside.start();
        asideEnds[line] = aside.end();
      } else {
        row[DECISIONS + 1] = Math.min(row[DECISIONS + 1], cost);
      }
    }
  }

  /// By how much, in natural logarithms of odds, what was decided of a line is better than the best
  /// other decision.
  double margin(int line, LineTag tag) {
    if (costs.length == 0) {
      return Double.POSITIVE_INFINITY;
    }
    int decided = Decision.of(tag).ordinal();
    double other = costs[line][DECISIONS];
    for (int i = 0; i < DECISIONS; i++) {
      other = i == decided ? other : Math.min(other, costs[line][i]);
    }
    return other - costs[line][decided];
  }

  /// The same of these lines and no others being a caption or quote.
  double margin(Aside aside) {
    double least = Double.POSITIVE_INFINITY;
    for (int line = aside.start(); line < aside.end() && costs.length > 0; line++) {
      double[] row = costs[line];
      boolean best = asideStarts[line] == aside.start() && asideEnds[line] == aside.end();
      double other = best ? row[DECISIONS + 1] : row[DECISIONS];
      for (Decision decision : Decision.values()) {
        // The display states behind the last line are reached over this very aside.
        if (decision != Decision.DISPLAY || line + 1 < aside.end()) {
          other = Math.min(other, row[decision.ordinal()]);
        }
      }
      double cost = best ? row[DECISIONS] : row[DECISIONS + 1];
      least = Math.min(least, other - cost);
    }
    return least;
  }
}
