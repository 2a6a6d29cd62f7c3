package org.yandu.model;

import java.util.Optional;

/// What a person can say that a block is.
public enum BlockRole {
  TITLE,
  SUBTITLE,
  BYLINE,
  HEADING_1,
  HEADING_2,
  HEADING_3,
  PARAGRAPH,
  CAPTION,
  PULL_QUOTE,
  NOTE;

  /// Level of the deepest heading.
  private static final int DEEPEST = 3;

  /// What a block is; empty for those that a person cannot turn into others: figures and tables.
  public static Optional<BlockRole> of(Block block) {
    return switch (block) {
      case Block.Title _ -> Optional.of(TITLE);
      case Block.Subtitle _ -> Optional.of(SUBTITLE);
      case Block.Byline _ -> Optional.of(BYLINE);
      case Block.Heading heading -> Optional.of(heading(heading.level()));
      case Block.Paragraph _, Block.ListItem _ -> Optional.of(PARAGRAPH);
      case Block.Caption _ -> Optional.of(CAPTION);
      case Block.PullQuote _ -> Optional.of(PULL_QUOTE);
      case Block.Note _ -> Optional.of(NOTE);
      case Block.Figure _, Block.Table _ -> Optional.empty();
    };
  }

  /// @param level from 1; deeper ones than there are give the deepest
  public static BlockRole heading(int level) {
    return switch (Math.clamp(level, 1, DEEPEST)) {
      case 1 -> HEADING_1;
      case 2 -> HEADING_2;
      default -> HEADING_3;
    };
  }
}
