package org.yandu.structure.book;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yandu.structure.book.Head.Family;
import org.yandu.structure.book.Head.Level;
import org.yandu.text.ChineseNumbers;
import org.yandu.text.Glyphs;

/// Reads heads such as `Chapter 12`, `PART II` and `Book One`.
final class LatinHeads {

  private static final Pattern HEAD =
      Pattern.compile(
          "(?<unit>chapter|part|book|volume)\\s+(?<number>\\d{1,4}|[ivxlc]{1,9}|[a-z]{3,9}(?:-[a-z]{3,5})?)"
              + "(?<mark>[.:：、)\\s—–-]+|$)",
          Pattern.CASE_INSENSITIVE);

  private static final List<String> WORDS =
      List.of(
          "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
              .split(" "));

  private static final List<String> TENS =
      List.of("- - twenty thirty forty fifty sixty seventy eighty ninety".split(" "));

  private static final String ROMAN = "ivxlc";
  private static final int[] ROMAN_VALUES = {1, 5, 10, 50, 100};
  private static final int TEN = 10;
  private static final double STRENGTH = 2;

  private LatinHeads() {}

  static Optional<Head> read(int index, String text) {
    if (!Glyphs.isAsciiLetter(text.charAt(0))) {
      return Optional.empty();
    }
    Matcher matcher = HEAD.matcher(text);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    String unit = matcher.group("unit").toLowerCase(Locale.ROOT);
    int number = number(matcher.group("number").toLowerCase(Locale.ROOT));
    Level level = unit.equals("chapter") ? Level.CHAPTER : Level.VOLUME;
    return number == ChineseNumbers.NONE
        ? Optional.empty()
        : Optional.of(new Head(index, new Family(level, unit), number, 0, matcher.end(), STRENGTH));
  }

  private static int number(String text) {
    if (Character.isDigit(text.charAt(0))) {
      return ChineseNumbers.parse(text);
    }
    int dash = text.indexOf('-');
    String first = dash < 0 ? text : text.substring(0, dash);
    int tens = TENS.indexOf(first) * TEN;
    int ones = WORDS.indexOf(dash < 0 ? first : text.substring(dash + 1));
    if (tens > 0) {
      return dash < 0 ? tens : ones > 0 && ones < TEN ? tens + ones : ChineseNumbers.NONE;
    }
    return dash < 0 && ones >= 0 ? ones : roman(text);
  }

  private static int roman(String text) {
    int value = 0;
    int before = 0;
    for (int i = text.length() - 1; i >= 0; i--) {
      int at = ROMAN.indexOf(text.charAt(i));
      if (at < 0) {
        return ChineseNumbers.NONE;
      }
      int digit = ROMAN_VALUES[at];
      value += digit < before ? -digit : digit;
      before = Math.max(before, digit);
    }
    return value;
  }
}
