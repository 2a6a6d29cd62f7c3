package org.yandu.model;

import java.util.UUID;

/// Names an annotation everywhere and for ever: a UUID of version 7, made once.
public record AnnotationId(UUID value) {

  public static AnnotationId parse(String text) {
    return new AnnotationId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
