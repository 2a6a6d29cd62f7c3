package org.yandu.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// The data folder or the database does not work as it must: nothing was changed by what was asked
/// for. Never an answer to a question, always a broken environment.
public final class StoreException extends RuntimeException {

  /// What is broken, as far as a person can do something about it.
  public enum Kind {
    /// No room on the disk.
    FULL,
    /// Another program holds the database and does not let go.
    BUSY,
    /// The folder or file may not be written.
    NOT_WRITABLE,
    /// The file is damaged.
    CORRUPT,
    /// Another computer has opened the library while this one was silent.
    ELSEWHERE,
    OTHER
  }

  /// Bytes; less than the smallest write needs.
  private static final long NO_ROOM = 1 << 16;

  private final Kind kind;

  public StoreException(String message, Throwable cause) {
    super(message, cause);
    this.kind = kindOf(cause);
  }

  public StoreException(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  /// For a file beside the database that cannot be read or written.
  ///
  /// @param place the file or its folder
  public static StoreException at(Path place, String message, IOException cause) {
    return new StoreException(message + ": " + place, cause, kindOf(place, cause));
  }

  private StoreException(String message, Throwable cause, Kind kind) {
    super(message, cause);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }

  /// Systems word a full disk in every language, so it is asked how full it is.
  private static Kind kindOf(Path place, IOException cause) {
    if (cause instanceof AccessDeniedException || cause instanceof NoSuchFileException) {
      return Kind.NOT_WRITABLE;
    }
    try {
      Path folder = Files.isDirectory(place) ? place : place.toAbsolutePath().getParent();
      FileStore disk = Files.getFileStore(folder == null ? place : folder);
      if (disk.isReadOnly()) {
        return Kind.NOT_WRITABLE;
      }
      return disk.getUsableSpace() < NO_ROOM ? Kind.FULL : Kind.OTHER;
    } catch (IOException unknown) {
      return Kind.OTHER;
    }
  }

  private static Kind kindOf(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException exception) {
        return kindOf(exception);
      }
    }
    return Kind.OTHER;
  }

  /// SQLite's extended codes hold the primary one in their low byte.
  private static Kind kindOf(SQLException exception) {
    int code =
        exception instanceof SQLiteException sqlite
            ? sqlite.getResultCode().code
            : exception.getErrorCode();
    int primary = code & 0xff;
    // The index of the log could not be made longer: a full disk looks like this at the start.
    if (primary == SQLiteErrorCode.SQLITE_FULL.code
        || code == SQLiteErrorCode.SQLITE_IOERR_SHMSIZE.code) {
      return Kind.FULL;
    }
    if (primary == SQLiteErrorCode.SQLITE_BUSY.code
        || primary == SQLiteErrorCode.SQLITE_LOCKED.code) {
      return Kind.BUSY;
    }
    if (primary == SQLiteErrorCode.SQLITE_READONLY.code
        || primary == SQLiteErrorCode.SQLITE_CANTOPEN.code
        || primary == SQLiteErrorCode.SQLITE_PERM.code) {
      return Kind.NOT_WRITABLE;
    }
    if (primary == SQLiteErrorCode.SQLITE_CORRUPT.code
        || primary == SQLiteErrorCode.SQLITE_NOTADB.code) {
      return Kind.CORRUPT;
    }
    return Kind.OTHER;
  }
}
