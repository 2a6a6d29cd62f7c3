package org.yandu.model;

/// A place where recovery of structure was not sure, for a person to look at.
///
/// @param sourceStart where the doubtful block or join begins in the decoded source, in UTF-16
///   units
/// @param line of the source, from 1
/// @param page of the source, from 1
/// @param confidence that what was decided is right, 0 to 1
/// @param reason what speaks most against it
public record Doubt(
    Kind kind, int sourceStart, int line, int page, double confidence, Reason reason) {

  public Doubt(Kind kind, int sourceStart, int line, int page, double confidence) {
    this(kind, sourceStart, line, page, confidence, Reason.OTHER_READING);
  }

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
    ARTICLE_START,
    NOTE,
    /// The article stands in this section.
    SECTION,
    /// This is not shown.
    HIDDEN
  }

  /// What speaks against a decision.
  public enum Reason {
    /// Another reading of the lines is nearly as likely.
    OTHER_READING,
    /// It may belong to another article.
    OTHER_ARTICLE,
    /// The line before is full and ends with a sentence.
    FULL_LINE,
    /// A sentence breaks off.
    BROKEN_SENTENCE,
    /// A quotation mark or a bracket has no counterpart.
    UNBALANCED,
    /// Other things, or the end of a page, stand between the lines.
    INTERRUPTED,
    /// The words on either side hardly go together.
    SEAM,
    /// It is shorter or longer than others of its kind.
    ODD_LENGTH,
    /// The same words stand elsewhere.
    REPEATED,
    /// The words stand nowhere in the text.
    NOT_REPEATED,
    /// The order of the source was changed.
    MOVED,
    /// It is the only one of its kind.
    ALONE,
    /// It is worded like a sentence of the text.
    SENTENCE,
    NO_TITLE,
    NO_TEXT,
    /// Others of the issue are made otherwise.
    UNUSUAL,
    /// The contents page says otherwise.
    CONTENTS,
    /// It was put together from several lines.
    MANY_PARTS,
    /// It looks like text that should be shown.
    HIDDEN_TEXT,
    /// An indent or the white at the end of a line is neither much nor little.
    NEAR_LIMIT,
    /// Its type is of a size between text and heading.
    TYPE_SIZE,
    /// A hyphen at the end of a line was taken away.
    HYPHEN,
    /// No picture is near.
    FAR_FROM_PICTURE,
    /// Nothing in particular: such places are often wrong.
    KIND
  }
}
