package org.yandu.importer;

import java.text.Normalizer;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yandu.model.PublicationMetadata;

/// What the name of a file tells of a publication. Only what it says plainly: in `刊名2020-12` the
/// second number may be a month as well as an issue, so it gives the year alone; `刊名-2020-24` and
/// `刊名2020年第12期` give name and issue.
final class FileNameMetadata {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  private static final int LAST_MONTH = 12;

  private static final Pattern NAMED = Pattern.compile("《([^《》]+)》");

  /// Year and a number that is said to be an issue's; groups year, issue.
  private static final Pattern ISSUE =
      Pattern.compile(
          "(?<!\\d)(\\d{4})\\s*[年\\-_./·]?\\s*(?:"
              + "第\\s*(\\d{1,3}(?:[-~—、]\\d{1,3})?)\\s*期?"
              + "|(\\d{1,3}(?:[-~—、]\\d{1,3})?)\\s*期"
              + "|[Nn][Oo]\\.?\\s*(\\d{1,3})"
              + "|(增刊|专刊|特刊|合刊))");

  /// Year and a bare number; groups year, number.
  private static final Pattern NUMBERED =
      Pattern.compile("(?<!\\d)(\\d{4})[-_./·](\\d{1,2})(?![\\d年月日]|[-_./·]\\d)");

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(\\d{4})(?!\\d)");

  /// What may stand between a periodical's name and the year.
  private static final Pattern EDGE =
      Pattern.compile("^[\\s\\-_.·,，()\\[\\]【】]+|[\\s\\-_.·,，()\\[\\]【】]+$");

  private FileNameMetadata() {}

  /// @param fileName without folders
  static PublicationMetadata of(String fileName) {
    String name = folded(withoutExtension(fileName));
    Matcher named = NAMED.matcher(name);
    String quoted = named.find() ? named.group(1).strip() : "";
    Matcher issue = ISSUE.matcher(name);
    if (issue.find()
        && plausibleYear(issue.group(1)).isPresent()
        && (!quoted.isEmpty() || !goesOn(name, issue.end()))) {
      String periodical = quoted.isEmpty() ? trimmed(name.substring(0, issue.start())) : quoted;
      return new PublicationMetadata(
          "", periodical, plausibleYear(issue.group(1)), number(issue.toMatchResult()));
    }
    Matcher numbered = NUMBERED.matcher(name);
    if (numbered.find() && plausibleYear(numbered.group(1)).isPresent()) {
      int number = Integer.parseInt(numbered.group(2));
      OptionalInt year = plausibleYear(numbered.group(1));
      return number > LAST_MONTH
          ? new PublicationMetadata(
              "",
              quoted.isEmpty() ? trimmed(name.substring(0, numbered.start())) : quoted,
              year,
              Integer.toString(number))
          : new PublicationMetadata(quoted, "", year, "");
    }
    return new PublicationMetadata(quoted, "", onlyYear(name), "");
  }

  /// Full-width digits and signs as plain ones; ASCII has none, and need not load the tables.
  private static String folded(String name) {
    return name.chars().allMatch(c -> c < 0x80)
        ? name
        : Normalizer.normalize(name, Normalizer.Form.NFKC);
  }

  static String withoutExtension(String fileName) {
    return fileName.replaceFirst("(?i)(\\.(dump|gb18030|utf-?8|txt|text|md|markdown|pdf))+$", "");
  }

  /// Years of periodicals; other numbers of four digits are no years.
  static OptionalInt plausibleYear(String digits) {
    int year = Integer.parseInt(digits);
    return year >= FIRST_YEAR && year <= LAST_YEAR ? OptionalInt.of(year) : OptionalInt.empty();
  }

  /// Whether words follow at once, as in 2020年第3期培训班: then it is no periodical's issue.
  private static boolean goesOn(String name, int end) {
    return end < name.length() && Character.isLetterOrDigit(name.charAt(end));
  }

  private static OptionalInt onlyYear(String name) {
    int[] years =
        YEAR.matcher(name)
            .results()
            .flatMapToInt(match -> plausibleYear(match.group(1)).stream())
            .distinct()
            .toArray();
    return years.length == 1 ? OptionalInt.of(years[0]) : OptionalInt.empty();
  }

  private static String number(MatchResult issue) {
    return Stream.of(2, 3, 4, 5)
        .map(group -> Objects.requireNonNullElse(issue.group(group), ""))
        .filter(found -> !found.isEmpty())
        .map(found -> found.replaceFirst("^0+(?=\\d)", ""))
        .findFirst()
        .orElse("");
  }

  private static String trimmed(String name) {
    return EDGE.matcher(name).replaceAll("");
  }
}
