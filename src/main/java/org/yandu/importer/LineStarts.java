package org.yandu.importer;

import java.util.Arrays;
import org.yandu.structure.RawDocument;
import org.yandu.structure.RawLine;

/// Tells the line of an offset in a decoded text.
final class LineStarts {

  private final int[] starts;
  private final int[] numbers;

  LineStarts(String text) {
    RawDocument document = RawDocument.of(text);
    starts = document.lines().stream().mapToInt(RawLine::sourceStart).toArray();
    numbers = document.lines().stream().mapToInt(RawLine::number).toArray();
  }

  /// Number of the line, from 1.
  int lineAt(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    int line = found >= 0 ? found : -found - 2;
    return line < 0 ? 1 : numbers[line];
  }
}
