package org.yandu.structure;

/// Steps of the lattice from any of some states to any of others. Filled anew for each visit.
final class ArcBundle {

  private static final int MOST = 16;

  private final int[] sources = new int[MOST];
  private final double[] sourceCosts = new double[MOST];
  private final int[] targets = new int[MOST];
  private final double[] targetCosts = new double[MOST];
  private int sourceCount;
  private int targetCount;

  void clear() {
    sourceCount = 0;
    targetCount = 0;
  }

  void from(int state, double cost) {
    sources[sourceCount] = state;
    sourceCosts[sourceCount] = cost;
    sourceCount++;
  }

  void to(int state, double cost) {
    targets[targetCount] = state;
    targetCosts[targetCount] = cost;
    targetCount++;
  }

  int sourceCount() {
    return sourceCount;
  }

  int source(int index) {
    return sources[index];
  }

  double sourceCost(int index) {
    return sourceCosts[index];
  }

  int targetCount() {
    return targetCount;
  }

  int target(int index) {
    return targets[index];
  }

  double targetCost(int index) {
    return targetCosts[index];
  }

  /// Index of the source through which the bundle is entered at least cost.
  int best(double[] score) {
    int best = 0;
    for (int i = 1; i < sourceCount; i++) {
      best =
          score[sources[i]] + sourceCosts[i] < score[sources[best]] + sourceCosts[best] ? i : best;
    }
    return best;
  }
}
