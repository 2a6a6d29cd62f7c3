package org.yandu.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yandu.model.PublicationMetadata;
import org.yandu.text.ChineseNumbers;

/// Reads the periodical's name, year and issue where a cover or a contents page prints them once:
/// on a line of their own that says nothing else.
final class IssueMetadata {

  private static final int LONGEST = 40;

  /// The head of the first page counts as a cover, even where text follows at once.
  private static final int COVER_LINES = 3;

  private static final String YEAR = "(?<year>(?:19|20)\\d\\d|[一二][〇○零一二三四五六七八九]{3})年?[.·—/-]?";
  private static final String NUMBER = "(?<issue>\\d{1,3}(?:[-—~～、/]\\d{1,3})?|[一二三四五六七八九十]{1,4})";

  /// 《Name》 or name, year, issue, 总第…期 and a date.
  private static final Pattern ISSUE =
      Pattern.compile(
          "(?:本期)?(?:目录|目次|要目|CONTENTS)*《?(?<name>[\\p{IsHan}A-Za-z·]{2,14}?)?》?[|｜·]?"
              + YEAR
              + "(?:年?第"
              + NUMBER
              + "期|(?<bare>\\d{1,3})期)"
              + "(?:[（(]?[总總]第?\\d+期[）)]?)?(?:(?:19|20)?\\d*年?\\d{1,2}月(?:\\d{1,2}日|[上下]半?月?)?(?:出版)?)?(?:目录|目次|要目|CONTENTS)*");

  private static final Pattern MONTH =
      Pattern.compile(YEAR + "(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月(?:\\d{1,2}日|[上下]半月)?(?:出版|刊)?");

  private static final Pattern NAME = Pattern.compile("《(?<name>[^《》]{2,14})》");

  private static final Pattern CONTENTS = Pattern.compile("(?:本期)?(?:目录|目次|要目|目錄).*|CONTENTS.*");

  private IssueMetadata() {}

  /// Empty where nothing is printed so.
  ///
  /// @param lines of the whole issue, the contents page among them
  static PublicationMetadata read(List<Line> lines) {
    PublicationMetadata found = PublicationMetadata.UNKNOWN;
    List<String> named = new ArrayList<>();
    for (String text : coverLines(lines)) {
      Matcher issue = ISSUE.matcher(text);
      Matcher month = MONTH.matcher(text);
      Matcher name = NAME.matcher(text);
      if (issue.matches()) {
        found = found.orElse(issue(issue));
      } else if (month.matches()) {
        found = found.orElse(new PublicationMetadata("", "", year(month), ""));
      } else if (name.matches()) {
        named.add(name.group("name"));
      }
    }
    boolean issue = !found.issue().isEmpty() && named.size() == 1;
    return issue
        ? found.orElse(new PublicationMetadata("", named.getFirst(), OptionalInt.empty(), ""))
        : found;
  }

  /// The short lines of the cover and of contents pages, without blanks.
  private static List<String> coverLines(List<Line> lines) {
    List<String> cover = new ArrayList<>();
    int start = 0;
    while (start < lines.size()) {
      int end = start;
      boolean contents = false;
      int running = 0;
      while (end < lines.size() && lines.get(end).page() == lines.get(start).page()) {
        String text = lines.get(end).squeezed();
        contents |= CONTENTS.matcher(text).matches();
        running += text.indexOf('。') >= 0 || text.indexOf('，') >= 0 ? 1 : 0;
        end++;
      }
      boolean display = start == 0 && running * 4 < end - start;
      int stop = contents || display ? end : start == 0 ? Math.min(end, COVER_LINES) : start;
      for (Line line : lines.subList(start, stop)) {
        if (line.squeezed().length() <= LONGEST) {
          cover.add(line.squeezed());
        }
      }
      start = end;
    }
    return cover;
  }

  private static PublicationMetadata issue(Matcher matcher) {
    String issue =
        Stream.of("issue", "bare")
            .map(group -> Objects.requireNonNullElse(matcher.group(group), ""))
            .filter(found -> !found.isEmpty())
            .findFirst()
            .orElse("");
    int number = ChineseNumbers.parse(issue);
    return new PublicationMetadata(
        "",
        Objects.requireNonNullElse(matcher.group("name"), ""),
        year(matcher),
        number == ChineseNumbers.NONE ? issue : Integer.toString(number));
  }

  private static OptionalInt year(Matcher matcher) {
    int year = ChineseNumbers.parse(matcher.group("year"));
    return year == ChineseNumbers.NONE ? OptionalInt.empty() : OptionalInt.of(year);
  }
}
