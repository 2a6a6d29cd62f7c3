package org.yandu.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yandu.model.Furniture.Reason;
import org.yandu.model.PublicationMetadata;

/// Takes running heads that name the periodical with its year and issue.
final class DatedHeads {

  /// Dated heads stand on at least one page in so many.
  private static final int FEWEST_SHARE = 4;

  /// Share of dated running heads that must agree on the name of the periodical, in per cent.
  private static final int PERIODICAL_PERCENT = 60;

  private static final Pattern DATED =
      Pattern.compile(
          "(?<year>(?:19|20)\\d\\d)年?第?(?:0*(?<issue>\\d{1,3}))期|(?<year2>(?:19|20)\\d\\d)[./](?<issue2>\\d{1,2})$");

  private static final int LONGEST =
      PrintedPages.LONGEST_RUNNING_HEAD + PrintedPages.LONGEST_SECTION_NAME;

  private final PrintedPages pages;

  private DatedHeads(PrintedPages pages) {
    this.pages = pages;
  }

  /// Running heads with year and issue; what stands before the periodical's name is a section.
  static PublicationMetadata take(PrintedPages pages) {
    return new DatedHeads(pages).take();
  }

  private PublicationMetadata take() {
    List<Integer> dated = new ArrayList<>();
    for (int i = 0; i < pages.lines(); i++) {
      String text = pages.line(i).squeezed();
      boolean year = text.contains("19") || text.contains("20");
      if (!pages.isGone(i) && year && text.length() <= LONGEST) {
        Matcher matcher = DATED.matcher(text);
        if (matcher.find() && (matcher.start() == 0 || matcher.end() == text.length())) {
          dated.add(i);
        }
      }
    }
    if (dated.size() < 2 || dated.size() * FEWEST_SHARE < pages.count()) {
      return PublicationMetadata.UNKNOWN;
    }
    String periodical = periodicalOf(dated);
    for (int index : dated) {
      String head = beforeDate(index);
      if (!head.endsWith(periodical)) {
        continue;
      }
      String section = head.substring(0, head.length() - periodical.length());
      if (!section.isEmpty() && section.length() <= PrintedPages.LONGEST_SECTION_NAME) {
        pages.nameSection(pages.line(index).page(), section);
      }
      if (section.length() <= PrintedPages.LONGEST_SECTION_NAME) {
        pages.take(index, Reason.RUNNING_HEAD);
      }
    }
    return metadata(dated.getFirst(), periodical);
  }

  private PublicationMetadata metadata(int index, String periodical) {
    Matcher matcher = DATED.matcher(pages.line(index).squeezed());
    if (!matcher.find()) {
      return PublicationMetadata.UNKNOWN;
    }
    boolean chinese = matcher.group("year") != null;
    return new PublicationMetadata(
        "",
        periodical,
        OptionalInt.of(Integer.parseInt(matcher.group(chinese ? "year" : "year2"))),
        String.valueOf(Integer.parseInt(matcher.group(chinese ? "issue" : "issue2"))));
  }

  private String beforeDate(int index) {
    String text = pages.line(index).squeezed();
    Matcher matcher = DATED.matcher(text);
    return matcher.find() ? text.substring(0, matcher.start()) : "";
  }

  /// The longest ending that most dated heads share.
  private String periodicalOf(List<Integer> dated) {
    Map<String, Integer> endings = new HashMap<>();
    for (int index : dated) {
      String head = beforeDate(index);
      for (int start = 0; start + 1 < head.length(); start++) {
        endings.merge(head.substring(start), 1, Integer::sum);
      }
    }
    return endings.entrySet().stream()
        .filter(entry -> entry.getValue() * 100 >= dated.size() * PERIODICAL_PERCENT)
        .map(Map.Entry::getKey)
        .max((a, b) -> Integer.compare(a.length(), b.length()))
        .orElse("");
  }
}
