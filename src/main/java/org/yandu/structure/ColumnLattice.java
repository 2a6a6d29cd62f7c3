package org.yandu.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.yandu.text.Glyphs;
import org.yandu.text.TypesetWidth;

/// One pass of Viterbi's algorithm over all lines. The hidden state is what the line is and how
/// wide its column is; a line that goes on must fill the column, a paragraph's last line need not.
///
/// A paragraph may be interrupted: by a few display lines, or by whole paragraphs of a box. Each
/// state remembers where on its best path the paragraph broke off, so that the join can be judged.
/// Cost grows linearly with lines × widths.
final class ColumnLattice {

  private static final LineTag[] TAGS = LineTag.values();
  private static final int FIRST = LineTag.FIRST.ordinal();
  private static final int MIDDLE = LineTag.MIDDLE.ordinal();
  private static final int BROKEN = LineTag.BROKEN.ordinal();
  private static final int END = LineTag.END.ordinal();
  private static final int SINGLE = LineTag.SINGLE.ordinal();
  private static final int HEADING = LineTag.HEADING.ordinal();
  private static final int OPEN = LineTag.DISPLAY_OPEN.ordinal();
  private static final int OPEN_BROKEN = LineTag.DISPLAY_BROKEN.ordinal();
  private static final int CLOSED = LineTag.DISPLAY_CLOSED.ordinal();

  /// States after which a paragraph, a heading or closed display text may begin.
  private static final int[] CLOSED_TAGS = {BROKEN, END, SINGLE, HEADING, OPEN_BROKEN, CLOSED};

  private static final int[] OPEN_TAGS = {FIRST, MIDDLE, OPEN};

  /// Costs of changing the column's width: at a paragraph, inside one at a page break, and of half
  /// an em inside one (letters are tracked by the paragraph).
  private static final double NEW_WIDTH = 2;

  private static final double NEW_WIDTH_OVER_PAGE = 2;
  private static final double DRIFT = 1.5;

  private static final double PARAGRAPH = 1;

  /// Breaking a paragraph off for other paragraphs, and taking it up again; further pages between
  /// make the latter dearer.
  private static final double BREAK = 3.5;

  private static final double RESUME = 3;
  private static final double RESUME_PER_PAGE = 1.5;

  /// Weight of the bigrams at a join, and of those between display lines.
  private static final double JOIN_WEIGHT = 0.7;

  private static final double DISPLAY_JOIN_WEIGHT = 0.5;

  /// A further line of a heading or of display text is cheaper by this.
  private static final double FURTHER_LINE = -1.5;

  /// A heading that no paragraph follows: display text comes, or the page ends.
  private static final double STRANDED_HEADING = 3;

  private static final double OPEN_AFTER_SENTENCE = 1.5;

  /// An unmarked caption or quote as wide as the column that it interrupts.
  private static final double ASIDE_OF_COLUMN_WIDTH = 4;

  /// A caption wider than the column whose lines nothing holds together: a title may follow it.
  private static final double LOOSE_WIDE_ASIDE = 6;

  /// One that stands between paragraphs.
  private static final double PLAIN_ASIDE_BETWEEN = 1.5;

  private static final double PLAIN_CAPTION_BETWEEN = 4;

  private static final double IMPOSSIBLE = 1e12;
  private static final int NONE = -1;

  private final List<Line> lines;
  private final LineCosts costs;
  private final Bigrams bigrams;
  private final ColumnWidths columns;
  private final int indent;
  private final int count;
  private final short[][] back;

  private final List<List<Aside>> asides;

  /// By line: the aside that leads to an open or closed display state, none if the line alone does.
  private final Aside[][] backAsides;

  /// Columns of states before each of the last lines; the latest two are under work.
  private final Column[] history = new Column[Aside.MOST_LINES + 2];

  private Column now;
  private Column next;

  private ColumnLattice(
      List<Line> lines,
      LineCosts costs,
      Bigrams bigrams,
      ColumnWidths columns,
      List<List<Aside>> asides,
      int indent) {
    this.lines = lines;
    this.costs = costs;
    this.bigrams = bigrams;
    this.columns = columns;
    this.asides = asides;
    this.indent = indent;
    this.count = columns.count();
    int states = TAGS.length * count;
    this.back = new short[lines.size()][states];
    this.backAsides = new Aside[lines.size()][];
    for (int i = 0; i < history.length; i++) {
      history[i] = new Column(states, count);
    }
    this.now = history[0];
    this.next = history[1];
  }

