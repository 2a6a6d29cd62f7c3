package org.yandu.structure.layout;

/// A rectangle on a page, in points from the page's upper left corner.
public record Box(float left, float top, float right, float bottom) {

  public float width() {
    return right - left;
  }

  public float height() {
    return bottom - top;
  }

  float centreX() {
    return (left + right) / 2;
  }

  float centreY() {
    return (top + bottom) / 2;
  }

  public Box union(Box other) {
    return new Box(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }

  public boolean overlaps(Box other) {
    return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
  }

  /// Whether the centre of another box lies in this one.
  boolean holds(Box other) {
    return holds(other.centreX(), other.centreY());
  }

  boolean holds(float x, float y) {
    return x >= left && x <= right && y >= top && y <= bottom;
  }

  /// How much of the narrower one's width the two share, 0 to 1.
  float sharedWidth(Box other) {
    float shared = Math.min(right, other.right) - Math.max(left, other.left);
    float narrower = Math.min(width(), other.width());
    return narrower <= 0 ? 0 : Math.max(0, shared / narrower);
  }

  Box grownBy(float margin) {
    return new Box(left - margin, top - margin, right + margin, bottom + margin);
  }
}
