package org.yandu.structure.doubt;

/// What a stretch of text is, as far as a place can be wrong about it.
enum TextRole {
  PARAGRAPH,
  HEADING,
  NOTE,
  CAPTION,
  PULL_QUOTE,
  TITLE,
  SUBTITLE,
  BYLINE,
  FURNITURE;

  /// Whether it belongs to what is read from the first to the last word.
  boolean isBody() {
    return switch (this) {
      case PARAGRAPH, HEADING, NOTE -> true;
      case CAPTION, PULL_QUOTE, TITLE, SUBTITLE, BYLINE, FURNITURE -> false;
    };
  }

  boolean isAside() {
    return this == CAPTION || this == PULL_QUOTE;
  }

  static TextRole ofTruth(String type) {
    return switch (type) {
      case "heading", "heading3" -> HEADING;
      case "note" -> NOTE;
      case "caption" -> CAPTION;
      case "pullquote" -> PULL_QUOTE;
      default -> PARAGRAPH;
    };
  }
}
