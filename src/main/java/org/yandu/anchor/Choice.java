package org.yandu.anchor;

import java.util.Comparator;
import java.util.List;
import org.yandu.anchor.Prediction.Expectation;

/// Which of several convincing places is meant, if that can be said.
final class Choice {

  /// Places whose scores differ by less are equally good.
  private static final double MARGIN = 0.06;

  /// The same where the map is sure of one of them: a bad copy of the passage in its own place is
  /// preferred to a good copy of its twin.
  private static final double MARGIN_OF_EXPECTED = 0.25;

  /// A passage in foreign surroundings needs so much of itself where its own surroundings stand
  /// elsewhere without it: else it is a sentence that only looks like it.
  private static final double BEATS_A_GAP = 0.95;

  /// Letters between a place and its prediction.
  private static final int PREDICTED = 200;

  /// Another place must be so many times farther from the prediction, and so many letters.
  private static final int FARTHER = 3;

  private static final int FARTHER_LETTERS = 40;

  private static final int MOST = 20;

  private Choice() {}

  /// A passage in foreign surroundings is doubted where its own surroundings stand elsewhere, and
  /// where the map expects it elsewhere.
  ///
  /// @param gaps where its own surroundings stand without it
  static boolean holdsAgainst(Candidate candidate, List<Candidate> gaps, Expectation expectation) {
    if (!candidate.noneAgrees() || candidate.quote() >= BEATS_A_GAP) {
      return true;
    }
    return gaps.isEmpty()
        && (expectation.places().isEmpty()
            || expectation.places().stream()
                .anyMatch(letter -> distance(candidate, letter) <= PREDICTED));
  }

  /// The one place that is meant, or all that are equally good, the best first.
  ///
  /// @param convincing at least one
  static List<Candidate> best(List<Candidate> convincing, Expectation expectation) {
    List<Candidate> ranked =
        convincing.stream().sorted(Comparator.comparing(Candidate::score).reversed()).toList();
    if (expectation.sure()) {
      List<Candidate> comparable = within(MARGIN_OF_EXPECTED, ranked);
      List<Candidate> expected = expected(comparable, expectation.places().getFirst());
      if (!expected.isEmpty()) {
        return expected;
      }
    }
    return alone(within(MARGIN, ranked));
  }

  private static List<Candidate> within(double margin, List<Candidate> ranked) {
    double least = ranked.getFirst().score() - margin;
    return ranked.stream().filter(candidate -> candidate.score() > least).limit(MOST).toList();
  }

  /// Without those that are the first one, read a little differently.
  private static List<Candidate> alone(List<Candidate> equallyGood) {
    Candidate first = equallyGood.getFirst();
    return equallyGood.stream().skip(1).allMatch(candidate -> overlap(candidate, first))
        ? List.of(first)
        : equallyGood;
  }

  /// The one that stands where the map expects it, or none.
  private static List<Candidate> expected(List<Candidate> comparable, int letter) {
    Candidate nearest =
        comparable.stream()
            .min(Comparator.comparingInt(candidate -> distance(candidate, letter)))
            .orElseThrow();
    int distance = distance(nearest, letter);
    boolean clear =
        comparable.stream()
            .filter(candidate -> !overlap(candidate, nearest))
            .allMatch(
                candidate -> distance(candidate, letter) >= FARTHER * distance + FARTHER_LETTERS);
    return distance <= PREDICTED && clear ? List.of(nearest) : List.of();
  }

  private static boolean overlap(Candidate one, Candidate other) {
    return one.start() < other.end() && other.start() < one.end();
  }

  private static int distance(Candidate candidate, int letter) {
    return Math.abs(candidate.start() - letter);
  }
}
