package org.yandu.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.yandu.text.Glyphs;
import org.yandu.text.TypesetWidth;

/// One pass of Viterbi's algorithm over all lines. The hidden state is what the line is and how
/// wide its column is; a line that goes on must fill the column, a paragraph's last line need not.
///
/// Cost grows linearly with lines × widths.
final class ColumnLattice {

  private static final LineTag[] TAGS = LineTag.values();
  private static final int FIRST = LineTag.FIRST.ordinal();
  private static final int MIDDLE = LineTag.MIDDLE.ordinal();
  private static final int END = LineTag.END.ordinal();
  private static final int SINGLE = LineTag.SINGLE.ordinal();
  private static final int HEADING = LineTag.HEADING.ordinal();
  private static final int OPEN = LineTag.DISPLAY_OPEN.ordinal();
  private static final int CLOSED = LineTag.DISPLAY_CLOSED.ordinal();

  /// Costs of changing the column's width: at a paragraph, inside one at a page break, and of half
  /// an em inside one (letters are tracked by the paragraph).
  private static final double NEW_WIDTH = 2;

  private static final double NEW_WIDTH_OVER_PAGE = 2;
  private static final double DRIFT = 1.5;

  private static final double PARAGRAPH = 1;

  /// Taking up a paragraph that other text interrupted for long, such as a box.
  private static final double RESUME = 6;

  /// Weight of the bigrams at a join, and of those between display lines.
  private static final double JOIN_WEIGHT = 0.7;

  private static final double DISPLAY_JOIN_WEIGHT = 0.5;

  /// A further line of a heading or of display text is cheaper by this.
  private static final double FURTHER_LINE = -1.5;

  private static final int NARROWEST = 7 * TypesetWidth.EM;
  private static final int WIDEST = 60 * TypesetWidth.EM;
  private static final int MOST_WIDTHS = 44;
  private static final int HALF_EM = TypesetWidth.EM / 2;

  private final List<Line> lines;
  private final LineCosts costs;
  private final Bigrams bigrams;
  private final int indent;
  private final int[] widths;
  private final double[][] priors;
  private final int[] pageIndex;

  private ColumnLattice(List<Line> lines, LineCosts costs, Bigrams bigrams, int indent) {
    this.lines = lines;
    this.costs = costs;
    this.bigrams = bigrams;
    this.indent = indent;
    this.widths = candidateWidths(lines, costs);
    this.pageIndex = new int[lines.size()];
    this.priors = pagePriors();
  }

  /// Tags and column widths (in quarter ems) of all lines.
  record Decoded(List<LineTag> tags, int[] widths, double cost, int indent) {}

  static Decoded decode(List<Line> lines, Bigrams bigrams) {
    if (lines.isEmpty()) {
      return new Decoded(List.of(), new int[0], 0, 0);
    }
    LineCosts costs = new LineCosts(lines);
    Decoded flush = new ColumnLattice(lines, costs, bigrams, 0).run();
    Decoded indented = new ColumnLattice(lines, costs, bigrams, 2 * TypesetWidth.EM).run();
    return flush.cost() < indented.cost() ? flush : indented;
  }

  private static int[] candidateWidths(List<Line> lines, LineCosts costs) {
    int[] counts = new int[(WIDEST + HALF_EM) / HALF_EM + 2];
    for (int i = 0; i < lines.size(); i++) {
      int width = Math.clamp(costs.natural(i), NARROWEST, WIDEST);
      counts[Math.round((float) width / HALF_EM)]++;
    }
    List<Integer> order = new ArrayList<>();
    for (int i = NARROWEST / HALF_EM; i <= WIDEST / HALF_EM; i++) {
      if (counts[i] + counts[i + 1] + counts[i - 1] > 0) {
        order.add(i);
      }
    }
    order.sort((a, b) ->
        Integer.compare(
            counts[b - 1] + 2 * counts[b] + counts[b + 1],
            counts[a - 1] + 2 * counts[a] + counts[a + 1]));
    return order.stream().limit(MOST_WIDTHS).mapToInt(i -> i * HALF_EM).sorted().toArray();
  }

  /// Cost of each width by page: the rarer its lines are on the page, the dearer.
  private double[][] pagePriors() {
    List<double[]> pages = new ArrayList<>();
    int start = 0;
    while (start < lines.size()) {
      int end = start;
      double[] counts = new double[widths.length];
      while (end < lines.size() && lines.get(end).page() == lines.get(start).page()) {
        pageIndex[end] = pages.size();
        for (int w = 0; w < widths.length; w++) {
          int distance = Math.abs(costs.natural(end) - widths[w]);
          counts[w] += distance < HALF_EM ? 1 : distance <= TypesetWidth.EM ? 0.5 : 0;
        }
        end++;
      }
      double all = end - start + 2.0;
      for (int w = 0; w < widths.length; w++) {
        counts[w] = -Math.log((counts[w] + 0.2) / all);
      }
      pages.add(counts);
      start = end;
    }
    return pages.toArray(double[][]::new);
  }

  private Decoded run() {
    int count = widths.length;
    int states = TAGS.length * count;
    short[][] back = new short[lines.size()][states];
    double[] score = new double[states];
    double[] next = new double[states];
    int[] lastBody = new int[count];
    int[] nextLastBody = new int[count];
    Arrays.fill(score, LineCosts.FORBIDDEN);
    for (int w = 0; w < count; w++) {
      score[CLOSED * count + w] = priors[0][w];
    }
    for (int i = 0; i < lines.size(); i++) {
      step(i, score, next, back[i], lastBody, nextLastBody);
      double[] swap = score;
      score = next;
      next = swap;
      int[] swapBody = lastBody;
      lastBody = nextLastBody;
      nextLastBody = swapBody;
    }
    return traceBack(score, back);
  }

