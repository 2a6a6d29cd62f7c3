package org.yandu.model;

import java.util.List;

/// Where the characters of a block stand in the source, so that the reader can always show the
/// original. Characters outside every span were put in by the program.
///
/// @param spans in order of `textStart`, not overlapping there
public record Provenance(List<SourceSpan> spans) {

  /// Of blocks that have no source, such as those made by hand.
  public static final Provenance NONE = new Provenance(List.of());

  public Provenance {
    spans = List.copyOf(spans);
  }
}
