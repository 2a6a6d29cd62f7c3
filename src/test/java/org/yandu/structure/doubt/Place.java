package org.yandu.structure.doubt;

/// A decision that recovery made and what the truth says of it.
///
/// @param start in the decoded source, in UTF-16 units; the place reaches up to `end`
/// @param line of the source, from 1
/// @param error what is wrong, empty if nothing is
/// @param words what stands there
record Place(Kind kind, int start, int end, int line, String error, String words) {

  /// What was decided.
  enum Kind {
    /// A line begins a paragraph, and which block it follows.
    PARAGRAPH,
    /// A line goes on with the block of a line before it.
    JOIN,
    HEADING,
    NOTE,
    CAPTION,
    PULL_QUOTE,
    /// A line is not shown.
    FURNITURE,
    /// An article begins here.
    ARTICLE,
    TITLE,
    BYLINE,
    SECTION
  }

  boolean isWrong() {
    return !error.isEmpty();
  }
}
