package org.yandu.structure.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Finds the tables of a page by their rules: at least three of one width, with rows of several
/// cells between them. Confined to one thread; one for each page.
final class TableFinder {

  private static final int FEWEST_RULES = 3;
  private static final int FEWEST_ROWS = 2;

  /// A page with more rules is a plot or a map.
  private static final int MOST_RULES = 2000;

  /// Narrower rules belong to a fraction or an ornament, in points.
  private static final float NARROWEST = 80;

  /// Edges within so many points are one edge.
  private static final float SAME = 3;

  /// Between cells there is so much white at least, in ems.
  private static final float GUTTER = 0.5f;

  /// Lines of one row share so much of their height.
  private static final float LEVEL = 0.4f;

  /// A single line in more room than this is none of a table's, in heights of its type.
  private static final float LOOSE = 3;

  private final PageLayout page;
  private final List<TextLine> lines;
  private final BodyStyle body;

  /// @param rows its cells, line by line, as many in each row
  record Found(Box box, List<List<List<TextLine>>> rows) {}

  /// What stands between two rules.
  ///
  /// @param parted whether standing rules part its lines
  private record Interval(Box box, List<List<TextLine>> rows, boolean parted) {

    long rowsOfCells() {
      long beside = rows.stream().filter(row -> row.size() > 1).count();
      return parted ? Math.max(1, beside) : beside;
    }
  }

  TableFinder(PageLayout page, List<TextLine> lines, BodyStyle body) {
    this.page = page;
    this.lines = lines.stream().filter(line -> !line.vertical() && !line.turned()).toList();
    this.body = body;
  }

  List<Found> find() {
    List<Found> found = new ArrayList<>();
    if (page.rules().size() > MOST_RULES || page.panels().size() > MOST_RULES) {
      return found;
    }
    for (List<Box> rules : byWidth(longRules())) {
      List<Interval> run = new ArrayList<>();
      for (int i = 0; i + 1 < rules.size(); i++) {
        Interval interval = interval(rules.get(i), rules.get(i + 1));
        if (isOfTable(interval)) {
          run.add(interval);
        } else {
          add(found, run);
          run = new ArrayList<>();
        }
      }
      add(found, run);
    }
    return found;
  }

  private void add(List<Found> found, List<Interval> run) {
    long rows = run.stream().mapToLong(Interval::rowsOfCells).sum();
    if (run.size() < FEWEST_RULES - 1 || rows < FEWEST_ROWS) {
      return;
    }
    Box box = run.stream().map(Interval::box).reduce(Box::union).orElseThrow();
    List<List<List<TextLine>>> cells = cells(run, box);
    if (isFilled(cells) && found.stream().noneMatch(other -> other.box().overlaps(box))) {
      found.add(new Found(box, cells));
    }
  }

  /// Whether most rows have several cells that are not empty.
  private static boolean isFilled(List<List<List<TextLine>>> rows) {
    long filled =
        rows.stream()
            .filter(row -> row.stream().filter(cell -> !cell.isEmpty()).count() > 1)
            .count();
    return filled >= FEWEST_ROWS && filled * 2 > rows.size();
  }

  /// Lying rules, those that are drawn cell by cell put together; frames of cells have some too.
  private List<Box> longRules() {
    List<Box> parts = new ArrayList<>();
    page.rules().stream().filter(rule -> rule.width() > rule.height()).forEach(parts::add);
    for (Box panel : page.panels()) {
      parts.add(new Box(panel.left(), panel.top(), panel.right(), panel.top()));
      parts.add(new Box(panel.left(), panel.bottom(), panel.right(), panel.bottom()));
    }
    parts.sort(
        Comparator.comparing((Box part) -> Math.round(part.centreY() / SAME))
            .thenComparing(Box::left));
    List<Box> whole = new ArrayList<>();
    for (Box part : parts) {
      Box last = whole.isEmpty() ? part : whole.getLast();
      boolean goesOn =
          !whole.isEmpty()
              && Math.abs(last.centreY() - part.centreY()) <= SAME
              && part.left() - last.right() <= SAME;
      if (goesOn) {
        whole.set(whole.size() - 1, last.union(part));
      } else {
        whole.add(part);
      }
    }
    whole.removeIf(rule -> rule.width() < NARROWEST);
    whole.sort(Comparator.comparing(Box::top));
    return whole;
  }

