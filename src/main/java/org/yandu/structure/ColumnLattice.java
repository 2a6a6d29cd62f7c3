package org.yandu.structure;

import static org.yandu.structure.LatticeColumn.BROKEN;
import static org.yandu.structure.LatticeColumn.CLOSED;
import static org.yandu.structure.LatticeColumn.END;
import static org.yandu.structure.LatticeColumn.MIDDLE;
import static org.yandu.structure.LatticeColumn.NONE;
import static org.yandu.structure.LatticeColumn.OPEN;
import static org.yandu.structure.LatticeColumn.OPEN_BROKEN;
import static org.yandu.structure.LatticeColumn.RESUMING;
import static org.yandu.structure.LatticeColumn.TAGS;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.yandu.text.TypesetWidth;

/// One pass of Viterbi's algorithm over all lines. The hidden state is what the line is and how
/// wide its column is; a line that goes on must fill the column, a paragraph's last line need not.
/// Captions and pull quotes of several lines are taken in one step.
///
/// A paragraph may be interrupted: by a few display lines, or by whole paragraphs of a box. Each
/// state remembers where on its best path the paragraph broke off, so that the join can be judged.
/// Cost grows linearly with lines × widths.
final class ColumnLattice {

  /// A state needs so many bits.
  private static final int STATE_BITS = 9;

  /// So many states of all columns together are kept.
  private static final int MOST_KEPT = 4_000_000;

  /// So many lines tell whether paragraphs are indented, or as many steps as make one reading so
  /// much cheaper.
  private static final int SAMPLE = 1500;

  private static final int SAMPLE_STEP = 100;
  private static final double CLEARLY_BETTER = 150;

  private final List<Line> lines;
  private final LatticeArcs arcs;
  private final LatticeSteps steps;
  private final ColumnWidths widths;
  private final List<List<Aside>> asides;
  private final int indent;
  private final int count;

  /// What a column is like before anything leads to it.
  private final LatticeColumn blank;

  /// The states before each line, and after the last.
  private final LatticeColumn[] columns;

  /// By line and state: the state before the step that leads there best, and in higher bits which
  /// of the asides that end with the line it goes over, from 1; 0 for a step over the line alone.
  private final short[][] back;

  /// Whether all columns are kept for the search backward; of a very long text they are not.
  private final boolean keepsColumns;

  private int done;

  private ColumnLattice(
      List<Line> lines,
      LineCosts costs,
      Bigrams bigrams,
      ColumnWidths widths,
      List<List<Aside>> asides,
      int indent) {
    this.lines = lines;
    this.arcs = new LatticeArcs(lines, costs, bigrams, widths, indent);
    this.steps = new LatticeSteps(arcs, widths);
    this.widths = widths;
    this.asides = asides;
    this.indent = indent;
    this.count = widths.count();
    this.blank = new LatticeColumn(count);
    this.columns = new LatticeColumn[lines.size() + 1];
    this.back = new short[lines.size()][];
    this.keepsColumns = (long) lines.size() * TAGS.length * count <= MOST_KEPT;
    columns[0] = blank.copy();
    for (int w = 0; w < count; w++) {
      columns[0].score[CLOSED * count + w] = widths.prior(0, w);
    }
  }

  /// Tags and column widths (in quarter ems) of all lines.
  ///
  /// @param asides captions and quotes, in order
  /// @param indent of a paragraph's first line, in quarter ems
  record Decoded(
      List<LineTag> tags, int[] widths, List<Aside> asides, LineMargins margins, int indent) {}

  static Decoded decode(List<Line> lines, Bigrams bigrams) {
    if (lines.isEmpty()) {
      return new Decoded(List.of(), new int[0], List.of(), LineMargins.NONE, 0);
    }
    LineCosts costs = new LineCosts(lines);
    ColumnWidths widths = new ColumnWidths(lines, costs);
    List<List<Aside>> asides = AsideFinder.find(lines, costs, bigrams);
    ColumnLattice flush = new ColumnLattice(lines, costs, bigrams, widths, asides, 0);
    ColumnLattice indented =
        new ColumnLattice(lines, costs, bigrams, widths, asides, 2 * TypesetWidth.EM);
    ColumnLattice better = flush.isBetterThan(indented) ? flush : indented;
    better.run(lines.size());
    BitSet favoured = HeadingAnalogy.favour(lines, better.path().tags(), costs);
    if (better.keepsColumns) {
      better.rerun(favoured);
    } else if (!favoured.isEmpty()) {
      better = new ColumnLattice(lines, costs, bigrams, widths, asides, better.indent);
      better.run(lines.size());
    }
    Path path = better.path();
    LineMargins margins = better.keepsColumns ? better.margins() : LineMargins.NONE;
    return new Decoded(path.tags(), path.widths(), path.asides(), margins, better.indent);
  }

