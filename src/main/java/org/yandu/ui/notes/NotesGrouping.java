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
  ///
  /// @param me the author of this library's own notes
  List<String> groups(NotesRow.Note note, String me, Messages messages) {
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
      case AUTHOR -> {
        String author = note.placed().annotation().author().toString();
        yield List.of(
            author.equals(me)
                ? messages.text("notes.me")
                : messages.text("notes.other", author.substring(0, 8)));
      }
    };
  }
}
