package org.yandu.structure;

import java.util.Arrays;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.yandu.structure.doubt.Cue;
import org.yandu.structure.doubt.DecidedArticle;
import org.yandu.structure.doubt.Decision;
import org.yandu.structure.doubt.Decisions;

/// What the searches over lines and over pieces say against what was decided in the end.
final class LineEvidence {

  private final Decisions decisions;
  private final BitSet inAside = new BitSet();

  private LineEvidence(Decisions decisions) {
    this.decisions = decisions;
  }

  /// @param margins of the assignment of pieces to articles
  static void note(
      Decisions decisions,
      List<Line> lines,
      ColumnLattice.Decoded decoded,
      Bigrams bigrams,
      List<Piece> pieces,
      double[] margins) {
    LineEvidence evidence = new LineEvidence(decisions);
    evidence.noteLines(lines, decoded, bigrams);
    evidence.notePieces(pieces, margins);
  }

  private void noteLines(List<Line> lines, ColumnLattice.Decoded decoded, Bigrams bigrams) {
    TreeMap<Integer, Integer> starts = new TreeMap<>();
    double[] margins = margins(lines, decoded);
    for (int i = 0; i < lines.size(); i++) {
      starts.put(lines.get(i).content().offset(0), i);
    }
    Map<Decision, Line> places = new IdentityHashMap<>();
    for (Decision decision : decisions.lines()) {
      Map.Entry<Integer, Integer> found = starts.floorEntry(decision.start());
      if (found != null && lines.get(found.getValue()).role() == LineRole.TEXT) {
        int line = found.getValue();
        places.put(decision, lines.get(line));
        boolean alike = inAside.get(line) || agrees(decision, decoded.tags().get(line));
        decision.noteMargin(alike ? margins[line] : -margins[line]);
        double before = line > 0 ? margins[line - 1] : Double.POSITIVE_INFINITY;
        double after = line + 1 < margins.length ? margins[line + 1] : Double.POSITIVE_INFINITY;
        decision.noteNearMargin(Math.min(before, after));
      }
    }
    decisions.forEachJoin((before, after) -> {
      Line one = places.get(before);
      Line other = places.get(after);
      if (one != null && other != null) {
        after.note(Cue.SEAM, 1 / (1 + Math.exp(bigrams.join(one, other))));
      }
    });
  }

  /// By line, how much dearer the best other decision is.
  private double[] margins(List<Line> lines, ColumnLattice.Decoded decoded) {
    double[] margins = new double[lines.size()];
    for (int i = 0; i < margins.length; i++) {
      margins[i] = decoded.margins().margin(i, decoded.tags().get(i));
    }
    for (Aside aside : decoded.asides()) {
      Arrays.fill(margins, aside.start(), aside.end(), decoded.margins().margin(aside));
      inAside.set(aside.start(), aside.end());
    }
    return margins;
  }

  private static boolean agrees(Decision decision, LineTag tag) {
    LineMargins.Decision decided = LineMargins.Decision.of(tag);
    return switch (decision.kind()) {
      case PARAGRAPH_START -> decided == LineMargins.Decision.START;
      case JOIN -> decided != LineMargins.Decision.START;
      case HEADING -> decided != LineMargins.Decision.JOIN;
      case CAPTION, PULL_QUOTE -> decided == LineMargins.Decision.DISPLAY;
      case NOTE, HIDDEN, TITLE, BYLINE, ARTICLE_START, SECTION ->
          decided != LineMargins.Decision.JOIN;
    };
  }

  private void notePieces(List<Piece> pieces, double[] margins) {
    TreeMap<Integer, Integer> starts = new TreeMap<>();
    for (int i = 0; i < pieces.size(); i++) {
      int start = pieces.get(i).first().content().offset(0);
      starts.put(start, i);
      double margin = margins[i];
      Optional<Decision> line = decisions.lineAt(start);
      if (line.isPresent()) {
        line.get().noteArticleMargin(margin);
      }
    }
    for (DecidedArticle article : decisions.articles()) {
      for (Decision decision : List.of(article.start(), article.title(), article.byline())) {
        Map.Entry<Integer, Integer> found = starts.floorEntry(decision.start());
        if (found != null) {
          decision.noteArticleMargin(margins[found.getValue()]);
        }
      }
    }
  }
}
