package org.yandu.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.yandu.model.Doubt;

/// Lists titles, bylines and beginnings of articles that the search was not sure of: another
/// reading costs little more.
final class ArticleDoubts {

  /// What is surer than this is no doubt.
  private static final double SURE = 0.9;

  private ArticleDoubts() {}

  /// In the order of the dump.
  ///
  /// @param best the reading that was chosen of all pieces
  static List<Doubt> of(Reading best, List<Piece> pieces) {
    double[] margins = best.margins(pieces.size());
    Map<Integer, Reading> steps = new TreeMap<>();
    for (Reading at = best; at != null && at.index() >= 0; at = at.before()) {
      steps.put(at.index(), at);
    }
    List<Doubt> doubts = new ArrayList<>();
    Set<Integer> begun = new HashSet<>();
    steps.forEach((index, step) -> {
      boolean begins = pieces.get(index).isText() && begun.add(step.article());
      double confidence = 1 / (1 + Math.exp(-margins[index]));
      if (confidence < SURE) {
        add(doubts, step.kind(), begins, pieces.get(index).first(), confidence);
      }
    });
    return doubts;
  }

  private static void add(
      List<Doubt> doubts, PieceKind kind, boolean begins, Line line, double confidence) {
    if (kind == PieceKind.TITLE) {
      doubts.add(doubt(Doubt.Kind.TITLE, line, confidence));
    } else if (kind == PieceKind.BYLINE) {
      doubts.add(doubt(Doubt.Kind.BYLINE, line, confidence));
    } else if (begins) {
      doubts.add(doubt(Doubt.Kind.ARTICLE_START, line, confidence));
    }
  }

  private static Doubt doubt(Doubt.Kind kind, Line line, double confidence) {
    return new Doubt(kind, line.content().offset(0), line.number(), line.page(), confidence);
  }
}
