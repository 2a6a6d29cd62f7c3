package org.yandu.structure;

import static org.yandu.structure.LatticeColumn.CLOSED_GROUPS;
import static org.yandu.structure.LatticeColumn.NONE;
import static org.yandu.structure.LatticeColumn.OPEN;
import static org.yandu.structure.LatticeColumn.OPEN_TAGS;
import static org.yandu.structure.LatticeColumn.OVER_PAGE;
import static org.yandu.structure.LatticeColumn.RESUMING;

import java.util.List;
import org.yandu.text.Glyphs;
import org.yandu.text.TypesetWidth;

/// What the steps cost that the lattice allows from the lines before a line into it, for the search
/// forward and the one backward alike.
///
/// A step leads from a state or a gate of one column to a state of another. Costs that depend on
/// the width of the column stand in arrays by its index: a document has a hundred thousand lines
/// and widths, and an object or a call for each step would take most of the time.
final class LatticeArcs {

  /// Costs of changing the column's width: at a paragraph, inside one at a page break, and of half
  /// an em inside one (letters are tracked by the paragraph).
  private static final double NEW_WIDTH = 2;

  static final double NEW_WIDTH_OVER_PAGE = 2;
  static final double DRIFT = 1.5;

  private static final double PARAGRAPH = 1;

  /// Breaking a paragraph off for other paragraphs, and taking it up again; further pages between
  /// make the latter dearer.
  static final double BREAK = 3.5;

  private static final double RESUME = 3;
  private static final double RESUME_PER_PAGE = 1.5;

  /// Weight of the bigrams at a join, and of those between display lines.
  private static final double JOIN_WEIGHT = 0.7;

  private static final double DISPLAY_JOIN_WEIGHT = 0.5;

  /// No join can make a step cheaper by more.
  private static final double MOST_BONUS = JOIN_WEIGHT * Bigrams.MOST + 0.1;

  /// A further line of a heading or of display text is cheaper by this.
  private static final double FURTHER_LINE = -1.5;

  /// Headings in a row of which only one is drawn twice.
  private static final double UNLIKE_LINE = 3;

  /// A heading that no paragraph follows: display text comes, or the page ends.
  static final double STRANDED_HEADING = 3;

  /// A heading whose lines stand on two pages.
  private static final double HEADING_OVER_PAGE = 1;

  private static final double OPEN_AFTER_SENTENCE = 1.5;

  /// An unmarked caption or quote as wide as the column that it interrupts.
  private static final double ASIDE_OF_COLUMN_WIDTH = 4;

  /// Two lines of which the first is shorter by this look like a paragraph of the column.
  private static final int INDENT = 2 * TypesetWidth.EM;

  /// A caption wider than the column whose lines nothing holds together: a title may follow it.
  private static final double LOOSE_WIDE_ASIDE = 6;

  /// Unmarked quotes and captions that stand between paragraphs.
  private static final double PLAIN_QUOTE_BETWEEN = 1.5;

  private static final double PLAIN_CAPTION_BETWEEN = 4;

  private final List<Line> lines;

  /// By line.
  private final int[] pages;

  private final LineCosts costs;
  private final Bigrams bigrams;
  private final ColumnWidths columns;
  private final int indent;
  private final int count;

  /// Whether the line under work can be display text only.
  boolean onlyDisplay;

  /// Costs of the line under work as display text: between paragraphs, after other display text,
  /// amid a paragraph; and for what comes after a heading instead of a paragraph.
  double displayFirst;

  double displayFurther;
  double displayInText;

  /// By width: costs of the line under work as a heading, as a further line of one, as the first
  /// line of a paragraph and as a whole one.
  final double[] heading;

  final double[] furtherHeading;
  final double[] first;
  final double[] single;

  /// What a paragraph costs more right after a heading on the page before.
  double overPage;

  /// What it costs to go on with the line before, and by width, with what display text interrupts.
  double join;

  final double[] joinOverDisplay;

  /// By width: costs of the line under work as one that goes on with a paragraph.
  final double[] middle;

  final double[] broken;
  final double[] end;

  private static final int CACHE = 256;

  private final int[] cachedBefore = new int[CACHE];
  private final int[] cachedLine = new int[CACHE];
  private final double[] cached = new double[CACHE];

