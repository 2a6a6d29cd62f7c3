package org.yandu.structure.layout;

import org.yandu.structure.SourceText;
import org.yandu.text.Glyphs;

/// A printed line of one column.
///
/// @param content without blanks at its ends
/// @param page from 1
/// @param number of its line in the source, from 1
/// @param box from the line's first to its last glyph, as high as its type
/// @param size of its type in points
/// @param face that most of it is set in
/// @param vertical whether its characters stand one below the other
/// @param turned whether it is turned on its side
/// @param shadowed whether most of it was drawn twice
record TextLine(
    SourceText content,
    int page,
    int number,
    Box box,
    float size,
    FontFace face,
    boolean vertical,
    boolean turned,
    boolean shadowed) {

  String text() {
    return content.text();
  }

  String squeezed() {
    return Glyphs.squeeze(content.text());
  }

  float left() {
    return box.left();
  }

  float right() {
    return box.right();
  }

  float top() {
    return box.top();
  }

  float bottom() {
    return box.bottom();
  }

  /// Whether two lines look as if they were set in one style.
  boolean looksLike(TextLine other) {
    return face.equals(other.face) && Math.abs(size - other.size) < SAME_SIZE * size;
  }

  private static final float SAME_SIZE = 0.04f;
}
