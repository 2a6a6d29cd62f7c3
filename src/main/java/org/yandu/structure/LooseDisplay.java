package org.yandu.structure;

import java.util.ArrayList;
import java.util.List;
import org.yandu.text.Glyphs;
import org.yandu.text.TypesetWidth;

/// Names the display text that no article claimed as its title: a line right above a paragraph is a
/// heading, lines of sentences are a quote, a word or two are a kicker, all else is a caption.
final class LooseDisplay {

  /// A kicker has at most so many characters.
  private static final int LONGEST_KICKER = 4;

  /// A quote has at least so many characters.
  private static final int SHORTEST_QUOTE = 16;

  /// Neighbouring lines of a dump are at most so many source lines apart.
  private static final int NEIGHBOURING = 2;

  /// Characters that follow each other so often belong together.
  private static final double TIED = 1;

  private LooseDisplay() {}

  static void name(ArticleDraft article, Bigrams bigrams) {
    List<Piece> body = article.body();
    List<Piece> named = new ArrayList<>();
    int i = 0;
    while (i < body.size()) {
      if (body.get(i).kind() != PieceKind.DISPLAY) {
        named.add(body.get(i));
        i++;
        continue;
      }
      int end = endOfRun(body, i);
      boolean beforeText =
          end < body.size()
              && body.get(end).kind() == PieceKind.PARAGRAPH
              && !body.get(i).inside()
              && areNeighbours(body.get(end - 1), body.get(end));
      named.addAll(named(body.subList(i, end), beforeText, bigrams));
      i = end;
    }
    body.clear();
    body.addAll(named);
  }

  private static int endOfRun(List<Piece> body, int start) {
    int end = start + 1;
    while (end < body.size()
        && body.get(end).kind() == PieceKind.DISPLAY
        && areNeighbours(body.get(end - 1), body.get(end))
        && body.get(end).first().doubled() == body.get(start).first().doubled()) {
      end++;
    }
    return end;
  }

  private static boolean areNeighbours(Piece before, Piece after) {
    int distance = after.first().number() - before.last().number();
    return before.page() == after.page() && distance >= 0 && distance <= NEIGHBOURING;
  }

  private static List<Piece> named(List<Piece> run, boolean beforeText, Bigrams bigrams) {
    List<Line> lines = run.stream().flatMap(piece -> piece.lines().stream()).toList();
    Piece first = run.getFirst();
    Piece whole = new Piece(PieceKind.DISPLAY, lines, first.inside(), first.width());
    String text = whole.squeezed();
    boolean sentences = text.indexOf('，') >= 0 && text.length() >= SHORTEST_QUOTE;
    if (beforeText && !sentences && isWords(text) && isHeadingLike(run)) {
      return List.of(whole.as(PieceKind.HEADING));
    }
    if (run.size() > 1 && sentences) {
      return List.of(whole.as(PieceKind.PULL_QUOTE));
    }
    return joined(run, bigrams).stream()
        .map(piece -> piece.as(isKicker(piece) ? PieceKind.LABEL : PieceKind.CAPTION))
        .toList();
  }

  /// Lines of a caption break at its width, amid words: the next goes on and is no wider.
  private static List<Piece> joined(List<Piece> run, Bigrams bigrams) {
    List<Piece> joined = new ArrayList<>();
    for (Piece piece : run) {
      Line before = joined.isEmpty() ? piece.first() : joined.getLast().last();
      boolean narrower =
          TypesetWidth.natural(piece.first().text()) < TypesetWidth.natural(before.text());
      if (!joined.isEmpty() && narrower && bigrams.join(before, piece.first()) >= TIED) {
        Piece begun = joined.removeLast();
        List<Line> lines = new ArrayList<>(begun.lines());
        lines.addAll(piece.lines());
        joined.add(new Piece(PieceKind.DISPLAY, lines, begun.inside(), begun.width()));
      } else {
        joined.add(piece);
      }
    }
    return joined;
  }

  /// Headings are no wider than their column and do not say what a picture shows.
  private static boolean isHeadingLike(List<Piece> run) {
    return run.stream()
        .allMatch(piece ->
            TypesetWidth.natural(piece.first().text()) <= piece.width()
                && !CaptionMarking.namesPicture(piece.first().text()));
  }

  private static boolean isKicker(Piece piece) {
    String text = piece.squeezed();
    return DisplayShape.isKicker(text)
        || text.length() <= LONGEST_KICKER && isWords(text) && !CaptionMarking.isCredited(text);
  }

  private static boolean isWords(String text) {
    return Glyphs.holdsHan(text) && text.indexOf('。') < 0;
  }
}
