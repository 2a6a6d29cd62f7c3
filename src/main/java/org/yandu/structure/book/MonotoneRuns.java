package org.yandu.structure.book;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Chooses, of all lines that could be heads of one family, those whose numbers go up: the dearest
/// chain in which every number follows from the one before, with few gaps. A chain may begin anew,
/// since chapters can be counted from one again in every volume.
///
/// Cost grows linearly with the number of candidates, for each looks back at a bounded number.
final class MonotoneRuns {

  /// So far a chain may pass over candidates that do not fit.
  private static final int REACH = 40;

  private static final double SAME_NUMBER = 1.2;
  private static final double GAP = 0.5;
  private static final double GAP_GROWTH = 0.45;
  private static final double GAP_MOST = 3;
  private static final double RESTART = 1.2;
  private static final double BACKWARDS = 4;

  private MonotoneRuns() {}

  /// @param heads of one family, in the order of their lines
  /// @return those that make the best chain
  static List<Head> choose(List<Head> heads) {
    int size = heads.size();
    double[] best = new double[size];
    int[] from = new int[size];
    int end = -1;
    for (int i = 0; i < size; i++) {
      Head head = heads.get(i);
      best[i] = head.strength() - beginning(head.number());
      from[i] = -1;
      for (int k = Math.max(0, i - REACH); k < i; k++) {
        double value = best[k] + head.strength() - step(heads.get(k).number(), head.number());
        if (value > best[i]) {
          best[i] = value;
          from[i] = k;
        }
      }
      end = end < 0 || best[i] >= best[end] ? i : end;
    }
    List<Head> chain = new ArrayList<>();
    for (int i = end; i >= 0; i = from[i]) {
      chain.add(heads.get(i));
    }
    Collections.reverse(chain);
    return chain;
  }

  /// Share of the steps of a chain that go up by one, or begin anew at one.
  static double evenness(List<Head> chain) {
    if (chain.size() < 2) {
      return 0;
    }
    int even = 0;
    for (int i = 1; i < chain.size(); i++) {
      int step = chain.get(i).number() - chain.get(i - 1).number();
      even += step == 1 || step == 0 || chain.get(i).number() == 1 ? 1 : 0;
    }
    return (double) even / (chain.size() - 1);
  }

  private static double beginning(int number) {
    return number <= 1 ? 0 : Math.min(GAP_MOST, GAP + GAP_GROWTH * Math.log(number));
  }

  private static double step(int before, int after) {
    if (after == before + 1) {
      return 0;
    }
    if (after == before) {
      return SAME_NUMBER;
    }
    if (after > before) {
      return Math.min(GAP_MOST, GAP + GAP_GROWTH * Math.log(after - before));
    }
    return after <= 1 ? RESTART : BACKWARDS;
  }
}
