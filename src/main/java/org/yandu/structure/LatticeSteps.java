package org.yandu.structure;

import static org.yandu.structure.LatticeArcs.BREAK;
import static org.yandu.structure.LatticeArcs.DRIFT;
import static org.yandu.structure.LatticeArcs.NEW_WIDTH_OVER_PAGE;
import static org.yandu.structure.LatticeArcs.STRANDED_HEADING;
import static org.yandu.structure.LatticeColumn.BROKEN;
import static org.yandu.structure.LatticeColumn.CLOSED;
import static org.yandu.structure.LatticeColumn.END;
import static org.yandu.structure.LatticeColumn.FIRST;
import static org.yandu.structure.LatticeColumn.HEADING;
import static org.yandu.structure.LatticeColumn.IMPOSSIBLE;
import static org.yandu.structure.LatticeColumn.MIDDLE;
import static org.yandu.structure.LatticeColumn.OPEN;
import static org.yandu.structure.LatticeColumn.OPEN_BROKEN;
import static org.yandu.structure.LatticeColumn.OVER_PAGE;
import static org.yandu.structure.LatticeColumn.RESUMING;
import static org.yandu.structure.LatticeColumn.SINGLE;

/// Takes the steps of the lattice, forward and backward. Each method that goes forward has its
/// mirror that goes backward: the two must name the same states at the same costs, so that the
/// cheapest reading costs the same from both ends.
final class LatticeSteps {

  /// A source needs so many bits.
  private static final int SOURCE_BITS = 10;

  private static final int AFTER_TEXT = 0;
  private static final int AFTER_HEADING = 1;
  private static final int AFTER_DISPLAY = 2;

  private final LatticeArcs arcs;
  private final ColumnWidths widths;
  private final int count;

  /// The step under way forward: the column it leaves and the costs of what it reaches.
  private LatticeColumn column;

  private double[] score = {};
  private double[] reached = {};
  private int aside;

  /// By state: from where it is reached at least cost, and over which aside.
  private final int[] origins;

  /// The cheapest of several sources.
  private int source;

  private double sourceCost;

  LatticeSteps(LatticeArcs arcs, ColumnWidths widths) {
    this.arcs = arcs;
    this.widths = widths;
    this.count = widths.count();
    this.column = new LatticeColumn(count);
    this.origins = new int[column.score.length];
  }

  /// The state or gate from which a state was reached at least cost.
  int source(int target) {
    return origins[target] & (1 << SOURCE_BITS) - 1;
  }

  /// The aside over which it was reached, from 1; 0 if over the line alone.
  int aside(int target) {
    return origins[target] >> SOURCE_BITS;
  }

  private void begin(LatticeColumn before, LatticeColumn after, int over) {
    column = before;
    score = before.score;
    reached = after.score;
    aside = over;
  }

  private void reach(int target, int from, double cost) {
    reachAt(target, from, score[from] + cost);
  }

  private void reachAt(int target, int from, double cost) {
    if (cost < reached[target] && score[from] < IMPOSSIBLE) {
      reached[target] = cost;
      origins[target] = aside << SOURCE_BITS | from;
    }
  }

  private void leave(int from, double cost) {
    source = from;
    sourceCost = score[from] + cost;
  }

  private void orLeave(int from, double cost) {
    if (score[from] + cost < sourceCost) {
      leave(from, cost);
    }
  }

  private static void lower(double[] costs, int state, double cost) {
    if (cost < costs[state]) {
      costs[state] = cost;
    }
  }

