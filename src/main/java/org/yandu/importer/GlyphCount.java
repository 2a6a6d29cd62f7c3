package org.yandu.importer;

import java.util.OptionalInt;
import org.yandu.structure.layout.Glyph;
import org.yandu.structure.layout.PageGlyphs;
import org.yandu.text.Glyphs;

/// Counts what the pages of a PDF hold, to tell scans and files that hide their characters.
/// Confined to one thread.
final class GlyphCount {

  /// Where more of the characters are unknown, nobody can read the rest, in per cent.
  private static final int MOST_UNKNOWN_PERCENT = 40;

  private long characters;
  private long unknown;
  private int pages;
  private int picturePages;
  private int firstPicturePage;
  private boolean pictures;

  void add(PageGlyphs page) {
    for (Glyph glyph : page.glyphs()) {
      for (int i = 0; i < glyph.text().length(); i++) {
        char c = glyph.text().charAt(i);
        characters += Glyphs.isBlank(c) ? 0 : 1;
        unknown += c == '\ufffd' || Glyphs.isPrivateUse(c) ? 1 : 0;
      }
    }
    pages++;
    pictures |= !page.pictures().isEmpty();
    if (page.isPicture()) {
      picturePages++;
      firstPicturePage = firstPicturePage == 0 ? page.number() : firstPicturePage;
    }
  }

  /// Whether the pages are pictures, with less text than a line a page.
  boolean isPicturesOnly() {
    return picturePages > 0
        && picturePages * 10 >= pages * 9
        && characters < (long) PageGlyphs.FEWEST_CHARACTERS * pages;
  }

  /// Whether any page shows a picture.
  boolean hasPictures() {
    return pictures;
  }

  boolean isMostlyUnknown() {
    return unknown * 100 > characters * MOST_UNKNOWN_PERCENT;
  }

  /// The first page that is a picture, where others are not; covers are.
  OptionalInt firstPicturePage() {
    return picturePages > 1 ? OptionalInt.of(firstPicturePage) : OptionalInt.empty();
  }
}