  /// The states before a line.
  private static final class Column {
    final double[] score;

    /// By state: the line at which the paragraph under way broke off, or none.
    final int[] broken;

    /// By width of an open display state: the last line of the paragraph it interrupts.
    final int[] lastBody;

    Column(int states, int widths) {
      score = new double[states];
      broken = new int[states];
      lastBody = new int[widths];
    }
  }

  /// Tags and column widths (in quarter ems) of all lines.
  ///
  /// @param asides captions and quotes, in order
  /// @param indent of a paragraph's first line, in quarter ems
  record Decoded(List<LineTag> tags, int[] widths, List<Aside> asides, double cost, int indent) {}

  static Decoded decode(List<Line> lines, Bigrams bigrams) {
    if (lines.isEmpty()) {
      return new Decoded(List.of(), new int[0], List.of(), 0, 0);
    }
    LineCosts costs = new LineCosts(lines);
    ColumnWidths columns = new ColumnWidths(lines, costs);
    List<List<Aside>> asides = AsideFinder.find(lines, costs, bigrams);
    Decoded flush = new ColumnLattice(lines, costs, bigrams, columns, asides, 0).run();
    Decoded indented =
        new ColumnLattice(lines, costs, bigrams, columns, asides, 2 * TypesetWidth.EM).run();
    return flush.cost() < indented.cost() ? flush : indented;
  }

  private Decoded run() {
    Arrays.fill(now.score, IMPOSSIBLE);
    Arrays.fill(now.broken, NONE);
    for (int w = 0; w < count; w++) {
      now.score[CLOSED * count + w] = columns.prior(0, w);
    }
    for (int i = 0; i < lines.size(); i++) {
      step(i);
      asides.get(i).forEach(this::putAside);
      now = next;
      next = history[(i + 2) % history.length];
    }
    return traceBack();
  }

  private Decoded traceBack() {
    double[] score = now.score;
    int best = 0;
    for (int state = 0; state < score.length; state++) {
      best = score[state] < score[best] ? state : best;
    }
    LineTag[] tags = new LineTag[lines.size()];
    int[] found = new int[lines.size()];
    List<Aside> used = new ArrayList<>();
    int state = best;
    int i = lines.size() - 1;
    while (i >= 0) {
      Aside aside = backAsides[i] == null ? null : backAsides[i][state];
      int start = aside == null ? i : aside.start();
      Arrays.fill(tags, start, i + 1, TAGS[state / count]);
      Arrays.fill(found, start, i + 1, columns.width(state % count));
      if (aside != null) {
        used.addFirst(aside);
      }
      state = back[i][state];
      i = start - 1;
    }
    return new Decoded(List.of(tags), found, used, score[best], indent);
  }

  /// Several lines at once: a caption or quote between paragraphs or within one. What has no mark
  /// must stand out by its width from the column that it interrupts.
  private void putAside(Aside aside) {
    Column before = history[aside.start() % history.length];
    int last = aside.end() - 1;
    int anyClosed = best(before, CLOSED_TAGS, 0, count);
    for (int w = 0; w < count; w++) {
      double cost = aside.cost() + widthCost(aside, w);
      int from = best(before, OPEN_TAGS, w, w + 1);
      double open = before.score[from] + cost;
      if (open < next.score[OPEN * count + w]) {
        next.lastBody[w] = from / count == OPEN ? before.lastBody[w] : aside.start() - 1;
        put(before, last, OPEN, w, open, from, aside);
        put(before, last, OPEN_BROKEN, w, open + BREAK, from, aside);
        next.broken[OPEN_BROKEN * count + w] = next.lastBody[w];
      }
      int closed = best(before, CLOSED_TAGS, w, w + 1);
      double jump = before.score[anyClosed] + NEW_WIDTH + columns.prior(last, w);
      closed = jump < before.score[closed] ? anyClosed : closed;
      double closedCost =
          Math.min(jump, before.score[closed])
              + cost
              + betweenCost(aside)
              + (closed / count == HEADING ? STRANDED_HEADING : 0);
      if (closedCost < next.score[CLOSED * count + w]) {
        put(before, last, CLOSED, w, closedCost, closed, aside);
      }
    }
  }

