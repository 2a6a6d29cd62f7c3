package org.yandu.structure.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Learns from the whole document in which styles headings are set, among them styles as large as
/// titles: by the outline, by numbers that go down into the sections of a chapter, and in documents
/// of one column by how often a size returns and where on the page.
final class HeadingStyles {

  /// A style before fewer paragraphs is no heading's.
  private static final int FEWEST = 4;

  private static final float LARGER = 1.06f;

  /// Numbers of parts of a chapter; 第…章 and Chapter number chapters themselves.
  private static final Pattern NUMBERED =
      Pattern.compile(
          "^(?:\\d{1,2}(?:\\.\\d{1,2})*[.．、\\s]\\s*\\D|[IVX]{1,4}\\.\\s|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十百\\d]{1,4}节)");

  private record Style(FontFace face, int size) {}

  /// What is known of a style.
  private static final class Use {
    private int count;
    private int numbered;
    private int pageTops;
    private final Map<Integer, Integer> depths = new TreeMap<>();
  }

  private final BodyStyle body;
  private final Map<String, Integer> depths = new HashMap<>();
  private final Map<Style, Use> display = new HashMap<>();
  private final Set<Style> headings = new HashSet<>();
  private boolean singleColumned;

  private HeadingStyles(BodyStyle body) {
    this.body = body;
  }

  static HeadingStyles of(List<PageLayout> pages, BodyStyle body, List<OutlineEntry> outline) {
    HeadingStyles styles = new HeadingStyles(body);
    outline.forEach(
        entry -> styles.depths.putIfAbsent(ContentsRows.bare(entry.title()), entry.depth()));
    styles.learnSmall(pages);
    styles.countDisplay(pages);
    styles.learnFromOutline();
    styles.learnFromNumbers();
    styles.singleColumned = styles.countColumns(pages);
    if (styles.singleColumned) {
      styles.learnFromSizes();
    }
    return styles;
  }

  boolean isHeading(TextLine line) {
    return headings.contains(style(line));
  }

  /// Whether nearly all pages of the document have one column.
  boolean isSingleColumned() {
    return singleColumned;
  }

  private static Style style(TextLine line) {
    return new Style(line.face(), Math.round(line.size() * 2));
  }

  /// Heavier or a little larger lines right above body text.
  private void learnSmall(List<PageLayout> pages) {
    Map<Style, Integer> counts = new HashMap<>();
    for (PageLayout page : pages) {
      for (int i = 0; i + 1 < page.lines().size(); i++) {
        if (heads(page.lines().get(i), page.lines().get(i + 1))) {
          counts.merge(style(page.lines().get(i)), 1, Integer::sum);
        }
      }
    }
    counts.forEach((style, count) -> {
      if (count >= FEWEST) {
        headings.add(style);
      }
    });
  }

  private boolean heads(TextLine line, TextLine next) {
    boolean stands =
        line.face().bold() && !body.face().bold() || line.size() > LARGER * body.size();
    return stands
        && !body.isBody(line)
        && !body.isDisplay(line)
        && body.isBody(next)
        && next.top() > line.top()
        && next.top() - line.top() < 1.5f * body.leading()
        && next.left() < line.right()
        && next.right() > line.left();
  }

  private void countDisplay(List<PageLayout> pages) {
    for (PageLayout page : pages) {
      float top = page.lines().stream().map(TextLine::top).min(Float::compare).orElse(0f);
      for (TextLine line : page.lines()) {
        if (body.isDisplay(line) && !line.vertical() && line.content().length() > 1) {
          Use use = display.computeIfAbsent(style(line), s -> new Use());
          use.count++;
          use.numbered += NUMBERED.matcher(line.text()).lookingAt() ? 1 : 0;
          use.pageTops += line.top() < top + 4 * body.leading() ? 1 : 0;
          Integer depth = depths.get(ContentsRows.bare(line.text()));
          if (depth != null) {
            use.depths.merge(depth, 1, Integer::sum);
          }
        }
      }
    }
  }

  /// Where the outline has several entries of one depth that stand as titles, what lies deeper is a
  /// heading.
  private void learnFromOutline() {
    int articles = Integer.MAX_VALUE;
    Map<Integer, Integer> found = new TreeMap<>();
    display
        .values()
        .forEach(
            use -> use.depths.forEach((depth, count) -> found.merge(depth, count, Integer::sum)));
    for (Map.Entry<Integer, Integer> depth : found.entrySet()) {
      if (depth.getValue() >= 2) {
        articles = depth.getKey();
        break;
      }
    }
    for (Map.Entry<Style, Use> entry : display.entrySet()) {
      int deeper = 0;
      int others = 0;
      for (Map.Entry<Integer, Integer> depth : entry.getValue().depths.entrySet()) {
        if (depth.getKey() > articles) {
          deeper += depth.getValue();
        } else {
          others += depth.getValue();
        }
      }
      if (deeper > others) {
        headings.add(entry.getKey());
      }
    }
  }

  private void learnFromNumbers() {
    int largest = display.keySet().stream().mapToInt(Style::size).max().orElse(0);
    display.forEach((style, use) -> {
      if (use.numbered * 10 >= use.count * 6 && style.size() < largest && use.depths.isEmpty()) {
        headings.add(style);
      }
    });
  }

  private boolean countColumns(List<PageLayout> pages) {
    int single = 0;
    int several = 0;
    for (PageLayout page : pages) {
      List<TextLine> lines =
          page.lines().stream()
              .filter(body::isBody)
              .filter(line -> page.panels().stream().noneMatch(panel -> panel.holds(line.box())))
              .toList();
      if (lines.size() >= 6) {
        List<List<TextLine>> columns = Columns.of(lines, body.size());
        if (columns.size() == 1 || !Columns.areText(columns)) {
          single++;
        } else {
          several++;
        }
      }
    }
    return single > 3 * several;
  }

  /// In a document of one column the largest type that begins pages begins its parts; all smaller
  /// display type heads sections. Type that is used once names the document.
  private void learnFromSizes() {
    List<Style> bySize = new ArrayList<>(display.keySet());
    bySize.removeIf(headings::contains);
    bySize.sort((a, b) -> Integer.compare(b.size(), a.size()));
    boolean parts = false;
    boolean named = false;
    for (Style style : bySize) {
      Use use = display.get(style);
      if (use == null || !use.depths.isEmpty()) {
        parts = true;
        continue;
      }
      boolean begins = use.count >= 2 && use.pageTops * 10 >= use.count * 6;
      if (parts || named && !begins) {
        headings.add(style);
      } else if (begins) {
        parts = true;
      } else {
        named = true;
      }
    }
  }
}
