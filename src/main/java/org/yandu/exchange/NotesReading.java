package org.yandu.exchange;

import java.util.List;

/// How reading a file of other people's notes ended.
public sealed interface NotesReading {

  /// @param refused places in the file of notes that could not be used
  record Read(List<ImportedNote> notes, List<String> refused) implements NotesReading {
    public Read {
      notes = List.copyOf(notes);
      refused = List.copyOf(refused);
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
