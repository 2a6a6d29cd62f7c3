package org.yandu.ui.reader;

import org.yandu.model.HighlightColour;

/// How a [Decoration] is drawn.
public record DecorationStyle(HighlightColour colour, Form form) {

  public enum Form {
    /// A tone behind the text.
    HIGHLIGHT,
    /// A line below the text.
    UNDERLINE,
    /// A wavy line below the text.
    WAVY,
    /// A line through the text.
    STRIKE,
    /// What the reader has opened: the mark of the same key, stronger.
    ACTIVE,
    /// Text that leads elsewhere; it has no colour of a meaning.
    LINK
  }
}
