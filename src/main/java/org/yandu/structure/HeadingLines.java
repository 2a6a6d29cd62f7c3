package org.yandu.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.yandu.text.Glyphs;

/// Takes headings of several lines apart, for the lines may be two titles, and puts together again
/// those that stayed one.
final class HeadingLines {

  /// First lines of the pieces that go on with a heading.
  private final Set<Line> further = Collections.newSetFromMap(new IdentityHashMap<>());

  List<Piece> part(List<Piece> pieces) {
    List<Piece> parted = new ArrayList<>();
    for (Piece piece : pieces) {
      boolean several =
          piece.kind() == PieceKind.HEADING
              && piece.lines().size() > 1
              && !Glyphs.isDash(piece.first().text().charAt(0));
      if (!several) {
        parted.add(piece);
        continue;
      }
      for (Line line : piece.lines()) {
        parted.add(new Piece(piece.kind(), List.of(line), piece.inside(), piece.width()));
        if (line != piece.first() && line.doubled() == piece.first().doubled()) {
          further.add(line);
        }
      }
    }
    return parted;
  }

  boolean goesOn(Piece piece) {
    return further.contains(piece.first());
  }

  /// Joins the headings of an article that were one.
  void join(List<Piece> body) {
    for (int i = body.size() - 1; i > 0; i--) {
      Piece piece = body.get(i);
      Piece before = body.get(i - 1);
      if (goesOn(piece) && piece.kind() == PieceKind.HEADING && before.kind() == piece.kind()) {
        List<Line> lines = new ArrayList<>(before.lines());
        lines.addAll(piece.lines());
        body.set(i - 1, new Piece(before.kind(), lines, before.inside(), before.width()));
        body.remove(i);
      }
    }
  }
}
