package org.yandu.exchange;

import java.util.List;
import java.util.Optional;
import org.yandu.anchor.TextMap;

/// How reading a file of other people's notes ended.
public sealed interface NotesReading {

  /// @param refused places in the file of notes that could not be used
  /// @param map of the text on which the notes were made, if it is told
  record Read(List<ImportedNote> notes, List<String> refused, Optional<TextMap> map)
      implements NotesReading {
    public Read {
      notes = List.copyOf(notes);
      refused = List.copyOf(refused);
    }

    Read with(Optional<TextMap> newMap) {
      return new Read(notes, refused, newMap);
    }
  }

  /// Nothing of it was used.
  record Refused(Reason reason) implements NotesReading {}

  /// Why a file is not used. The wording for people stands in the message bundles.
  enum Reason {
    /// It cannot be read from the disk.
    UNREADABLE,
    /// It is too large, no JSON, or damaged.
    DAMAGED,
    /// It is of no kind that is known.
    UNKNOWN
  }
}
