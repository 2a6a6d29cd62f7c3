package org.yandu.structure.doubt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Maps the characters of one text to those of another, one to one, whatever moved: the longest
/// common runs first, so that repeated text finds its own counterpart, then what lies beside runs
/// that are mapped already.
final class TextTiling {

  /// Lengths of the common runs that are looked for, and how many pairs of places one may have.
  private static final int[] SEEDS = {16, 10, 6, 4, 3};

  private static final int[] MOST_PAIRS = {64, 64, 64, 64, 9};

  private final String text;
  private final String other;
  private final int[] map;
  private final boolean[] taken;

  private TextTiling(String text, String other) {
    this.text = text;
    this.other = other;
    this.map = new int[text.length()];
    this.taken = new boolean[other.length()];
    Arrays.fill(map, -1);
  }

  /// A stretch that both texts have.
  private record Run(int start, int otherStart, int length) {}

  /// By character of the text, its place in the other one, or -1.
  ///
  /// @param alike stretches that are mapped first: their starts in either text and their length
  static int[] map(String text, String other, List<int[]> alike) {
    TextTiling tiling = new TextTiling(text, other);
    for (int[] run : alike) {
      for (int k = 0; k < run[2]; k++) {
        tiling.put(run[0] + k, run[1] + k);
      }
    }
    for (int i = 0; i < SEEDS.length; i++) {
      tiling.take(tiling.runs(SEEDS[i], MOST_PAIRS[i]), SEEDS[i]);
      tiling.grow();
    }
    return tiling.map;
  }

  private List<Run> runs(int length, int mostPairs) {
    Map<String, List<Integer>> places = new HashMap<>();
    for (int j = 0; j + length <= other.length(); j++) {
      if (isFree(taken, j, length)) {
        places.computeIfAbsent(other.substring(j, j + length), _ -> new ArrayList<>()).add(j);
      }
    }
    List<Run> runs = new ArrayList<>();
    Map<Integer, Integer> reached = new HashMap<>();
    for (int i = 0; i + length <= text.length(); i++) {
      if (map[i] >= 0 || map[i + length - 1] >= 0) {
        continue;
      }
      List<Integer> found = places.getOrDefault(text.substring(i, i + length), List.of());
      if (found.size() > mostPairs) {
        continue;
      }
      for (int j : found) {
        if (i >= reached.getOrDefault(j - i, 0)) {
          int common = common(i, j);
          runs.add(new Run(i, j, common));
          reached.put(j - i, i + common);
        }
      }
    }
    return runs;
  }

  private static boolean isFree(boolean[] taken, int from, int length) {
    return !taken[from] && !taken[from + length - 1];
  }

  private int common(int i, int j) {
    int n = 0;
    while (i + n < text.length()
        && j + n < other.length()
        && text.charAt(i + n) == other.charAt(j + n)
        && map[i + n] < 0
        && !taken[j + n]) {
      n++;
    }
    return n;
  }

  private void take(List<Run> runs, int least) {
    runs.sort(Comparator.comparingInt(Run::length).reversed().thenComparingInt(Run::start));
    for (Run run : runs) {
      int from = 0;
      while (from < run.length()) {
        int n = Math.min(common(run.start() + from, run.otherStart() + from), run.length() - from);
        if (n >= least) {
          for (int k = from; k < from + n; k++) {
            put(run.start() + k, run.otherStart() + k);
          }
        }
        from += Math.max(1, n);
      }
    }
  }

  /// Goes on forward and backward from what is mapped.
  private void grow() {
    for (int i = 1; i < text.length(); i++) {
      putIfAlike(i, map[i - 1] < 0 ? -1 : map[i - 1] + 1);
    }
    for (int i = text.length() - 2; i >= 0; i--) {
      putIfAlike(i, map[i + 1] - 1);
    }
  }

  private void putIfAlike(int i, int j) {
    if (map[i] < 0
        && j >= 0
        && j < other.length()
        && !taken[j]
        && text.charAt(i) == other.charAt(j)) {
      put(i, j);
    }
  }

  private void put(int i, int j) {
    map[i] = j;
    taken[j] = true;
  }
}
