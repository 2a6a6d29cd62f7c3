package org.yandu.model;

/// A picture as a page of the source shows it. It is known by its place and drawn from the kept
/// source, so that it is seen as it is printed and stored once.
///
/// @param page of the source, from 1
/// @param width in points of the page
/// @param height in points of the page
public record PrintedPicture(int page, PageArea area, double width, double height) {

  public PrintedPicture {
    if (page < 1 || !(width > 0) || !(height > 0)) {
      throw new IllegalArgumentException("no picture: " + page + ", " + width + " x " + height);
    }
  }

  /// A whole page.
  public static PrintedPicture ofPage(int page, double width, double height) {
    return new PrintedPicture(page, PageArea.WHOLE, width, height);
  }

  public boolean isPage() {
    return area.equals(PageArea.WHOLE);
  }
}