  LatticeArcs(
      List<Line> lines, LineCosts costs, Bigrams bigrams, ColumnWidths columns, int indent) {
    this.lines = lines;
    this.pages = new int[lines.size()];
    for (int i = 0; i < pages.length; i++) {
      pages[i] = lines.get(i).page();
    }
    this.costs = costs;
    this.bigrams = bigrams;
    this.columns = columns;
    this.indent = indent;
    this.count = columns.count();
    this.heading = new double[count];
    this.furtherHeading = new double[count];
    this.first = new double[count];
    this.single = new double[count];
    this.joinOverDisplay = new double[count];
    this.middle = new double[count];
    this.broken = new double[count];
    this.end = new double[count];
  }

  /// Opens the gates of a column that a line or an aside may follow.
  void openGates(int line, LatticeColumn column) {
    int[] widths = columns.usableBefore(line);
    for (int group = 0; group < CLOSED_GROUPS.length; group++) {
      for (int tag : CLOSED_GROUPS[group]) {
        for (int w : widths) {
          int state = tag * count + w;
          column.offer(column.gate(group), state, 0);
          if (mayResume(line, column, state, column.score[state], column.resumed())) {
            column.offer(column.gate(RESUMING), state, resumeCost(column.broken[state], line));
          }
        }
      }
    }
    if (isNewPage(line)) {
      for (int tag : OPEN_TAGS) {
        for (int w : widths) {
          int state = tag * count + w;
          column.offer(column.gate(OVER_PAGE), state, overPageCost(line, column, state));
        }
      }
    }
    openGatesByWidth(line, column);
  }

  /// What begins after a closed group has the width of its states, or any other at a cost.
  private void openGatesByWidth(int line, LatticeColumn column) {
    for (int w : columns.usable(line)) {
      double change = NEW_WIDTH + columns.prior(line, w);
      for (int group = 0; group < CLOSED_GROUPS.length; group++) {
        for (int tag : CLOSED_GROUPS[group]) {
          column.offer(column.gate(group, w), tag * count + w, 0);
        }
        column.offer(column.gate(group, w), column.gate(group), change);
      }
    }
  }

  /// Takes the gates of a column backward, once all steps that begin behind them are taken.
  ///
  /// @param before by state and gate: the least cost of all that follows
  void closeGates(int line, LatticeColumn column, double[] before) {
    for (int w : columns.usable(line)) {
      double change = NEW_WIDTH + columns.prior(line, w);
      for (int group = 0; group < CLOSED_GROUPS.length; group++) {
        double onward = before[column.gate(group, w)];
        lower(before, column.gate(group), change + onward);
        for (int tag : CLOSED_GROUPS[group]) {
          lower(before, tag * count + w, onward);
        }
      }
    }
    for (int group = 0; group < CLOSED_GROUPS.length; group++) {
      for (int tag : CLOSED_GROUPS[group]) {
        closeGates(line, column, tag, before[column.gate(group)], before);
      }
    }
    if (isNewPage(line)) {
      double onward = before[column.gate(OVER_PAGE)];
      for (int tag : OPEN_TAGS) {
        for (int w : columns.usableBefore(line)) {
          int state = tag * count + w;
          lower(before, state, onward + overPageCost(line, column, state));
        }
      }
    }
  }

  private void closeGates(int line, LatticeColumn column, int tag, double onward, double[] before) {
    double resumed = before[column.gate(RESUMING)];
    for (int w : columns.usableBefore(line)) {
      int state = tag * count + w;
      lower(before, state, onward);
      if (mayResume(line, column, state, resumed, before[state])) {
        lower(before, state, resumed + resumeCost(column.broken[state], line));
      }
    }
  }

  private static void lower(double[] costs, int state, double cost) {
    if (cost < costs[state]) {
      costs[state] = cost;
    }
  }

  /// Whether a paragraph waits to be taken up, and taking it up could cost less than `limit`.
  private boolean mayResume(int line, LatticeColumn column, int state, double cost, double limit) {
    int broken = column.broken[state];
    return cost + RESUME - MOST_BONUS < limit
        && broken != NONE
        && broken < line - 1
        && cost + waitCost(broken, line) - MOST_BONUS < limit;
  }

  boolean isNewPage(int line) {
    return line > 0 && pages[line] != pages[line - 1];
  }

