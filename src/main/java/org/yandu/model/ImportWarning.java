package org.yandu.model;

/// Something in a file that was read nevertheless.
///
/// @param line of the source, from 1; 0 where it is about the whole file
public record ImportWarning(Kind kind, int line) {

  public enum Kind {
    /// Bytes that stand for no character were shown as U+FFFD.
    UNREADABLE_CHARACTERS,
    /// An article without a printed title.
    ARTICLE_WITHOUT_TITLE
  }
}
