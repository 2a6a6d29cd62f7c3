package org.yandu.structure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import org.yandu.text.Glyphs;
import org.yandu.text.TypesetWidth;

/// Undoes joins that reach over a byline: where a sentence ends before it, or a page begins with
/// it, what follows is another paragraph.
final class TornParagraphs {

  /// A line that leaves so much of its column empty does not go on.
  private static final int SHORT_LINE = 2 * TypesetWidth.EM;

  private static final int MOST_TITLE_LINES = 2;
  private static final int SHORTEST_TITLE = 5;
  private static final int FEWEST_BRIEFS = 3;
  private static final int LONGEST_BRIEF = 160;

  /// The next line has at most this number more, with a blank line between.
  private static final int NEXT_LINE = 2;

  private final List<Piece> pieces;

  private TornParagraphs(List<Piece> pieces) {
    this.pieces = new ArrayList<>(pieces);
  }

  /// @param jumps line numbers of the notes that an article goes on elsewhere or comes from there
  static List<Piece> part(List<Piece> pieces, SortedMap<Integer, Boolean> jumps) {
    TornParagraphs torn = new TornParagraphs(pieces);
    for (int i = 0; i < torn.pieces.size(); i++) {
      torn.partAtJump(i, jumps);
      torn.nameLastLine(i, jumps);
    }
    for (int i = 0; i < torn.pieces.size(); i++) {
      Piece piece = torn.pieces.get(i);
      boolean head = piece.kind() == PieceKind.BYLINE || isBoxTitle(piece) || isTitleLike(piece);
      if (piece.inside() && head) {
        torn.partAt(i);
      } else if (piece.kind() == PieceKind.PARAGRAPH) {
        torn.takeBoxTitle(i);
      }
    }
    return torn.pieces;
  }

  /// What looks like display text right before a note that an article goes on elsewhere is the last
  /// line of its text.
  private void nameLastLine(int index, SortedMap<Integer, Boolean> jumps) {
    Piece piece = pieces.get(index);
    int number = piece.last().number();
    boolean before = jumps.subMap(number + 1, number + NEXT_LINE + 1).containsValue(true);
    if (before && piece.kind() == PieceKind.DISPLAY && !piece.first().doubled()) {
      pieces.set(index, piece.as(PieceKind.PARAGRAPH));
    }
  }

  /// A paragraph cannot reach over a note that it goes on elsewhere, unless to the place that the
  /// note means.
  private void partAtJump(int index, SortedMap<Integer, Boolean> jumps) {
    Piece whole = pieces.get(index);
    for (int cut = 1; !jumps.isEmpty() && cut < whole.lines().size(); cut++) {
      Line next = whole.lines().get(cut);
      Collection<Boolean> between =
          jumps.subMap(whole.lines().get(cut - 1).number(), next.number()).values();
      if (between.stream().distinct().count() == 1) {
        int end = index + 1;
        while (end < pieces.size() && pieces.get(end).first().number() < next.number()) {
          pieces.set(end, pieces.get(end).asOutside());
          end++;
        }
        List<Line> rest = whole.lines().subList(cut, whole.lines().size());
        pieces.add(end, new Piece(whole.kind(), rest, whole.inside(), whole.width()));
        List<Line> begun = whole.lines().subList(0, cut);
        pieces.set(index, new Piece(whole.kind(), begun, whole.inside(), whole.width()));
        return;
      }
    }
  }

  private static boolean isBoxTitle(Piece piece) {
    boolean display = piece.kind() == PieceKind.DISPLAY || piece.kind() == PieceKind.HEADING;
    return display && DisplayShape.isBoxTitle(piece.squeezed());
  }

  /// Whether a page has several heads and short paragraphs.
  private boolean hasBriefs(int page) {
    int heads = 0;
    int paragraphs = 0;
    int length = 0;
    for (Piece piece : pieces) {
      if (piece.page() == page) {
        boolean paragraph = piece.kind() == PieceKind.PARAGRAPH;
        heads += piece.kind() == PieceKind.HEADING || piece.kind() == PieceKind.DISPLAY ? 1 : 0;
        paragraphs += paragraph ? 1 : 0;
        length += paragraph ? piece.squeezed().length() : 0;
      }
    }
    return heads >= FEWEST_BRIEFS && length <= paragraphs * LONGEST_BRIEF;
  }

  private static boolean isTitleLike(Piece piece) {
    String text = piece.squeezed();
    return piece.kind() == PieceKind.DISPLAY
        && text.length() >= SHORTEST_TITLE
        && !DisplayShape.isSentence(text)
        && !CaptionMarking.isCredited(piece.first().text());
  }

