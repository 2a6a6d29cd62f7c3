package org.yandu.anchor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// Where in a text a note is to be expected, by the map of the text on which it was made. Only
/// marks that stand once in both are used.
///
/// Built in time linear in the text; safe for use by any number of threads.
final class Prediction {

  private static final int NOWHERE = -1;

  private final List<TextMap.Mark> marks;
  private final int[] here;

  Prediction(TextMap map, String skeleton) {
    Map<Long, Integer> places = places(map, skeleton);
    marks = map.marks().stream().filter(mark -> place(places, mark) >= 0).toList();
    here = marks.stream().mapToInt(mark -> place(places, mark)).toArray();
  }

  private static int place(Map<Long, Integer> places, TextMap.Mark mark) {
    return places.getOrDefault(mark.hash(), NOWHERE);
  }

  /// For each hash of the map its place in the text; negative if there is none, or not just one.
  private static Map<Long, Integer> places(TextMap map, String skeleton) {
    Map<Long, Integer> places = new HashMap<>();
    Set<Long> doubled = new HashSet<>();
    for (TextMap.Mark mark : map.marks()) {
      if (places.put(mark.hash(), NOWHERE) != null) {
        doubled.add(mark.hash());
      }
    }
    for (int at = 0; at + TextMap.GRAM <= skeleton.length(); at++) {
      long hash = TextMap.hash(skeleton, at);
      Integer known = places.get(hash);
      if (known != null) {
        if (known >= 0) {
          doubled.add(hash);
        }
        places.put(hash, at);
      }
    }
    doubled.forEach(hash -> places.put(hash, NOWHERE));
    return places;
  }

  /// Letters of this text where a passage is expected, counted from the mark before it and from the
  /// one behind it; none where the map says nothing.
  ///
  /// @param offset of the passage in the text of the map
  int[] of(int offset) {
    if (marks.isEmpty() || offset < 0) {
      return new int[0];
    }
    int behind = firstBehind(offset);
    if (behind == 0 || behind == marks.size()) {
      int nearest = Math.min(behind, marks.size() - 1);
      TextMap.Mark mark = marks.get(nearest);
      return new int[] {here[nearest] + offset - mark.offset()};
    }
    TextMap.Mark before = marks.get(behind - 1);
    TextMap.Mark next = marks.get(behind);
    double part = (double) (offset - before.offset()) / (next.offset() - before.offset());
    int letter = before.letter() + (int) Math.round(part * (next.letter() - before.letter()));
    return IntStream.of(
            here[behind - 1] + letter - before.letter(), here[behind] - next.letter() + letter)
        .toArray();
  }

  private int firstBehind(int offset) {
    int low = 0;
    int high = marks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (marks.get(middle).offset() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
