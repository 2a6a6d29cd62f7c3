package org.yandu.model;

/// A rectangle on a page, in parts of the page's width and height from its upper left corner: each
/// number 0 to 1.
public record PageArea(double left, double top, double right, double bottom) {

  /// All of a page.
  public static final PageArea WHOLE = new PageArea(0, 0, 1, 1);

  public double width() {
    return right - left;
  }

  public double height() {
    return bottom - top;
  }
}
