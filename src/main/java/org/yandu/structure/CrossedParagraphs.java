package org.yandu.structure;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.yandu.text.Glyphs;
import org.yandu.text.TypesetWidth;

/// Finds where two paragraphs broke off at once and were taken up crosswise: the columns of two
/// articles of one page end amid sentences, and the lattice, which remembers one paragraph that
/// broke off, ran the end of one into what follows it in the dump.
///
/// A rest gives itself away: it begins without the indent of a paragraph, or with the end of a
/// sentence. For each rest the place is searched where its beginning was run into something else:
/// where the characters go on better in the rest than in the next line.
final class CrossedParagraphs {

  /// A paragraph is indented by so much; a line within one leaves less empty.
  private static final int INDENT = 2 * TypesetWidth.EM;

  private static final int HALF_EM = TypesetWidth.EM / 2;

  /// Indents tell if so many per cent of the paragraphs of several lines have one.
  private static final int INDENTED_PERCENT = 85;

  /// What is left of a sentence is at most so long.
  private static final int SHORT_REST = 2;

  /// A rest stands at most so many pages behind its beginning.
  private static final int FARTHEST = 1;

  /// Weight of the characters at a join, as in the lattice; and what a change must gain.
  private static final double JOIN_WEIGHT = 0.7;

  private static final double LEAST_GAIN = 1.5;
  private static final double GAIN_AFTER_SENTENCE = 3;

  private final List<Piece> pieces;
  private final Bigrams bigrams;
  private final boolean indented;
  private final Map<Piece, Piece> begun = new IdentityHashMap<>();

  private CrossedParagraphs(List<Piece> pieces, Bigrams bigrams) {
    this.pieces = new ArrayList<>(pieces);
    this.bigrams = bigrams;
    this.indented = areIndented(pieces);
  }

  /// @param begun by the rest of a paragraph: the piece that it goes on with
  record Result(List<Piece> pieces, Map<Piece, Piece> begun) {}

  static Result part(List<Piece> pieces, Bigrams bigrams) {
    CrossedParagraphs crossed = new CrossedParagraphs(pieces, bigrams);
    for (int i = 1; i < crossed.pieces.size(); i++) {
      crossed.partAtPage(i);
      if (crossed.isRest(crossed.pieces.get(i))) {
        i = crossed.findBeginning(i, LEAST_GAIN);
      }
    }
    return new Result(crossed.pieces, crossed.begun);
  }

  /// Takes a paragraph apart where a page begins after the end of a sentence, if what follows is
  /// the rest of another.
  private void partAtPage(int index) {
    Piece whole = pieces.get(index);
    int cut = pageBreak(whole);
    if (whole.kind() != PieceKind.PARAGRAPH || cut == 0) {
      return;
    }
    int size = whole.lines().size();
    pieces.set(index, part(whole, 0, cut));
    pieces.add(index + 1, part(whole, cut, size));
    int rest = findBeginning(index + 1, GAIN_AFTER_SENTENCE);
    if (!begun.containsKey(pieces.get(rest))) {
      pieces.remove(index + 1);
      pieces.set(index, whole);
    }
  }

  /// The first line of a new page after the end of a sentence, 0 if there is none.
  private static int pageBreak(Piece piece) {
    List<Line> lines = piece.lines();
    for (int i = 1; i < lines.size(); i++) {
      String before = lines.get(i - 1).text();
      boolean turns = lines.get(i).page() > lines.get(i - 1).page();
      if (turns && Glyphs.isSentenceEnd(before.charAt(before.length() - 1))) {
        return i;
      }
    }
    return 0;
  }

  private static Piece part(Piece whole, int from, int to) {
    return new Piece(whole.kind(), whole.lines().subList(from, to), whole.inside(), whole.width());
  }

  private static boolean areIndented(List<Piece> pieces) {
    int several = 0;
    int indents = 0;
    for (Piece piece : pieces) {
      if (piece.kind() == PieceKind.PARAGRAPH && piece.lines().size() > 1) {
        several++;
        indents += leavesIndent(piece.first(), piece.width()) ? 1 : 0;
      }
    }
    return indents * 100 >= several * INDENTED_PERCENT;
  }

