package org.yandu.structure;

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

  private static final double IMPOSSIBLE = 1e12;
  private static final int NONE = -1;

  private final List<Line> lines;
  private final LineCosts costs;
  private final Bigrams bigrams;
  private final ColumnWidths columns;
  private final int indent;
  private final int count;
  private final short[][] back;

  private double[] score;
  private double[] next;

  /// By state: the line at which the paragraph under way broke off, or none.
  private int[] broken;

  private int[] nextBroken;

  /// By width of an open display state: the last line of the paragraph it interrupts.
  private int[] lastBody;

  private int[] nextLastBody;

  private ColumnLattice(
      List<Line> lines, LineCosts costs, Bigrams bigrams, ColumnWidths columns, int indent) {
    this.lines = lines;
    this.costs = costs;
    this.bigrams = bigrams;
    this.columns = columns;
    this.indent = indent;
    this.count = columns.count();
    int states = TAGS.length * count;
    this.back = new short[lines.size()][states];
    this.score = new double[states];
    this.next = new double[states];
    this.broken = new int[states];
    this.nextBroken = new int[states];
    this.lastBody = new int[count];
    this.nextLastBody = new int[count];
  }

  /// Tags and column widths (in quarter ems) of all lines.
  ///
  /// @param indent of a paragraph's first line, in quarter ems
  record Decoded(List<LineTag> tags, int[] widths, double cost, int indent) {}

  static Decoded decode(List<Line> lines, Bigrams bigrams) {
    if (lines.isEmpty()) {
      return new Decoded(List.of(), new int[0], 0, 0);
    }
    LineCosts costs = new LineCosts(lines);
    ColumnWidths columns = new ColumnWidths(lines, costs);
    Decoded flush = new ColumnLattice(lines, costs, bigrams, columns, 0).run();
    Decoded indented = new ColumnLattice(lines, costs, bigrams, columns, 2 * TypesetWidth.EM).run();
    return flush.cost() < indented.cost() ? flush : indented;
  }

  private Decoded run() {
    Arrays.fill(score, IMPOSSIBLE);
    Arrays.fill(broken, NONE);
    for (int w = 0; w < count; w++) {
      score[CLOSED * count + w] = columns.prior(0, w);
    }
    for (int i = 0; i < lines.size(); i++) {
      step(i);
      swap();
    }
    return traceBack();
  }

  private void swap() {
    double[] oldScore = score;
    score = next;
    next = oldScore;
    int[] oldBroken = broken;
    broken = nextBroken;
    nextBroken = oldBroken;
    int[] oldLastBody = lastBody;
    lastBody = nextLastBody;
    nextLastBody = oldLastBody;
  }

  private Decoded traceBack() {
    int best = 0;
    for (int state = 0; state < score.length; state++) {
      best = score[state] < score[best] ? state : best;
    }
    LineTag[] tags = new LineTag[lines.size()];
    int[] found = new int[lines.size()];
    int state = best;
    for (int i = lines.size() - 1; i >= 0; i--) {
      tags[i] = TAGS[state / count];
      found[i] = columns.width(state % count);
      state = back[i][state];
    }
    return new Decoded(List.of(tags), found, score[best], indent);
  }

  private void step(int i) {
    boolean newPage = i > 0 && lines.get(i).page() != lines.get(i - 1).page();
    int anyClosed = best(CLOSED_TAGS, 0, count);
    int anyOpen = newPage ? best(OPEN_TAGS, 0, count) : NONE;
    int anyBroken = bestBroken(i);
    double join = i > 0 ? joinCost(i - 1, i) : 0;
    for (int w = 0; w < count; w++) {
      int closed = best(CLOSED_TAGS, w, w + 1);
      double closedCost = score[closed];
      double jump = score[anyClosed] + NEW_WIDTH + columns.prior(i, w);
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
        double open = score[tag * count + near] + join + drift;
        if (open < cost) {
          cost = open;
          from = tag * count + near;
        }
      }
    }
    double suspended = score[OPEN * count + w] + joinCost(lastBody[w], i);
    if (suspended < cost) {
      cost = suspended;
      from = OPEN * count + w;
    }
    if (overPage != NONE) {
      int body = overPage / count == OPEN ? lastBody[overPage % count] : i - 1;
      double moved =
          score[overPage] + NEW_WIDTH_OVER_PAGE + joinCost(body, i) + columns.prior(i, w);
      if (moved < cost) {
        cost = moved;
        from = overPage;
      }
    }
    boolean resumes = false;
    if (anyBroken != NONE) {
      double resumed = score[anyBroken] + resumeCost(anyBroken, i) + columns.prior(i, w);
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
    nextBroken[BROKEN * count + w] = i;
    if (resumes) {
      nextBroken[MIDDLE * count + w] = NONE;
      nextBroken[END * count + w] = NONE;
    }
  }

  private double resumeCost(int state, int i) {
    int line = broken[state];
    int pages = Math.max(0, lines.get(i).page() - lines.get(line).page() - 1);
    return RESUME + RESUME_PER_PAGE * pages + joinCost(line, i);
  }

  private void putOpen(int i, int w) {
    int from = best(OPEN_TAGS, w, w + 1);
    nextLastBody[w] = from / count == OPEN ? lastBody[w] : i - 1;
    double cost = score[from] + afterSentence(i, from / count) + displayCost(i, from / count);
    put(i, OPEN, w, cost, from);
    put(i, OPEN_BROKEN, w, cost + BREAK, from);
    nextBroken[OPEN_BROKEN * count + w] = nextLastBody[w];
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
    String text = lines.get(before).text();
    char last = text.charAt(text.length() - 1);
    char first = lines.get(i).text().charAt(0);
    return Glyphs.isHan(last) && Glyphs.isHan(first) ? bigrams.association(last, first) : 0;
  }

  private void forbidBody(int w) {
    for (int tag = FIRST; tag <= HEADING; tag++) {
      forbid(tag, w);
    }
  }

  private void forbid(int tag, int w) {
    next[tag * count + w] = IMPOSSIBLE;
    nextBroken[tag * count + w] = NONE;
  }

  private int best(int[] tags, int fromWidth, int toWidth) {
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
        if (broken[state] != NONE && broken[state] < i - 1) {
          double resumed = score[state] + resumeCost(state, i);
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
    next[state] = cost;
    nextBroken[state] = broken[from];
    back[i][state] = (short) from;
  }
}
