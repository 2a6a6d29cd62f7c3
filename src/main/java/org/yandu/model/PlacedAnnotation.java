package org.yandu.model;

import java.util.Optional;

/// An annotation and where it stands in the text as it is now.
public record PlacedAnnotation(Annotation annotation, Placement placement) {

  /// The passage to draw it on; empty where it has no sure place.
  public Optional<TextRange> range() {
    return switch (placement) {
      case Placement.Exact(TextRange range) -> Optional.of(range);
      case Placement.Moved(TextRange range, double _) -> Optional.of(range);
      case Placement.Ambiguous _, Placement.Gap _, Placement.Orphaned _ -> Optional.empty();
    };
  }
}
