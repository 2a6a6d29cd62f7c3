package org.yandu.store;

import java.util.List;

/// Lists of short texts in one column, one a line.
final class Lines {

  private Lines() {}

  /// @throws IllegalArgumentException if a text is empty or has a line break of its own
  static String join(List<String> texts) {
    for (String text : texts) {
      if (text.isEmpty() || text.indexOf('\n') >= 0) {
        throw new IllegalArgumentException("not one line: " + text);
      }
    }
    return String.join("\n", texts);
  }

  static List<String> split(String column) {
    return column.isEmpty() ? List.of() : List.of(column.split("\n"));
  }
}
