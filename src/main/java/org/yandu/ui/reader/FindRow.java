package org.yandu.ui.reader;

/// A row of what was found: the article that passages stand in, or one of them.
sealed interface FindRow {

  /// @param title of the article, or what stands in its place
  /// @param count of passages in it
  record Heading(String title, int count) implements FindRow {}

  /// @param index of the passage among all
  record Passage(int index) implements FindRow {}
}
