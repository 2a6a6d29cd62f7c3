package org.yandu.exchange;

import java.util.List;
import java.util.Optional;
import org.yandu.anchor.TextMap;

/// How reading a file of other people's notes ended.
public sealed interface NotesReading {

  /// @param refused notes that could not be used
  /// @param map of the text on which the notes were made, if it is told
  record Read(List<ImportedNote> notes, List<Skipped> refused, Optional<TextMap> map)
      implements NotesReading {
    public Read {
      notes = List.copyOf(notes);
      refused = List.copyOf(refused);
    }

    Read with(Optional<TextMap> newMap) {
      return new Read(notes, refused, newMap);
    }
  }

  /// A note that could not be used.
  ///
  /// @param place in the file, with the name of the note if it has one
  record Skipped(String place, Ground ground) {}

  /// Why a note is not used. The wording for people stands in the message bundles.
  enum Ground {
    /// It has no name, or there are no words that it stands on, or they are too many.
    WORDLESS,
    /// It is on a piece of a page that was taken as a picture.
    PICTURE,
    /// It was drawn by hand.
    DRAWING
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
