package org.yandu.model;

/// A stretch of a [DocumentText], in UTF-16 units: `start` inclusive, `end` exclusive.
public record TextRange(int start, int end) implements Comparable<TextRange> {

  public TextRange {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a range: " + start + ".." + end);
    }
  }

  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  public boolean overlaps(TextRange other) {
    return start < other.end && other.start < end;
  }

  /// By place in the text: earlier start first, then the longer range.
  @Override
  public int compareTo(TextRange other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(other.end, end);
  }
}
