package org.yandu.importer;

import org.yandu.model.Block;

/// A piece of a Markdown file in its order, before it is known which headings are articles.
sealed interface MarkdownItem {

  /// @param level from 1 to 6
  record Heading(int level, SourcedText text) implements MarkdownItem {}

  record Body(Block block) implements MarkdownItem {}
}
