package org.yandu.model;

/// Something in a file that was read nevertheless.
///
/// @param line of the source, from 1; for warnings about pages the page, from 1; 0 where it is
///   about the whole file
public record ImportWarning(Kind kind, int line) {

  public enum Kind {
    /// Bytes that stand for no character were shown as U+FFFD.
    UNREADABLE_CHARACTERS,
    /// An article without a printed title.
    ARTICLE_WITHOUT_TITLE,
    /// The file was cut off or overwritten; what could be read of it was.
    DAMAGED,
    /// Pages that could not be read, from this page on.
    PAGES_UNREADABLE,
    /// Pages that are pictures without text, from this page on.
    PAGES_WITHOUT_TEXT,
    /// All pages are pictures, as scanners make them: there is no text to mark.
    SCANNED
  }
}
