package org.yandu.text;

/// Reads the numbers that chapters and issues are counted with: Chinese, full-width and ASCII
/// digits.
public final class ChineseNumbers {

  /// No number, or one that no book counts to.
  public static final int NONE = -1;

  private static final int LARGEST = 99_999;
  private static final int TEN = 10;
  private static final int HUNDRED = 100;
  private static final int THOUSAND = 1000;
  private static final int MYRIAD = 10_000;

  private static final String DIGITS = "零一二三四五六七八九";
  private static final String FORMAL_DIGITS = "〇壹贰叁肆伍陆柒捌玖";
  private static final String TRADITIONAL_DIGITS = "○弌貳參肆伍陸柒捌玖";

  private ChineseNumbers() {}

  /// Whether a character can be part of a number.
  public static boolean isPart(char c) {
    return digit(c) >= 0 || unit(c) > 0 || score(c) > 0;
  }

  /// The value of digits and units; blanks between them are passed over.
  public static int parse(CharSequence text) {
    int total = 0;
    int section = 0;
    int pending = NONE;
    int places = 0;
    boolean units = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int digit = digit(c);
      if (Glyphs.isBlank(c)) {
        continue;
      }
      if (digit >= 0) {
        boolean positional = pending != NONE && !units;
        pending = positional ? pending * TEN + digit : digit;
        places++;
        if (places > TEN / 2 + 1) {
          return NONE;
        }
      } else if (score(c) > 0) {
        section += score(c);
        units = true;
      } else if (unit(c) == MYRIAD) {
        total += (section + Math.max(0, pending)) * MYRIAD;
        section = 0;
        pending = NONE;
        units = true;
      } else if (unit(c) > 0) {
        section += (pending <= 0 ? 1 : pending) * unit(c);
        pending = NONE;
        units = true;
      } else {
        return NONE;
      }
    }
    int value = total + section + Math.max(0, pending);
    boolean any = units || pending != NONE;
    return any && value <= LARGEST ? value : NONE;
  }

  private static int digit(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    if (c >= '０' && c <= '９') {
      return c - '０';
    }
    if (c == '两' || c == '兩') {
      return 2;
    }
    int plain = DIGITS.indexOf(c);
    int formal = plain >= 0 ? plain : FORMAL_DIGITS.indexOf(c);
    return formal >= 0 ? formal : TRADITIONAL_DIGITS.indexOf(c);
  }

  private static int unit(char c) {
    return switch (c) {
      case '十', '拾' -> TEN;
      case '百', '佰' -> HUNDRED;
      case '千', '仟' -> THOUSAND;
      case '万', '萬' -> MYRIAD;
      default -> 0;
    };
  }

  /// 廿, 卅 and 卌 stand for twenty, thirty and forty.
  private static int score(char c) {
    return switch (c) {
      case '廿' -> 2 * TEN;
      case '卅' -> 3 * TEN;
      case '卌' -> 4 * TEN;
      default -> 0;
    };
  }
}
