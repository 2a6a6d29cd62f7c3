package org.yandu.model;

/// Names a [Meaning]: one of the fixed ids, or a UUID for meanings of one's own.
public record MeaningId(String value) {

  @Override
  public String toString() {
    return value;
  }
}
