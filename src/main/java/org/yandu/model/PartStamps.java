package org.yandu.model;

import java.util.Comparator;
import java.util.stream.Stream;

/// When each part of an annotation was last written. Parts are merged on their own, so that one
/// member's tags and his new wording both arrive, whichever came first.
///
/// @param style of the style and the meaning
/// @param target of the anchor
/// @param status of being there or deleted
public record PartStamps(Stamp body, Stamp style, Stamp tags, Stamp target, Stamp status) {

  /// Of an annotation that is not written yet.
  public static final PartStamps NONE =
      new PartStamps(Stamp.NONE, Stamp.NONE, Stamp.NONE, Stamp.NONE, Stamp.NONE);

  /// All parts written at once.
  public static PartStamps all(Stamp stamp) {
    return new PartStamps(stamp, stamp, stamp, stamp, stamp);
  }

  /// Of the part that was written last.
  public Stamp latest() {
    return Stream.of(body, style, tags, target, status)
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }
}
