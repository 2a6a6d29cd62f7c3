package org.yandu.structure.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Puts a page in reading order: cuts it into bands at rules, titles and white space, and each band
/// into columns. Confined to one thread; one for each page.
final class PageSorter {

  /// A rule that parts articles covers so much of the width of the text.
  private static final float SEPARATOR = 0.7f;

  /// White across all columns of this height can part them, in leadings.
  private static final float GAP = 1.9f;

  /// On pages with more lines than this only plain columns are looked for.
  private static final int MOST_LINES = 600;

  private final PageLayout page;
  private final BodyStyle body;
  private final TitleFinder finder;
  private final List<Band> bands = new ArrayList<>();
  private List<Float> pageLefts = List.of();

  PageSorter(PageLayout page, BodyStyle body, TitleFinder finder) {
    this.page = page;
    this.body = body;
    this.finder = finder;
  }

  List<Band> sort() {
    AsideFinder asides = new AsideFinder(page, body);
    asides.find(!finder.isSingleColumned());
    List<TextLine> lines = asides.rest();
    List<TitleGroup> titles = finder.take(lines);
    Part whole = new Part(lines, titles, withPage(asides.asides()));
    if (whole.isEmpty()) {
      return List.of();
    }
    pageLefts = Columns.of(lines, body.size()).stream().map(Columns::left).toList();
    Part rest = whole;
    for (float y : separators(asides.rules(), whole)) {
      cut(rest.above(y));
      rest = rest.below(y);
    }
    cut(rest);
    return bands;
  }

  /// A page that is a picture is shown as one.
  private List<Aside> withPage(List<Aside> asides) {
    if (!page.picture()) {
      return asides;
    }
    List<Aside> all = new ArrayList<>(asides);
    Box sheet = new Box(0, 0, page.width(), page.height());
    all.add(new Aside.Figure(PagePicture.of(page), sheet, List.of()));
    return all;
  }

  /// Heights of the rules that cross the page between lines.
  private static List<Float> separators(List<Box> rules, Part whole) {
    Box box = whole.box();
    return rules.stream()
        .filter(rule -> rule.width() >= SEPARATOR * box.width())
        .map(Box::centreY)
        .filter(y -> !whole.above(y).isEmpty() && !whole.below(y).isEmpty())
        .filter(y ->
            whole.lines().stream().noneMatch(line -> line.top() < y - 1 && line.bottom() > y + 1))
        .sorted()
        .toList();
  }

  private void cut(Part part) {
    if (part.isEmpty()) {
      return;
    }
    if (part.lines().isEmpty()) {
      bands.add(new Band(page.number(), part.box(), List.of(), part.titles(), part.asides()));
      return;
    }
    List<List<TextLine>> columns = Columns.of(part.lines(), body.size());
    Optional<Float> cut = columns.size() > 1 ? divider(part, columns) : unevenness(part);
    if (cut.isPresent() && isRealCut(part, cut.get())) {
      cut(part.above(cut.get()));
      cut(part.below(cut.get()));
    } else if (columns.size() > 1 && Columns.areCells(columns)) {
      leaf(part, List.of(rows(part.lines())));
    } else {
      leaf(part, columns);
    }
  }

  private static boolean isRealCut(Part part, float y) {
    return !part.above(y).isEmpty() && !part.below(y).isEmpty();
  }

  private static List<TextLine> rows(List<TextLine> lines) {
    List<TextLine> rows = new ArrayList<>(lines);
    rows.sort(Columns.byPlace());
    return rows;
  }

  /// Where text over the whole width changes into columns, or a title parts one column.
  private Optional<Float> unevenness(Part part) {
    List<TextLine> lines = rows(part.lines());
    for (TitleGroup title : part.titles()) {
      boolean amid =
          lines.getFirst().bottom() <= title.box().top() + 1
              && lines.getLast().top() >= title.box().bottom() - 1;
      if (amid) {
        return Optional.of(title.box().top() - 1);
      }
    }
    if (lines.size() > MOST_LINES) {
      return Optional.empty();
    }
    for (int i = 1; i + 5 < lines.size(); i++) {
      if (lines.get(i).top() > lines.get(i - 1).top() + 1
          && isColumned(lines.subList(i, lines.size()))) {
        return Optional.of(lines.get(i).top() - 1);
      }
    }
    for (int i = lines.size() - 1; i > 5; i--) {
      if (lines.get(i).top() > lines.get(i - 1).top() + 1 && isColumned(lines.subList(0, i))) {
        return Optional.of(lines.get(i).top() - 1);
      }
    }
    return Optional.empty();
  }

  private boolean isColumned(List<TextLine> lines) {
    List<List<TextLine>> columns = Columns.of(lines, body.size());
    return columns.size() > 1 && Columns.areText(columns) && !Columns.areCells(columns);
  }

  /// Where the columns above are read before those below, if anywhere.
  private Optional<Float> divider(Part part, List<List<TextLine>> columns) {
    for (TitleGroup title : part.titles()) {
      float y = title.box().top() - 1;
      boolean stacked =
          part.titles().stream()
              .anyMatch(other ->
                  other != title
                      && other.box().bottom() < y + 2
                      && other.box().sharedWidth(title.box()) > 0);
      if (crossesAll(title.box(), columns) && (stacked || ReadingFlow.splits(columns, y, 0))) {
        return Optional.of(y);
      }
    }
    List<TextLine> lines = new ArrayList<>(part.lines());
    lines.sort(Comparator.comparing(TextLine::top));
    float bottom = lines.getFirst().bottom();
    for (TextLine line : lines) {
      if (line.top() - bottom > GAP * body.leading()) {
        Box gap = new Box(part.box().left(), bottom, part.box().right(), line.top());
        boolean filled =
            part.titles().stream().anyMatch(title -> gap.overlaps(title.box()))
                || part.asides().stream().anyMatch(aside -> gap.overlaps(aside.box()))
                || page.pictures().stream().anyMatch(gap::overlaps);
        if (!filled && ReadingFlow.splits(columns, line.top() - 1, 1)) {
          return Optional.of(line.top() - 1);
        }
      }
      bottom = Math.max(bottom, line.bottom());
    }
    return Optional.empty();
  }

  private static boolean crossesAll(Box title, List<List<TextLine>> columns) {
    return columns.stream()
        .allMatch(column ->
            column.stream().noneMatch(line -> line.box().overlaps(title))
                && column.stream().anyMatch(line -> line.box().sharedWidth(title) > 0.05f));
  }

  private void leaf(Part part, List<List<TextLine>> columns) {
    List<FlowLine> flow = new ArrayList<>();
    float widest = 0;
    for (List<TextLine> column : columns) {
      widest = Math.max(widest, Columns.right(column) - Columns.left(column));
    }
    for (List<TextLine> column : columns) {
      float left = edge(column);
      float right = Columns.right(column);
      if (column.size() < 4 && widest < Float.MAX_VALUE) {
        right = Math.max(right, Math.min(left + widest, page.width()));
      }
      for (TextLine line : column) {
        flow.add(new FlowLine(line, left, right));
      }
    }
    if (part.titles().size() > 1) {
      bands.addAll(TitleShares.share(part, flow, page.number()));
    } else {
      bands.add(new Band(page.number(), part.box(), flow, part.titles(), part.asides()));
    }
  }

  /// The left edge of a column; that of the page's column where it has too few lines to tell.
  private float edge(List<TextLine> column) {
    float left = Columns.left(column);
    float size = column.getFirst().size();
    for (float other : pageLefts) {
      if (other < left && left - other < 2.3f * size && column.size() < 4) {
        return other;
      }
    }
    return left;
  }
}
