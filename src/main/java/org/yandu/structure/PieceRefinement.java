package org.yandu.structure;

import java.util.ArrayList;
import java.util.List;
import org.yandu.text.Glyphs;

/// Sets right what the lattice could not know of a piece: it looks at lines, this pass at pages.
final class PieceRefinement {

  /// While fewer headings than this share are drawn twice, one that is must be a title; in per
  /// cent.
  private static final int FEW_DOUBLED_PERCENT = 30;

  private final List<Piece> pieces;

  private PieceRefinement(List<Piece> pieces) {
    this.pieces = new ArrayList<>(pieces);
  }

  static List<Piece> refine(List<Piece> pieces) {
    PieceRefinement refinement = new PieceRefinement(pieces);
    refinement.loosenHeadings();
    refinement.nameCreditedCaptions();
    return refinement.pieces;
  }

  /// Whether display text that is drawn twice stands out: headings are not.
  static boolean headingsArePlain(List<Piece> pieces) {
    int headings = 0;
    int doubled = 0;
    for (Piece piece : pieces) {
      if (piece.kind() == PieceKind.HEADING) {
        headings++;
        doubled += piece.first().doubled() ? 1 : 0;
      }
    }
    return doubled * 100 <= headings * FEW_DOUBLED_PERCENT;
  }

  /// A heading that no text follows is none, nor is one drawn twice among plain ones.
  private void loosenHeadings() {
    boolean plain = headingsArePlain(pieces);
    for (int i = pieces.size() - 1; i >= 0; i--) {
      Piece piece = pieces.get(i);
      if (piece.kind() == PieceKind.HEADING) {
        boolean titleStyle = plain && piece.first().doubled();
        if (titleStyle || isBeforeByline(i) || isStranded(i)) {
          loosen(i);
        }
      }
    }
  }

  /// Whether a byline follows, or a subtitle that itself stands before a byline.
  private boolean isBeforeByline(int index) {
    if (index + 1 == pieces.size() || pieces.get(index + 1).page() != pieces.get(index).page()) {
      return false;
    }
    Piece next = pieces.get(index + 1);
    boolean subtitle = next.kind() == PieceKind.DISPLAY && startsWithDash(next);
    return next.kind() == PieceKind.BYLINE || next.kind() == PieceKind.SUBTITLE || subtitle;
  }

  private static boolean startsWithDash(Piece piece) {
    return Glyphs.isDash(piece.first().text().charAt(0));
  }

  private boolean isStranded(int index) {
    if (startsWithDash(pieces.get(index))) {
      return false;
    }
    int page = pieces.get(index).page();
    for (int i = index + 1; i < pieces.size() && pieces.get(i).page() <= page + 1; i++) {
      Piece piece = pieces.get(i);
      boolean lower = piece.kind() == PieceKind.HEADING && startsWithDash(piece);
      if (piece.isText() && (piece.page() == page || lower)) {
        return false;
      }
      if (piece.isText()) {
        break;
      }
    }
    return !DisplayCosts.isNumbered(pieces.get(index).first().text());
  }

  /// Display text has one piece a line.
  private void loosen(int index) {
    Piece heading = pieces.remove(index);
    int at = index;
    for (Line line : heading.lines()) {
      pieces.add(
          at, new Piece(PieceKind.DISPLAY, List.of(line), heading.inside(), heading.width()));
      at++;
    }
  }

  /// A paragraph with nothing but a photographer's name after it is a caption.
  private void nameCreditedCaptions() {
    for (int i = 0; i + 1 < pieces.size(); i++) {
      Piece next = pieces.get(i + 1);
      boolean credit =
          next.lines().size() == 1
              && !next.isText()
              && CaptionMarking.isCreditOnly(next.first().squeezed());
      if (credit) {
        pieces.set(i + 1, next.as(PieceKind.CAPTION));
        PieceKind kind = pieces.get(i).kind();
        if ((kind == PieceKind.PARAGRAPH || kind == PieceKind.PULL_QUOTE)
            && pieces.get(i).lastPage() == next.page()) {
          pieces.set(i, pieces.get(i).as(PieceKind.CAPTION));
        }
      }
    }
  }
}
