package org.yandu.structure;

import java.util.Arrays;

/// What the lattice knows after a line: for each state the cost of the best path that leads there.
///
/// A state is a tag and a width. Behind the states stand gates, each of which takes the best of
/// many states, so that a step need not look at every pair of states: some whatever the width, and
/// behind these one for each closed group and each width that what comes next may have.
final class LatticeColumn {

  static final LineTag[] TAGS = LineTag.values();
  static final int FIRST = LineTag.FIRST.ordinal();
  static final int MIDDLE = LineTag.MIDDLE.ordinal();
  static final int BROKEN = LineTag.BROKEN.ordinal();
  static final int END = LineTag.END.ordinal();
  static final int SINGLE = LineTag.SINGLE.ordinal();
  static final int HEADING = LineTag.HEADING.ordinal();
  static final int OPEN = LineTag.DISPLAY_OPEN.ordinal();
  static final int OPEN_BROKEN = LineTag.DISPLAY_BROKEN.ordinal();
  static final int CLOSED = LineTag.DISPLAY_CLOSED.ordinal();

  /// States after which a paragraph, a heading or closed display text may begin: after text, after
  /// a heading, after display text.
  static final int[][] CLOSED_GROUPS = {{BROKEN, END, SINGLE}, {HEADING}, {OPEN_BROKEN, CLOSED}};

  /// States in which a paragraph goes on.
  static final int[] OPEN_TAGS = {FIRST, MIDDLE, OPEN};

  /// Gates: of each closed group whatever its width; of the open states at the end of a page; of
  /// the states that wait to take a paragraph up.
  static final int OVER_PAGE = CLOSED_GROUPS.length;

  static final int RESUMING = OVER_PAGE + 1;
  static final int GATES = RESUMING + 1;

  static final double IMPOSSIBLE = 1e12;
  static final int NONE = -1;

  /// Two sums of the same costs differ by less.
  static final double ROUNDING = 1e-6;

  private final int states;

  /// By state, then by gate.
  final double[] score;

  private final int widths;

  /// By gate: the state it takes, if any: only where its score is possible.
  private final int[] origin;

  /// By state: the line at which the paragraph under way broke off, or none.
  final int[] broken;

  /// By width of an open display state: the last line of the paragraph it interrupts.
  final int[] lastBody;

  LatticeColumn(int widths) {
    this.widths = widths;
    states = TAGS.length * widths;
    int gates = GATES + CLOSED_GROUPS.length * widths;
    score = new double[states + gates];
    origin = new int[gates];
    broken = new int[states];
    lastBody = new int[widths];
    Arrays.fill(score, IMPOSSIBLE);
    Arrays.fill(broken, NONE);
    Arrays.fill(lastBody, NONE);
  }

  /// Copying is cheaper than filling: there is a column for each line.
  private LatticeColumn(LatticeColumn like) {
    widths = like.widths;
    states = like.states;
    score = like.score.clone();
    origin = new int[like.origin.length];
    broken = like.broken.clone();
    lastBody = like.lastBody.clone();
  }

  LatticeColumn copy() {
    return new LatticeColumn(this);
  }

  int gate(int gate) {
    return states + gate;
  }

  /// The gate to what begins at a width after states of a closed group.
  int gate(int group, int width) {
    return states + GATES + group * widths + width;
  }

  /// The state itself, or the one that a gate takes.
  int real(int state) {
    return state < states ? state : origin[state - states];
  }

  boolean isGate(int state, int gate) {
    return state == states + gate;
  }

  /// Lets a gate take a state, or what another gate took, if it is the best so far.
  void offer(int gate, int state, double entry) {
    double cost = score[state] + entry;
    if (cost < score[gate]) {
      score[gate] = cost;
      origin[gate - states] = real(state);
    }
  }

  /// By how much every state costs more than in another column with which it agrees otherwise; NaN
  /// if the two disagree.
  double surplusOver(LatticeColumn other) {
    double surplus = Double.NaN;
    for (int state = 0; state < states; state++) {
      boolean possible = score[state] < IMPOSSIBLE;
      if (possible != other.score[state] < IMPOSSIBLE) {
        return Double.NaN;
      }
      double more = score[state] - other.score[state];
      surplus = possible && Double.isNaN(surplus) ? more : surplus;
      boolean agrees = Math.abs(more - surplus) < ROUNDING && broken[state] == other.broken[state];
      if (possible && !agrees) {
        return Double.NaN;
      }
    }
    return Arrays.equals(lastBody, other.lastBody) ? surplus : Double.NaN;
  }

  /// What the best way to take up a paragraph costs so far.
  double resumed() {
    return score[gate(RESUMING)];
  }

  /// Makes everything dearer.
  void raise(double more) {
    for (int i = 0; more != 0 && i < score.length; i++) {
      score[i] += score[i] < IMPOSSIBLE ? more : 0;
    }
  }
}
