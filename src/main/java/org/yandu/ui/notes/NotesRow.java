package org.yandu.ui.notes;

import org.yandu.model.AnnotationId;
import org.yandu.model.HighlightColour;
import org.yandu.model.PlacedAnnotation;

/// A row of the notes panel.
sealed interface NotesRow {

  /// An annotation as it is shown.
  ///
  /// @param colour of its meaning, as the reader has it now
  /// @param meaning name of its meaning, as the reader has it now
  /// @param quote the passage, cut where a row would not show more
  /// @param article title or first words of the article it stands in; empty if that is not known
  /// @param searchable what a filter looks at, folded
  record Note(
      PlacedAnnotation placed,
      HighlightColour colour,
      String meaning,
      String quote,
      String article,
      String searchable)
      implements NotesRow {

    AnnotationId id() {
      return placed.annotation().id();
    }

    boolean hasSurePlace() {
      return placed.range().isPresent();
    }
  }

  /// Stands above the annotations without a sure place.
  ///
  /// @param count of them
  record UnplacedHeading(int count) implements NotesRow {}
}
