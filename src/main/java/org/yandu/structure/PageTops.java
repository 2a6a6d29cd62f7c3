package org.yandu.structure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Tells which pages begin amid a paragraph of the page before.
final class PageTops {

  private final Set<Integer> open = new HashSet<>();

  PageTops(List<Piece> pieces) {
    Map<Integer, Line> firstLines = new HashMap<>();
    for (Piece piece : pieces) {
      if (isColumn(piece)) {
        for (Line line : piece.lines()) {
          firstLines.merge(line.page(), line, (a, b) -> b.number() < a.number() ? b : a);
        }
      }
    }
    for (Piece piece : pieces) {
      if (isColumn(piece)) {
        for (Line line : piece.lines()) {
          if (line.page() != piece.page() && firstLines.get(line.page()) == line) {
            open.add(line.page());
          }
        }
      }
    }
  }

  private static boolean isColumn(Piece piece) {
    return piece.isText() && !piece.inside();
  }

  /// Whether the first line of text on a page goes on with a paragraph.
  boolean isOpen(int page) {
    return open.contains(page);
  }
}
