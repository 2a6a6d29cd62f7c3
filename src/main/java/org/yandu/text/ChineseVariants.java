package org.yandu.text;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.util.function.UnaryOperator;

/// Simplified and traditional characters for each other, by the tables of OpenCC: whole words where
/// a character has several counterparts. A text is as long as before, so that its offsets hold; a
/// word whose counterpart is longer or shorter is taken character by character.
///
/// Safe for use by any number of threads. The tables are read at the first use.
public final class ChineseVariants {

  private static final int FIRST_HAN = 0x3400;
  private static final int LAST_HAN = 0x9fff;

  /// Read when first asked for.
  private static final class SimplifiedOf {

    static final char[] TABLE = table();

    private static char[] table() {
      char[] table = new char[LAST_HAN - FIRST_HAN + 1];
      for (int index = 0; index < table.length; index++) {
        char character = (char) (FIRST_HAN + index);
        String simplified = ZhConverterUtil.toSimple(String.valueOf(character));
        table[index] = simplified.length() == 1 ? simplified.charAt(0) : character;
      }
      return table;
    }
  }

  private ChineseVariants() {}

  public static String simplified(String text) {
    return converted(text, ZhConverterUtil::toSimple);
  }

  public static String traditional(String text) {
    return converted(text, ZhConverterUtil::toTraditional);
  }

  /// The simplified counterpart of a character by itself; the character where there is none.
  public static char simplified(char character) {
    return character < FIRST_HAN || character > LAST_HAN
        ? character
        : SimplifiedOf.TABLE[character - FIRST_HAN];
  }

  private static String converted(String text, UnaryOperator<String> conversion) {
    String whole = conversion.apply(text);
    return whole.length() == text.length() ? whole : inPieces(text, conversion);
  }

  /// Sentence by sentence, and what still changes its length character by character.
  private static String inPieces(String text, UnaryOperator<String> conversion) {
    StringBuilder converted = new StringBuilder(text.length());
    int start = 0;
    while (start < text.length()) {
      int end = start + 1;
      while (end < text.length() && "。，；\n".indexOf(text.charAt(end - 1)) < 0) {
        end++;
      }
      String piece = text.substring(start, end);
      String changed = conversion.apply(piece);
      converted.append(changed.length() == piece.length() ? changed : single(piece, conversion));
      start = end;
    }
    return converted.toString();
  }

  private static String single(String text, UnaryOperator<String> conversion) {
    StringBuilder converted = new StringBuilder(text.length());
    text.codePoints()
        .mapToObj(Character::toString)
        .forEach(character -> {
          String changed = conversion.apply(character);
          converted.append(changed.length() == character.length() ? changed : character);
        });
    return converted.toString();
  }
}
