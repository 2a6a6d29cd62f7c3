package org.yandu.structure;

import static org.yandu.structure.LatticeColumn.IMPOSSIBLE;
import static org.yandu.structure.LatticeColumn.TAGS;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Takes the lattice's steps once more from the end: with the costs from the start it tells for
/// each line what the best reading costs that decides otherwise there.
final class BackwardSearch {

  private final LatticeColumn[] columns;
  private final LatticeArcs arcs;
  private final LatticeSteps steps;
  private final ColumnWidths widths;
  private final int count;
  private final List<List<Aside>> byStart = new ArrayList<>();
  private final LineMargins margins;

  /// By state after some lines: the least cost of all that follows; of the latest columns only.
  private final double[][] rest;

  private BackwardSearch(
      LatticeColumn[] columns,
      LatticeArcs arcs,
      LatticeSteps steps,
      List<List<Aside>> asides,
      ColumnWidths widths) {
    this.columns = columns;
    this.arcs = arcs;
    this.steps = steps;
    this.widths = widths;
    this.count = widths.count();
    this.rest = new double[Aside.MOST_LINES + 1][columns[0].score.length];
    this.margins = new LineMargins(asides.size());
    for (int i = 0; i < asides.size(); i++) {
      byStart.add(new ArrayList<>(0));
    }
    for (List<Aside> ending : asides) {
      for (Aside aside : ending) {
        byStart.get(aside.start()).add(aside);
      }
    }
  }

  static LineMargins margins(
      LatticeColumn[] columns,
      LatticeArcs arcs,
      LatticeSteps steps,
      List<List<Aside>> asides,
      ColumnWidths widths) {
    BackwardSearch search = new BackwardSearch(columns, arcs, steps, asides, widths);
    search.run();
    return search.margins;
  }

  private void run() {
    int lines = columns.length - 1;
    for (int i = lines - 1; i >= 0; i--) {
      judge(i);
      double[] before = emptied(i);
      double[] after = rest[(i + 1) % rest.length];
      arcs.prepare(i, columns[i]);
      steps.backward(i, columns[i], before, after);
      for (Aside aside : byStart.get(i)) {
        double[] behind = rest[aside.end() % rest.length];
        margins.offer(aside, steps.backward(aside, columns[i], before, behind));
      }
      arcs.closeGates(i, columns[i], before);
    }
  }

  /// The costs before a line, with nothing in them: in the place of those that no aside reaches any
  /// more.
  private double[] emptied(int line) {
    int place = line % rest.length;
    Arrays.fill(rest[place], IMPOSSIBLE);
    return rest[place];
  }

  private void judge(int line) {
    double[] after = rest[(line + 1) % rest.length];
    double[] score = columns[line + 1].score;
    int[] usable = widths.usable(line);
    for (LineTag tag : TAGS) {
      LineMargins.Decision decision = LineMargins.Decision.of(tag);
      double least = IMPOSSIBLE;
      for (int w : usable) {
        int state = tag.ordinal() * count + w;
        least = Math.min(least, score[state] + after[state]);
      }
      margins.offer(line, decision, least);
    }
  }
}
