package org.yandu.library;

import java.util.Arrays;

/// Passages that were found in a text, in order, without overlap. There may be hundreds of
/// thousands of them.
///
/// Immutable.
public final class Matches {

  public static final Matches NONE = new Matches(new int[0], new int[0]);

  private final int[] starts;
  private final int[] ends;

  private Matches(int[] starts, int[] ends) {
    this.starts = starts;
    this.ends = ends;
  }

  public int size() {
    return starts.length;
  }

  /// Offset of the first character of a passage.
  ///
  /// @param index from 0
  public int start(int index) {
    return starts[index];
  }

  /// Offset behind its last character.
  public int end(int index) {
    return ends[index];
  }

  /// Index of the first passage that ends behind an offset; [#size] if none does.
  public int firstEndingAfter(int offset) {
    int found = Arrays.binarySearch(ends, offset + 1);
    return found >= 0 ? found : -found - 1;
  }

  /// Takes passages in their order.
  static final class Builder {

    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int size;

    void add(int start, int end) {
      if (size == starts.length) {
        starts = Arrays.copyOf(starts, 2 * size);
        ends = Arrays.copyOf(ends, 2 * size);
      }
      starts[size] = start;
      ends[size] = end;
      size++;
    }

    Matches build() {
      return new Matches(Arrays.copyOf(starts, size), Arrays.copyOf(ends, size));
    }
  }
}
