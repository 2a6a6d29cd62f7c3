package org.yandu.structure.typeset;

import java.util.List;

/// Lines that are drawn one after the other: a frame, or one column of a text.
///
/// @param vertical whether each line is one character of a line that runs downwards
record Chunk(List<String> lines, boolean vertical) {

  static final Chunk NONE = Chunk.of(List.of());

  Chunk {
    lines = List.copyOf(lines);
  }

  static Chunk of(List<String> lines) {
    return new Chunk(lines, false);
  }

  static Chunk of(String line) {
    return of(List.of(line));
  }

  static Chunk downwards(String line) {
    return new Chunk(
        line.codePoints()
            .filter(c -> !Character.isWhitespace(c))
            .mapToObj(Character::toString)
            .toList(),
        true);
  }
}
