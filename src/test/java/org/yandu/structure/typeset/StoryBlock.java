package org.yandu.structure.typeset;

import java.util.Locale;

/// A block of an article.
///
/// @param text the logical text, as the truth has it
record StoryBlock(Kind kind, String text) {

  /// Whether it stands beside the body.
  boolean isAside() {
    return kind == Kind.CAPTION || kind == Kind.PULLQUOTE;
  }

  /// The types of the truth file.
  enum Kind {
    HEADING,
    HEADING3,
    PARAGRAPH,
    CAPTION,
    PULLQUOTE,
    NOTE;

    static Kind of(String type) {
      return valueOf(type.toUpperCase(Locale.ROOT));
    }

    String type() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
