package org.yandu.model;

import java.util.List;

/// Where an annotation stands in the text as it is now. Never a silent guess.
public sealed interface Placement {

  /// Where it was made.
  record Exact(TextRange range) implements Placement {}

  /// The same passage at another place.
  ///
  /// @param score of the match, from 0 to 1
  record Moved(TextRange range, double score) implements Placement {}

  /// Several places fit and none is clearly better.
  record Ambiguous(List<TextRange> candidates) implements Placement {
    public Ambiguous {
      candidates = List.copyOf(candidates);
    }
  }

  /// The surroundings are there, the passage itself was removed or rewritten.
  record Gap(int offset) implements Placement {}

  /// The text holds neither the passage nor its surroundings.
  record Orphaned() implements Placement {}
}
