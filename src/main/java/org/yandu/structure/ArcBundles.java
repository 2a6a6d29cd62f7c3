package org.yandu.structure;

/// Steps of the lattice, in bundles: each leads from any of some states to any of others, and costs
/// as much as its source and its target do together. Filled anew for every line and aside.
///
/// Flat arrays without an object or a call for each bundle: a document has millions of them.
final class ArcBundles {

  /// Bundles, sources and targets for each width.
  private static final int MOST_BUNDLES = 8;

  private static final int MOST_ARCS = 24;

  private final int[] sources;
  private final double[] sourceCosts;
  private final int[] targets;
  private final double[] targetCosts;

  /// By bundle: the index after its last source and after its last target.
  private final int[] sourceEnds;

  private final int[] targetEnds;
  private int sourceCount;
  private int targetCount;
  private int count;

  ArcBundles(int widths) {
    sources = new int[widths * MOST_ARCS];
    sourceCosts = new double[widths * MOST_ARCS];
    targets = new int[widths * MOST_ARCS];
    targetCosts = new double[widths * MOST_ARCS];
    sourceEnds = new int[widths * MOST_BUNDLES];
    targetEnds = new int[widths * MOST_BUNDLES];
  }

  void clear() {
    sourceCount = 0;
    targetCount = 0;
    count = 0;
  }

  /// A source of the bundle that is being filled.
  void from(int state, double cost) {
    sources[sourceCount] = state;
    sourceCosts[sourceCount] = cost;
    sourceCount++;
  }

  /// A target of the bundle that is being filled.
  void to(int state, double cost) {
    targets[targetCount] = state;
    targetCosts[targetCount] = cost;
    targetCount++;
  }

  /// Ends a bundle; what is added next belongs to another.
  void end() {
    sourceEnds[count] = sourceCount;
    targetEnds[count] = targetCount;
    count++;
  }

  /// How many bundles there are.
  int count() {
    return count;
  }

  int firstTarget(int bundle) {
    return bundle == 0 ? 0 : targetEnds[bundle - 1];
  }

  int endOfTargets(int bundle) {
    return targetEnds[bundle];
  }

  int source(int index) {
    return sources[index];
  }

  double sourceCost(int index) {
    return sourceCosts[index];
  }

  int target(int index) {
    return targets[index];
  }

  double targetCost(int index) {
    return targetCosts[index];
  }

  /// The least cost of entering a bundle.
  double entry(int bundle, double[] score) {
    int best = best(bundle, score);
    return score[sources[best]] + sourceCosts[best];
  }

  /// Index of the source through which a bundle is entered at least cost.
  int best(int bundle, double[] score) {
    int best = bundle == 0 ? 0 : sourceEnds[bundle - 1];
    double least = score[sources[best]] + sourceCosts[best];
    for (int i = best + 1; i < sourceEnds[bundle]; i++) {
      double cost = score[sources[i]] + sourceCosts[i];
      if (cost < least) {
        least = cost;
        best = i;
      }
    }
    return best;
  }

  /// Takes a bundle backward.
  ///
  /// @param before by state: the least cost of all that follows it, which the bundle may lower
  /// @param after the same of the states after the step
  /// @return the least cost from the bundle's middle onward
  double relax(int bundle, double[] before, double[] after) {
    double onward = LatticeColumn.IMPOSSIBLE;
    for (int t = firstTarget(bundle); t < targetEnds[bundle]; t++) {
      double cost = targetCosts[t] + after[targets[t]];
      onward = cost < onward ? cost : onward;
    }
    for (int s = bundle == 0 ? 0 : sourceEnds[bundle - 1]; s < sourceEnds[bundle]; s++) {
      double cost = sourceCosts[s] + onward;
      if (cost < before[sources[s]]) {
        before[sources[s]] = cost;
      }
    }
    return onward;
  }
}
