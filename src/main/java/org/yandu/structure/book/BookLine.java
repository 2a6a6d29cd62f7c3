package org.yandu.structure.book;

import org.yandu.text.Glyphs;

/// A printed line of a book.
///
/// @param text without blanks at its ends; never empty
/// @param start where the text begins in the decoded source, in UTF-16 units
/// @param number of its source line, from 1
/// @param page from 1
/// @param indent width of what stands before the text, blanks as a rule, in quarter ems
/// @param blanks number of blank lines between the printed line before it and this one
record BookLine(String text, int start, int number, int page, int indent, int blanks) {

  /// What follows an index of the text, as a line of its own.
  BookLine from(int index) {
    int begin = index;
    while (begin < text.length() && Glyphs.isBlank(text.charAt(begin))) {
      begin++;
    }
    return new BookLine(text.substring(begin), start + begin, number, page, indent, 0);
  }

  /// What stands before an index of the text, as a line of its own.
  BookLine upTo(int index) {
    int end = index;
    while (end > 0 && Glyphs.isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new BookLine(text.substring(0, end), start, number, page, indent, blanks);
  }

  char first() {
    return text.charAt(0);
  }

  char last() {
    return text.charAt(text.length() - 1);
  }
}
