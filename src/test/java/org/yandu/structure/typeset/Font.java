package org.yandu.structure.typeset;

import org.yandu.text.Glyphs;

/// Widths of the body font, in hundredths of an em. Han characters and marks are one em wide.
///
/// @param digit width of a Latin digit
/// @param letter mean width of a Latin letter
/// @param scriptSpacing whether a quarter em always parts Han and Latin characters
/// @param squeezes whether marks are squeezed to take in one more mark at a line's end
record Font(int digit, int letter, boolean scriptSpacing, boolean squeezes) {

  static final int EM = 100;
  static final int HALF = EM / 2;
  static final int QUARTER = EM / 4;

  /// Width of a line before justification; of neighbouring marks the second loses half an em.
  int width(CharSequence text) {
    int width = 0;
    for (int i = 0; i < text.length(); i++) {
      width += width(text.charAt(i));
      if (i > 0) {
        char before = text.charAt(i - 1);
        char c = text.charAt(i);
        if (Glyphs.isFullWidthMark(before) && Glyphs.isFullWidthMark(c)) {
          width -= HALF;
        }
        if (scriptSpacing && isScriptChange(before, c)) {
          width += QUARTER;
        }
      }
    }
    return width;
  }

  private int width(char c) {
    if (Glyphs.isAsciiDigit(c)) {
      return digit;
    }
    if (c == '.' || c == ',' || c == ' ') {
      return QUARTER;
    }
    return Glyphs.isHalfWidth(c) ? letter : EM;
  }

  /// By how much the marks of a line can be squeezed at most.
  int squeezable(CharSequence text) {
    int squeezable = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean mark = Glyphs.isFullWidthMark(text.charAt(i));
      boolean alone = i == 0 || !Glyphs.isFullWidthMark(text.charAt(i - 1));
      squeezable += mark && alone ? HALF : 0;
    }
    return squeezes ? squeezable : Math.min(squeezable, endsWithMark(text) ? HALF : 0);
  }

  static boolean endsWithMark(CharSequence text) {
    char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    return Glyphs.isFullWidthMark(last) && Glyphs.isClosing(last);
  }

  static boolean isScriptChange(char before, char after) {
    return Glyphs.isHan(before) && isWordPart(after) || isWordPart(before) && Glyphs.isHan(after);
  }

  static boolean isWordPart(char c) {
    return Glyphs.isHalfWidth(c);
  }
}
