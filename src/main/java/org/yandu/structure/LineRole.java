package org.yandu.structure;

/// What the passes before the lattice could tell of a line for sure.
enum LineRole {
  /// Nothing yet: body or display text.
  TEXT,
  BYLINE,
  /// The second line of a byline whose names ran over.
  BYLINE_END,
  AFFILIATION,
  /// Begins a caption by its mark or wording.
  CAPTION,
  /// A title known from the contents page, or part of it.
  TITLE,
  /// The subtitle of a known title.
  SUBTITLE,
  /// A note on the source, in brackets.
  NOTE,
  /// A note in brackets that names the author.
  AUTHOR_NOTE,
  /// A kicker or the name of a section that stands in the text.
  LABEL
}
