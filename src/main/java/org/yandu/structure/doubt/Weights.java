package org.yandu.structure.doubt;

/// How much each cue weighs against a decision of one kind, in natural logarithms of odds.
final class Weights {

  private final double bias;
  private final double[] weights;

  /// @param bias odds of being wrong without any cue
  Weights(double bias) {
    this(bias, new double[Cue.COUNT]);
  }

  private Weights(double bias, double[] weights) {
    this.bias = bias;
    this.weights = weights;
  }

  Weights and(Cue cue, double weight) {
    double[] more = weights.clone();
    more[cue.ordinal()] = weight;
    return new Weights(bias, more);
  }

  double of(Cue cue) {
    return weights[cue.ordinal()];
  }

  /// Odds of a decision being wrong.
  double odds(Decision decision) {
    double odds = bias;
    for (Cue cue : CUES) {
      odds += weights[cue.ordinal()] * decision.strength(cue);
    }
    return odds;
  }

  private static final Cue[] CUES = Cue.values();
}
