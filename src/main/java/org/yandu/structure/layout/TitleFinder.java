package org.yandu.structure.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.yandu.text.Glyphs;

/// Finds the titles of a page by the size of their type, and the lines that go with them.
final class TitleFinder {

  /// How far from a title its kicker, subtitle and byline stand at most, in heights of their type.
  private static final float NEAR = 2.3f;

  /// Lines whose centres lie apart by less than this share of the wider one are set on one axis.
  private static final float SAME_AXIS = 0.06f;

  /// A title of so many lines is a quotation.
  private static final int MOST_TITLE_LINES = 5;

  private static final Pattern CHAPTER =
      Pattern.compile("(?i)(?:chapter|part)\\s+[\\divxl]+|第[一二三四五六七八九十百千\\d]{1,5}[章回卷部篇编]");

  private static final int LONGEST_COMPANION = 40;

  private final BodyStyle body;
  private final HeadingStyles headings;

  TitleFinder(BodyStyle body, HeadingStyles headings) {
    this.body = body;
    this.headings = headings;
  }

  boolean isSingleColumned() {
    return headings.isSingleColumned();
  }

  boolean isHeadingStyle(TextLine line) {
    return headings.isHeading(line);
  }

  /// Takes the title groups out of the lines.
  List<TitleGroup> take(List<TextLine> lines) {
    List<List<TextLine>> seeds = seeds(lines);
    List<TitleGroup> groups = new ArrayList<>();
    for (List<TextLine> seed : seeds) {
      lines.removeAll(seed);
    }
    for (List<TextLine> seed : seeds) {
      groups.add(grown(seed, lines));
    }
    return groups;
  }

  private List<List<TextLine>> seeds(List<TextLine> lines) {
    List<TextLine> display =
        new ArrayList<>(
            lines.stream()
                .filter(line -> body.isDisplay(line) && !headings.isHeading(line))
                .sorted(Comparator.comparing(TextLine::top))
                .toList());
    List<List<TextLine>> seeds = new ArrayList<>();
    for (TextLine line : display) {
      List<TextLine> home = null;
      for (List<TextLine> seed : seeds) {
        if (seed.stream().anyMatch(other -> adjoins(other, line))) {
          home = seed;
        }
      }
      if (home == null) {
        home = new ArrayList<>();
        seeds.add(home);
      }
      home.add(line);
    }
    seeds.removeIf(seed -> seed.size() > MOST_TITLE_LINES);
    return seeds;
  }

  private static boolean adjoins(TextLine one, TextLine other) {
    float size = Math.max(one.size(), other.size());
    if (one.vertical() || other.vertical()) {
      float gap = Math.max(one.left(), other.left()) - Math.min(one.right(), other.right());
      boolean level = one.top() < other.bottom() && other.top() < one.bottom();
      return one.vertical() == other.vertical() && level && gap < 1.5f * size;
    }
    float gap = Math.max(one.top(), other.top()) - Math.min(one.bottom(), other.bottom());
    return gap < 1.2f * size && one.box().sharedWidth(other.box()) > 0.3f;
  }

  private TitleGroup grown(List<TextLine> seed, List<TextLine> lines) {
    float largest = seed.stream().map(TextLine::size).max(Float::compare).orElse(0f);
    List<TextLine> title = new ArrayList<>();
    List<TextLine> kicker = new ArrayList<>();
    List<TextLine> subtitle = new ArrayList<>();
    List<TextLine> byline = new ArrayList<>();
    for (TextLine line : seed) {
      if (line.size() > 0.85f * largest && !isDashed(line)) {
        title.add(line);
      } else if (title.isEmpty() && !isDashed(line)) {
        kicker.add(line);
      } else {
        subtitle.add(line);
      }
    }
    if (title.isEmpty()) {
      title.addAll(subtitle);
      subtitle.clear();
    }
    boolean vertical = title.getFirst().vertical();
    title.sort(
        vertical
            ? Comparator.comparing(TextLine::right).reversed()
            : Comparator.comparing(TextLine::top));
    Box core = title.stream().map(TextLine::box).reduce(Box::union).orElseThrow();
    Box box = seed.stream().map(TextLine::box).reduce(Box::union).orElseThrow();
    boolean grows = true;
    while (grows) {
      grows = false;
      for (TextLine line : List.copyOf(lines)) {
        if (isCompanion(line, core, box, vertical)) {
          lines.remove(line);
          box = box.union(line.box());
          place(line, core, vertical, title, kicker, subtitle, byline);
          grows = true;
        }
      }
    }
    subtitle.sort(Comparator.comparing(TextLine::top));
    byline.sort(Comparator.comparing(TextLine::top));
    return new TitleGroup(box, kicker, title, subtitle, byline);
  }

  private static void place(
      TextLine line,
      Box core,
      boolean vertical,
      List<TextLine> title,
      List<TextLine> kicker,
      List<TextLine> subtitle,
      List<TextLine> byline) {
    if (isDashed(line)) {
      subtitle.add(line);
    } else if (CHAPTER.matcher(line.text()).matches()) {
      title.addFirst(line);
    } else if (Bylines.isByline(line)) {
      byline.add(line);
    } else if (vertical && line.vertical() && line.left() < core.left()) {
      subtitle.add(line);
    } else if (line.top() < core.top() || line.vertical()) {
      kicker.add(line);
    } else if (byline.isEmpty() && line.content().length() > 3) {
      subtitle.add(line);
    } else {
      byline.add(line);
    }
  }

  static boolean isDashed(TextLine line) {
    return Glyphs.isDash(line.text().charAt(0));
  }

  /// Whether a display line stands over a title, as the number of a chapter does.
  private boolean isOver(TextLine line, Box title) {
    return body.isDisplay(line) && line.bottom() < title.top() + 1;
  }

  private boolean isCompanion(TextLine line, Box core, Box box, boolean vertical) {
    return isBeside(line, core, box, vertical)
        && line.content().length() <= LONGEST_COMPANION
        && (!body.isBody(line) || Bylines.isMarked(line))
        && (!isHeadingStyle(line) || isDashed(line) || isOver(line, box));
  }

  /// Whether a line stands close to a title and on one axis or edge with it.
  private static boolean isBeside(TextLine line, Box core, Box box, boolean vertical) {
    if (line.vertical()) {
      boolean level = line.top() < box.bottom() && box.top() < line.bottom();
      float aside = Math.max(line.left() - box.right(), box.left() - line.right());
      return vertical && level && aside < NEAR * core.width();
    }
    float near = NEAR * line.size();
    float above = box.top() - line.bottom();
    float below = line.top() - box.bottom();
    if ((above <= -1 || above >= near) && (below <= -1 || below >= near)) {
      return false;
    }
    float wider = Math.max(core.width(), line.box().width());
    boolean centred =
        vertical
            ? line.left() < box.right() && line.right() > box.left()
            : Math.abs(core.centreX() - line.box().centreX()) < Math.max(2, SAME_AXIS * wider);
    boolean flush = Math.abs(core.left() - line.left()) < 2 && !vertical;
    return centred || flush && (isDashed(line) || above > -1 || Bylines.isByline(line));
  }
}
