package org.yandu.ui.notes;

import java.util.List;
import java.util.Locale;
import org.yandu.settings.Messages;

/// What notes are put together by.
enum NotesGrouping {
  NONE,
  PUBLICATION,
  ARTICLE,
  MEANING,
  TAG,
  AUTHOR;

  String messageKey() {
    return "notes.grouping." + name().toLowerCase(Locale.ROOT);
  }

  /// Names of the groups that a note belongs to; none if nothing is put together.
  List<String> groups(NotesRow.Note note, Messages messages) {
    return switch (this) {
      case NONE -> List.of();
      case PUBLICATION -> List.of(note.place().publication());
      case ARTICLE ->
          List.of(
              note.place().article().isEmpty()
                  ? messages.text("notes.no-article")
                  : note.place().article());
      case MEANING -> List.of(note.meaning());
      case TAG ->
          note.tags().isEmpty()
              ? List.of(messages.text("notes.no-tag"))
              : note.tags().stream().map(tag -> "#" + tag).toList();
      case AUTHOR -> List.of(note.author().orElseGet(() -> messages.text("notes.me")));
    };
  }
}