  /// A short first line with the label of a sidebar is its title, and so is one before the
  /// salutation of a letter.
  private void takeBoxTitle(int index) {
    Piece piece = pieces.get(index);
    Line first = piece.first();
    if (piece.lines().size() > 1
        && (DisplayShape.isBoxTitle(first.squeezed())
            || DisplayShape.isOpening(piece.lines().get(1).squeezed()))
        && isShort(first, piece.width())) {
      List<Line> rest = piece.lines().subList(1, piece.lines().size());
      pieces.set(index, new Piece(piece.kind(), rest, piece.inside(), piece.width()));
      pieces.add(
          index, new Piece(PieceKind.HEADING, List.of(first), piece.inside(), piece.width()));
    }
  }

  private void partAt(int byline) {
    int paragraph = byline - 1;
    while (paragraph >= 0 && pieces.get(paragraph).inside()) {
      paragraph--;
    }
    if (paragraph < 0 || pieces.get(paragraph).kind() != PieceKind.PARAGRAPH) {
      return;
    }
    Piece whole = pieces.get(paragraph);
    int number = pieces.get(byline).first().number();
    int cut = 0;
    while (cut < whole.lines().size() && whole.lines().get(cut).number() < number) {
      cut++;
    }
    if (cut == whole.lines().size()) {
      nameTitleBefore(paragraph, byline);
      return;
    }
    if (cut == 0 || !tearsAt(whole, cut, byline)) {
      return;
    }
    int end = byline + 1;
    while (end < pieces.size()
        && pieces.get(end).inside()
        && pieces.get(end).first().number() < whole.lines().get(cut).number()) {
      end++;
    }
    List<Piece> rest = rest(whole, whole.lines().subList(cut, whole.lines().size()));
    List<Piece> before = shortLines(whole, whole.lines().subList(0, cut));
    for (int i = paragraph + 1; i < end; i++) {
      pieces.set(i, pieces.get(i).asOutside());
    }
    pieces.addAll(end, rest);
    pieces.remove(paragraph);
    pieces.addAll(paragraph, before);
  }

  /// A short line of its own right before a byline is a title.
  private void nameTitleBefore(int paragraph, int byline) {
    Piece whole = pieces.get(paragraph);
    List<Piece> title = shortLines(whole, whole.lines());
    if (byline == paragraph + 1 && title.getFirst().kind() == PieceKind.DISPLAY) {
      pieces.set(byline, pieces.get(byline).asOutside());
      pieces.remove(paragraph);
      pieces.addAll(paragraph, title);
    }
  }

  /// Lines before a byline that are all short are display text.
  private static List<Piece> shortLines(Piece whole, List<Line> lines) {
    if (lines.size() <= MOST_TITLE_LINES
        && lines.stream().allMatch(line -> isShort(line, whole.width()))) {
      return lines.stream()
          .map(line -> new Piece(PieceKind.DISPLAY, List.of(line), false, whole.width()))
          .toList();
    }
    return List.of(new Piece(PieceKind.PARAGRAPH, lines, false, whole.width()));
  }

  private boolean tearsAt(Piece whole, int cut, int byline) {
    if (pieces.get(byline).first().role() == LineRole.AUTHOR_NOTE) {
      return false;
    }
    if (isBoxTitle(pieces.get(byline))) {
      return true;
    }
    String before = whole.lines().get(cut - 1).text();
    char last = before.charAt(before.length() - 1);
    boolean ended = Glyphs.isSentenceEnd(last) || Glyphs.isClosingQuote(last);
    if (isTitleLike(pieces.get(byline))) {
      boolean gap = TypesetWidth.natural(before) + TypesetWidth.EM <= whole.width();
      return ended && (gap || hasBriefs(whole.page()));
    }
    boolean pageTop = whole.lines().get(cut - 1).page() < pieces.get(byline).page();
    boolean title =
        cut <= MOST_TITLE_LINES
            && whole.lines().subList(0, cut).stream()
                .allMatch(line -> isShort(line, whole.width()));
    boolean samePage = whole.lines().get(cut).page() == pieces.get(byline).page();
    return ended || pageTop || title || samePage;
  }

  /// The lines after the byline: short ones without an end are display text.
  private static List<Piece> rest(Piece whole, List<Line> lines) {
    List<Piece> rest = new ArrayList<>();
    int start = 0;
    while (start + 1 < lines.size() && isShort(lines.get(start), whole.width())) {
      rest.add(new Piece(PieceKind.DISPLAY, List.of(lines.get(start)), false, whole.width()));
      start++;
    }
    rest.add(
        new Piece(PieceKind.PARAGRAPH, lines.subList(start, lines.size()), false, whole.width()));
    return rest;
  }

  private static boolean isShort(Line line, int width) {
    String text = line.text();
    char last = text.charAt(text.length() - 1);
    boolean sentence = Glyphs.holdsAny(text, "。，；！？");
    boolean ended = "：、".indexOf(last) >= 0;
    return !sentence && !ended && TypesetWidth.natural(text) + SHORT_LINE <= width;
  }
}
