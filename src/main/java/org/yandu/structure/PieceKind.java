package org.yandu.structure;

/// What a piece is.
enum PieceKind {
  PARAGRAPH,
  HEADING,
  /// Display text of which nothing more is known yet.
  DISPLAY,
  TITLE,
  SUBTITLE,
  BYLINE,
  AFFILIATION,
  CAPTION,
  PULL_QUOTE,
  NOTE,
  LABEL
}