  /// Takes all steps over the line that the arcs were prepared for.
  void forward(int line, LatticeColumn before, LatticeColumn after) {
    begin(before, after, 0);
    for (int w : widths.usable(line)) {
      display(w);
      if (!arcs.onlyDisplay) {
        int text = column.gate(AFTER_TEXT, w);
        int heading = column.gate(AFTER_HEADING, w);
        int display = column.gate(AFTER_DISPLAY, w);
        reach(HEADING * count + w, text, arcs.heading[w]);
        reach(HEADING * count + w, heading, arcs.furtherHeading[w]);
        reach(HEADING * count + w, display, arcs.heading[w]);
        reach(FIRST * count + w, text, arcs.first[w]);
        reach(FIRST * count + w, heading, arcs.overPage + arcs.first[w]);
        reach(FIRST * count + w, display, arcs.first[w]);
        reach(SINGLE * count + w, text, arcs.single[w]);
        reach(SINGLE * count + w, heading, arcs.overPage + arcs.single[w]);
        reach(SINGLE * count + w, display, arcs.single[w]);
        goOn(line, w);
      }
    }
  }

  private void display(int w) {
    int closed = CLOSED * count + w;
    reach(closed, column.gate(AFTER_TEXT, w), arcs.displayFirst);
    reach(closed, column.gate(AFTER_HEADING, w), STRANDED_HEADING + arcs.displayFirst);
    reach(closed, column.gate(AFTER_DISPLAY, w), arcs.displayFurther);
    leave(FIRST * count + w, arcs.displayInText);
    orLeave(MIDDLE * count + w, arcs.displayInText);
    orLeave(OPEN * count + w, arcs.displayFurther);
    reachAt(OPEN * count + w, source, sourceCost);
    reachAt(OPEN_BROKEN * count + w, source, sourceCost + BREAK);
  }

  /// A line that goes on with a paragraph: from the line before, over display lines, over a page
  /// break, or after a box.
  private void goOn(int line, int w) {
    sourceCost = Double.POSITIVE_INFINITY;
    for (int near = Math.max(0, w - 1); near <= Math.min(count - 1, w + 1); near++) {
      if (near == w || widths.areNeighbours(near, w)) {
        double cost = arcs.join + (near == w ? 0 : DRIFT);
        orLeave(FIRST * count + near, cost);
        orLeave(MIDDLE * count + near, cost);
      }
    }
    double prior = widths.prior(line, w);
    orLeave(OPEN * count + w, arcs.joinOverDisplay[w]);
    orLeave(column.gate(OVER_PAGE), NEW_WIDTH_OVER_PAGE + prior);
    orLeave(column.gate(RESUMING), prior);
    reachAt(MIDDLE * count + w, source, sourceCost + arcs.middle[w]);
    reachAt(BROKEN * count + w, source, sourceCost + arcs.broken[w]);
    reachAt(END * count + w, source, sourceCost + arcs.end[w]);
  }

  /// Takes all steps over the line that the arcs were prepared for.
  ///
  /// @param before by state and gate before the line: the least cost of all that follows
  /// @param after the same of the states after it
  void backward(int line, LatticeColumn column, double[] before, double[] after) {
    for (int w : widths.usable(line)) {
      double closed = after[CLOSED * count + w];
      double text = arcs.displayFirst + closed;
      double heading = STRANDED_HEADING + arcs.displayFirst + closed;
      double display = arcs.displayFurther + closed;
      if (!arcs.onlyDisplay) {
        double first = after[FIRST * count + w];
        double single = after[SINGLE * count + w];
        double begun = Math.min(arcs.first[w] + first, arcs.single[w] + single);
        double onHeading = arcs.heading[w] + after[HEADING * count + w];
        text = Math.min(text, Math.min(onHeading, begun));
        display = Math.min(display, Math.min(onHeading, begun));
        heading = Math.min(heading, arcs.furtherHeading[w] + after[HEADING * count + w]);
        heading = Math.min(heading, arcs.overPage + arcs.first[w] + first);
        heading = Math.min(heading, arcs.overPage + arcs.single[w] + single);
        goOnBackward(line, column, w, before, after);
      }
      lower(before, column.gate(AFTER_TEXT, w), text);
      lower(before, column.gate(AFTER_HEADING, w), heading);
      lower(before, column.gate(AFTER_DISPLAY, w), display);
      double open = Math.min(after[OPEN * count + w], BREAK + after[OPEN_BROKEN * count + w]);
      lower(before, FIRST * count + w, arcs.displayInText + open);
      lower(before, MIDDLE * count + w, arcs.displayInText + open);
      lower(before, OPEN * count + w, arcs.displayFurther + open);
    }
  }

