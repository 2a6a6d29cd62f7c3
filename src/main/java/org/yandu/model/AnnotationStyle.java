package org.yandu.model;

/// How an annotation is drawn on its passage.
public enum AnnotationStyle {
  HIGHLIGHT,
  UNDERLINE,
  WAVY,
  STRIKE
}
