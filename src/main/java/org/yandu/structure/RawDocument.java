package org.yandu.structure;

import java.util.List;

/// A document as it was dumped: lines in the order of the source, blank ones included.
///
/// @param source the whole decoded text; every line is a stretch of it
public record RawDocument(String source, List<RawLine> lines) {

  public RawDocument {
    lines = List.copyOf(lines);
  }
}
