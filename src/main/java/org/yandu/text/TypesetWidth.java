package org.yandu.text;

/// How wide Chinese text is when it is set, in quarters of an em.
///
/// The figures are those of ordinary Chinese composition: a Han character is one em, an ASCII
/// letter or digit half an em, a full stop or comma of the Latin font a quarter; spaces stand only
/// where a line was stretched and count nothing; of two neighbouring marks the second loses half an
/// em, and any mark can be squeezed by half an em.
public final class TypesetWidth {

  /// Quarters in an em.
  public static final int EM = 4;

  private static final int HALF = 2;
  private static final int QUARTER = 1;

  private TypesetWidth() {}

  /// Width before any squeezing of single marks.
  public static int natural(CharSequence text) {
    int width = 0;
    boolean markBefore = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean mark = Glyphs.isFullWidthMark(c);
      width += widthOf(c) - (mark && markBefore ? HALF : 0);
      markBefore = mark;
    }
    return width;
  }

  /// By how much the marks of a line can be squeezed together.
  public static int squeezable(CharSequence text) {
    int squeezable = 0;
    boolean markBefore = false;
    for (int i = 0; i < text.length(); i++) {
      boolean mark = Glyphs.isFullWidthMark(text.charAt(i));
      squeezable += mark && !markBefore ? HALF : 0;
      markBefore = mark;
    }
    return squeezable;
  }

  /// What the quarter-em spaces between Chinese and Latin characters may add.
  public static int scriptSpacing(CharSequence text) {
    int spacing = 0;
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Glyphs.isBlank(c)) {
        boolean changes =
            Glyphs.isHan(before) && Glyphs.isHalfWidth(c)
                || Glyphs.isHalfWidth(before) && Glyphs.isHan(c);
        spacing += changes ? QUARTER : 0;
        before = c;
      }
    }
    return spacing;
  }

  /// Width of what cannot be parted at the start of a line: opening marks with their character, a
  /// character with its closing marks, a number, a Latin word, a dash or an ellipsis of two.
  public static int leadingCluster(CharSequence text) {
    int end = 0;
    int length = text.length();
    while (end < length && Glyphs.isOpening(text.charAt(end))) {
      end++;
    }
    if (end < length && isWordPart(text.charAt(end))) {
      while (end < length && isWordPart(text.charAt(end))) {
        end++;
      }
    } else if (end < length && (Glyphs.isDash(text.charAt(end)) || text.charAt(end) == '…')) {
      char c = text.charAt(end);
      while (end < length && text.charAt(end) == c) {
        end++;
      }
    } else if (end < length) {
      end++;
    }
    while (end < length && Glyphs.isClosing(text.charAt(end))) {
      end++;
    }
    int width = natural(text.subSequence(0, end));
    boolean closed = end > 0 && Glyphs.isFullWidthMark(text.charAt(end - 1));
    return closed ? width - HALF : width;
  }

  private static boolean isWordPart(char c) {
    return Glyphs.isAsciiDigit(c) || Glyphs.isAsciiLetter(c) || c == '.' || c == '-' || c == '%';
  }

  private static int widthOf(char c) {
    if (Glyphs.isBlank(c)) {
      return 0;
    }
    if (c == '.' || c == ',') {
      return QUARTER;
    }
    if (Glyphs.isHalfWidth(c) || Character.isSurrogate(c)) {
      return HALF;
    }
    return EM;
  }
}
