package org.yandu.structure;

import java.util.ArrayList;
import java.util.List;
import org.yandu.text.Glyphs;

/// First pass: printed lines with the pages they stand on; blank lines are dropped.
///
/// Pages come from form feeds. Where a dump lost them it often kept a trace: the first line of a
/// page begins with one space where every other line begins with none, or the page break left three
/// or more blank lines.
final class PageSegmentation {

  /// Lines that begin with a space are page starts only while they are at most one in so many.
  private static final int RAREST_PAGE_LENGTH = 8;

  /// A run of so many blank lines is a lost page break.
  private static final int BREAKING_BLANKS = 3;

  /// Blank lines follow so many per cent of the lines of a dump that sets one after each.
  private static final int SPACED_OUT_PERCENT = 50;

  private static final int LONGEST_SLIP = 3;

  private final List<RawLine> lines;
  private final boolean formFeeds;
  private final boolean spaceMarksPage;
  private final boolean blankAfterEach;

  private PageSegmentation(List<RawLine> lines) {
    this.lines = lines;
    this.formFeeds = !lines.isEmpty() && lines.getLast().page() > lines.getFirst().page();
    int printed = 0;
    int spaced = 0;
    int followed = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (!isBlank(lines.get(i))) {
        printed++;
        spaced += beginsWithOneSpace(lines.get(i)) ? 1 : 0;
        followed += i + 1 < lines.size() && isBlank(lines.get(i + 1)) ? 1 : 0;
      }
    }
    this.spaceMarksPage = spaced * RAREST_PAGE_LENGTH <= printed;
    this.blankAfterEach = followed * 100 >= printed * SPACED_OUT_PERCENT;
  }

  static List<Line> split(RawDocument document) {
    return new PageSegmentation(document.lines()).split();
  }

  private List<Line> split() {
    List<Line> printed = new ArrayList<>();
    int page = 1;
    int blanks = 0;
    for (RawLine raw : lines) {
      if (isBlank(raw)) {
        blanks++;
        continue;
      }
      if (formFeeds) {
        page = raw.page();
      } else if (!printed.isEmpty() && startsPage(raw, blanks)) {
        page++;
      }
      SourceText content = SourceText.of(raw.text(), raw.sourceStart()).strip();
      printed.add(
          new Line(
              content, page, raw.number(), isIndented(raw.text()), false, false, LineRole.TEXT));
      blanks = 0;
    }
    return formFeeds ? printed : withoutSlips(printed);
  }

  /// A frame across two pages can look like a page of its own: a page of so few lines joins the one
  /// before.
  private static List<Line> withoutSlips(List<Line> printed) {
    List<Line> joined = new ArrayList<>(printed.size());
    int shift = 0;
    int start = 0;
    while (start < printed.size()) {
      int end = start;
      while (end < printed.size() && printed.get(end).page() == printed.get(start).page()) {
        end++;
      }
      shift += start > 0 && end - start <= LONGEST_SLIP ? 1 : 0;
      for (Line line : printed.subList(start, end)) {
        joined.add(line.onPage(line.page() - shift));
      }
      start = end;
    }
    return joined;
  }

  private boolean startsPage(RawLine line, int blanksBefore) {
    if (blanksBefore >= BREAKING_BLANKS && blankAfterEach) {
      return true;
    }
    boolean spacing = !blankAfterEach || blanksBefore == 0;
    return spaceMarksPage && spacing && beginsWithOneSpace(line);
  }

  private static boolean isBlank(RawLine line) {
    return Glyphs.areBlank(line.text());
  }

  private static boolean beginsWithOneSpace(RawLine line) {
    String text = line.text();
    return text.length() > 1 && text.charAt(0) == ' ' && !Glyphs.isBlank(text.charAt(1));
  }

  private static boolean isIndented(String text) {
    return text.startsWith("\u3000") || text.startsWith("\t") || text.startsWith("  ");
  }
}
