package org.yandu.structure.layout;

import org.yandu.model.PageArea;
import org.yandu.model.PrintedPicture;

/// A picture that stands on a page, or the page as a picture.
///
/// @param text that stands for it: the number of a page, else U+FFFC
record PagePicture(String text, PrintedPicture picture) {

  private static final String NAMELESS = "\ufffc";

  /// Pages that tell no size are shown as sheets of A4, in points.
  private static final float SHEET_WIDTH = 595;

  private static final float SHEET_HEIGHT = 842;

  /// A whole page. What names it is part of the text, which notes quote: it is the same whatever
  /// the language of the window.
  static PagePicture of(PageLayout page) {
    boolean sized = page.width() > 0 && page.height() > 0;
    return new PagePicture(
        "第 " + page.number() + " 页",
        PrintedPicture.ofPage(
            page.number(),
            sized ? page.width() : SHEET_WIDTH,
            sized ? page.height() : SHEET_HEIGHT));
  }

  static PagePicture of(PageLayout page, Box box) {
    PageArea area =
        new PageArea(
            part(box.left(), page.width()),
            part(box.top(), page.height()),
            part(box.right(), page.width()),
            part(box.bottom(), page.height()));
    return new PagePicture(
        NAMELESS, new PrintedPicture(page.number(), area, box.width(), box.height()));
  }

  private static double part(float place, float length) {
    return Math.clamp(place / length, 0.0, 1.0);
  }
}
