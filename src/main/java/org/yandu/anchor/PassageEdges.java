package org.yandu.anchor;

/// Where an aligned passage begins and ends.
///
/// An alignment that may pass over letters cheaply, so as to get across an advertisement, also
/// reaches far for one more letter at the end of a passage, and it gives the words that were put in
/// place of the first or last ones to nobody. Both are mended here.
///
/// @param first letter of the pattern that counts
/// @param behindLast behind the last letter of the pattern that counts
/// @param start place of the passage in the text
/// @param end behind it; the same if nothing of it is there
record PassageEdges(int first, int behindLast, int start, int end) {

  /// A few letters so far from the rest are stray ones.
  private static final int STRAY_DISTANCE = 4;

  private static final int STRAY_LETTERS = 3;

  static PassageEdges of(int[] places, int quoteStart, int quoteEnd) {
    int before = lastPlaced(places, quoteStart, 0);
    int after = firstPlaced(places, quoteEnd, places.length);
    int edge = before < 0 ? Alignment.NOWHERE : places[before];
    int farEdge = after == places.length ? Integer.MAX_VALUE : places[after];
    int first = firstPlaced(places, quoteStart, quoteEnd);
    int last = lastPlaced(places, quoteEnd, quoteStart);
    first = withoutStrayFirst(places, first, last, edge);
    last = withoutStrayLast(places, first, last, farEdge);
    if (first > last) {
      return new PassageEdges(quoteStart, quoteStart, edge + 1, edge + 1);
    }
    int start = places[first];
    if (before >= 0 && start - edge - 1 <= first - quoteStart) {
      start = edge + 1;
    }
    int end = places[last] + 1;
    if (after < places.length && farEdge - end <= quoteEnd - last - 1) {
      end = farEdge;
    }
    return new PassageEdges(first, last + 1, start, end);
  }

  private static int withoutStrayFirst(int[] places, int first, int last, int edge) {
    if (first > last || places[first] == edge + 1) {
      return first;
    }
    int next = first;
    for (int count = 0; count < STRAY_LETTERS && next < last; count++) {
      int following = firstPlaced(places, next + 1, last + 1);
      if (places[following] - places[next] - (following - next) > STRAY_DISTANCE) {
        return following;
      }
      next = following;
    }
    return first;
  }

  private static int withoutStrayLast(int[] places, int first, int last, int farEdge) {
    if (first > last || places[last] + 1 == farEdge) {
      return last;
    }
    int next = last;
    for (int count = 0; count < STRAY_LETTERS && next > first; count++) {
      int preceding = lastPlaced(places, next, first);
      if (places[next] - places[preceding] - (next - preceding) > STRAY_DISTANCE) {
        return preceding;
      }
      next = preceding;
    }
    return last;
  }

  /// First letter of the pattern from `from` that stands somewhere; `to` if none does.
  private static int firstPlaced(int[] places, int from, int to) {
    int at = from;
    while (at < to && places[at] == Alignment.NOWHERE) {
      at++;
    }
    return at;
  }

  /// Last letter of the pattern before `behind` that stands somewhere; below `least` if none does.
  private static int lastPlaced(int[] places, int behind, int least) {
    int at = behind - 1;
    while (at >= least && places[at] == Alignment.NOWHERE) {
      at--;
    }
    return at;
  }
}
