package org.yandu.structure;

import java.util.regex.Pattern;
import org.yandu.text.Glyphs;

/// What it costs to call a line a heading or other display text, by its marks, numbers and place;
/// its width aside.
final class DisplayCosts {

  private static final double HEADING = 4;

  private static final double HEADING_SENTENCE_MARK = 8;

  private static final double HEADING_COMMA = 3;

  private static final double HEADING_CLAUSES = 1;

  private static final double HEADING_QUOTATION = -2;

  private static final double HEADING_DASH = -3.5;

  private static final double HEADING_NUMBER = -1.5;

  private static final double DOUBLED = -5;

  private static final double DISPLAY_MID_PAGE = 7;

  private static final double DISPLAY_AT_EDGE = 3;

  /// Display text gets dearer over so many lines from the edge of a page.
  private static final int EDGE_DEPTH = 8;

  private static final double DISPLAY_SENTENCE_MARK = 4;

  private static final double DISPLAY_COMMA = 1.5;

  private static final double DISPLAY_COLON = 3;

  private static final double DISPLAY_NUMBER = 3;

  private static final double DISPLAY_GAP = -2;

  /// With what a numbered line can begin; spares most lines the pattern.
  private static final String NUMBER_STARTS = "一二三四五六七八九十（(第0123456789";

  private static final Pattern NUMBERED =
      Pattern.compile(
          "^(?:[一二三四五六七八九十]{1,3}[、．.]|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十百]{1,3}[章节篇部回]"
              + "|\\d{1,2}[.．、](?!\\d)).*");

  private DisplayCosts() {}

  /// What it costs to call a line a heading that does not fill its column.
  static double heading(Line line) {
    String text = line.text();
    char last = text.charAt(text.length() - 1);
    double cost = HEADING;
    if (last == '。' || last == '；' || last == '：') {
      cost += HEADING_SENTENCE_MARK;
    } else if (last == '，' || last == '、') {
      cost += HEADING_COMMA;
    }
    if (text.indexOf('。') >= 0 && last != '。') {
      cost += HEADING_SENTENCE_MARK;
    }
    if (Glyphs.isClosing(text.charAt(0))) {
      cost += HEADING_SENTENCE_MARK;
    }
    if (hasSentenceWithin(text)) {
      cost += HEADING_CLAUSES;
    }
    if (holdsCircledNumber(text)) {
      cost += HEADING_SENTENCE_MARK;
    }
    if (isQuotation(text)) {
      cost += HEADING_QUOTATION;
    }
    if (Glyphs.isDash(text.charAt(0)) || Glyphs.isDash(last)) {
      cost += HEADING_DASH;
    }
    if (isNumbered(text)) {
      cost += HEADING_NUMBER;
    }
    return cost + (line.doubled() ? DOUBLED : 0);
  }

  /// Whether a line begins with the number of a heading.
  static boolean isNumbered(String text) {
    return NUMBER_STARTS.indexOf(text.charAt(0)) >= 0 && NUMBERED.matcher(text).matches();
  }

  private static boolean hasSentenceWithin(String text) {
    for (int i = 0; i + 1 < text.length(); i++) {
      if ("，；？！".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /// Whether the text is one quotation without any sentence, as titles of stories are.
  private static boolean isQuotation(String text) {
    int last = text.length() - 1;
    return text.charAt(0) == '“'
        && text.indexOf('”') == last
        && !hasSentenceWithin(text)
        && !Glyphs.isSentenceEnd(text.charAt(Math.max(0, last - 1)));
  }

  /// What it costs to call a line display text.
  ///
  /// @param edge lines to the nearer edge of its page
  static double display(Line line, int edge) {
    if (line.role() != LineRole.TEXT) {
      return line.role() == LineRole.CAPTION ? DISPLAY_AT_EDGE : 0;
    }
    String text = line.text();
    double near = Math.min(1.0, (double) edge / EDGE_DEPTH);
    double cost = DISPLAY_AT_EDGE + near * (DISPLAY_MID_PAGE - DISPLAY_AT_EDGE);
    if (text.indexOf('。') >= 0) {
      cost += DISPLAY_SENTENCE_MARK;
    } else if (text.indexOf('，') >= 0 || text.indexOf('；') >= 0) {
      cost += DISPLAY_COMMA;
    }
    if (text.endsWith("：")) {
      cost += DISPLAY_COLON;
    }
    if (isNumbered(text)) {
      cost += DISPLAY_NUMBER;
    }
    if (text.contains(" ") && !line.letterSpaced() && hasHanGap(text)) {
      cost += DISPLAY_GAP;
    }
    if (line.doubled() || line.vertical()) {
      cost += DOUBLED;
    }
    return Math.max(0.5, cost);
  }

  private static boolean hasHanGap(String text) {
    for (int i = 1; i + 1 < text.length(); i++) {
      if (text.charAt(i) == ' '
          && Glyphs.isHan(text.charAt(i - 1))
          && Glyphs.isHan(text.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean holdsCircledNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '①' && text.charAt(i) <= '⑳') {
        return true;
      }
    }
    return false;
  }
}
