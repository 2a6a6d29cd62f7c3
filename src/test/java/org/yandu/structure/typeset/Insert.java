package org.yandu.structure.typeset;

import java.util.List;

/// A picture with its caption, a pull quote or a box that takes room from a text.
///
/// @param chunks what is printed of it
/// @param height of all of it, picture included, in body lines
record Insert(Place place, List<Chunk> chunks, int height) {

  /// When it is drawn.
  enum Place {
    /// Amid the lines of its column.
    COLUMN,
    /// Amid the lines of its column, at the end of the line left of it.
    GLUED,
    /// After the columns of its article.
    AFTER_TEXT,
    /// After all else of the page.
    PAGE_END
  }

  Insert {
    chunks = List.copyOf(chunks);
  }
}
