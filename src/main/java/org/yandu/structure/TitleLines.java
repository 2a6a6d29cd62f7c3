package org.yandu.structure;

import java.util.ArrayList;
import java.util.List;

/// Joins lines of display text that are one title for sure: quotation marks open in the first and
/// close in the second, or the contents page announces them together.
final class TitleLines {

  private static final String OPENING = "“《‘";
  private static final String CLOSING = "”》’";

  /// The next line has at most this number more, with a blank line between.
  private static final int NEXT_LINE = 2;

  private static final int LONGEST = 36;

  private TitleLines() {}

  static List<Piece> join(List<Piece> pieces, Announcement announcement) {
    List<Piece> joined = new ArrayList<>();
    for (Piece piece : pieces) {
      boolean further =
          !joined.isEmpty()
              && (goesOn(joined.getLast(), piece)
                  || isAnnounced(joined.getLast(), piece, announcement));
      if (further) {
        Piece begun = joined.removeLast();
        List<Line> lines = new ArrayList<>(begun.lines());
        lines.addAll(piece.lines());
        joined.add(new Piece(begun.kind(), lines, begun.inside(), begun.width()));
      } else {
        joined.add(piece);
      }
    }
    return joined;
  }

  private static boolean isAnnounced(Piece before, Piece piece, Announcement announcement) {
    return before.kind() == PieceKind.TITLE
        && piece.kind() == PieceKind.TITLE
        && before.page() == piece.page()
        && !announcement.isKnown(before.squeezed())
        && announcement.canBegin(before.squeezed() + piece.squeezed());
  }

  private static boolean goesOn(Piece before, Piece piece) {
    boolean display = before.kind() == PieceKind.DISPLAY && piece.kind() == PieceKind.DISPLAY;
    String both = before.squeezed() + piece.squeezed();
    return display
        && before.lines().size() == 1
        && before.page() == piece.page()
        && before.first().doubled() == piece.first().doubled()
        && piece.first().number() - before.last().number() <= NEXT_LINE
        && open(before.squeezed()) > 0
        && open(both) == 0
        && both.length() <= LONGEST
        && both.chars().noneMatch(c -> "，。；".indexOf(c) >= 0);
  }

  /// How many quotation marks are left open.
  private static int open(String text) {
    int open = 0;
    for (char c : text.toCharArray()) {
      open += OPENING.indexOf(c) >= 0 ? 1 : CLOSING.indexOf(c) >= 0 ? -1 : 0;
    }
    return open;
  }
}
