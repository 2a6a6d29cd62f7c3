package org.yandu.structure;

import java.util.ArrayList;
import java.util.List;

/// A document as it was dumped: lines in the order of the source, blank ones included.
///
/// @param source the whole decoded text; every line is a stretch of it
public record RawDocument(String source, List<RawLine> lines) {

  public RawDocument {
    lines = List.copyOf(lines);
  }

  /// Cuts a decoded text into lines at LF, CR, CR LF, line and paragraph separators, and into pages
  /// at form feeds. A form feed also ends a line; what follows it on the same source line keeps
  /// that line's number.
  public static RawDocument of(String source) {
    List<RawLine> lines = new ArrayList<>();
    int page = 1;
    int number = 1;
    int start = 0;
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c == '\r' && i + 1 < source.length() && source.charAt(i + 1) == '\n') {
        continue;
      }
      boolean lineBreak = c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
      if (lineBreak || c == '\f') {
        lines.add(new RawLine(withoutReturn(source, start, i), page, number, start));
        number += lineBreak ? 1 : 0;
        page += c == '\f' ? 1 : 0;
        start = i + 1;
      }
    }
    if (start < source.length()) {
      lines.add(new RawLine(source.substring(start), page, number, start));
    }
    return new RawDocument(source, lines);
  }

  private static String withoutReturn(String source, int start, int end) {
    boolean returnBefore =
        end > start && source.charAt(end) == '\n' && source.charAt(end - 1) == '\r';
    return source.substring(start, returnBefore ? end - 1 : end);
  }
}
