package org.yandu.importer;

import java.util.OptionalInt;
import org.yandu.structure.layout.Box;
import org.yandu.structure.layout.Glyph;
import org.yandu.structure.layout.PageGlyphs;
import org.yandu.text.Glyphs;

/// Counts what the pages of a PDF hold, to tell scans and files that hide their characters.
/// Confined to one thread.
final class GlyphCount {

  /// A picture that covers so much of a page is the page, in per cent.
  private static final int PAGE_PERCENT = 50;

  /// A page with fewer characters has no text; a stamp or a page number is none.
  private static final int FEWEST = 20;

  /// Where more of the characters are unknown, nobody can read the rest, in per cent.
  private static final int MOST_UNKNOWN_PERCENT = 40;

  private long characters;
  private long unknown;
  private int pages;
  private int picturePages;
  private int firstPicturePage;

  void add(PageGlyphs page) {
    int onPage = 0;
    for (Glyph glyph : page.glyphs()) {
      for (int i = 0; i < glyph.text().length(); i++) {
        char c = glyph.text().charAt(i);
        onPage += Glyphs.isBlank(c) ? 0 : 1;
        unknown += c == '\ufffd' || Glyphs.isPrivateUse(c) ? 1 : 0;
      }
    }
    characters += onPage;
    pages++;
    if (onPage < FEWEST && isCovered(page)) {
      picturePages++;
      firstPicturePage = firstPicturePage == 0 ? page.number() : firstPicturePage;
    }
  }

  private static boolean isCovered(PageGlyphs page) {
    double covered = 0;
    for (Box picture : page.pictures()) {
      covered += (double) picture.width() * picture.height();
    }
    return covered * 100 > (double) page.width() * page.height() * PAGE_PERCENT;
  }

  /// Whether the pages are pictures, with less text than a line a page.
  boolean isPicturesOnly() {
    return picturePages > 0 && picturePages * 10 >= pages * 9 && characters < (long) FEWEST * pages;
  }

  boolean isMostlyUnknown() {
    return unknown * 100 > characters * MOST_UNKNOWN_PERCENT;
  }

  /// The first page that is a picture, where others are not; covers are.
  OptionalInt firstPicturePage() {
    return picturePages > 1 ? OptionalInt.of(firstPicturePage) : OptionalInt.empty();
  }
}
