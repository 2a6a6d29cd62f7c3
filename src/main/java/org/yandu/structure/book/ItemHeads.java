package org.yandu.structure.book;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yandu.structure.book.Head.Family;
import org.yandu.structure.book.Head.Level;
import org.yandu.text.ChineseNumbers;
import org.yandu.text.Glyphs;

/// Reads lines that begin with a number and a mark, as headings of documents and items of lists do:
/// 一、 （一） 1. (1) 1.1 and a number on a line of its own.
final class ItemHeads {

  private static final int LONGEST = 50;
  private static final int LONGEST_BLANK_FORM = 25;
  private static final int LONGEST_BARE = 8;

  private static final Pattern DOTTED =
      Pattern.compile("(\\d{1,3}(?:[.．]\\d{1,3}){1,4})[.．、]?(?=[\\h\\u4e00-\\u9fff]|$)\\h*");

  private static final String MARKS = "、.．)）";

  private static final double SET_OFF = 1;

  private ItemHeads() {}

  /// A number, whatever follows; [#isShort] tells whether it looks like a heading.
  static Optional<Head> read(int index, String text) {
    char first = text.charAt(0);
    boolean parenthesis = first == '（' || first == '(';
    if (!parenthesis && !ChineseNumbers.isPart(first) && !isFrame(first)) {
      return Optional.empty();
    }
    if (Glyphs.isAsciiDigit(first)) {
      Matcher dotted = DOTTED.matcher(text);
      if (dotted.lookingAt()) {
        String[] numbers = dotted.group(1).split("[.．]");
        return Optional.of(
            head(
                index,
                "1" + ".1".repeat(numbers.length - 1),
                numbers[numbers.length - 1],
                dotted.end()));
      }
    }
    return parenthesis ? parenthesised(index, text) : marked(index, text);
  }

  /// Whether a line is short and ends like a heading.
  static boolean isShort(String text) {
    char last = text.charAt(text.length() - 1);
    return text.length() <= LONGEST
        && text.indexOf('。') < 0
        && text.indexOf('；') < 0
        && "，、：:,;".indexOf(last) < 0;
  }

  private static Optional<Head> parenthesised(int index, String text) {
    int end = HeadReader.endOfNumber(text, 1);
    boolean closed = end > 1 && end < text.length() && ")）".indexOf(text.charAt(end)) >= 0;
    return closed
        ? Optional.of(
            head(index, "（" + script(text.charAt(1)) + "）", text.substring(1, end), end + 1))
        : Optional.empty();
  }

  private static Optional<Head> marked(int index, String text) {
    int start = 0;
    while (start < text.length() && isFrame(text.charAt(start))) {
      start++;
    }
    int end = HeadReader.endOfNumber(text, start);
    if (end == start) {
      return Optional.empty();
    }
    String number = text.substring(start, end);
    String script = script(text.charAt(start));
    int stop = end;
    while (stop < text.length() && isFrame(text.charAt(stop))) {
      stop++;
    }
    if (stop == text.length() && text.length() <= LONGEST_BARE) {
      return Optional.of(head(index, "bare" + script, number, stop));
    }
    if (start > 0) {
      return Optional.empty();
    }
    char mark = text.charAt(end);
    boolean decimals = end + 1 < text.length() && Glyphs.isAsciiDigit(text.charAt(end + 1));
    if (MARKS.indexOf(mark) >= 0 && !decimals) {
      return Optional.of(head(index, script + mark, number, end + 1));
    }
    return Glyphs.isBlank(mark) && text.length() <= LONGEST_BLANK_FORM
        ? Optional.of(head(index, script + " ", number, end + 1))
        : Optional.empty();
  }

  private static Head head(int index, String form, String number, int rest) {
    return new Head(
        index, new Family(Level.ITEM, form), ChineseNumbers.parse(number), 0, rest, SET_OFF);
  }

  /// Numbers in different scripts belong to different levels.
  private static String script(char digit) {
    return Glyphs.isHan(digit) ? "一" : "1";
  }

  private static boolean isFrame(char c) {
    return "-—–－=*＊·•~～[]【】〔〕#".indexOf(c) >= 0;
  }
}
