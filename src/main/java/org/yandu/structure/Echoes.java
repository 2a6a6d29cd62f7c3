package org.yandu.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yandu.text.Glyphs;

/// Finds lines that say as a whole what stands amid other lines too: a pull quote lifts sentences
/// out of the text, and only the quote begins and ends with a line.
final class Echoes {

  /// So many characters that return are no accident.
  private static final int SHORTEST = 12;

  /// Length of the stretches by which a likeness is searched for.
  private static final int GRAM = 8;

  /// A quote that was shortened or adapted shares so many of its stretches with one place, in per
  /// cent, and is at least so long.
  private static final int LIKENESS_PERCENT = 55;

  private static final int SHORTEST_LIKENESS = 40;

  /// Stretches of one adapted passage are found within so many characters of each other.
  private static final int PASSAGE = 128;

  /// What stands in more places is a saying that tells nothing.
  private static final int MOST_PLACES = 3;

  /// In a longer text the stretches would take too much memory.
  private static final int LONGEST_TEXT = 600_000;

  private final String text;
  private final int[] starts;

  /// By hash of a stretch: the first place with that hash, from 1; by place the next one.
  private final int[] first;

  private final int[] next;

  /// Where the places were looked for last, and what was found.
  private int sought = -1;

  private List<Integer> found = List.of();

  Echoes(List<Line> lines) {
    StringBuilder joined = new StringBuilder();
    starts = new int[lines.size() + 1];
    for (int i = 0; i < lines.size(); i++) {
      starts[i] = joined.length();
      joined.append(lines.get(i).squeezed());
    }
    starts[lines.size()] = joined.length();
    text = joined.toString();
    boolean searched = text.length() <= LONGEST_TEXT;
    first = new int[searched ? Math.max(1, Integer.highestOneBit(text.length()) * 2) : 1];
    next = new int[searched ? text.length() : 0];
    for (int i = next.length - GRAM; i >= 0; i--) {
      int slot = slot(i);
      next[i] = first[slot];
      first[slot] = i + 1;
    }
  }

  private int slot(int from) {
    int hash = hash(from) * 0x9E3779B9;
    return (hash ^ hash >>> 16) & first.length - 1;
  }

  private int hash(int from) {
    int hash = 0;
    for (int i = from; i < from + GRAM; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return hash;
  }

  /// Where the stretch stands that begins at an index, in order.
  private List<Integer> placesOf(int from) {
    if (from + GRAM > next.length) {
      return List.of();
    }
    List<Integer> places = new ArrayList<>(4);
    for (int place = first[slot(from)]; place > 0; place = next[place - 1]) {
      if (text.regionMatches(place - 1, text, from, GRAM)) {
        places.add(place - 1);
      }
    }
    return places;
  }

  /// Whether the lines from `start` to before `end` are said word for word amid other lines, in one
  /// place: what is said again and again is a saying, not a quote from the text.
  boolean repeats(int start, int end) {
    int from = starts[start];
    int to = starts[end];
    int length = Glyphs.isSentenceEnd(text.charAt(to - 1)) ? to - from - 1 : to - from;
    if (length < SHORTEST) {
      return false;
    }
    if (sought != from) {
      sought = from;
      found = placesOf(from);
    }
    int places = 0;
    boolean lifted = false;
    for (int place : found) {
      boolean elsewhere = place + length <= from || place >= to;
      if (elsewhere && text.regionMatches(place, text, from, length)) {
        places++;
        lifted |= !isWholeLines(place, place + length) && isWholeSentence(place, place + length);
      }
    }
    return lifted && places == 1;
  }

  private boolean isWholeLines(int from, int to) {
    int first = Arrays.binarySearch(starts, from);
    boolean ends = Arrays.binarySearch(starts, to) >= 0;
    return first >= 0 && (ends || Arrays.binarySearch(starts, to + 1) >= 0);
  }

  /// Whether a sentence ends with the passage.
  private boolean isWholeSentence(int from, int to) {
    char first = text.charAt(from);
    boolean before = from == 0 || Glyphs.isOpening(first) || isBetween(text.charAt(from - 1));
    boolean ends =
        Glyphs.isSentenceEnd(text.charAt(to - 1)) || Glyphs.isClosingQuote(text.charAt(to - 1));
    boolean after = to < text.length() && Glyphs.isSentenceEnd(text.charAt(to));
    return before && (ends || after);
  }

  /// Whether a sentence may begin after the mark.
  private static boolean isBetween(char mark) {
    return Glyphs.isSentenceEnd(mark)
        || Glyphs.isClosingQuote(mark)
        || Glyphs.isOpening(mark)
        || mark == '：';
  }

  /// Whether most of what the lines say stands in one place elsewhere, somewhat changed.
  boolean resembles(int start, int end) {
    int from = starts[start];
    int to = starts[end];
    int grams = to - from - GRAM + 1;
    if (to - from < SHORTEST_LIKENESS) {
      return false;
    }
    Map<Integer, Integer> votes = new HashMap<>();
    int best = 0;
    for (int i = from; i + GRAM <= to; i++) {
      List<Integer> elsewhere = elsewhere(i, from - PASSAGE, to + PASSAGE);
      int seen = -1;
      for (int place : elsewhere.size() <= MOST_PLACES ? elsewhere : List.<Integer>of()) {
        int passage = (place - (i - from)) / PASSAGE;
        if (passage != seen) {
          seen = passage;
          int count = votes.merge(passage, 1, Integer::sum) + votes.getOrDefault(passage - 1, 0);
          best = Math.max(best, count);
        }
      }
    }
    return best * 100 >= grams * LIKENESS_PERCENT;
  }

  /// Where else a stretch of text stands.
  private List<Integer> elsewhere(int stretch, int from, int to) {
    List<Integer> places = placesOf(stretch);
    List<Integer> elsewhere = new ArrayList<>(places.size());
    for (Integer place : places) {
      if (place + GRAM <= from || place >= to) {
        elsewhere.add(place);
      }
    }
    return elsewhere;
  }
}