  /// Goes over as many lines as it takes to tell which of two lattices reads them at less cost.
  private boolean isBetterThan(ColumnLattice other) {
    double better = 0;
    int most = Math.min(lines.size(), SAMPLE);
    while (done < most && Math.abs(better) < CLEARLY_BETTER) {
      run(Math.min(most, done + SAMPLE_STEP));
      other.run(done);
      better = other.cost(done) - cost(done);
    }
    return better > 0;
  }

  /// Goes on to before a line.
  private void run(int end) {
    for (int i = done; i < end; i++) {
      takeSteps(i);
      if (!keepsColumns && i >= Aside.MOST_LINES) {
        columns[i - Aside.MOST_LINES] = columns[i + 1];
      }
    }
    done = end;
  }

  private void takeSteps(int line) {
    LatticeColumn after = blank.copy();
    columns[line + 1] = after;
    arcs.openGates(line, columns[line]);
    arcs.prepare(line, columns[line]);
    steps.forward(line, columns[line], after);
    List<Aside> ending = asides.get(line);
    for (int k = 0; k < ending.size(); k++) {
      steps.forward(ending.get(k), k + 1, columns[ending.get(k).start()], after);
    }
    back[line] = new short[TAGS.length * count];
    for (int w : widths.usable(line)) {
      for (int state = w; state < TAGS.length * count; state += count) {
        if (after.score[state] < LatticeColumn.IMPOSSIBLE) {
          remember(line, state);
        }
      }
    }
  }

  /// Goes on over lines whose costs have changed since. Where for some lines everything costs more
  /// or less by the same amount than before, nothing else changes up to the next of them.
  private void rerun(BitSet changed) {
    int line = changed.nextSetBit(0);
    while (line >= 0) {
      double surplus = 0;
      int alike = 0;
      while (line < lines.size() && alike < Aside.MOST_LINES) {
        LatticeColumn known = columns[line + 1];
        takeSteps(line);
        double more = columns[line + 1].surplusOver(known);
        boolean settled = !changed.get(line) && Math.abs(more - surplus) < LatticeColumn.ROUNDING;
        alike = settled ? alike + 1 : 0;
        surplus = more;
        line++;
      }
      int next = changed.nextSetBit(line);
      for (int i = line + 1; i <= (next < 0 ? lines.size() : next); i++) {
        columns[i].raise(surplus);
      }
      line = next;
    }
  }

  /// Keeps how a state after a line was reached.
  private void remember(int line, int target) {
    int aside = steps.aside(target);
    int start = aside > 0 ? asides.get(line).get(aside - 1).start() : line;
    LatticeColumn before = columns[start];
    LatticeColumn after = columns[line + 1];
    int source = steps.source(target);
    int state = before.real(source);
    back[line][target] = (short) (aside << STATE_BITS | state);
    int body = state / count == OPEN ? before.lastBody[state % count] : start - 1;
    int tag = target / count;
    if (tag == BROKEN) {
      after.broken[target] = line;
    } else if (tag == OPEN_BROKEN) {
      after.broken[target] = body;
    } else if ((tag == MIDDLE || tag == END) && before.isGate(source, RESUMING)) {
      after.broken[target] = NONE;
    } else {
      after.broken[target] = before.broken[state];
    }
    if (tag == OPEN) {
      after.lastBody[target % count] = body;
    }
  }

  /// Least cost of the lines before one.
  private double cost(int end) {
    double least = LatticeColumn.IMPOSSIBLE;
    LatticeColumn last = columns[end];
    for (int state = 0; state < TAGS.length * count; state++) {
      least = Math.min(least, last.score[state]);
    }
    return least;
  }

  private LineMargins margins() {
    return BackwardSearch.margins(columns, arcs, steps, asides, widths);
  }

  /// The best reading found.
  private record Path(List<LineTag> tags, int[] widths, List<Aside> asides) {}

  private Path path() {
    LatticeColumn last = columns[lines.size()];
    int state = 0;
    for (int other = 1; other < TAGS.length * count; other++) {
      state = last.score[other] < last.score[state] ? other : state;
    }
    LineTag[] tags = new LineTag[lines.size()];
    int[] found = new int[lines.size()];
    List<Aside> used = new ArrayList<>();
    int line = lines.size() - 1;
    while (line >= 0) {
      int from = back[line][state];
      int aside = from >> STATE_BITS;
      int start = line;
      if (aside > 0) {
        used.addFirst(asides.get(line).get(aside - 1));
        start = used.getFirst().start();
      }
      Arrays.fill(tags, start, line + 1, TAGS[state / count]);
      Arrays.fill(found, start, line + 1, widths.width(state % count));
      state = from & (1 << STATE_BITS) - 1;
      line = start - 1;
    }
    return new Path(List.of(tags), found, used);
  }
}
