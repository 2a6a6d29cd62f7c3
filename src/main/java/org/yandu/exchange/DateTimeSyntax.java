package org.yandu.exchange;

import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How the model wants moments written: `xsd:dateTime` in UTC with `Z`.
enum DateTimeSyntax {
  UTC,
  /// A moment, in another time zone or in none.
  NOT_UTC,
  NO_TIME;

  private static final Pattern PARTS =
      Pattern.compile(
          "-?(?:[1-9][0-9]*|0)?([0-9]{4})-([0-9]{2})-([0-9]{2})"
              + "T([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\\.([0-9]+))?(Z|[+-][0-9]{2}:[0-9]{2})?");

  private static final int LAST_HOUR = 24;

  static DateTimeSyntax of(String text) {
    Matcher parts = PARTS.matcher(text);
    if (!parts.matches() || hasNeedlessZero(text) || !isDay(parts) || !isTime(parts)) {
      return NO_TIME;
    }
    return "Z".equals(parts.group(8)) ? UTC : NOT_UTC;
  }

  private static boolean hasNeedlessZero(String text) {
    String year = text.startsWith("-") ? text.substring(1) : text;
    return year.startsWith("0") && year.indexOf('-') > 4;
  }

  private static boolean isDay(Matcher parts) {
    int month = number(parts, 2);
    int day = number(parts, 3);
    // Of a longer year the last four digits tell as well whether it is a leap year.
    return month >= 1
        && month <= 12
        && day >= 1
        && day <= YearMonth.of(number(parts, 1), month).lengthOfMonth();
  }

  private static boolean isTime(Matcher parts) {
    int hour = number(parts, 4);
    int minute = number(parts, 5);
    int second = number(parts, 6);
    String fraction = parts.group(7) == null ? "" : parts.group(7);
    boolean midnight = minute == 0 && second == 0 && fraction.chars().allMatch(each -> each == '0');
    return (hour < LAST_HOUR || hour == LAST_HOUR && midnight) && minute < 60 && second < 60;
  }

  private static int number(Matcher parts, int group) {
    return Integer.parseInt(parts.group(group));
  }
}
