package org.yandu.structure.layout;

/// A line in the flow of a column.
///
/// @param left edge of the column's text
/// @param right edge of the column's text
record FlowLine(TextLine line, float left, float right) {

  /// The line as wide as its column.
  Box inColumn() {
    Box box = line.box();
    return new Box(
        Math.min(left, box.left()), box.top(), Math.max(right, box.right()), box.bottom());
  }

  /// How far the line begins right of its column's edge, in ems.
  float indent() {
    return (line.left() - left) / line.size();
  }

  /// How far the line ends left of its column's edge, in ems.
  float slack() {
    return (right - line.right()) / line.size();
  }
}
