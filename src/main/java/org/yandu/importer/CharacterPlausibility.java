package org.yandu.importer;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.nio.charset.Charset;

/// How likely a character is in a text that a Chinese reader has. Bytes read in a wrong character
/// set give rare characters, foreign scripts and control characters; read in the right one they
/// give the common ones.
///
/// Which Han characters are common is told by the two standards that ordered them by use: level 1
/// of GB 2312 (3755 simplified ones) and level 1 of Big5 (5401 traditional ones).
final class CharacterPlausibility {

  static final double UNREADABLE = -1;

  private static final double COMMON = 1;
  private static final double LESS_COMMON = 0.6;
  private static final double OTHER_SCRIPT = 0.3;
  private static final double RARE = 0.1;

  /// Apart, so that the levels are worked out only for a text whose set is not plain.
  private static final class Han {
    static final byte[] LEVEL = hanLevels();
  }

  private CharacterPlausibility() {}

  /// @return from -1 (a sign of a wrong reading) to 1 (to be expected)
  static double of(int character, int before) {
    if (character < 0x80) {
      return isText(character) ? COMMON : UNREADABLE;
    }
    if (character < 0xa0 || character == 0xfffd || !Character.isDefined(character)) {
      return UNREADABLE;
    }
    UnicodeScript script = UnicodeScript.of(character);
    return switch (script) {
      case HAN -> ofHan(character);
      case COMMON -> ofSign(character);
      // The page numbers of dumped periodicals are often glyphs of private use.
      case UNKNOWN -> Character.getType(character) == Character.PRIVATE_USE ? 0 : UNREADABLE;
      default -> script == UnicodeScript.of(before) ? COMMON : OTHER_SCRIPT;
    };
  }

  /// Whether a character below U+0080 belongs in a text.
  static boolean isText(int character) {
    return switch (character) {
      case '\t', '\n', '\r', '\f', 0x0b -> true;
      default -> character >= 0x20 && character != 0x7f;
    };
  }

  private static double ofHan(int character) {
    if (character > 0xffff) {
      return RARE;
    }
    return switch (Han.LEVEL[character]) {
      case 1 -> COMMON;
      case 2 -> LESS_COMMON;
      default -> RARE;
    };
  }

  private static double ofSign(int character) {
    UnicodeBlock block = UnicodeBlock.of(character);
    boolean chinese =
        block == UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION
            || block == UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS
            || block == UnicodeBlock.GENERAL_PUNCTUATION;
    return chinese ? COMMON : OTHER_SCRIPT;
  }

  private static byte[] hanLevels() {
    byte[] levels = new byte[0x10000];
    mark(levels, (byte) 2, "GB18030", 0xd8, 0xf7);
    mark(levels, (byte) 1, "GB18030", 0xb0, 0xd7);
    if (Charset.isSupported("Big5")) {
      mark(levels, (byte) 1, "Big5", 0xa4, 0xc6);
    }
    return levels;
  }

  private static void mark(byte[] levels, byte level, String charset, int first, int last) {
    Charset set = Charset.forName(charset);
    for (int lead = first; lead <= last; lead++) {
      for (int trail = charset.equals("Big5") ? 0x40 : 0xa1; trail <= 0xfe; trail++) {
        String text = new String(new byte[] {(byte) lead, (byte) trail}, set);
        if (text.length() == 1 && UnicodeScript.of(text.charAt(0)) == UnicodeScript.HAN) {
          levels[text.charAt(0)] = level;
        }
      }
    }
  }
}
