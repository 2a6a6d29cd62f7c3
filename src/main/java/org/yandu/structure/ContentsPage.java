package org.yandu.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yandu.model.Furniture.Reason;
import org.yandu.text.Glyphs;

/// Finds the issue's own table of contents and reads its entries.
final class ContentsPage {

  private static final Pattern HEADING = Pattern.compile("(?:本期)?(?:目录|目次|要目|目錄)(?:CONTENTS)?");
  private static final Pattern NUMBER_ONLY = Pattern.compile("[.…·\\s]*(\\d{1,3})");
  private static final Pattern ENTRY = Pattern.compile("(.*?\\S)[.…·\\s/]+(\\d{1,3})");

  /// A page with fewer entries is no contents page.
  private static final int FEWEST_ENTRIES = 3;

  /// The heading stands within so many lines of its page's first.
  private static final int HEADING_DEPTH = 6;

  private ContentsPage() {}

  /// @param section empty if none is printed
  /// @param title without blanks
  /// @param page as printed
  record Entry(String section, String title, List<String> authors, int page) {}

  /// The entries, and the lines without the contents page.
  record Result(List<Entry> entries, List<Line> lines) {

    /// How many articles have a title.
    ///
    /// @param title without blanks
    int titles(String title) {
      int titles = 0;
      for (Entry entry : entries) {
        titles += entry.title().equals(title) ? 1 : 0;
      }
      return titles;
    }

    /// The names of all sections.
    Set<String> sections() {
      Set<String> sections = new HashSet<>();
      for (Entry entry : entries) {
        if (!entry.section().isEmpty()) {
          sections.add(entry.section());
        }
      }
      return sections;
    }
  }

  static Result read(List<Line> lines, Ledger ledger) {
    for (int start = 0; start < lines.size(); start = endOfPage(lines, start)) {
      List<Line> page = lines.subList(start, endOfPage(lines, start));
      if (headingIndex(page) >= 0) {
        List<Entry> entries = entries(page);
        if (entries.size() >= FEWEST_ENTRIES) {
          page.forEach(line -> ledger.record(line.content(), Reason.CONTENTS_PAGE));
          List<Line> rest = new ArrayList<>(lines);
          rest.subList(start, start + page.size()).clear();
          return new Result(entries, rest);
        }
      }
    }
    return new Result(List.of(), lines);
  }

  private static int endOfPage(List<Line> lines, int start) {
    int end = start;
    while (end < lines.size() && lines.get(end).page() == lines.get(start).page()) {
      end++;
    }
    return end;
  }

  private static int headingIndex(List<Line> page) {
    for (int i = 0; i < Math.min(HEADING_DEPTH, page.size()); i++) {
      if (HEADING.matcher(page.get(i).squeezed()).lookingAt()) {
        return i;
      }
    }
    return -1;
  }

  private static List<Entry> entries(List<Line> page) {
    List<Entry> entries = new ArrayList<>();
    List<String> pending = new ArrayList<>();
    String section = "";
    for (Line line : page.subList(headingIndex(page) + 1, page.size())) {
      String text = line.text();
      Matcher number = NUMBER_ONLY.matcher(text);
      Matcher whole = ENTRY.matcher(text);
      int printed = -1;
      if (number.matches()) {
        printed = Integer.parseInt(number.group(1));
      } else if (whole.matches()) {
        printed = Integer.parseInt(whole.group(2));
        pending.add(whole.group(1));
      } else {
        pending.add(text);
      }
      if (printed >= 0 && !pending.isEmpty()) {
        section = pending.size() > 1 ? Glyphs.squeeze(pending.get(pending.size() - 2)) : section;
        entries.add(entry(section, pending.getLast(), printed));
        pending.clear();
      }
    }
    return entries;
  }

  private static Entry entry(String section, String text, int page) {
    for (int i = text.length() - 1; i > 1; i--) {
      if (Glyphs.isBlank(text.charAt(i))) {
        Optional<BylineReader.Byline> byline = BylineReader.read(text.substring(i));
        if (byline.isPresent()) {
          String title = Glyphs.squeeze(text.substring(0, i));
          return new Entry(section, title, byline.get().names(), page);
        }
        break;
      }
    }
    return new Entry(section, Glyphs.squeeze(text), List.of(), page);
  }
}
