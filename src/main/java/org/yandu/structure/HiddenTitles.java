package org.yandu.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yandu.text.Glyphs;

/// Finds titles that fill their column and were drawn amid a paragraph, where they look like a line
/// of it.
///
/// Only pages with more bylines than display lines are searched. A line is a title if the words
/// around it go on over it and not into it, as far as the issue's own pairs of characters tell.
final class HiddenTitles {

  private static final int SHORTEST = 5;

  /// The pair over the line must be printed so often within other lines.
  private static final int FEWEST_PAIRS = 2;

  private final Map<Integer, Integer> missing = new HashMap<>();
  private final List<Piece> pieces;

  /// How often two characters follow each other in a line; counted when it is first asked.
  private @Nullable CharacterCounts pairs;

  private HiddenTitles(List<Piece> pieces) {
    this.pieces = pieces;
    for (Piece piece : pieces) {
      switch (piece.kind()) {
        case BYLINE -> missing.merge(piece.page(), bylines(piece), Integer::sum);
        case DISPLAY, TITLE -> missing.merge(piece.page(), -1, Integer::sum);
        case PARAGRAPH, HEADING, SUBTITLE, AFFILIATION, CAPTION, PULL_QUOTE, NOTE, LABEL -> {}
      }
    }
  }

  private static int bylines(Piece piece) {
    return piece.first().role() == LineRole.AUTHOR_NOTE ? 0 : 1;
  }

  private CharacterCounts counted() {
    CharacterCounts counts = new CharacterCounts();
    for (Piece piece : pieces) {
      if (piece.kind() == PieceKind.PARAGRAPH) {
        for (Line line : piece.lines()) {
          String text = line.squeezed();
          for (int i = 0; i + 2 <= text.length(); i++) {
            counts.add(CharacterCounts.key(text.charAt(i), text.charAt(i + 1)));
          }
        }
      }
    }
    return counts;
  }

  static List<Piece> free(List<Piece> pieces) {
    HiddenTitles titles = new HiddenTitles(pieces);
    List<Piece> freed = new ArrayList<>();
    for (Piece piece : pieces) {
      int hidden = piece.kind() == PieceKind.PARAGRAPH ? titles.find(piece) : 0;
      if (hidden == 0) {
        freed.add(piece);
        continue;
      }
      List<Line> rest = new ArrayList<>(piece.lines());
      Line title = rest.remove(hidden);
      freed.add(new Piece(PieceKind.PARAGRAPH, rest, piece.inside(), piece.width()));
      freed.add(new Piece(PieceKind.DISPLAY, List.of(title), true, piece.width()));
    }
    return freed;
  }

  /// The place of the line that is a title, 0 if there is none.
  private int find(Piece piece) {
    List<Line> lines = piece.lines();
    for (int i = 1; i + 1 < lines.size(); i++) {
      boolean wanted = missing.getOrDefault(lines.get(i).page(), 0) > 0;
      if (wanted && standsBetween(lines.get(i - 1), lines.get(i), lines.get(i + 1))) {
        return i;
      }
    }
    return 0;
  }

  private boolean standsBetween(Line before, Line line, Line after) {
    String text = line.squeezed();
    char last = text.charAt(text.length() - 1);
    boolean words = Glyphs.isHan(last) && !Glyphs.holdsAny(text, "，。；！？、");
    char end = before.squeezed().charAt(before.squeezed().length() - 1);
    char start = after.squeezed().charAt(0);
    return text.length() >= SHORTEST
        && words
        && times(end, start) >= FEWEST_PAIRS
        && times(end, text.charAt(0)) == 0
        && times(last, start) == 0;
  }

  private int times(char one, char other) {
    if (pairs == null) {
      pairs = counted();
    }
    return pairs.of(CharacterCounts.key(one, other));
  }
}
