package org.yandu.structure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.yandu.model.Doubt;

/// Picks the places at which the lattice was least sure, one for each question: lines near each
/// other with the same margin wait for the same answer.
final class Doubts {

  /// What is surer than this is no doubt.
  private static final double SURE = 0.97;

  /// At most one place in so many lines is doubted.
  private static final int LINES_PER_DOUBT = 25;

  /// So many lines around may share a question, and their confidences differ by so little then.
  private static final int NEAR = 3;

  private static final double ALIKE = 0.05;

  private Doubts() {}

  /// Worst first.
  ///
  /// @param articles what the search for articles was not sure of
  static List<Doubt> of(List<Line> lines, ColumnLattice.Decoded decoded, List<Doubt> articles) {
    List<Doubt> all = new ArrayList<>();
    int next = 0;
    for (Aside aside : decoded.asides()) {
      addLines(all, lines, decoded, next, aside.start());
      Doubt.Kind kind =
          aside.kind() == PieceKind.CAPTION ? Doubt.Kind.CAPTION : Doubt.Kind.PULL_QUOTE;
      all.add(doubt(kind, lines.get(aside.start()), decoded.margins().confidence(aside)));
      next = aside.end();
    }
    addLines(all, lines, decoded, next, lines.size());
    List<Doubt> worst = worst(all, lines.size());
    worst.addAll(articles);
    worst.sort(Comparator.comparingDouble(Doubt::confidence));
    return worst;
  }

  private static void addLines(
      List<Doubt> all, List<Line> lines, ColumnLattice.Decoded decoded, int from, int to) {
    for (int i = from; i < to; i++) {
      if (lines.get(i).role() == LineRole.TEXT) {
        LineTag tag = decoded.tags().get(i);
        all.add(doubt(kindOf(tag), lines.get(i), decoded.margins().confidence(i, tag)));
      }
    }
  }

  private static List<Doubt> worst(List<Doubt> all, int lines) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).confidence() < SURE) {
        order.add(i);
      }
    }
    order.sort(Comparator.comparingDouble(i -> all.get(i).confidence()));
    BitSet listed = new BitSet();
    List<Doubt> worst = new ArrayList<>();
    for (int i : order) {
      if (!isListed(all, listed, i) && worst.size() * LINES_PER_DOUBT < lines) {
        worst.add(all.get(i));
      }
      listed.set(i);
    }
    return worst;
  }

  private static boolean isListed(List<Doubt> all, BitSet listed, int i) {
    for (int near = Math.max(0, i - NEAR); near <= Math.min(all.size() - 1, i + NEAR); near++) {
      double difference = Math.abs(all.get(near).confidence() - all.get(i).confidence());
      if (listed.get(near) && difference <= ALIKE) {
        return true;
      }
    }
    return false;
  }

  private static Doubt doubt(Doubt.Kind kind, Line line, double confidence) {
    return new Doubt(kind, line.content().offset(0), line.number(), line.page(), confidence);
  }

  private static Doubt.Kind kindOf(LineTag tag) {
    return switch (tag) {
      case FIRST, SINGLE -> Doubt.Kind.PARAGRAPH_START;
      case MIDDLE, BROKEN, END -> Doubt.Kind.JOIN;
      case HEADING -> Doubt.Kind.HEADING;
      case DISPLAY_OPEN, DISPLAY_BROKEN, DISPLAY_CLOSED -> Doubt.Kind.TITLE;
    };
  }
}
