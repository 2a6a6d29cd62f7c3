package org.yandu.ui.note;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A stretch of one line of a note that means something in Markdown, signs and all. What a reader
/// writes in passing is understood: headings, quotations, list marks, boxes to tick, strong and
/// stressed words, code, links (CommonMark 0.31, a part of it).
///
/// @param start in the line, in UTF-16 units; inclusive
/// @param end exclusive
record MarkdownPiece(int start, int end, Kind kind) {

  enum Kind {
    HEADING,
    QUOTE,
    MARK,
    OPEN_BOX,
    TICKED_BOX,
    STRONG,
    EMPHASIS,
    CODE,
    LINK;

    String styleClass() {
      return "md-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /// Longer lines are not looked at: no one wrote them by hand.
  private static final int LONGEST_LINE = 20_000;

  private static final Pattern HEADING = Pattern.compile("^#{1,6} .*$");
  private static final Pattern QUOTE = Pattern.compile("^> ?.*$");
  private static final Pattern MARK = Pattern.compile("^\\s*(?:[-*+]|\\d{1,4}[.)]) ");
  private static final Pattern BOX = Pattern.compile("^\\s*[-*+] (\\[[ xX]\\]) ");
  private static final Pattern STRONG = Pattern.compile("\\*\\*[^*\\s](?:[^*]*[^*\\s])?\\*\\*");
  private static final Pattern EMPHASIS =
      Pattern.compile("(?<![*\\w])\\*[^*\\s](?:[^*]*[^*\\s])?\\*(?![*\\w])");
  private static final Pattern CODE = Pattern.compile("`[^`]+`");
  private static final Pattern LINK = Pattern.compile("\\[[^\\]]*\\]\\([^)\\s]+\\)");

  /// In order of their starts, longer ones first; they may lie within each other.
  static List<MarkdownPiece> of(String line) {
    List<MarkdownPiece> pieces = new ArrayList<>();
    if (line.length() > LONGEST_LINE) {
      return pieces;
    }
    add(pieces, HEADING, line, Kind.HEADING);
    add(pieces, QUOTE, line, Kind.QUOTE);
    add(pieces, MARK, line, Kind.MARK);
    Matcher box = BOX.matcher(line);
    if (box.find()) {
      boolean open = line.charAt(box.start(1) + 1) == ' ';
      pieces.add(
          new MarkdownPiece(box.start(1), box.end(1), open ? Kind.OPEN_BOX : Kind.TICKED_BOX));
    }
    add(pieces, STRONG, line, Kind.STRONG);
    add(pieces, EMPHASIS, line, Kind.EMPHASIS);
    add(pieces, CODE, line, Kind.CODE);
    add(pieces, LINK, line, Kind.LINK);
    pieces.sort(
        Comparator.comparingInt(MarkdownPiece::start)
            .thenComparing(Comparator.comparingInt(MarkdownPiece::end).reversed()));
    return pieces;
  }

  private static void add(List<MarkdownPiece> pieces, Pattern pattern, String line, Kind kind) {
    Matcher matcher = pattern.matcher(line);
    while (matcher.find()) {
      pieces.add(new MarkdownPiece(matcher.start(), matcher.end(), kind));
    }
  }

  boolean contains(int place) {
    return start <= place && place < end;
  }
}
