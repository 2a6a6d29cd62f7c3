package org.yandu.model;

/// A place where recovery of structure was not sure, for a person to look at.
///
/// @param sourceStart where the doubtful block or join begins in the decoded source, in UTF-16
///   units
/// @param line of the source, from 1
/// @param page of the source, from 1
/// @param confidence that what was decided is right, 0 to 1
public record Doubt(Kind kind, int sourceStart, int line, int page, double confidence) {

  /// What was decided, and may be wrong.
  public enum Kind {
    /// A paragraph begins here.
    PARAGRAPH_START,
    /// This line goes on with the paragraph of the line before it, or of one further up.
    JOIN,
    HEADING,
    TITLE,
    BYLINE,
    CAPTION,
    PULL_QUOTE,
    /// An article begins here.
    ARTICLE_START
  }
}
