package org.yandu.model;

/// A character of the source, held by where it stands and by what stands around it: on the same
/// source by its offset, on another one by its surroundings.
///
/// @param offset of the character in the decoded source, in UTF-16 units
/// @param before the characters before it, without blanks, up to [#CONTEXT]
/// @param after the character itself and those behind it, without blanks, up to [#CONTEXT]; never
///   empty
public record SourcePoint(int offset, String before, String after) {

  /// Characters remembered on either side, in UTF-16 units.
  public static final int CONTEXT = 24;

  public SourcePoint {
    if (offset < 0 || after.isEmpty()) {
      throw new IllegalArgumentException("no character of a source: " + offset);
    }
  }

  /// The same character of another source.
  public SourcePoint at(int newOffset) {
    return new SourcePoint(newOffset, before, after);
  }
}
