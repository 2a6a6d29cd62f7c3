package org.yandu.anchor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Where each three successive letters of a skeleton stand, and from that where a pattern may begin
/// that is only partly there.
///
/// Trigrams are told apart by a hash of 20 bits; that two share one costs time and never an answer,
/// as every place is compared letter by letter afterwards. Built in time linear in the text; safe
/// for use by any number of threads.
final class TrigramIndex {

  static final int GRAM = 3;

  private static final int BITS = 20;

  /// Trigrams of one part of a pattern that vote, the rarest ones.
  private static final int VOTERS = 12;

  /// What stands more often says nothing about a place.
  private static final int TOO_COMMON = 2_000;

  /// Votes for starts so near each other are votes for one place, beside a quarter of the pattern.
  private static final int SPREAD = 24;

  private static final int MOST_PLACES = 12;

  /// Places with a smaller part of the most votes are not looked at.
  private static final int LEAST_PART = 4;

  private final int[] heads = new int[(1 << BITS) + 1];
  private final int[] positions;

  TrigramIndex(String skeleton) {
    int count = Math.max(0, skeleton.length() - GRAM + 1);
    positions = new int[count];
    for (int at = 0; at < count; at++) {
      heads[bucket(skeleton, at) + 1]++;
    }
    for (int bucket = 0; bucket < 1 << BITS; bucket++) {
      heads[bucket + 1] += heads[bucket];
    }
    int[] next = Arrays.copyOf(heads, 1 << BITS);
    for (int at = 0; at < count; at++) {
      positions[next[bucket(skeleton, at)]++] = at;
    }
  }

  /// Where the pattern, were it whole, would begin; the place with the most votes first. May be
  /// negative.
  ///
  /// @param parts the pattern in pieces, each of which is heard
  List<Integer> likelyStarts(String... parts) {
    int[] starts = new int[parts.length * VOTERS * TOO_COMMON];
    int votes = 0;
    int length = 0;
    for (String part : parts) {
      votes = vote(part, length, starts, votes);
      length += part.length();
    }
    Arrays.sort(starts, 0, votes);
    return places(starts, votes, SPREAD + length / 4);
  }

  private int vote(String part, int offset, int[] starts, int votes) {
    int next = votes;
    for (int at : rarest(part)) {
      int bucket = bucket(part, at);
      for (int index = heads[bucket]; index < heads[bucket + 1]; index++) {
        starts[next++] = positions[index] - offset - at;
      }
    }
    return next;
  }

  /// Offsets of the trigrams that stand least often, but do stand in the text.
  private int[] rarest(String part) {
    List<Integer> found = new ArrayList<>();
    for (int at = 0; at + GRAM <= part.length(); at++) {
      int often = often(part, at);
      if (often > 0 && often <= TOO_COMMON) {
        found.add(at);
      }
    }
    found.sort(Comparator.comparingInt(at -> often(part, at)));
    return found.stream().limit(VOTERS).mapToInt(Integer::intValue).toArray();
  }

  private int often(String part, int at) {
    int bucket = bucket(part, at);
    return heads[bucket + 1] - heads[bucket];
  }

  private record Place(int start, int votes) {}

  private static List<Integer> places(int[] starts, int votes, int spread) {
    List<Place> places = new ArrayList<>();
    for (int first = 0; first < votes; ) {
      int behind = first + 1;
      while (behind < votes && starts[behind] - starts[first] <= spread) {
        behind++;
      }
      places.add(new Place(starts[(first + behind) / 2], behind - first));
      first = behind;
    }
    places.sort(Comparator.comparingInt(Place::votes).reversed());
    int least = places.isEmpty() ? 0 : places.getFirst().votes() / LEAST_PART;
    return places.stream()
        .limit(MOST_PLACES)
        .filter(place -> place.votes() > least)
        .map(Place::start)
        .toList();
  }

  private static int bucket(String text, int at) {
    int hash = text.charAt(at) * 0x9e3779b1;
    hash = (hash ^ text.charAt(at + 1)) * 0x85ebca6b;
    hash = (hash ^ text.charAt(at + 2)) * 0xc2b2ae35;
    return hash >>> (Integer.SIZE - BITS);
  }
}
