package org.yandu.cli;

import java.util.ArrayList;
import java.util.List;
import org.yandu.model.TextRange;

/// Finds a passage by its words and, where they stand more than once, by what stands around them: a
/// W3C TextQuoteSelector.
final class PassageSearch {

  private static final int CONTEXT = 12;

  private PassageSearch() {}

  /// All places in their order; those that overlap too.
  ///
  /// @param exact not empty
  static List<TextRange> find(String text, String prefix, String exact, String suffix) {
    List<TextRange> found = new ArrayList<>();
    for (int start = text.indexOf(exact); start >= 0; start = text.indexOf(exact, start + 1)) {
      int end = start + exact.length();
      if (text.startsWith(suffix, end) && text.startsWith(prefix, start - prefix.length())) {
        found.add(new TextRange(start, end));
      }
    }
    return found;
  }

  /// The passage in brackets with some words before and behind it, on one line.
  static String context(String text, TextRange range) {
    int start = Math.max(text.lastIndexOf('\n', range.start() - 1) + 1, range.start() - CONTEXT);
    int lineEnd = text.indexOf('\n', range.end());
    int end = Math.min(lineEnd < 0 ? text.length() : lineEnd, range.end() + CONTEXT);
    return Session.oneLine(
        text.substring(start, range.start())
            + "【"
            + text.substring(range.start(), range.end())
            + "】"
            + text.substring(range.end(), end));
  }
}
