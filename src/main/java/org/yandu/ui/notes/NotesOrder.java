package org.yandu.ui.notes;

import java.util.Comparator;
import java.util.Locale;
import org.yandu.model.Annotation;
import org.yandu.model.TextRange;

/// How notes follow each other.
enum NotesOrder {
  /// As they stand in the text.
  PLACE,
  /// The last one changed first.
  NEWEST,
  /// By meaning, in the order of the meanings.
  COLOUR;

  String messageKey() {
    return "notes.order." + name().toLowerCase(Locale.ROOT);
  }

  /// @param byMeaning the order of the meanings
  Comparator<NotesRow.Note> comparator(Comparator<NotesRow.Note> byMeaning) {
    Comparator<NotesRow.Note> byPlace =
        Comparator.comparing((NotesRow.Note note) ->
                note.placed()
                    .range()
                    .map(TextRange::start)
                    .orElse(note.placed().annotation().anchor().position().start()))
            .thenComparing(note -> annotation(note).created())
            .thenComparing(note -> note.id().toString());
    return switch (this) {
      case PLACE -> byPlace;
      case NEWEST ->
          Comparator.comparing((NotesRow.Note note) -> annotation(note).modified())
              .reversed()
              .thenComparing(byPlace);
      case COLOUR -> byMeaning.thenComparing(byPlace);
    };
  }

  private static Annotation annotation(NotesRow.Note note) {
    return note.placed().annotation();
  }
}
