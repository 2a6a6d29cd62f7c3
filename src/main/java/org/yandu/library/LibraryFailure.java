package org.yandu.library;

import org.yandu.store.StoreException;

/// Why a call of the library threw, as far as a person can do something about it. Nothing was
/// changed by such a call.
public enum LibraryFailure {
  /// No room on the disk.
  DISK_FULL,
  /// Another program holds the library and does not let go.
  BUSY,
  /// The data folder may not be written.
  NOT_WRITABLE,
  /// The file is damaged; opening the library anew offers its backups.
  CORRUPT,
  /// Another computer has opened the library while this one was silent.
  ELSEWHERE,
  /// What was to be changed is no longer there.
  GONE,
  /// What was to be changed is someone else's.
  NOT_YOURS,
  OTHER;

  /// @param thrown as it was caught, with whatever a future wrapped around it
  public static LibraryFailure of(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof StoreException exception) {
        return switch (exception.kind()) {
          case FULL -> DISK_FULL;
          case BUSY -> BUSY;
          case NOT_WRITABLE -> NOT_WRITABLE;
          case CORRUPT -> CORRUPT;
          case ELSEWHERE -> ELSEWHERE;
          case OTHER -> OTHER;
        };
      }
      if (cause instanceof NoLongerThereException) {
        return GONE;
      }
      if (cause instanceof NotYoursException) {
        return NOT_YOURS;
      }
    }
    return OTHER;
  }
}
