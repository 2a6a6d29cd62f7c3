package org.yandu.exchange;

import java.util.regex.Pattern;

/// Makes plain text stay plain in Markdown, GitHub's dialect included.
final class MarkdownEscape {

  private static final String EVERYWHERE = "\\`*_[]<>~|$";

  /// Begins of lines that would be headings, lists, rules or quotations.
  private static final Pattern LINE_START = Pattern.compile("^([#+\\-=]|\\d{1,9}(?=[.)]))");

  private static final Pattern ENTITY = Pattern.compile("&(?=#?\\w+;)");

  private MarkdownEscape() {}

  /// @param line of text without line breaks
  static String line(String line) {
    StringBuilder escaped = new StringBuilder();
    for (char c : line.strip().toCharArray()) {
      if (EVERYWHERE.indexOf(c) >= 0) {
        escaped.append('\\');
      }
      escaped.append(c == '\t' ? ' ' : c);
    }
    String safe = ENTITY.matcher(escaped).replaceAll("\\\\&");
    return LINE_START
        .matcher(safe)
        .replaceFirst(start ->
            Character.isDigit(start.group(1).charAt(0))
                ? start.group(1) + "\\\\"
                : "\\\\" + start.group(1));
  }
}
