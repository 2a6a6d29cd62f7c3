package org.yandu.structure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yandu.text.TypesetWidth;

/// What lies open of the page under work: display lines that nothing claimed yet, and the texts
/// that begin on it, each with the article it was put in.
final class PageDesk {

  private static final int NEW_WIDTH = 2 * TypesetWidth.EM;

  private final TitleChoice choice;
  private final Map<Piece, ArticleDraft> loose = new LinkedHashMap<>();
  private final Map<Piece, ArticleDraft> texts = new LinkedHashMap<>();

  PageDesk(TitleChoice choice) {
    this.choice = choice;
  }

  void clear() {
    loose.clear();
    texts.clear();
  }

  void addText(Piece piece, ArticleDraft article) {
    texts.put(piece, article);
  }

  void addLoose(Piece piece, ArticleDraft article) {
    loose.put(piece, article);
  }

  boolean hasNoText() {
    return texts.isEmpty();
  }

  /// The text of this page that an article without a title can begin with: the first of another
  /// width, else the first of all.
  ///
  /// @param holder the article that the text was put in
  /// @param fresh whether the article may begin with the page
  Optional<Piece> startOfLateBody(ArticleDraft holder, boolean fresh) {
    int width = -1;
    for (Map.Entry<Piece, ArticleDraft> entry : texts.entrySet()) {
      Piece piece = entry.getKey();
      boolean newWidth = width >= 0 && Math.abs(piece.width() - width) >= NEW_WIDTH;
      if (entry.getValue() == holder && (fresh || newWidth)) {
        return Optional.of(piece);
      }
      width = piece.width();
    }
    return Optional.empty();
  }

  /// Hands a text and all after it over to another article.
  void hand(Piece first, ArticleDraft from, ArticleDraft to) {
    from.moveFrom(first, to);
    texts.replaceAll((piece, owner) -> to.body().contains(piece) ? to : owner);
    loose.replaceAll((piece, owner) -> to.body().contains(piece) ? to : owner);
  }

  /// The display line that looks most like a title.
  Optional<Piece> bestTitle() {
    return choice.best(List.copyOf(loose.keySet()));
  }

  /// Takes a display line, and the line of its style next to it, as an article's title.
  void claim(ArticleDraft article, Piece title) {
    List<Piece> all = List.copyOf(loose.keySet());
    int first = all.indexOf(title);
    int last = first;
    if (first > 0 && areOneTitle(all.get(first - 1), title)) {
      first--;
    } else if (last + 1 < all.size() && areOneTitle(title, all.get(last + 1))) {
      last++;
    }
    for (Piece line : all.subList(first, last + 1)) {
      move(article, line, PieceKind.TITLE);
    }
    if (last + 1 < all.size()
        && areNeighbours(all.get(last), all.get(last + 1))
        && TitleChoice.isPlace(all.get(last + 1).first().text())) {
      move(article, all.get(last + 1), PieceKind.SUBTITLE);
    }
  }

  private static boolean areOneTitle(Piece before, Piece after) {
    return areNeighbours(before, after)
        && before.first().doubled() == after.first().doubled()
        && !TitleChoice.isKicker(before.first().text())
        && !TitleChoice.isPlace(before.first().text())
        && !TitleChoice.isPlace(after.first().text());
  }

  private static boolean areNeighbours(Piece before, Piece after) {
    return after.first().number() - before.first().number() <= 2;
  }

  private void move(ArticleDraft article, Piece piece, PieceKind kind) {
    ArticleDraft holder = loose.remove(piece);
    if (holder != null) {
      holder.body().remove(piece);
      article.add(piece.as(kind));
    }
  }
}