  private void goOnBackward(
      int line, LatticeColumn column, int w, double[] before, double[] after) {
    double on = Math.min(IMPOSSIBLE, arcs.middle[w] + after[MIDDLE * count + w]);
    on = Math.min(on, arcs.broken[w] + after[BROKEN * count + w]);
    on = Math.min(on, arcs.end[w] + after[END * count + w]);
    for (int near = Math.max(0, w - 1); near <= Math.min(count - 1, w + 1); near++) {
      if (near == w || widths.areNeighbours(near, w)) {
        double cost = arcs.join + (near == w ? 0 : DRIFT);
        lower(before, FIRST * count + near, cost + on);
        lower(before, MIDDLE * count + near, cost + on);
      }
    }
    double prior = widths.prior(line, w);
    lower(before, OPEN * count + w, arcs.joinOverDisplay[w] + on);
    lower(before, column.gate(OVER_PAGE), NEW_WIDTH_OVER_PAGE + prior + on);
    lower(before, column.gate(RESUMING), prior + on);
  }

  /// Takes the steps over a caption or quote between paragraphs or within one.
  ///
  /// @param number of the aside among those that end with its last line, from 1
  void forward(Aside over, int number, LatticeColumn before, LatticeColumn after) {
    begin(before, after, number);
    double more = LatticeArcs.betweenCost(over);
    for (int w : widths.usable(over.start())) {
      double within = arcs.within(over, w);
      leave(FIRST * count + w, 0);
      orLeave(MIDDLE * count + w, 0);
      orLeave(OPEN * count + w, 0);
      reachAt(OPEN * count + w, source, sourceCost + within);
      reachAt(OPEN_BROKEN * count + w, source, sourceCost + (within + BREAK));
      double between = within + more;
      int closed = CLOSED * count + w;
      reach(closed, column.gate(AFTER_TEXT, w), between);
      reach(closed, column.gate(AFTER_HEADING, w), between + STRANDED_HEADING);
      reach(closed, column.gate(AFTER_DISPLAY, w), between);
    }
  }

  /// @return what the best reading of the whole text costs that goes over the aside
  double backward(Aside over, LatticeColumn column, double[] before, double[] after) {
    score = column.score;
    double more = LatticeArcs.betweenCost(over);
    double least = IMPOSSIBLE;
    for (int w : widths.usable(over.start())) {
      double within = arcs.within(over, w);
      double open =
          Math.min(
              within + after[OPEN * count + w], within + BREAK + after[OPEN_BROKEN * count + w]);
      leave(FIRST * count + w, 0);
      orLeave(MIDDLE * count + w, 0);
      orLeave(OPEN * count + w, 0);
      lower(before, FIRST * count + w, open);
      lower(before, MIDDLE * count + w, open);
      lower(before, OPEN * count + w, open);
      double between = within + more + after[CLOSED * count + w];
      double heading = within + more + STRANDED_HEADING + after[CLOSED * count + w];
      lower(before, column.gate(AFTER_TEXT, w), between);
      lower(before, column.gate(AFTER_HEADING, w), heading);
      lower(before, column.gate(AFTER_DISPLAY, w), between);
      least = Math.min(least, sourceCost + open);
      least = Math.min(least, score[column.gate(AFTER_TEXT, w)] + between);
      least = Math.min(least, score[column.gate(AFTER_HEADING, w)] + heading);
      least = Math.min(least, score[column.gate(AFTER_DISPLAY, w)] + between);
    }
    return least;
  }
}
