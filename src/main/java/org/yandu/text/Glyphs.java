package org.yandu.text;

/// What kinds of characters Chinese typesetting tells apart. UTF-16 units in, so a character
/// outside the basic plane counts as two units that are neither Han nor punctuation.
public final class Glyphs {

  private static final String OPENING = "“‘（《〈【「『〔［(";
  private static final String CLOSING = "，。、；：？！”’）》〉】」』〕］)!?,;:%％‰℃°…";
  private static final String SENTENCE_END = "。！？!?";
  private static final String CLOSING_QUOTES = "”’）》〉】」』〕］)";

  private Glyphs() {}

  public static boolean isHan(char c) {
    return c >= '\u4e00' && c <= '\u9fff'
        || c >= '\u3400' && c <= '\u4dbf'
        || c == '〇'
        || c >= '\uf900' && c <= '\ufaff';
  }

  /// Whether a character is none of these marks for its place in Unicode alone, as nearly every
  /// one.
  private static boolean isFarFromMarks(char c) {
    return c >= '\u3400' && c < '\uff00';
  }

  /// A mark that never ends a line: it is set together with what follows it.
  public static boolean isOpening(char c) {
    return !isFarFromMarks(c) && OPENING.indexOf(c) >= 0;
  }

  /// A mark that never begins a line: it is set together with what stands before it.
  public static boolean isClosing(char c) {
    return !isFarFromMarks(c) && CLOSING.indexOf(c) >= 0;
  }

  public static boolean isClosingQuote(char c) {
    return !isFarFromMarks(c) && CLOSING_QUOTES.indexOf(c) >= 0;
  }

  public static boolean isSentenceEnd(char c) {
    return !isFarFromMarks(c) && SENTENCE_END.indexOf(c) >= 0;
  }

  public static boolean isDash(char c) {
    return c == '—' || c == '―' || c == '─' || c == '－' || c == '–';
  }

  public static boolean isAsciiDigit(char c) {
    return c >= '0' && c <= '9';
  }

  public static boolean isAsciiLetter(char c) {
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }

  /// Half an em wide: printable ASCII.
  public static boolean isHalfWidth(char c) {
    return c > ' ' && c < '\u007f';
  }

  /// A full-width punctuation mark, which a compositor may squeeze to half its width.
  public static boolean isFullWidthMark(char c) {
    return (isOpening(c) || isClosing(c)) && !isHalfWidth(c) && c != '…';
  }

  /// Space, tab, ideographic space, no-break and zero-width spaces, byte order mark.
  public static boolean isBlank(char c) {
    if (c > ' ' && c < '\u0080' || c > '\u3000' && c != '\ufeff') {
      return false; // nearly every character
    }
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u200b'
        || c == '\ufeff'
        || c == '\u00ad';
  }

  /// Whether a text has no character but blanks.
  public static boolean areBlank(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isBlank(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /// Whether a unit belongs to a private-use character (also of the supplementary planes).
  public static boolean isPrivateUse(char c) {
    return c >= '\ue000' && c <= '\uf8ff' || c >= '\udb80' && c <= '\udbff';
  }

  /// Whether any of the marks stands in a text.
  public static boolean holdsAny(CharSequence text, String marks) {
    for (int i = 0; i < text.length(); i++) {
      if (marks.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /// Whether any character of a text is Han.
  public static boolean holdsHan(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (isHan(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /// The text without any blank.
  public static String squeeze(CharSequence text) {
    StringBuilder squeezed = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!isBlank(text.charAt(i))) {
        squeezed.append(text.charAt(i));
      }
    }
    return squeezed.toString();
  }
}
