package org.yandu.structure;

import java.util.ArrayList;
import java.util.List;

/// An article while it is put together. Confined to one thread.
final class ArticleDraft {

  private final String section;
  private final int page;
  private final List<Piece> titles = new ArrayList<>();
  private final List<Piece> subtitles = new ArrayList<>();
  private final List<Piece> bylines = new ArrayList<>();
  private final List<Piece> body = new ArrayList<>();
  private boolean hasText;

  ArticleDraft(String section, int page) {
    this.section = section;
    this.page = page;
  }

  String section() {
    return section;
  }

  int page() {
    return page;
  }

  /// Adds a piece in its place by its kind; title and byline come first whatever their order in the
  /// source.
  void add(Piece piece) {
    switch (piece.kind()) {
      case TITLE -> titles.add(piece);
      case SUBTITLE -> subtitles.add(piece);
      case BYLINE, AFFILIATION -> bylines.add(piece);
      case PARAGRAPH, HEADING, NOTE -> {
        body.add(piece);
        hasText = true;
      }
      case CAPTION, PULL_QUOTE, DISPLAY, LABEL -> body.add(piece);
    }
  }

  boolean hasTitle() {
    return !titles.isEmpty();
  }

  boolean hasByline() {
    return !bylines.isEmpty();
  }

  /// Whether any paragraph, heading or note has been added.
  boolean hasText() {
    return hasText;
  }

  boolean isEmpty() {
    return titles.isEmpty() && subtitles.isEmpty() && bylines.isEmpty() && body.isEmpty();
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
