package org.yandu.structure.book;

import java.util.ArrayList;
import java.util.List;
import org.yandu.model.Provenance;
import org.yandu.model.SourceSpan;
import org.yandu.text.Glyphs;

/// Joins lines to the text of a block and keeps for each character where it came from.
final class BookBlocks {

  private final StringBuilder text = new StringBuilder();
  private final List<SourceSpan> spans = new ArrayList<>();

  /// Adds a line, after a space where it goes on a Western text.
  BookBlocks add(BookLine line) {
    return add(line, needsSpace(line.first()));
  }

  /// Adds a line after a space.
  BookBlocks addApart(BookLine line) {
    return add(line, !text.isEmpty());
  }

  private BookBlocks add(BookLine line, boolean space) {
    text.append(space ? " " : "");
    spans.add(
        new SourceSpan(
            text.length(), line.text().length(), line.start(), line.number(), line.page()));
    text.append(line.text());
    return this;
  }

  String text() {
    return text.toString();
  }

  Provenance provenance() {
    return new Provenance(spans);
  }

  /// Words and marks of a Western text are parted; after a hyphen a word goes on.
  private boolean needsSpace(char after) {
    if (text.isEmpty()) {
      return false;
    }
    char before = text.charAt(text.length() - 1);
    boolean hyphen =
        before == '-' && text.length() > 1 && Glyphs.isAsciiLetter(text.charAt(text.length() - 2));
    return isWestern(before)
        && isWestern(after)
        && !hyphen
        && "/([{".indexOf(before) < 0
        && ")]},.;:!?".indexOf(after) < 0;
  }

  /// Latin letters, digits and marks; those of other alphabets too.
  private static boolean isWestern(char c) {
    return c < '\u2000';
  }
}
