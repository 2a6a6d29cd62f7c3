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

  /// How sure a decision is, from 0 to 1: odds fall with the margin as the lattice's costs are
  /// natural logarithms of odds.
  double confidence(int line, LineTag tag) {
    if (costs.length == 0) {
      return 1;
    }
    int decided = Decision.of(tag).ordinal();
    double other = costs[line][DECISIONS];
    for (int i = 0; i < DECISIONS; i++) {
      other = i == decided ? other : Math.min(other, costs[line][i]);
    }
    return logistic(other - costs[line][decided]);
  }

  /// How sure it is that these lines and no others are a caption or quote.
  double confidence(Aside aside) {
    if (costs.length == 0) {
      return 1;
    }
    double least = 1;
    for (int line = aside.start(); line < aside.end(); line++) {
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
      least = Math.min(least, logistic(other - cost));
    }
    return least;
  }

  private static double logistic(double margin) {
    return 1 / (1 + Math.exp(-margin));
  }
}
