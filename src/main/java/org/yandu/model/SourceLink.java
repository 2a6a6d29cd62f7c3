package org.yandu.model;

/// A link on characters of a source.
///
/// @param sourceStart where they begin in the decoded source, in UTF-16 units
/// @param length of them, in UTF-16 units
public record SourceLink(int sourceStart, int length, LinkTarget target) {

  public SourceLink {
    if (sourceStart < 0 || length <= 0) {
      throw new IllegalArgumentException("no link: " + sourceStart + ", " + length);
    }
  }
}
