package org.yandu.anchor;

import java.util.ArrayList;
import java.util.List;

/// The few hashes by which another copy of a text is recognised and laid beside this one: of each
/// stretch of 256 letters the 16 successive ones with the smallest hash. It travels with notes in
/// place of the text.
///
/// Source: S. Schleimer, D. Wilkerson, A. Aiken, Winnowing: local algorithms for document
/// fingerprinting (2003).
///
/// @param marks in the order of the text
public record TextMap(List<Mark> marks) {

  static final int GRAM = 16;

  private static final int STRETCH = 256;

  public TextMap {
    marks = List.copyOf(marks);
  }

  /// @param offset in the text, in UTF-16 units
  /// @param letter number of letters before it
  /// @param hash of the 16 letters from here
  public record Mark(int offset, int letter, long hash) {}

  /// @param text the whole text as its notes' offsets count it
  public static TextMap of(String text) {
    Skeleton skeleton = Skeleton.of(text);
    List<Mark> marks = new ArrayList<>();
    int last = skeleton.length() - GRAM;
    for (int from = 0; from <= last; from += STRETCH) {
      int least = from;
      long hash = hash(skeleton.text(), from);
      for (int at = from + 1; at <= last && at < from + STRETCH; at++) {
        long next = hash(skeleton.text(), at);
        if (next < hash) {
          hash = next;
          least = at;
        }
      }
      marks.add(new Mark(skeleton.rawOffset(least), least, hash));
    }
    return new TextMap(marks);
  }

  /// About how many letters stand before an offset.
  int letterAt(int offset) {
    int behind = firstBehind(marks, offset);
    if (behind == 0 || behind == marks.size()) {
      Mark nearest = marks.get(behind == 0 ? 0 : behind - 1);
      return nearest.letter() + offset - nearest.offset();
    }
    Mark before = marks.get(behind - 1);
    Mark next = marks.get(behind);
    double part = (double) (offset - before.offset()) / (next.offset() - before.offset());
    return before.letter() + (int) Math.round(part * (next.letter() - before.letter()));
  }

  /// Index of the first mark behind an offset.
  static int firstBehind(List<Mark> marks, int offset) {
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

  static long hash(String letters, int from) {
    long hash = 0;
    for (int at = from; at < from + GRAM; at++) {
      hash = (hash ^ letters.charAt(at)) * 0x9e3779b97f4a7c15L;
      hash ^= hash >>> 29;
    }
    return hash;
  }
}
