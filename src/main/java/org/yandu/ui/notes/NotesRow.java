package org.yandu.ui.notes;

import java.util.List;
import java.util.Optional;
import org.yandu.exchange.Excerpt;
import org.yandu.model.AnnotationId;
import org.yandu.model.HighlightColour;
import org.yandu.model.MeaningId;
import org.yandu.model.PlacedAnnotation;
import org.yandu.model.PublicationId;

/// A row of the notes panel.
sealed interface NotesRow {

  /// An annotation as it is shown.
  ///
  /// @param author name of the person who wrote it; none for one's own
  /// @param colour of its meaning, as the reader has it now
  /// @param meaning name of its meaning, as the reader has it now
  /// @param quote the passage, cut where a row would not show more
  /// @param place where it stands
  /// @param excerpt the passage with its source, to be copied
  /// @param searchable what a filter looks at, folded
  record Note(
      PlacedAnnotation placed,
      Optional<String> author,
      HighlightColour colour,
      String meaning,
      String quote,
      Place place,
      Excerpt excerpt,
      String searchable)
      implements NotesRow {

    AnnotationId id() {
      return placed.annotation().id();
    }

    PublicationId publication() {
      return placed.annotation().publication();
    }

    MeaningId meaningId() {
      return placed.annotation().meaning();
    }

    List<String> tags() {
      return placed.annotation().tags();
    }

    /// Only its author changes what an annotation says and how it looks.
    boolean isMine() {
      return author.isEmpty();
    }

    boolean hasSurePlace() {
      return placed.range().isPresent();
    }
  }

  /// Where an annotation stands.
  ///
  /// @param publication its name
  /// @param article title or first words of the article; empty if that is not known
  /// @param articleNumber from 1; 0 if it is not known
  /// @param sourced the passage with its source behind it
  record Place(String publication, String article, int articleNumber, String sourced) {}

  /// Stands above annotations that belong together.
  ///
  /// @param count of them
  record Heading(String name, int count) implements NotesRow {}
}
