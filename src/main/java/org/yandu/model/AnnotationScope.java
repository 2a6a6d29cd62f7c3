package org.yandu.model;

/// What an annotation stands on.
public enum AnnotationScope {
  /// Some words, which are marked.
  PASSAGE,
  /// A place to come back to; its name is the annotation's body. Nothing is marked.
  BOOKMARK,
  /// A whole article. Its anchor is the article's first block.
  ARTICLE,
  /// The whole publication. Its anchor is the first block.
  PUBLICATION
}
