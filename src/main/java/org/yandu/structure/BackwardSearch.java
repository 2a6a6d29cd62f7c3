package org.yandu.structure;

import static org.yandu.structure.LatticeColumn.CLOSED_GROUPS;
import static org.yandu.structure.LatticeColumn.IMPOSSIBLE;
import static org.yandu.structure.LatticeColumn.OPEN_TAGS;
import static org.yandu.structure.LatticeColumn.OVER_PAGE;
import static org.yandu.structure.LatticeColumn.RESUMING;
import static org.yandu.structure.LatticeColumn.TAGS;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Takes the lattice's steps once more from the end: with the costs from the start it tells for
/// each line what the best reading costs that decides otherwise there.
final class BackwardSearch {

  private final LatticeColumn[] columns;
  private final LatticeArcs arcs;
  private final ColumnWidths widths;
  private final int count;
  private final List<List<Aside>> byStart = new ArrayList<>();
  private final LineMargins margins;

  /// By state after some lines: the least cost of all that follows; of the latest columns only.
  private final double[][] rest = new double[Aside.MOST_LINES + 1][];

  private BackwardSearch(
      LatticeColumn[] columns, LatticeArcs arcs, List<List<Aside>> asides, ColumnWidths widths) {
    this.columns = columns;
    this.arcs = arcs;
    this.widths = widths;
    this.count = widths.count();
    this.margins = new LineMargins(asides.size());
    for (int i = 0; i < asides.size(); i++) {
      byStart.add(new ArrayList<>(0));
    }
    asides.forEach(ending -> ending.forEach(aside -> byStart.get(aside.start()).add(aside)));
  }

  static LineMargins margins(
      LatticeColumn[] columns, LatticeArcs arcs, List<List<Aside>> asides, ColumnWidths widths) {
    BackwardSearch search = new BackwardSearch(columns, arcs, asides, widths);
    search.run();
    return search.margins;
  }

  private void run() {
    int lines = columns.length - 1;
    rest[lines % rest.length] = new double[TAGS.length * count];
    for (int i = lines - 1; i >= 0; i--) {
      judge(i);
      double[] before = new double[columns[i].score.length];
      Arrays.fill(before, IMPOSSIBLE);
      double[] after = rest[(i + 1) % rest.length];
      arcs.over(i, columns[i], bundle -> relax(bundle, before, after));
      for (Aside aside : byStart.get(i)) {
        double[] behind = rest[aside.end() % rest.length];
        double[] score = columns[i].score;
        double[] least = {IMPOSSIBLE};
        arcs.over(
            aside,
            columns[i],
            bundle -> {
              double onward = relax(bundle, before, behind);
              int best = bundle.best(score);
              least[0] =
                  Math.min(least[0], score[bundle.source(best)] + bundle.sourceCost(best) + onward);
            });
        margins.offer(aside, least[0]);
      }
      closeGates(i, before);
      rest[i % rest.length] = before;
    }
  }

  /// @return the least cost from the bundle's middle onward
  private static double relax(ArcBundle bundle, double[] before, double[] after) {
    double onward = IMPOSSIBLE;
    for (int t = 0; t < bundle.targetCount(); t++) {
      onward = Math.min(onward, bundle.targetCost(t) + after[bundle.target(t)]);
    }
    for (int s = 0; s < bundle.sourceCount(); s++) {
      int source = bundle.source(s);
      before[source] = Math.min(before[source], bundle.sourceCost(s) + onward);
    }
    return onward;
  }

  private void closeGates(int line, double[] before) {
    for (int group = 0; group < CLOSED_GROUPS.length; group++) {
      closeGate(line, group, CLOSED_GROUPS[group], before);
      closeGate(line, RESUMING, CLOSED_GROUPS[group], before);
    }
    if (arcs.isNewPage(line)) {
      closeGate(line, OVER_PAGE, OPEN_TAGS, before);
    }
  }

  private void closeGate(int line, int gate, int[] tags, double[] before) {
    LatticeColumn column = columns[line];
    double onward = before[column.gate(gate)];
    for (int tag : tags) {
      for (int w : widths.usableBefore(line)) {
        int state = tag * count + w;
        double cost = onward + arcs.entryCost(line, column, gate, state);
        before[state] = Math.min(before[state], cost);
      }
    }
  }

  private void judge(int line) {
    double[] after = rest[(line + 1) % rest.length];
    for (LineTag tag : TAGS) {
      LineMargins.Decision decision = LineMargins.Decision.of(tag);
      double least = IMPOSSIBLE;
      for (int w : widths.usable(line)) {
        int state = tag.ordinal() * count + w;
        least = Math.min(least, columns[line + 1].score[state] + after[state]);
      }
      margins.offer(line, decision, least);
    }
  }
}
