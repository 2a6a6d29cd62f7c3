package org.yandu.structure;

import java.util.ArrayList;
import java.util.List;
import org.yandu.text.Glyphs;

/// Joins a paragraph that breaks off in mid-sentence with the one that its article goes on with.
final class BrokenParagraphs {

  private BrokenParagraphs() {}

  static void join(List<Piece> body) {
    for (int i = body.size() - 1; i >= 0; i--) {
      if (!breaksOff(body.get(i))) {
        continue;
      }
      int next = i + 1;
      while (next < body.size() && !body.get(next).isText()) {
        next++;
      }
      if (next < body.size() && body.get(next).kind() == PieceKind.PARAGRAPH) {
        Piece begun = body.get(i);
        List<Line> lines = new ArrayList<>(begun.lines());
        lines.addAll(body.get(next).lines());
        body.set(i, new Piece(begun.kind(), lines, begun.inside(), begun.width()));
        body.remove(next);
      }
    }
  }

  /// Whether a paragraph ends in mid-sentence.
  static boolean breaksOff(Piece paragraph) {
    String text = paragraph.last().text();
    char last = text.charAt(text.length() - 1);
    return paragraph.kind() == PieceKind.PARAGRAPH
        && (Glyphs.isHan(last) || "，、“《‘".indexOf(last) >= 0);
  }
}
