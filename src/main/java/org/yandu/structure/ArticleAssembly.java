package org.yandu.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/// Puts pieces together to articles: where one begins, which title and byline are its own.
///
/// Titles may stand before, amid or after the body in the order of the dump. An article that begins
/// without a title waits for the next title of its page.
final class ArticleAssembly {

  private final List<Piece> pieces;
  private final Map<Integer, String> sections;
  private final List<ArticleDraft> articles = new ArrayList<>();
  private final Deque<ArticleDraft> untitled = new ArrayDeque<>();
  private ArticleDraft current;
  private int page;

  private ArticleAssembly(List<Piece> pieces, Map<Integer, String> sections) {
    this.pieces = pieces;
    this.sections = sections;
    this.current = new ArticleDraft(sectionOf(pieces.isEmpty() ? 1 : pieces.getFirst().page()), 1);
    this.articles.add(current);
  }

  static List<ArticleDraft> assemble(List<Piece> pieces, Map<Integer, String> sections) {
    ArticleAssembly assembly = new ArticleAssembly(pieces, sections);
    assembly.run();
    return assembly.articles.stream().filter(article -> !article.isEmpty()).toList();
  }

  private String sectionOf(int page) {
    return sections.getOrDefault(page, "");
  }

  private void run() {
    int i = 0;
    while (i < pieces.size()) {
      if (pieces.get(i).page() != page) {
        turnPage(i);
      }
      if (isBody(pieces.get(i))) {
        current.add(pieces.get(i));
        i++;
      } else {
        int end = endOfCluster(i);
        place(pieces.subList(i, end), end);
        i = end;
      }
    }
  }

  private static boolean isBody(Piece piece) {
    return piece.kind() == PieceKind.PARAGRAPH || piece.kind() == PieceKind.HEADING;
  }

  private int endOfCluster(int start) {
    int end = start;
    while (end < pieces.size()
        && !isBody(pieces.get(end))
        && pieces.get(end).page() == pieces.get(start).page()) {
      end++;
    }
    return end;
  }

  /// At the top of a page: an article that has text but no title by now keeps none; a page that
  /// begins with a new paragraph and has a title further down begins an article.
  private void turnPage(int first) {
    page = pieces.get(first).page();
    untitled.clear();
    if (!isBody(pieces.get(first)) || pieces.get(first).resumed()) {
      return;
    }
    for (int i = first; i < pieces.size() && pieces.get(i).page() == page; i++) {
      PieceKind kind = pieces.get(i).kind();
      if (kind == PieceKind.BYLINE && !pieces.get(i).inside()) {
        return;
      }
      boolean late = pieces.get(i).inside() || isLast(i);
      boolean display = kind == PieceKind.DISPLAY && pieces.get(i).first().doubled();
      if ((kind == PieceKind.TITLE || display) && late) {
        begin();
        return;
      }
    }
  }

  /// Whether no paragraph begins after a piece on its page.
  private boolean isLast(int index) {
    for (int i = index; i < pieces.size() && pieces.get(i).page() == page; i++) {
      if (isBody(pieces.get(i))) {
        return false;
      }
    }
    return true;
  }

  private void begin() {
    current = new ArticleDraft(sectionOf(page), page);
    articles.add(current);
    untitled.add(current);
  }

  private void place(List<Piece> cluster, int next) {
    List<Piece> parts = ClusterParser.parse(cluster);
    boolean titled = parts.stream().anyMatch(piece -> piece.kind() == PieceKind.TITLE);
    boolean signed = parts.stream().anyMatch(piece -> piece.kind() == PieceKind.BYLINE);
    boolean inside = cluster.getFirst().inside();
    boolean textFollows = next < pieces.size() && isBody(pieces.get(next));
    ArticleDraft owner = current;
    if (titled) {
      owner = ownerOfTitle(inside);
    } else if (signed && !inside && textFollows && startsAtByline(cluster)) {
      begin();
      owner = current;
    }
    for (Piece part : parts) {
      owner.add(part);
    }
    if (owner.hasTitle()) {
      untitled.remove(owner);
    }
  }

  private ArticleDraft ownerOfTitle(boolean inside) {
    if (!untitled.isEmpty()) {
      return untitled.peek();
    }
    if (!current.hasTitle() && !current.hasText()) {
      return current;
    }
    if (inside && !current.hasTitle()) {
      return current;
    }
    begin();
    return current;
  }

  /// Whether a byline without a title begins an article instead of ending one.
  private boolean startsAtByline(List<Piece> cluster) {
    boolean pageTop = pieces.indexOf(cluster.getFirst()) == 0 || isPageTop(cluster.getFirst());
    boolean waiting = !current.hasText() && !current.hasByline();
    return !waiting && (pageTop || current.hasByline());
  }

  private boolean isPageTop(Piece piece) {
    int index = pieces.indexOf(piece);
    return index == 0 || pieces.get(index - 1).page() != piece.page();
  }
}
