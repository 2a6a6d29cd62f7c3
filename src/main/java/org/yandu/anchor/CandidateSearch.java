package org.yandu.anchor;

import java.util.ArrayList;
import java.util.List;

/// Finds the places in one text where a passage or its surroundings may stand: the rarest trigrams
/// vote for places, and there passage and surroundings are laid on the text as one pattern.
///
/// Confined to one thread.
final class CandidateSearch {

  /// Letters beside a likely place that are looked at too, beside a quarter of the pattern.
  private static final int SLACK = 24;

  private static final int SLACK_BEHIND = 40;

  private final String text;
  private final TrigramIndex index;
  private final Alignment alignment = new Alignment();

  CandidateSearch(String skeleton) {
    text = skeleton;
    index = new TrigramIndex(skeleton);
  }

  /// Different places, none of them yet judged.
  List<Candidate> candidates(Remembered remembered) {
    List<Candidate> found = new ArrayList<>();
    List<Integer> starts =
        index.likelyStarts(remembered.prefix(), remembered.quote(), remembered.suffix());
    for (int start : starts) {
      Candidate candidate = at(remembered, start);
      if (found.stream().noneMatch(other -> same(other, candidate))) {
        found.add(candidate);
      }
    }
    return found;
  }

  /// What stands where the pattern, were it whole, would begin at `start`.
  Candidate at(Remembered remembered, int start) {
    String pattern = remembered.pattern();
    int slack = SLACK + pattern.length() / 4;
    int from = Math.clamp(start - slack, 0, text.length());
    int to = Math.clamp(start + pattern.length() + slack + SLACK_BEHIND, from, text.length());
    int verbatim = text.indexOf(pattern, from, to);
    int[] places =
        verbatim >= 0 && onlyOnce(pattern, verbatim, to)
            ? successive(verbatim, pattern.length())
            : alignment.align(pattern, text, from, to);
    return Candidate.of(remembered, places, text);
  }

  private boolean onlyOnce(String pattern, int verbatim, int to) {
    return text.indexOf(pattern, verbatim + 1, to) < 0;
  }

  private static boolean same(Candidate one, Candidate other) {
    return one.start() == other.start() && one.end() == other.end();
  }

  private static int[] successive(int first, int count) {
    int[] places = new int[count];
    for (int index = 0; index < count; index++) {
      places[index] = first + index;
    }
    return places;
  }
}
