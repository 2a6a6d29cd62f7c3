package org.yandu.structure.doubt;

import java.util.ArrayList;
import java.util.List;

/// How much each cue weighs against a decision of one kind, in natural logarithms of odds.
final class Weights {

  private final double bias;
  private final double[] weights;

  /// Those that weigh anything, in order.
  private final Cue[] cues;

  /// @param bias odds of being wrong without any cue
  Weights(double bias) {
    this(bias, new double[Cue.COUNT]);
  }

  private Weights(double bias, double[] weights) {
    this.bias = bias;
    this.weights = weights;
    List<Cue> telling = new ArrayList<>();
    for (Cue cue : Cue.values()) {
      if (weights[cue.ordinal()] != 0) {
        telling.add(cue);
      }
    }
    cues = telling.toArray(Cue[]::new);
  }

  Weights and(Cue cue, double weight) {
    double[] more = weights.clone();
    more[cue.ordinal()] = weight;
    return new Weights(bias, more);
  }

  /// Those that weigh anything, in order.
  Cue[] cues() {
    return cues;
  }

  double of(Cue cue) {
    return weights[cue.ordinal()];
  }

  /// Odds of a decision being wrong.
  double odds(Decision decision) {
    double odds = bias;
    for (Cue cue : cues) {
      odds += weights[cue.ordinal()] * decision.strength(cue);
    }
    return odds;
  }
}