  private static List<List<Box>> byWidth(List<Box> rules) {
    List<List<Box>> groups = new ArrayList<>();
    for (Box rule : rules) {
      groups.stream()
          .filter(group -> Math.abs(group.getFirst().left() - rule.left()) <= SAME)
          .filter(group -> Math.abs(group.getFirst().right() - rule.right()) <= SAME)
          .findFirst()
          .orElseGet(() -> {
            groups.add(new ArrayList<>());
            return groups.getLast();
          })
          .add(rule);
    }
    groups.removeIf(group -> group.size() < FEWEST_RULES);
    return groups;
  }

  private Interval interval(Box upper, Box lower) {
    Box box = new Box(upper.left() - SAME, upper.centreY(), upper.right() + SAME, lower.centreY());
    List<TextLine> inside = lines.stream().filter(line -> box.holds(line.box())).toList();
    List<Float> edges = List.copyOf(standing(box));
    boolean parted = inside.stream().map(line -> column(line, edges)).distinct().count() > 1;
    return new Interval(box, rows(inside), parted);
  }

  /// Lines that stand beside each other.
  private static List<List<TextLine>> rows(List<TextLine> lines) {
    List<TextLine> byTop = new ArrayList<>(lines);
    byTop.sort(Comparator.comparing(TextLine::top));
    List<List<TextLine>> rows = new ArrayList<>();
    float bottom = 0;
    for (TextLine line : byTop) {
      if (rows.isEmpty() || line.top() > bottom - LEVEL * line.size()) {
        rows.add(new ArrayList<>());
        bottom = line.bottom();
      }
      rows.getLast().add(line);
      bottom = Math.max(bottom, line.bottom());
    }
    return rows;
  }

  private boolean isOfTable(Interval interval) {
    List<TextLine> inside = interval.rows().stream().flatMap(List::stream).toList();
    if (inside.isEmpty()) {
      return true;
    }
    if (Columns.areText(Columns.of(inside, body.size()))) {
      return false;
    }
    if (inside.size() == 1) {
      return interval.box().height() <= LOOSE * inside.getFirst().size();
    }
    return interval.rowsOfCells() * 2 >= interval.rows().size() || interval.rowsOfCells() == 1;
  }

  private List<List<List<TextLine>>> cells(List<Interval> run, Box table) {
    Set<Float> standing = standing(table);
    List<List<TextLine>> rows = new ArrayList<>();
    for (Interval interval : run) {
      boolean one = interval.rowsOfCells() <= 1 || !standing.isEmpty() && run.size() >= 4;
      if (one && !interval.rows().isEmpty()) {
        rows.add(interval.rows().stream().flatMap(List::stream).toList());
      } else {
        rows.addAll(interval.rows());
      }
    }
    List<Float> edges = standing.isEmpty() ? edges(rows) : List.copyOf(standing);
    return rows.stream().map(row -> cells(row, edges)).toList();
  }

  /// Places of the standing rules and of the sides of frames within a table.
  private Set<Float> standing(Box table) {
    List<Box> sides = new ArrayList<>();
    page.rules().stream().filter(rule -> rule.height() > rule.width()).forEach(sides::add);
    for (Box panel : page.panels()) {
      sides.add(new Box(panel.right(), panel.top(), panel.right(), panel.bottom()));
    }
    TreeSet<Float> places = new TreeSet<>();
    for (Box side : sides) {
      float x = side.centreX();
      boolean within =
          x > table.left() + 3 * SAME
              && x < table.right() - 3 * SAME
              && side.top() < table.bottom() - SAME
              && side.bottom() > table.top() + SAME;
      if (within && places.subSet(x - SAME, x + SAME).isEmpty()) {
        places.add(x);
      }
    }
    return places;
  }

  /// Amid the white that parts the columns of all rows.
  private List<Float> edges(List<List<TextLine>> rows) {
    List<TextLine> cells =
        new ArrayList<>(rows.stream().filter(row -> row.size() > 1).flatMap(List::stream).toList());
    cells.sort(Comparator.comparing(TextLine::left));
    List<Float> edges = new ArrayList<>();
    float right = cells.getFirst().right();
    for (TextLine cell : cells) {
      if (cell.left() - right >= GUTTER * cell.size()) {
        edges.add((cell.left() + right) / 2);
      }
      right = Math.max(right, cell.right());
    }
    return edges;
  }

  private static int column(TextLine line, List<Float> edges) {
    return (int) edges.stream().filter(edge -> edge < line.box().centreX()).count();
  }

  private static List<List<TextLine>> cells(List<TextLine> row, List<Float> edges) {
    List<List<TextLine>> cells = new ArrayList<>();
    for (int i = 0; i <= edges.size(); i++) {
      cells.add(new ArrayList<>());
    }
    for (TextLine line : row) {
      cells.get(column(line, edges)).add(line);
    }
    cells.forEach(cell -> cell.sort(Columns.byPlace()));
    return cells;
  }
}
