package org.yandu.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;

/// Opens SQLite files with the settings that keep notes safe.
final class Connections {

  /// How long to wait for another process's write, in milliseconds. Our transactions take a few.
  private static final int BUSY_TIMEOUT = 10_000;

  private Connections() {}

  /// For reading and writing, durable from the commit on.
  static Connection open(Path file) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(BUSY_TIMEOUT);
    config.enforceForeignKeys(true);
    config.setSynchronous(SynchronousMode.FULL);
    config.setJournalMode(JournalMode.WAL);
    return config.createConnection(address(file));
  }

  /// For looking at a file without changing it.
  static Connection openReadOnly(Path file) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(BUSY_TIMEOUT);
    config.setReadOnly(true);
    return config.createConnection(address(file));
  }

  /// The driver takes what follows a question mark for settings, unless the name is a URI.
  private static String address(Path file) {
    String name = file.toAbsolutePath().toString();
    return "jdbc:sqlite:" + (name.contains("?") ? file.toUri().toASCIIString() : name);
  }
}
