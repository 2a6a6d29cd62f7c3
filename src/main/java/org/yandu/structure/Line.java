package org.yandu.structure;

import java.util.regex.Pattern;
import org.yandu.text.Glyphs;

/// A printed line on its way through the passes.
///
/// @param content without blanks at its ends
/// @param page from 1
/// @param number of its source line, from 1
/// @param indented whether an ideographic space or a tab stood before it
/// @param doubled whether it was drawn twice, as shadowed display text is
/// @param vertical whether it was put together from lines of one character
record Line(
    SourceText content,
    int page,
    int number,
    boolean indented,
    boolean doubled,
    boolean vertical,
    LineRole role) {

  /// A line needs this many Han characters to be called letter-spaced.
  private static final int FEWEST_SPACED = 3;

  private static final Pattern SPACED =
      Pattern.compile("[\\u4e00-\\u9fff](?:[\\s\\u3000]+[\\u4e00-\\u9fff]){1,6}");

  String text() {
    return content.text();
  }

  /// The text without any blank.
  String squeezed() {
    return content.squeezed();
  }

  Line withContent(SourceText changed) {
    return new Line(changed, page, number, indented, doubled, vertical, role);
  }

  Line withRole(LineRole changed) {
    return new Line(content, page, number, indented, doubled, vertical, changed);
  }

  Line onPage(int changed) {
    return new Line(content, changed, number, indented, doubled, vertical, role);
  }

  Line asDoubled() {
    return new Line(content, page, number, indented, true, vertical, role);
  }

  Line asVertical(SourceText whole) {
    return new Line(whole, page, number, indented, doubled, true, role);
  }

  /// Whether it is a short line whose every character stands apart, as names of sections are set.
  boolean spacedLabel() {
    return SPACED.matcher(text()).matches();
  }

  /// Whether nearly all neighbouring Han characters stand apart, as in stretched or display lines.
  boolean letterSpaced() {
    String text = text();
    int pairs = 0;
    int apart = 0;
    int before = -1;
    for (int i = 0; i < text.length(); i++) {
      if (Glyphs.isHan(text.charAt(i))) {
        if (before >= 0 && i - before <= 2) {
          pairs++;
          apart += i - before == 2 && Glyphs.isBlank(text.charAt(i - 1)) ? 1 : 0;
        }
        before = i;
      }
    }
    return pairs >= FEWEST_SPACED - 1 && apart * 10 >= pairs * 8;
  }
}