  private static boolean leavesIndent(Line line, int width) {
    return TypesetWidth.natural(line.text()) <= width - INDENT + HALF_EM;
  }

  /// Whether a paragraph begins amid a sentence.
  private boolean isRest(Piece piece) {
    if (piece.kind() != PieceKind.PARAGRAPH) {
      return false;
    }
    String text = piece.squeezed();
    for (int i = 1; i <= SHORT_REST && i < text.length(); i++) {
      if (Glyphs.isSentenceEnd(text.charAt(i)) && Glyphs.isHan(text.charAt(0))) {
        return true;
      }
    }
    return indented && piece.lines().size() > 1 && !leavesIndent(piece.first(), piece.width());
  }

  private record Place(int piece, int line, int other, double gain) {
    static Place none(double least) {
      return new Place(-1, -1, -1, least);
    }
  }

  /// Takes a paragraph apart where it goes on better in a rest.
  ///
  /// @param least what the change must gain
  /// @return where the rest stands then
  private int findBeginning(int rest, double least) {
    Line first = pieces.get(rest).first();
    Place best = Place.none(least);
    for (int i = rest - 1; i >= 0 && isNear(pieces.get(i), first); i--) {
      Piece piece = pieces.get(i);
      if (piece.kind() == PieceKind.PARAGRAPH) {
        best = better(best, i, first);
      }
    }
    if (best.piece() < 0) {
      return rest;
    }
    if (best.line() == pieces.get(best.piece()).lines().size()) {
      begun.put(pieces.get(rest), pieces.get(best.piece()));
      return rest;
    }
    return cut(best, rest);
  }

  private static boolean isNear(Piece piece, Line rest) {
    return piece.lastPage() >= rest.page() - FARTHEST;
  }

  private Place better(Place best, int index, Line rest) {
    Piece piece = pieces.get(index);
    List<Line> lines = piece.lines();
    Place found = best;
    if (BrokenParagraphs.breaksOff(piece) && !begun.containsValue(piece)) {
      double gain = LEAST_GAIN + JOIN_WEIGHT * bigrams.join(piece.last(), rest);
      found = gain > found.gain() ? new Place(index, lines.size(), -1, gain) : found;
    }
    for (int k = 1; k < lines.size(); k++) {
      Line before = lines.get(k - 1);
      if (before.page() > rest.page() || before.page() < rest.page() - FARTHEST) {
        continue;
      }
      double gain = JOIN_WEIGHT * (bigrams.join(before, rest) - bigrams.join(before, lines.get(k)));
      if (gain > 0 && isOpen(before)) {
        found = better(found, index, k, gain);
      }
    }
    return found;
  }

  private Place better(Place best, int index, int cut, double gain) {
    Piece piece = pieces.get(index);
    Line next = piece.lines().get(cut);
    if (indented && leavesIndent(next, piece.width()) && cut + 1 < piece.lines().size()) {
      return gain > best.gain() ? new Place(index, cut, -1, gain) : best;
    }
    Place found = best;
    for (int e = index - 1; e >= 0 && isNear(pieces.get(e), next); e--) {
      if (BrokenParagraphs.breaksOff(pieces.get(e)) && !begun.containsValue(pieces.get(e))) {
        double more = gain + JOIN_WEIGHT * bigrams.join(pieces.get(e).last(), next);
        found = more > found.gain() ? new Place(index, cut, e, more) : found;
      }
    }
    return found;
  }

  private static boolean isOpen(Line line) {
    return Glyphs.isHan(line.text().charAt(line.text().length() - 1));
  }

  private int cut(Place place, int rest) {
    Piece whole = pieces.get(place.piece());
    Piece head = part(whole, 0, place.line());
    Piece tail = part(whole, place.line(), whole.lines().size());
    begun.put(pieces.get(rest), head);
    if (begun.containsKey(whole)) {
      begun.put(head, begun.get(whole));
    }
    if (place.other() >= 0) {
      begun.put(tail, pieces.get(place.other()));
    }
    pieces.set(place.piece(), head);
    int at = place.piece() + 1;
    while (at < rest && pieces.get(at).first().number() < tail.first().number()) {
      at++;
    }
    pieces.add(at, tail);
    return rest + 1;
  }
}