  private double overPageCost(int line, LatticeColumn column, int state) {
    int body = state / count == OPEN ? column.lastBody[state % count] : line - 1;
    return joinCost(body, line);
  }

  private double resumeCost(int broken, int line) {
    return waitCost(broken, line) + joinCost(broken, line);
  }

  private double waitCost(int broken, int line) {
    return RESUME + RESUME_PER_PAGE * Math.max(0, pages[line] - pages[broken] - 1);
  }

  /// Works out what the steps over a line cost.
  ///
  /// @param column the states before it, with open gates
  void prepare(int line, LatticeColumn column) {
    onlyDisplay = costs.isDisplayOnly(line);
    displayFirst = costs.display(line);
    displayFurther = furtherDisplayCost(line);
    displayInText = displayFirst + afterSentence(line);
    if (onlyDisplay) {
      return;
    }
    join = line > 0 ? joinCost(line - 1, line) : 0;
    overPage = isNewPage(line) ? STRANDED_HEADING : 0;
    double start = PARAGRAPH + costs.start(line);
    double body = costs.body(line);
    double heads = overPage > 0 ? HEADING_OVER_PAGE : 0;
    boolean alike = line > 0 && lines.get(line).doubled() == lines.get(line - 1).doubled();
    double unlike = line > 0 ? UNLIKE_LINE : 0;
    for (int w : columns.usable(line)) {
      int width = columns.width(w);
      double full = costs.full(line, width);
      double last = costs.last(line, width);
      heading[w] = costs.heading(line, width);
      furtherHeading[w] = heads + heading[w] + (alike ? furtherHeadingCost(line, width) : unlike);
      first[w] = start + (indent == 0 ? full : costs.full(line, width - indent));
      single[w] = start + (indent == 0 ? last : costs.last(line, width - indent));
      joinOverDisplay[w] = joinCost(column.lastBody[w], line);
      middle[w] = body + full;
      broken[w] = body + BREAK + costs.fullAtBreak(line, width);
      end[w] = body + last;
    }
  }

  /// A heading of several lines fills all but the last.
  private double furtherHeadingCost(int line, int width) {
    return FURTHER_LINE - costs.fullHeading(line - 1, width) + join;
  }

  /// What it costs to take lines for a caption or quote within a paragraph. What has no mark must
  /// stand out by its width from the column that it interrupts.
  double within(Aside aside, int w) {
    return aside.cost() + widthCost(aside, w);
  }

  /// What a caption or quote costs more between paragraphs.
  static double betweenCost(Aside aside) {
    if (!aside.plain()) {
      return 0;
    }
    return aside.kind() == PieceKind.CAPTION ? PLAIN_CAPTION_BETWEEN : PLAIN_QUOTE_BETWEEN;
  }

  private double widthCost(Aside aside, int w) {
    int more = aside.width() - columns.width(w);
    if (aside.plain()) {
      boolean two = aside.end() - aside.start() == 2;
      boolean paragraph = two && Math.abs(more + INDENT) <= TypesetWidth.EM;
      return Math.abs(more) <= TypesetWidth.EM || paragraph ? ASIDE_OF_COLUMN_WIDTH : 0;
    }
    return aside.loose() && more > TypesetWidth.EM ? LOOSE_WIDE_ASIDE : 0;
  }

  /// Display text rather interrupts a paragraph amid a sentence than after one.
  private double afterSentence(int line) {
    if (line == 0) {
      return 0;
    }
    String text = lines.get(line - 1).text();
    return Glyphs.isSentenceEnd(text.charAt(text.length() - 1)) ? OPEN_AFTER_SENTENCE : 0;
  }

  private double furtherDisplayCost(int line) {
    double cost = costs.display(line);
    return line > 0 && cost > 0
        ? Math.max(0, cost + FURTHER_LINE - DISPLAY_JOIN_WEIGHT * association(line - 1, line))
        : cost;
  }

  private double joinCost(int before, int line) {
    return before < 0 ? 0 : -JOIN_WEIGHT * association(before, line);
  }

  private double association(int before, int line) {
    int slot = before % CACHE;
    if (cachedBefore[slot] != before || cachedLine[slot] != line) {
      cachedBefore[slot] = before;
      cachedLine[slot] = line;
      cached[slot] = bigrams.join(lines.get(before), lines.get(line));
    }
    return cached[slot];
  }
}
