package org.yandu.structure;

import java.util.List;
import java.util.regex.Pattern;

/// Finds boxes of figures: numbers with their units, each with a paragraph that explains it.
final class FigureBox {

  private static final int FEWEST = 2;

  private static final Pattern FIGURE =
      Pattern.compile(
          "(?:约|超|近|逾|达)?(?:[+\\-]?\\d[\\d.,]*[%％‰]?(?:[余多]?[十百千万亿]{0,3}[余多]?[\\u4e00-\\u9fff]{0,4})|第[一二三四五六七八九十\\d]{1,3}[位名]?)");

  private FigureBox() {}

  /// Where a box of figures that begins at `start` ends, `start` if none does. The box may begin
  /// with its title.
  static int end(List<Piece> pieces, int start) {
    int i = isFigure(pieces.get(start)) ? start : start + 1;
    boolean titled = i == start || isHead(pieces.get(start));
    int count = 0;
    while (titled && i + 1 < pieces.size() && isFigure(pieces.get(i))) {
      int next = i + 1;
      while (next < pieces.size() && pieces.get(next).kind() == PieceKind.PARAGRAPH) {
        next++;
        break;
      }
      if (next == i + 1 || pieces.get(i).page() != pieces.get(start).page()) {
        break;
      }
      count++;
      i = next;
    }
    return count >= FEWEST ? i : start;
  }

  private static boolean isHead(Piece piece) {
    return piece.kind() == PieceKind.HEADING || piece.kind() == PieceKind.DISPLAY;
  }

  private static boolean isFigure(Piece piece) {
    return isHead(piece) && FIGURE.matcher(piece.squeezed()).matches();
  }

  static ArticleDraft article(List<Piece> pieces, int page) {
    ArticleDraft article = new ArticleDraft(page).asBoxed();
    for (Piece piece : pieces) {
      if (isFigure(piece)) {
        article.add(piece.as(PieceKind.HEADING));
      } else {
        article.add(isHead(piece) ? piece.as(PieceKind.TITLE) : piece);
      }
    }
    return article;
  }
}
