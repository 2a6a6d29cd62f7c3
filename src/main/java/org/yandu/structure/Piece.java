package org.yandu.structure;

import java.util.List;

/// Lines that belong together: a paragraph, a heading, or one line of display text.
///
/// @param kind what it is so far
/// @param lines in reading order
/// @param inside whether it stands amid an open paragraph
/// @param width of the column, in quarter ems
record Piece(PieceKind kind, List<Line> lines, boolean inside, int width) {

  Piece {
    lines = List.copyOf(lines);
  }

  int page() {
    return lines.getFirst().page();
  }

  int lastPage() {
    return lines.getLast().page();
  }

  /// Whether it is a paragraph or a heading.
  boolean isText() {
    return kind == PieceKind.PARAGRAPH || kind == PieceKind.HEADING;
  }

  Line last() {
    return lines.getLast();
  }

  Line first() {
    return lines.getFirst();
  }

  String squeezed() {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line.squeezed()));
    return text.toString();
  }

  Piece asInside() {
    return new Piece(kind, lines, true, width);
  }

  Piece as(PieceKind changed) {
    return new Piece(changed, lines, inside, width);
  }
}