  private Decoded traceBack(double[] score, short[][] back) {
    int count = widths.length;
    int best = 0;
    for (int state = 0; state < score.length; state++) {
      best = score[state] < score[best] ? state : best;
    }
    double cost = score[best];
    LineTag[] tags = new LineTag[lines.size()];
    int[] found = new int[lines.size()];
    int state = best;
    for (int i = lines.size() - 1; i >= 0; i--) {
      tags[i] = TAGS[state / count];
      found[i] = widths[state % count];
      state = back[i][state];
    }
    return new Decoded(List.of(tags), found, cost, indent);
  }

  private void step(
      int i, double[] score, double[] next, short[] back, int[] lastBody, int[] nextLastBody) {
    int count = widths.length;
    boolean newPage = i > 0 && lines.get(i).page() != lines.get(i - 1).page();
    double[] prior = priors[pageIndex[i]];
    int anyClosed = bestOf(score, END, SINGLE, HEADING, CLOSED, 0, count);
    int anyOpen = bestOf(score, FIRST, MIDDLE, OPEN, OPEN, 0, count);
    boolean displayOnly = costs.isDisplayOnly(i);
    double join = i > 0 ? joinCost(i - 1, i) : 0;
    for (int w = 0; w < count; w++) {
      int closed = bestOf(score, END, SINGLE, HEADING, CLOSED, w, w + 1);
      double closedCost = score[closed];
      double jump = score[anyClosed] + NEW_WIDTH + prior[w];
      if (jump < closedCost) {
        closedCost = jump;
        closed = anyClosed;
      }
      put(next, back, CLOSED * count + w, closedCost + displayCost(i, closed / count), closed);
      putOpen(i, w, score, next, back, lastBody, nextLastBody);
      if (displayOnly) {
        forbidBody(next, w);
        continue;
      }
      double heading = costs.heading(i, widths[w]) + (closed / count == HEADING ? FURTHER_LINE : 0);
      put(next, back, HEADING * count + w, closedCost + heading, closed);
      int measure = widths[w] - indent;
      put(next, back, FIRST * count + w, closedCost + PARAGRAPH + costs.full(i, measure), closed);
      put(next, back, SINGLE * count + w, closedCost + PARAGRAPH + costs.last(i, measure), closed);
      putContinuation(
          i, w, score, next, back, lastBody, join, newPage ? anyOpen : -1, closed, closedCost);
    }
  }

  private void putContinuation(
      int i,
      int w,
      double[] score,
      double[] next,
      short[] back,
      int[] lastBody,
      double join,
      int overPage,
      int closed,
      double closedCost) {
    int count = widths.length;
    int from = closed;
    double cost = closedCost + RESUME;
    for (int near = Math.max(0, w - 1); near <= Math.min(count - 1, w + 1); near++) {
      double drift =
          near == w
              ? 0
              : widths[Math.max(near, w)] - widths[Math.min(near, w)] > HALF_EM
                  ? LineCosts.FORBIDDEN
                  : DRIFT;
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
    if (overPage >= 0) {
      int body = overPage / count == OPEN ? lastBody[overPage % count] : i - 1;
      double moved =
          score[overPage] + NEW_WIDTH_OVER_PAGE + joinCost(body, i) + priors[pageIndex[i]][w];
      if (moved < cost) {
        cost = moved;
        from = overPage;
      }
    }
    put(next, back, MIDDLE * count + w, cost + costs.full(i, widths[w]), from);
    put(next, back, END * count + w, cost + costs.last(i, widths[w]), from);
  }

  private void putOpen(
      int i,
      int w,
      double[] score,
      double[] next,
      short[] back,
      int[] lastBody,
      int[] nextLastBody) {
    int count = widths.length;
    int from = bestOf(score, FIRST, MIDDLE, OPEN, OPEN, w, w + 1);
    boolean further = from / count == OPEN;
    nextLastBody[w] = further ? lastBody[w] : i - 1;
    put(next, back, OPEN * count + w, score[from] + displayCost(i, from / count), from);
  }

  private double displayCost(int i, int tagBefore) {
    boolean further = i > 0 && (tagBefore == OPEN || tagBefore == CLOSED);
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

  private void forbidBody(double[] next, int w) {
    int count = widths.length;
    for (int tag = FIRST; tag <= HEADING; tag++) {
      next[tag * count + w] = Double.MAX_VALUE / 4;
    }
  }

  private int bestOf(double[] score, int a, int b, int c, int d, int fromWidth, int toWidth) {
    int count = widths.length;
    int best = a * count + fromWidth;
    for (int w = fromWidth; w < toWidth; w++) {
      best = score[a * count + w] < score[best] ? a * count + w : best;
      best = score[b * count + w] < score[best] ? b * count + w : best;
      best = score[c * count + w] < score[best] ? c * count + w : best;
      best = score[d * count + w] < score[best] ? d * count + w : best;
    }
    return best;
  }

  private static void put(double[] next, short[] back, int state, double cost, int from) {
    next[state] = cost;
    back[state] = (short) from;
  }
}