  private static double betweenCost(Aside aside) {
    if (!aside.plain()) {
      return 0;
    }
    return aside.kind() == PieceKind.CAPTION ? PLAIN_CAPTION_BETWEEN : PLAIN_ASIDE_BETWEEN;
  }

  private double widthCost(Aside aside, int w) {
    int more = aside.width() - columns.width(w);
    if (aside.plain()) {
      return Math.abs(more) <= TypesetWidth.EM ? ASIDE_OF_COLUMN_WIDTH : 0;
    }
    return aside.loose() && more > TypesetWidth.EM ? LOOSE_WIDE_ASIDE : 0;
  }

  private void step(int i) {
    boolean newPage = i > 0 && lines.get(i).page() != lines.get(i - 1).page();
    int anyClosed = best(now, CLOSED_TAGS, 0, count);
    int anyOpen = newPage ? best(now, OPEN_TAGS, 0, count) : NONE;
    int anyBroken = bestBroken(i);
    double join = i > 0 ? joinCost(i - 1, i) : 0;
    for (int w = 0; w < count; w++) {
      int closed = best(now, CLOSED_TAGS, w, w + 1);
      double closedCost = now.score[closed];
      double jump = now.score[anyClosed] + NEW_WIDTH + columns.prior(i, w);
      if (jump < closedCost) {
        closedCost = jump;
        closed = anyClosed;
      }
      double stranded = closed / count == HEADING ? STRANDED_HEADING : 0;
      put(i, CLOSED, w, closedCost + stranded + displayCost(i, closed / count), closed);
      putOpen(i, w);
      if (costs.isDisplayOnly(i)) {
        forbidBody(w);
      } else {
        putStarts(i, w, closedCost + (newPage ? stranded : 0), closed);
        putContinuations(i, w, join, anyOpen, anyBroken);
      }
    }
  }

  private void putStarts(int i, int w, double closedCost, int closed) {
    int width = columns.width(w);
    int measure = width - indent;
    double further = closed / count == HEADING ? FURTHER_LINE : 0;
    put(i, HEADING, w, closedCost + costs.heading(i, width) + further, closed);
    double start = closedCost + PARAGRAPH + costs.body(i);
    put(i, FIRST, w, start + costs.full(i, measure), closed);
    put(i, SINGLE, w, start + costs.last(i, measure), closed);
  }

  /// A line that goes on with a paragraph: from the line before, over display lines, over a page
  /// break, or after a box.
  private void putContinuations(int i, int w, double join, int overPage, int anyBroken) {
    int from = NONE;
    double cost = IMPOSSIBLE;
    for (int near = Math.max(0, w - 1); near <= Math.min(count - 1, w + 1); near++) {
      double drift = near == w ? 0 : columns.areNeighbours(near, w) ? DRIFT : IMPOSSIBLE;
      for (int tag = FIRST; tag <= MIDDLE; tag++) {
        double open = now.score[tag * count + near] + join + drift;
        if (open < cost) {
          cost = open;
          from = tag * count + near;
        }
      }
    }
    double suspended = now.score[OPEN * count + w] + joinCost(now.lastBody[w], i);
    if (suspended < cost) {
      cost = suspended;
      from = OPEN * count + w;
    }
    if (overPage != NONE) {
      int body = overPage / count == OPEN ? now.lastBody[overPage % count] : i - 1;
      double moved =
          now.score[overPage] + NEW_WIDTH_OVER_PAGE + joinCost(body, i) + columns.prior(i, w);
      if (moved < cost) {
        cost = moved;
        from = overPage;
      }
    }
    boolean resumes = false;
    if (anyBroken != NONE) {
      double resumed = now.score[anyBroken] + resumeCost(anyBroken, i) + columns.prior(i, w);
      if (resumed < cost) {
        cost = resumed;
        from = anyBroken;
        resumes = true;
      }
    }
    if (from == NONE) {
      forbid(MIDDLE, w);
      forbid(BROKEN, w);
      forbid(END, w);
      return;
    }
    cost += costs.body(i);
    int width = columns.width(w);
    put(i, MIDDLE, w, cost + costs.full(i, width), from);
    put(i, BROKEN, w, cost + BREAK + costs.fullAtBreak(i, width), from);
    put(i, END, w, cost + costs.last(i, width), from);
    next.broken[BROKEN * count + w] = i;
    if (resumes) {
      next.broken[MIDDLE * count + w] = NONE;
      next.broken[END * count + w] = NONE;
    }
  }

