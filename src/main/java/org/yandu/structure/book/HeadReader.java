package org.yandu.structure.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yandu.structure.book.Head.Family;
import org.yandu.structure.book.Head.Level;
import org.yandu.text.ChineseNumbers;
import org.yandu.text.Glyphs;

/// Reads lines as heads that are counted by 第…章 and the like, one head in a line or an outer and an
/// inner one.
final class HeadReader {

  /// What a printed head can be long, in characters.
  static final int LONGEST = 50;

  /// What stands before 第 is the book's name, 正文, a volume or a few signs.
  private static final int LONGEST_PREFIX = 12;

  private static final int LONGEST_NUMBER = 9;

  private static final String VOLUME_UNITS = "卷部集篇编編册冊辑輯";
  private static final String CHAPTER_UNITS = "章回话話讲講课課折幕";

  /// After these the title may follow without a blank.
  private static final String CLOSE_UNITS = "章回";

  private static final String ORDER = "上中下";

  private static final String MARKS_AFTER = "：:、.．·•—-－─―《〈「『“【〔［（(】〕］）)~～|｜/*★☆";

  private static final String NO_HEAD_ENDS_WITH = "。，、；：,;:";

  private static final double DIRECT = 0.6;
  private static final double PLAIN = 1;
  private static final double SET_OFF = 2;
  private static final double COMMA = -0.5;

  private HeadReader() {}

  /// The heads of a line, outer ones first; empty for running text.
  static List<Head> read(int index, BookLine line) {
    String text = line.text();
    if (text.length() > LONGEST
        || NO_HEAD_ENDS_WITH.indexOf(line.last()) >= 0
        || text.indexOf('。') >= 0) {
      return List.of();
    }
    List<Head> heads = new ArrayList<>(2);
    int from = 0;
    while (heads.size() < 2) {
      Optional<Head> head = next(index, text, from);
      if (head.isEmpty()) {
        break;
      }
      heads.add(head.get());
      from = head.get().rest();
      if (head.get().family().level() != Level.VOLUME) {
        break;
      }
    }
    if (heads.isEmpty()) {
      LatinHeads.read(index, text).or(() -> NamedHeads.read(index, text)).ifPresent(heads::add);
    }
    return heads;
  }

  private static Optional<Head> next(int index, String text, int from) {
    int last = Math.min(text.length() - 1, from + LONGEST_PREFIX);
    for (int i = from; i <= last; i++) {
      char c = text.charAt(i);
      Optional<Head> head =
          switch (c) {
            case '第' -> ordinal(index, text, from, i);
            case '卷' -> volume(index, text, from, i);
            case '上', '中', '下' -> order(index, text, from, i);
            default -> Optional.empty();
          };
      if (head.isPresent()) {
        return head;
      }
      if (isSentenceMark(c)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// 第十二章, 第 12 章.
  private static Optional<Head> ordinal(int index, String text, int from, int at) {
    int end = endOfNumber(text, at + 1);
    int number = ChineseNumbers.parse(text.substring(at + 1, end));
    if (number == ChineseNumbers.NONE || end == text.length()) {
      return Optional.empty();
    }
    char unit = text.charAt(end);
    int after = end + 1;
    if (unit == '部' && text.startsWith("部分", end)) {
      after++;
    }
    Level level = levelOf(unit);
    double strength = strength(text, after, CLOSE_UNITS.indexOf(unit) >= 0);
    return level == Level.ITEM || strength <= 0
        ? Optional.empty()
        : Optional.of(
            head(index, new Family(level, "第" + unit), number, text, from, at, after, strength));
  }

  /// 卷一, 卷之十二, 卷第三.
  private static Optional<Head> volume(int index, String text, int from, int at) {
    int start = at + 1;
    if (start < text.length() && "之第".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    int end = endOfNumber(text, start);
    int number = ChineseNumbers.parse(text.substring(start, end));
    double strength = strength(text, end, false);
    return number == ChineseNumbers.NONE || strength <= 0 || !standsFree(text, from, at)
        ? Optional.empty()
        : Optional.of(
            head(index, new Family(Level.VOLUME, "卷"), number, text, from, at, end, strength));
  }

  /// 上卷, 中部, 下篇: counted like one, two, three.
  private static Optional<Head> order(int index, String text, int from, int at) {
    if (at + 1 >= text.length() || VOLUME_UNITS.indexOf(text.charAt(at + 1)) < 0) {
      return Optional.empty();
    }
    int number = ORDER.indexOf(text.charAt(at)) + 1;
    Family family = new Family(Level.VOLUME, "上" + text.charAt(at + 1));
    double strength = strength(text, at + 2, false);
    return strength <= 0 || !standsFree(text, from, at)
        ? Optional.empty()
        : Optional.of(head(index, family, number, text, from, at, at + 2, strength));
  }

  private static Head head(
      int index,
      Family family,
      int number,
      String text,
      int from,
      int at,
      int after,
      double strength) {
    int rest = after;
    while (rest < text.length() && isFiller(text.charAt(rest))) {
      rest++;
    }
    double worth = text.indexOf('，', after) >= 0 ? strength + COMMA : strength;
    boolean inner = at > from && !isSigns(text, from, at);
    return new Head(index, family, number, at, rest, inner ? Math.min(worth, PLAIN) : worth);
  }

  private static boolean isFiller(char c) {
    return Glyphs.isBlank(c) || "：:、.．·•".indexOf(c) >= 0;
  }

  private static double strength(String text, int after, boolean closeUnit) {
    if (after >= text.length() || Glyphs.isBlank(text.charAt(after))) {
      return SET_OFF;
    }
    if (MARKS_AFTER.indexOf(text.charAt(after)) >= 0) {
      return SET_OFF;
    }
    boolean comma = text.indexOf('，', after) >= 0;
    return closeUnit && !comma && Glyphs.isHan(text.charAt(after)) ? DIRECT : 0;
  }

  /// Where the digits that begin at an index end.
  static int endOfNumber(String text, int start) {
    int end = start;
    int stop = start;
    while (end < text.length() && end - start <= LONGEST_NUMBER + 2) {
      char c = text.charAt(end);
      if (ChineseNumbers.isPart(c)) {
        stop = end + 1;
      } else if (!Glyphs.isBlank(c)) {
        break;
      }
      end++;
    }
    boolean unit = stop > start && end < text.length() && levelOf(text.charAt(end)) != Level.ITEM;
    return unit ? end : stop;
  }

  private static Level levelOf(char unit) {
    if (VOLUME_UNITS.indexOf(unit) >= 0) {
      return Level.VOLUME;
    }
    if (CHAPTER_UNITS.indexOf(unit) >= 0) {
      return Level.CHAPTER;
    }
    return unit == '节' || unit == '節' ? Level.PART : Level.ITEM;
  }

  private static boolean standsFree(String text, int from, int at) {
    return at == from || !Glyphs.isHan(text.charAt(at - 1));
  }

  private static boolean isSigns(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSentenceMark(char c) {
    return Glyphs.isSentenceEnd(c) || "，；：“”‘’".indexOf(c) >= 0;
  }
}
