package org.yandu.structure.layout;

import java.util.HashMap;
import java.util.Map;

/// Tells the second copy of a glyph that was drawn twice with a small offset to look shadowed or
/// bold. Confined to one thread; one for each page.
final class ShadowGlyphs {

  /// How far a copy may lie from its original: by this share of the advance sideways (a neighbour
  /// of the same letter is a whole advance away), and of the size up and down.
  private static final float SIDEWAYS = 0.45f;

  private static final float UPRIGHT = 0.3f;

  /// Side of the cells that the page is divided into, in points.
  private static final float CELL = 16;

  private record Place(String text, int column, int row) {}

  private final Map<Place, Glyph> seen = new HashMap<>();

  /// Remembers the glyph, and tells whether it repeats one that was drawn before.
  boolean repeats(Glyph glyph) {
    if (glyph.text().isBlank()) {
      return false;
    }
    int column = (int) Math.floor(glyph.left() / CELL);
    int row = (int) Math.floor(glyph.baseline() / CELL);
    for (int i = column - 1; i <= column + 1; i++) {
      for (int j = row - 1; j <= row + 1; j++) {
        Glyph other = seen.get(new Place(glyph.text(), i, j));
        if (other != null && copies(other, glyph)) {
          return true;
        }
      }
    }
    seen.put(new Place(glyph.text(), column, row), glyph);
    return false;
  }

  private static boolean copies(Glyph original, Glyph copy) {
    boolean flat = original.turns() % 2 == 0;
    float x = Math.abs(original.left() - copy.left());
    float y = Math.abs(original.baseline() - copy.baseline());
    float limit = SIDEWAYS * Math.min(original.advance(), copy.advance());
    return original.turns() == copy.turns()
        && Math.abs(original.size() - copy.size()) < 0.1f * original.size()
        && (flat ? x : y) <= limit
        && (flat ? y : x) <= UPRIGHT * original.size();
  }
}
