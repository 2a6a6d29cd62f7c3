package org.yandu.ui.reader;

import org.yandu.model.HighlightColour;

/// Something that is shown in the margin beside a line.
///
/// @param key tells marks apart; given back when the mark is clicked
/// @param offset in the document's text, of a character of the line
/// @param hint the first words of what stands behind the mark
record MarginMark(String key, int offset, HighlightColour colour, Sign sign, String hint) {

  enum Sign {
    NOTE,
    BOOKMARK,
    ARTICLE_NOTE
  }
}
