package org.yandu.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Stretches of pieces that are whole small articles beyond doubt: boxes of figures, and pages of
/// briefs.
final class SmallArticles {

  private final Map<Integer, Integer> ends = new TreeMap<>();
  private final Set<Integer> briefs = new HashSet<>();
  private final List<Piece> pieces;
  private final Set<Integer> heads;

  SmallArticles(List<Piece> pieces, PieceSurroundings around) {
    this.pieces = pieces;
    this.heads = BriefsPage.heads(pieces);
    boolean boxOnPage = false;
    int i = 0;
    while (i < pieces.size()) {
      boxOnPage &= !around.turnsPage(i);
      int end = FigureBox.end(pieces, i);
      boolean box = end > i;
      if (!box) {
        end = BriefsPage.endOfBriefs(pieces, i, boxOnPage || !around.hasTextBefore(i));
      }
      if (end > i) {
        ends.put(i, end);
        boxOnPage |= box;
        if (!box) {
          briefs.add(i);
        }
      }
      i = Math.max(end, i + 1);
    }
  }

  /// Where a stretch that begins at an index ends, the index itself if none begins there.
  int end(int index) {
    return ends.getOrDefault(index, index);
  }

  /// Whether a piece is the head of one of several briefs, if it is a head at all.
  boolean isBriefHead(int index) {
    return heads.contains(index);
  }

  boolean areBriefs(int index) {
    return briefs.contains(index);
  }

  List<ArticleDraft> articles(int index) {
    List<Piece> stretch = pieces.subList(index, end(index));
    int page = stretch.getFirst().page();
    return areBriefs(index)
        ? BriefsPage.articles(stretch, page)
        : new ArrayList<>(List.of(FigureBox.article(stretch, page)));
  }
}
