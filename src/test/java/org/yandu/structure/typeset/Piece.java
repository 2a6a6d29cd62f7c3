package org.yandu.structure.typeset;

import java.util.List;

/// What a column break does not part: one line of a paragraph, or all lines of a heading.
///
/// @param height in body lines
/// @param heading whether text must follow in the same column
record Piece(List<String> lines, int height, boolean heading) {

  Piece {
    lines = List.copyOf(lines);
  }

  static Piece line(String line) {
    return new Piece(List.of(line), 1, false);
  }
}
