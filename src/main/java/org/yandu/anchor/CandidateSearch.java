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

  /// Shorter patterns are looked for as they stand, too: their trigrams may all be common.
  private static final int TINY = 8;

  private static final int MOST_VERBATIM = 20;

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
    String pattern = remembered.pattern();
    if (pattern.length() < TINY) {
      verbatim(remembered, pattern, 0, text.length(), found);
    }
    List<Integer> starts =
        index.likelyStarts(remembered.prefix(), remembered.quote(), remembered.suffix());
    for (int start : starts) {
      int from = from(pattern, start);
      int to = to(pattern, start, from);
      if (!verbatim(remembered, pattern, from, to, found)) {
        add(found, Candidate.of(remembered, alignment.align(pattern, text, from, to), text));
      }
    }
    return found;
  }

  /// How much of the side that agrees better stands beside a place where the passage is, from 0 to
  /// 1.
  double agreementAt(Remembered remembered, int at) {
    String quote = remembered.quote();
    Remembered before = new Remembered(remembered.prefix(), quote, "");
    Remembered after = new Remembered("", quote, remembered.suffix());
    int behind = at + quote.length();
    int reach = remembered.pattern().length() + SLACK;
    int from = Math.max(0, at - reach);
    int to = Math.min(text.length(), behind + reach);
    return Math.max(
        Candidate.of(before, alignment.align(before.pattern(), text, from, behind), text).prefix(),
        Candidate.of(after, alignment.align(after.pattern(), text, at, to), text).suffix());
  }

  private int from(String pattern, int start) {
    return Math.clamp(start - SLACK - pattern.length() / 4, 0, text.length());
  }

  private int to(String pattern, int start, int from) {
    int length = pattern.length();
    return Math.clamp(start + length + SLACK + length / 4 + SLACK_BEHIND, from, text.length());
  }

  /// All places in a stretch where the whole pattern stands unchanged; whether there are any.
  private boolean verbatim(
      Remembered remembered, String pattern, int from, int to, List<Candidate> found) {
    int length = pattern.length();
    int at = text.indexOf(pattern, from, to);
    boolean any = at >= 0;
    for (int count = 0; at >= 0 && count < MOST_VERBATIM; count++) {
      add(found, Candidate.of(remembered, successive(at, length), text));
      at = text.indexOf(pattern, at + 1, to);
    }
    return any;
  }

  private static void add(List<Candidate> found, Candidate candidate) {
    if (found.stream().noneMatch(other -> same(other, candidate))) {
      found.add(candidate);
    }
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
