package org.yandu.structure;

import java.util.ArrayList;
import java.util.List;

/// An article while it is put together. Confined to one thread.
final class ArticleDraft {

  private final int page;
  private final List<Piece> titles = new ArrayList<>();
  private final List<Piece> subtitles = new ArrayList<>();
  private final List<Piece> bylines = new ArrayList<>();
  private final List<Piece> body = new ArrayList<>();
  private boolean boxed;

  ArticleDraft(int page) {
    this.page = page;
  }

  /// The page it begins on.
  int page() {
    return page;
  }

  /// Marks it as a sidebar, a brief or a box: complete as it stands.
  ArticleDraft asBoxed() {
    boxed = true;
    return this;
  }

  boolean isBoxed() {
    return boxed;
  }

  /// Adds a piece in its place by its kind; title and byline come first whatever their order in the
  /// source.
  void add(Piece piece) {
    switch (piece.kind()) {
      case TITLE -> titles.add(piece);
      case SUBTITLE -> subtitles.add(piece);
      case BYLINE, AFFILIATION -> bylines.add(piece);
      case PARAGRAPH, HEADING, NOTE, CAPTION, PULL_QUOTE, DISPLAY, LABEL -> body.add(piece);
    }
  }

  boolean hasTitle() {
    return !titles.isEmpty();
  }

  boolean hasByline() {
    return !bylines.isEmpty();
  }

  /// Whether any paragraph or heading has been added.
  boolean hasText() {
    return body.stream().anyMatch(Piece::isText);
  }

  boolean isEmpty() {
    return titles.isEmpty() && subtitles.isEmpty() && bylines.isEmpty() && body.isEmpty();
  }

  /// Moves a piece of the body and all after it to another article.
  void moveFrom(Piece first, ArticleDraft other) {
    int from = indexOf(first);
    List<Piece> tail = body.subList(from, body.size());
    other.body.addAll(tail);
    tail.clear();
  }

  void replace(Piece old, Piece changed) {
    int index = indexOf(old);
    body.remove(index);
    if (changed.kind() == PieceKind.TITLE || changed.kind() == PieceKind.SUBTITLE) {
      add(changed);
    } else {
      body.add(index, changed);
    }
  }

  private int indexOf(Piece piece) {
    for (int i = 0; i < body.size(); i++) {
      if (body.get(i) == piece) {
        return i;
      }
    }
    throw new IllegalArgumentException("not a piece of this article");
  }

  List<Piece> titles() {
    return titles;
  }

  List<Piece> subtitles() {
    return subtitles;
  }

  List<Piece> bylines() {
    return bylines;
  }

  List<Piece> body() {
    return body;
  }
}
