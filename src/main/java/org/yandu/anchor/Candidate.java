package org.yandu.anchor;

/// A place in a skeleton where a passage may stand, and what speaks for it.
///
/// @param start first letter that belongs to the passage; for a passage that is gone, where it was
/// @param end behind its last letter
/// @param quote share of the letters of the passage that stand here, from 0 to 1
/// @param prefix the same of the letters before it, nearer ones counting more
/// @param suffix the same of the letters after it
/// @param remembered what was looked for
record Candidate(
    int start, int end, double quote, double prefix, double suffix, Remembered remembered) {

  /// A side agrees if so much of it is there.
  private static final double AGREES = 0.6;

  private static final double AGREES_WELL = 0.75;

  /// Fewer letters on a side prove nothing unless all are there.
  private static final int FEW = 4;

  private static final int SHORT = 8;

  /// Shares of the passage that must be there: between its old neighbours, beside one of them, and
  /// in foreign surroundings.
  private static final double BETWEEN = 0.5;

  private static final double EXCHANGED = 0.3;

  private static final double BESIDE = 0.65;
  private static final double BESIDE_SHORT = 0.75;
  private static final double ALONE = 0.8;

  /// Reads off an alignment where the passage stands.
  ///
  /// @param places for each letter of the pattern, as [Alignment] gives them
  static Candidate of(Remembered remembered, int[] places, String text) {
    String pattern = remembered.pattern();
    int quoteStart = remembered.prefix().length();
    int quoteEnd = remembered.quoteEnd();
    PassageEdges edges = PassageEdges.of(places, quoteStart, quoteEnd);
    int equal = 0;
    for (int index = edges.first(); index < edges.behindLast(); index++) {
      equal += isEqual(pattern, text, places, index) ? 1 : 0;
    }
    return new Candidate(
        edges.start(),
        edges.end(),
        remembered.quote().isEmpty() ? 0 : (double) equal / remembered.quote().length(),
        agreement(pattern, text, places, quoteStart - 1, -1, quoteStart),
        agreement(pattern, text, places, quoteEnd, 1, pattern.length() - quoteEnd),
        remembered);
  }

  private static boolean isEqual(String pattern, String text, int[] places, int index) {
    return places[index] != Alignment.NOWHERE
        && pattern.charAt(index) == text.charAt(places[index]);
  }

  /// Share of a side that is there, by weights that fall from 1 to a half.
  private static double agreement(
      String pattern, String text, int[] places, int first, int step, int count) {
    double all = 0;
    double equal = 0;
    for (int distance = 0; distance < count; distance++) {
      int index = first + step * distance;
      double weight = 1 - 0.5 * distance / count;
      all += weight;
      equal += isEqual(pattern, text, places, index) ? weight : 0;
    }
    return count == 0 ? 0 : equal / all;
  }

  /// How well passage and surroundings agree, from 0 to 1; a side counts half a passage's letter.
  double score() {
    double length = remembered.quote().length();
    double before = remembered.prefix().length() / 2.0;
    double after = remembered.suffix().length() / 2.0;
    double whole = length + before + after;
    return whole == 0 ? 0 : (length * quote + before * prefix + after * suffix) / whole;
  }

  boolean prefixAgrees() {
    return agrees(prefix, remembered.prefix());
  }

  boolean suffixAgrees() {
    return agrees(suffix, remembered.suffix());
  }

  boolean bothAgree() {
    return prefixAgrees() && suffixAgrees();
  }

  boolean noneAgrees() {
    return !prefixAgrees() && !suffixAgrees();
  }

  private static boolean agrees(double share, String side) {
    return side.length() < FEW ? !side.isEmpty() && share == 1 : share >= AGREES;
  }

  /// Whether enough speaks for this being the passage.
  boolean convinces() {
    int length = remembered.quote().length();
    if (length == 0 || start == end) {
      return false;
    }
    if (bothAgree()) {
      return quote >= BETWEEN || isFewLettersExchanged();
    }
    if (noneAgrees()) {
      return length >= SHORT && quote >= ALONE && end - start <= length + length / 2 + SHORT;
    }
    return quote >= (length <= FEW ? 1 : length <= SHORT ? BESIDE_SHORT : BESIDE);
  }

  /// Whether a few letters stand between their old neighbours, as many as before, not all of them
  /// others: a misprint or its correction.
  private boolean isFewLettersExchanged() {
    int length = remembered.quote().length();
    return length <= SHORT
        && Math.abs(end - start - length) <= 1
        && quote >= EXCHANGED
        && Math.min(prefix, suffix) >= AGREES_WELL;
  }

  /// Whether the surroundings are here and the passage is not.
  boolean isGap() {
    return bothAgree() && !convinces();
  }
}
