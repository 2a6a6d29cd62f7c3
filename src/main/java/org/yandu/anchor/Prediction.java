package org.yandu.anchor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Where in a text a note is to be expected, by the map of the text on which it was made. The marks
/// around the note vote, for one of them alone may have been found in the twin of its passage.
///
/// Built in time linear in the text; safe for use by any number of threads.
final class Prediction {

  /// Marks on either side that vote: some 4,000 letters, more than passages are printed twice.
  private static final int VOTERS = 16;

  /// What stands more often in the text than so says nothing.
  private static final int MOST_PLACES = 4;

  /// Letters within which predictions are one, and what is added for each letter between mark and
  /// note: what was put in or left out between them moves the prediction.
  private static final int ONE_PLACE = 60;

  private static final double DRIFT = 0.125;

  /// A mark so many letters away counts half as much as one beside the note.
  private static final double HALF_WEIGHT = 1_000;

  /// How many times more votes than any other the place needs that is meant.
  private static final double MAJORITY = 1.5;

  private final TextMap map;
  private final List<Found> found;
  private final List<TextMap.Mark> marks;

  /// @param letters where a mark stands in the text
  private record Found(TextMap.Mark mark, List<Integer> letters) {}

  private record Vote(int letter, int distance) {

    double weight() {
      return HALF_WEIGHT / (HALF_WEIGHT + distance);
    }
  }

  /// Places where a passage is expected, in letters of the text.
  ///
  /// @param places the one with the most votes first; none if the map says nothing
  /// @param sure whether the first one has clearly more votes than the others
  record Expectation(List<Integer> places, boolean sure) {

    static final Expectation NONE = new Expectation(List.of(), false);

    Expectation {
      places = List.copyOf(places);
    }
  }

  Prediction(TextMap map, String skeleton) {
    this.map = map;
    Map<Long, List<Integer>> places = places(map, skeleton);
    found =
        map.marks().stream()
            .map(mark -> new Found(mark, places.getOrDefault(mark.hash(), List.of())))
            .filter(mark -> !mark.letters().isEmpty())
            .toList();
    marks = found.stream().map(Found::mark).toList();
  }

  /// For each hash that stands once in the map its places in the text, unless they are many.
  private static Map<Long, List<Integer>> places(TextMap map, String skeleton) {
    Map<Long, List<Integer>> places = new HashMap<>();
    Set<Long> doubled = new HashSet<>();
    for (TextMap.Mark mark : map.marks()) {
      if (places.put(mark.hash(), new ArrayList<>()) != null) {
        doubled.add(mark.hash());
      }
    }
    doubled.forEach(places::remove);
    for (int at = 0; at + TextMap.GRAM <= skeleton.length(); at++) {
      List<Integer> known = places.get(TextMap.hash(skeleton, at));
      if (known != null && known.size() <= MOST_PLACES) {
        known.add(at);
      }
    }
    places.values().removeIf(known -> known.size() > MOST_PLACES);
    return places;
  }

  /// @param offset of the passage in the text of the map
  Expectation of(int offset) {
    int letter = map.letterAt(offset);
    List<List<Vote>> places = new ArrayList<>();
    votes(offset, letter).forEach(vote -> cast(vote, places));
    places.sort(Comparator.comparingDouble(Prediction::weight).reversed());
    boolean sure =
        places.size() == 1
            || places.size() > 1 && weight(places.get(0)) >= MAJORITY * weight(places.get(1));
    return new Expectation(places.stream().map(place -> place.getFirst().letter()).toList(), sure);
  }

  /// What the marks around the note say, nearer ones first.
  private List<Vote> votes(int offset, int letter) {
    List<Vote> votes = new ArrayList<>();
    int behind = TextMap.firstBehind(marks, offset);
    int first = Math.max(0, behind - VOTERS);
    for (Found mark : found.subList(first, Math.min(found.size(), behind + VOTERS))) {
      int beside = letter - mark.mark().letter();
      mark.letters().forEach(here -> votes.add(new Vote(here + beside, Math.abs(beside))));
    }
    votes.sort(Comparator.comparingInt(Vote::distance));
    return votes;
  }

  private static void cast(Vote vote, List<List<Vote>> places) {
    double near = ONE_PLACE + DRIFT * vote.distance();
    for (List<Vote> place : places) {
      if (Math.abs(place.getFirst().letter() - vote.letter()) <= near) {
        place.add(vote);
        return;
      }
    }
    places.add(new ArrayList<>(List.of(vote)));
  }

  private static double weight(List<Vote> votes) {
    return votes.stream().mapToDouble(Vote::weight).sum();
  }
}
