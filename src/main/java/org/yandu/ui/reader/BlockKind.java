package org.yandu.ui.reader;

import java.util.Locale;
import org.yandu.model.Block;

/// How each kind of paragraph is set: the one table of the page's typography. Lengths are in ems of
/// the body.
enum BlockKind {
  SECTION_NAME(new Face(0.8, false, 1.4), new Space(0, 0.9, 0), false),
  TITLE(new Face(1.7, true, 1.4), new Space(0, 0.7, 0), false),
  SUBTITLE(new Face(1.1, false, 1.5), new Space(0.1, 0.4, 0), false),
  BYLINE(new Face(0.9, false, 1.6), new Space(0.4, 1.1, 0), false),
  HEADING_1(new Face(1.15, true, 1.5), new Space(1.5, 0.5, 0), false),
  HEADING_2(new Face(1, true, 1.5), new Space(1.0, 0.3, 0), false),
  PARAGRAPH(new Face(1, false, 0), new Space(0, 0, 0), true),
  CAPTION(new Face(0.85, false, 1.6), new Space(0.9, 0.9, 0), false),
  PULL_QUOTE(new Face(1, false, 0), new Space(0, 0, 1), false),
  NOTE(new Face(0.85, false, 1.6), new Space(0.9, 0.3, 0), false),
  LIST_ITEM(new Face(1, false, 0), new Space(0, 0, 0), true),
  FIGURE(new Face(0.85, false, 1.6), new Space(0.8, 0.8, 1), false),
  PICTURE(new Face(0.85, false, 1.6), new Space(0.9, 0.9, 0), false),
  NAMELESS_PICTURE(new Face(0.4, false, 1), new Space(0.9, 0.2, 0), false),
  PICTURE_CAPTION(new Face(0.85, false, 1.6), new Space(0, 0.9, 0), false),
  TABLE(new Face(0.85, false, 1.7), new Space(0.7, 0.7, 2), false);

  /// @param size as a multiple of the body's
  /// @param lineHeight as a multiple of the own size; 0 to follow the reader's line spacing
  record Face(double size, boolean bold, double lineHeight) {}

  /// @param left how far the block is set in
  record Space(double above, double below, double left) {}

  private final Face face;
  private final Space space;
  private final boolean running;

  BlockKind(Face face, Space space, boolean running) {
    this.face = face;
    this.space = space;
    this.running = running;
  }

  static BlockKind of(Block block) {
    return switch (block) {
      case Block.Title _ -> TITLE;
      case Block.Subtitle _ -> SUBTITLE;
      case Block.Byline _ -> BYLINE;
      case Block.Heading heading -> heading.level() <= 1 ? HEADING_1 : HEADING_2;
      case Block.Paragraph _ -> PARAGRAPH;
      case Block.Caption _ -> CAPTION;
      case Block.PullQuote _ -> PULL_QUOTE;
      case Block.Note _ -> NOTE;
      case Block.ListItem _ -> LIST_ITEM;
      case Block.Figure figure when figure.picture().isEmpty() -> FIGURE;
      case Block.Figure figure -> figure.text().equals("\ufffc") ? NAMELESS_PICTURE : PICTURE;
      case Block.Table _ -> TABLE;
    };
  }

  /// How a block is set behind another one of its article.
  BlockKind behind(BlockKind before) {
    return this == CAPTION && before == NAMELESS_PICTURE ? PICTURE_CAPTION : this;
  }

  Face face() {
    return face;
  }

  Space space() {
    return space;
  }

  /// Whether its first line is set in, and its paragraphs stand apart, as the reader chose.
  boolean isRunningText() {
    return running;
  }

  /// Whether it is set in the face of headings.
  boolean isHeading() {
    return switch (this) {
      case SECTION_NAME, TITLE, SUBTITLE, HEADING_1, HEADING_2 -> true;
      case BYLINE,
          PARAGRAPH,
          CAPTION,
          PULL_QUOTE,
          NOTE,
          LIST_ITEM,
          FIGURE,
          PICTURE,
          NAMELESS_PICTURE,
          PICTURE_CAPTION,
          TABLE ->
          false;
    };
  }

  String styleClass() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
