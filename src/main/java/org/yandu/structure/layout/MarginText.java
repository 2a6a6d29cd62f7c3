package org.yandu.structure.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yandu.model.Furniture.Reason;
import org.yandu.model.PublicationMetadata;
import org.yandu.structure.Ledger;
import org.yandu.text.Glyphs;

/// Learns from repetition what stands in the margins of the pages: page numbers, running heads and
/// the names of sections.
final class MarginText {

  /// A line at the same height on fewer pages is no running head.
  private static final int FEWEST_PAGES = 2;

  /// Lines at the same height by so many points stand in the same place.
  private static final float SAME_PLACE = 3;

  /// From a running head whose words do not return to the text, in leadings.
  private static final float APART = 1.6f;

  /// From one whose words return to the text, in leadings.
  private static final float OFF_TEXT = 1.25f;

  private static final int LONGEST_NAME = 14;

  /// What stands on more than this share of the pages names the periodical, in per cent.
  private static final int MASTHEAD_PERCENT = 45;

  /// So many rows at a page's upper and lower edge can be in its margin.
  private static final int EDGE_ROWS = 2;

  private static final Pattern FOLIO =
      Pattern.compile(
          "[\\s\\p{Punct}—–·•]*(?:第|Page|P)?(?:\\d{1,4}|[ivxlc]{1,6})页?"
              + "(?:[/／,，]?(?:of|共)?\\d{1,4}页?)?[\\s\\p{Punct}—–·•]*");

  private static final Pattern DATED =
      Pattern.compile("(?<name>.*?)(?<year>(?:19|20)\\d\\d)年?(?:第|No\\.?)?0*(?<issue>\\d{1,3})期?");

  private static final Pattern DIGITS = Pattern.compile("[\\d\\s\\u3000]+");

  /// Where lines of one look return: by orientation, height and style.
  private record Slot(boolean standing, int place, FontFace face, int size) {}

  private record Text(Slot slot, String text) {}

  private final List<PageLayout> pages;
  private final BodyStyle body;
  private final Ledger ledger;
  private final Map<Text, Set<Integer>> repeated = new HashMap<>();
  private final Map<Slot, Set<Integer>> slots = new HashMap<>();
  private final Map<String, Set<Integer>> names = new HashMap<>();
  private final Map<Integer, List<String>> namesOnPage = new TreeMap<>();
  private final Map<Boolean, Box> areas = new HashMap<>();

  private MarginText(List<PageLayout> pages, BodyStyle body, Ledger ledger) {
    this.pages = pages;
    this.body = body;
    this.ledger = ledger;
  }

  /// What is left of the pages, and what was learned.
  ///
  /// @param sections name of the section by page, where one is printed
  record Result(
      List<PageLayout> pages, Map<Integer, String> sections, PublicationMetadata metadata) {}

  static Result take(List<PageLayout> pages, BodyStyle body, Ledger ledger) {
    MarginText margins = new MarginText(pages, body, ledger);
    pages.forEach(margins::count);
    pages.forEach(margins::measure);
    List<PageLayout> rest = new ArrayList<>();
    for (PageLayout page : pages) {
      rest.add(page.withLines(margins.withoutMargins(page)));
    }
    return new Result(rest, margins.sections(), margins.metadata());
  }

  private void count(PageLayout page) {
    for (TextLine line : edgeLines(page)) {
      for (int shift = -1; shift <= 1; shift++) {
        Slot slot = slot(line, shift);
        slots.computeIfAbsent(slot, s -> new HashSet<>()).add(page.number());
        repeated
            .computeIfAbsent(new Text(slot, bare(line)), t -> new HashSet<>())
            .add(page.number());
      }
    }
  }

  private static String bare(TextLine line) {
    return DIGITS.matcher(line.squeezed()).replaceAll("");
  }

  private static Slot slot(TextLine line, int shift) {
    boolean standing = line.vertical() || line.turned();
    return new Slot(
        standing,
        Math.round(line.top() / SAME_PLACE) + shift,
        line.face(),
        Math.round(line.size() * 2));
  }

  /// Lines above and below, left and right of all others on the page.
  private static List<TextLine> edgeLines(PageLayout page) {
    float[] tops = rows(page, true);
    float[] bottoms = rows(page, false);
    List<TextLine> edge = new ArrayList<>();
    for (TextLine line : page.lines()) {
      boolean standing = line.vertical() || line.turned();
      boolean outer =
          standing
              && page.lines().stream()
                  .filter(other -> !other.vertical() && !other.turned())
                  .filter(other -> other.box().height() > 0)
                  .allMatch(other -> other.right() <= line.left() || other.left() >= line.right());
      boolean high = line.top() <= tops[Math.min(EDGE_ROWS, tops.length) - 1] + 1;
      boolean low = line.bottom() >= bottoms[Math.min(EDGE_ROWS, bottoms.length) - 1] - 1;
      if (standing ? outer : high || low) {
        edge.add(line);
      }
    }
    return edge;
  }

  /// The distinct heights of the page's lying lines, from the edge inwards.
  private static float[] rows(PageLayout page, boolean upper) {
    List<Float> places = new ArrayList<>();
    page.lines().stream()
        .filter(line -> !line.vertical() && !line.turned())
        .map(line -> upper ? line.top() : -line.bottom())
        .sorted()
        .forEach(place -> {
          if (places.isEmpty() || place - places.getLast() > SAME_PLACE) {
            places.add(place);
          }
        });
    float[] rows = new float[Math.max(1, places.size())];
    for (int i = 0; i < places.size(); i++) {
      rows[i] = upper ? places.get(i) : -places.get(i);
    }
    return rows;
  }