  private double resumeCost(int state, int i) {
    int line = now.broken[state];
    int pages = Math.max(0, lines.get(i).page() - lines.get(line).page() - 1);
    return RESUME + RESUME_PER_PAGE * pages + joinCost(line, i);
  }

  private void putOpen(int i, int w) {
    int from = best(now, OPEN_TAGS, w, w + 1);
    next.lastBody[w] = from / count == OPEN ? now.lastBody[w] : i - 1;
    double cost = now.score[from] + afterSentence(i, from / count) + displayCost(i, from / count);
    put(i, OPEN, w, cost, from);
    put(i, OPEN_BROKEN, w, cost + BREAK, from);
    next.broken[OPEN_BROKEN * count + w] = next.lastBody[w];
  }

  /// Display text rather interrupts a paragraph amid a sentence than after one.
  private double afterSentence(int i, int tagBefore) {
    if (i == 0 || tagBefore == OPEN) {
      return 0;
    }
    String text = lines.get(i - 1).text();
    return Glyphs.isSentenceEnd(text.charAt(text.length() - 1)) ? OPEN_AFTER_SENTENCE : 0;
  }

  private double displayCost(int i, int tagBefore) {
    boolean further =
        i > 0 && (tagBefore == OPEN || tagBefore == OPEN_BROKEN || tagBefore == CLOSED);
    double cost = costs.display(i);
    return further && cost > 0
        ? Math.max(0, cost + FURTHER_LINE - DISPLAY_JOIN_WEIGHT * association(i - 1, i))
        : cost;
  }

  private double joinCost(int before, int i) {
    return before < 0 ? 0 : -JOIN_WEIGHT * association(before, i);
  }

  private double association(int before, int i) {
    return bigrams.join(lines.get(before), lines.get(i));
  }

  private void forbidBody(int w) {
    for (int tag = FIRST; tag <= HEADING; tag++) {
      forbid(tag, w);
    }
  }

  private void forbid(int tag, int w) {
    next.score[tag * count + w] = IMPOSSIBLE;
    next.broken[tag * count + w] = NONE;
  }

  private int best(Column column, int[] tags, int fromWidth, int toWidth) {
    double[] score = column.score;
    int best = tags[0] * count + fromWidth;
    for (int tag : tags) {
      for (int state = tag * count + fromWidth; state < tag * count + toWidth; state++) {
        best = score[state] < score[best] ? state : best;
      }
    }
    return best;
  }

  /// The best closed state on whose path a paragraph waits to be taken up.
  private int bestBroken(int i) {
    int best = NONE;
    double cost = IMPOSSIBLE;
    for (int tag : CLOSED_TAGS) {
      for (int state = tag * count; state < (tag + 1) * count; state++) {
        if (now.broken[state] != NONE && now.broken[state] < i - 1) {
          double resumed = now.score[state] + resumeCost(state, i);
          if (resumed < cost) {
            cost = resumed;
            best = state;
          }
        }
      }
    }
    return best;
  }

  private void put(int i, int tag, int w, double cost, int from) {
    int state = tag * count + w;
    next.score[state] = cost;
    next.broken[state] = now.broken[from];
    back[i][state] = (short) from;
  }

  private void put(Column before, int i, int tag, int w, double cost, int from, Aside aside) {
    int state = tag * count + w;
    next.score[state] = cost;
    next.broken[state] = before.broken[from];
    back[i][state] = (short) from;
    if (backAsides[i] == null) {
      backAsides[i] = new Aside[back[i].length];
    }
    backAsides[i][state] = aside;
  }
}
