package org.yandu.structure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lines that belong together: a paragraph, a heading, or one line of display text. Two pieces are
/// never equal, even if they say the same.
final class Piece {

  private final PieceKind kind;
  private final List<Line> lines;
  private final boolean inside;
  private final int width;
  private @Nullable String squeezed;

  /// @param kind what it is so far
  /// @param lines in reading order
  /// @param inside whether it stands amid an open paragraph
  /// @param width of the column, in quarter ems
  Piece(PieceKind kind, List<Line> lines, boolean inside, int width) {
    this.kind = kind;
    this.lines = List.copyOf(lines);
    this.inside = inside;
    this.width = width;
  }

  PieceKind kind() {
    return kind;
  }

  List<Line> lines() {
    return lines;
  }

  boolean inside() {
    return inside;
  }

  int width() {
    return width;
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

  Line first() {
    return lines.getFirst();
  }

  Line last() {
    return lines.getLast();
  }

  String squeezed() {
    if (squeezed == null) {
      StringBuilder text = new StringBuilder();
      for (Line line : lines) {
        text.append(line.squeezed());
      }
      squeezed = text.toString();
    }
    return squeezed;
  }

  Piece asInside() {
    return new Piece(kind, lines, true, width);
  }

  Piece asOutside() {
    return new Piece(kind, lines, false, width);
  }

  Piece as(PieceKind changed) {
    return new Piece(changed, lines, inside, width);
  }

  @Override
  public String toString() {
    return kind + " " + lines.stream().map(Line::text).toList();
  }
}