  /// The text area of left and right pages: what body lines cover that do not return.
  private void measure(PageLayout page) {
    Set<TextLine> edge = new HashSet<>(edgeLines(page));
    for (TextLine line : page.lines()) {
      boolean counts =
          body.isBody(line)
              && !line.vertical()
              && !line.turned()
              && !(edge.contains(line)
                  && (returns(line, page) || isFolio(line) || isApart(line, page)));
      if (counts) {
        areas.merge(page.number() % 2 == 0, line.box(), Box::union);
      }
    }
  }

  /// Whether white parts it from the text of the page, as on other pages.
  private boolean isApart(TextLine line, PageLayout page) {
    return pagesWithSlot(line) > FEWEST_PAGES && isAlone(line, page, APART);
  }

  private boolean isAlone(TextLine line, PageLayout page, float leadings) {
    float reach = leadings * body.leading() - line.box().height();
    return page.lines().stream()
        .filter(other -> !other.vertical() && !other.turned())
        .filter(other -> Math.abs(other.bottom() - line.bottom()) > SAME_PLACE)
        .noneMatch(
            other -> other.top() < line.bottom() + reach && other.bottom() > line.top() - reach);
  }

  /// Whether the same words stand in the same place of other pages, and are no line of the text.
  private boolean returns(TextLine line, PageLayout page) {
    Set<Integer> on = repeated.getOrDefault(new Text(slot(line, 0), bare(line)), Set.of());
    return on.size() >= FEWEST_PAGES && (!body.isBody(line) || isAlone(line, page, OFF_TEXT));
  }

  private static boolean isFolio(TextLine line) {
    String text = line.squeezed();
    return FOLIO.matcher(text).matches() || text.chars().allMatch(c -> isNumberLike((char) c));
  }

  /// Digits, or glyphs of which only the font knows that they are digits.
  private static boolean isNumberLike(char c) {
    return Glyphs.isAsciiDigit(c)
        || Glyphs.isPrivateUse(c)
        || Character.isLowSurrogate(c)
        || c == '\ufffd'
        || "-—–·•.|".indexOf(c) >= 0;
  }

  private List<TextLine> withoutMargins(PageLayout page) {
    Set<TextLine> edge = new HashSet<>(edgeLines(page));
    List<TextLine> rest = new ArrayList<>();
    for (TextLine line : page.lines()) {
      if (!edge.contains(line)) {
        rest.add(line);
      } else if (isPageNumber(line, page)) {
        ledger.record(line.content(), Reason.PAGE_NUMBER);
      } else if (isOutside(line, page) && (returns(line, page) || isRunningHead(line, page))) {
        ledger.record(line.content(), Reason.RUNNING_HEAD);
        names.computeIfAbsent(line.squeezed(), n -> new HashSet<>()).add(page.number());
        namesOnPage.computeIfAbsent(page.number(), n -> new ArrayList<>()).add(line.squeezed());
      } else {
        rest.add(line);
      }
    }
    return rest;
  }

  private boolean isPageNumber(TextLine line, PageLayout page) {
    int same = pagesWithSlot(line);
    return isFolio(line)
        && (isOutside(line, page) || same > pages.size() / 2)
        && same >= Math.min(FEWEST_PAGES, pages.size());
  }

  /// Whether a line whose words do not return stands where others do on other pages: at the very
  /// edge, apart from the text, in no display type.
  private boolean isRunningHead(TextLine line, PageLayout page) {
    boolean standing = line.vertical() || line.turned();
    return pagesWithSlot(line) > FEWEST_PAGES
        && (standing || isOutermost(line, page) && isApart(line, page) && !body.isDisplay(line));
  }

  private int pagesWithSlot(TextLine line) {
    return slots.getOrDefault(slot(line, 0), Set.of()).size();
  }

  private static boolean isOutermost(TextLine line, PageLayout page) {
    float[] tops = rows(page, true);
    float[] bottoms = rows(page, false);
    return line.top() <= tops[0] + SAME_PLACE || line.bottom() >= bottoms[0] - SAME_PLACE;
  }

  private boolean isOutside(TextLine line, PageLayout page) {
    Box area =
        areas.getOrDefault(page.number() % 2 == 0, new Box(0, 0, page.width(), page.height()));
    return line.vertical() || line.turned()
        ? line.right() <= area.left() + 1 || line.left() >= area.right() - 1
        : line.bottom() <= area.top() + 1 || line.top() >= area.bottom() - 1;
  }

  private boolean isMasthead(String name) {
    return DATED.matcher(name).matches()
        || names.getOrDefault(name, Set.of()).size() * 100 > pages.size() * MASTHEAD_PERCENT;
  }

  private Map<Integer, String> sections() {
    Map<Integer, String> sections = new TreeMap<>();
    namesOnPage.forEach((page, found) ->
        found.stream()
            .filter(name -> name.length() <= LONGEST_NAME && !isMasthead(name))
            .filter(name -> name.chars().anyMatch(Character::isLetter))
            .findFirst()
            .ifPresent(name -> sections.put(page, name)));
    return sections;
  }

  private PublicationMetadata metadata() {
    return names.entrySet().stream()
        .filter(entry -> entry.getValue().size() > FEWEST_PAGES)
        .map(entry -> DATED.matcher(entry.getKey()))
        .filter(Matcher::matches)
        .findFirst()
        .map(matcher ->
            new PublicationMetadata(
                "",
                matcher.group("name").length() <= LONGEST_NAME ? matcher.group("name") : "",
                java.util.OptionalInt.of(Integer.parseInt(matcher.group("year"))),
                matcher.group("issue")))
        .orElse(PublicationMetadata.UNKNOWN);
  }
}
