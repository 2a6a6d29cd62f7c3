package org.yandu.model;

/// Names a publication within one library; never given twice. Between libraries a publication is
/// known by the fingerprints of its source and of its text.
///
/// @param value from 1
public record PublicationId(long value) {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
