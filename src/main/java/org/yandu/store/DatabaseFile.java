package org.yandu.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The library's database file in its data folder: opening it, its backups, putting one of them
/// back.
public final class DatabaseFile {

  private static final Logger LOG = LoggerFactory.getLogger(DatabaseFile.class);

  private final Path folder;
  private final Path file;
  private final Backups backups;
  private final Migrations migrations;
  private final InstantSource clock;
  private final Computer computer;

  public DatabaseFile(Path folder, InstantSource clock) {
    this(folder, clock, Migrations.released(), Computer.thisOne());
  }

  DatabaseFile(Path folder, InstantSource clock, Migrations migrations, Computer computer) {
    this.folder = folder;
    this.file = folder.resolve("library.db");
    this.backups = new Backups(folder.resolve("backups"));
    this.migrations = migrations;
    this.clock = clock;
    this.computer = computer;
  }

  public Path file() {
    return file;
  }

  /// Newest first.
  public List<Path> backups() {
    return backups.list();
  }

  /// Opens the file, making folder and file where there are none, and brings it up to date. Makes a
  /// backup first if that is due.
  ///
  /// @throws StoreException if the environment is broken in another way than the outcomes tell
  public DatabaseOpening open() {
    try {
      Files.createDirectories(folder);
    } catch (IOException exception) {
      return new DatabaseOpening.NotWritable();
    }
    if (!Files.isWritable(folder) || (Files.exists(file) && !Files.isWritable(file))) {
      return new DatabaseOpening.NotWritable();
    }
    try {
      return switch (LibraryLease.claim(folder, computer, InstantSource.system())) {
        case LibraryLease.Claim.Refused(String name) -> new DatabaseOpening.Elsewhere(name);
        case LibraryLease.Claim.Granted(LibraryLease lease) -> inspectAndOpen(lease);
      };
    } catch (SQLException exception) {
      return outcome(new StoreException("the database cannot be opened: " + file, exception));
    } catch (StoreException exception) {
      return outcome(exception);
    }
  }

  /// Puts a backup in the place of the present file, which is kept beside it under another name. No
  /// one may have the library open.
  ///
  /// @throws StoreException if a file cannot be copied or moved; the present file is then as it was
  public Restoring restore(Path backup) {
    Path copy = folder.resolve("library.db.restoring");
    try {
      Files.copy(backup, copy, StandardCopyOption.REPLACE_EXISTING);
      Backups.force(copy);
      if (!sound(copy)) {
        Files.delete(copy);
        return new Restoring.Unusable();
      }
      Path kept = folder.resolve("library-damaged-" + clock.millis() + ".db");
      setAside(kept);
      Files.move(copy, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      return new Restoring.Restored(kept);
    } catch (IOException exception) {
      throw StoreException.at(backup, "the backup cannot be restored", exception);
    }
  }

  /// How restoring ended.
  public sealed interface Restoring {

    /// @param kept the former file
    record Restored(Path kept) implements Restoring {}

    /// The backup itself is damaged or not known to this program; nothing changed.
    record Unusable() implements Restoring {}
  }

  /// The log goes first: it must never meet another database.
  private void setAside(Path kept) throws IOException {
    for (String suffix : List.of("-wal", "-shm")) {
      Path sidecar = folder.resolve(file.getFileName() + suffix);
      if (Files.exists(sidecar)) {
        Files.move(sidecar, folder.resolve(kept.getFileName() + suffix));
      }
    }
    if (Files.exists(file)) {
      Files.copy(file, kept);
      Backups.force(kept);
    }
  }

  private boolean sound(Path candidate) {
    try (Connection connection = Connections.openReadOnly(candidate)) {
      int version = Migrations.version(connection);
      return version >= 1 && version <= migrations.newest() && isSoundLibrary(connection, version);
    } catch (SQLException exception) {
      return false;
    }
  }

  private DatabaseOpening outcome(StoreException exception) {
    return switch (exception.kind()) {
      case CORRUPT -> new DatabaseOpening.Corrupt();
      case NOT_WRITABLE -> new DatabaseOpening.NotWritable();
      case FULL, BUSY, ELSEWHERE, OTHER -> throw exception;
    };
  }

  /// Gives the lease back unless the database that keeps it is open.
  private DatabaseOpening inspectAndOpen(LibraryLease lease) throws SQLException {
    boolean open = false;
    try {
      DatabaseOpening opening = inspect(lease);
      open = opening instanceof DatabaseOpening.Opened;
      return opening;
    } finally {
      if (!open) {
        lease.close();
      }
    }
  }

  private DatabaseOpening inspect(LibraryLease lease) throws SQLException {
    Instant lastWrite = lastWrite();
    int version = 0;
    if (Files.exists(file)) {
      // A connection that cannot write leaves files alone that are not ours to change.
      try (Connection connection = Connections.openReadOnly(file)) {
        version = Migrations.version(connection);
        if (version > migrations.newest()) {
          return new DatabaseOpening.Newer(version, migrations.newest());
        }
        if (!isSoundLibrary(connection, version)) {
          return new DatabaseOpening.Corrupt();
        }
      }
    }
    return new DatabaseOpening.Opened(connect(version, lastWrite, lease));
  }

  private Database connect(int version, Instant lastWrite, LibraryLease lease) throws SQLException {
    Connection connection = Connections.open(file);
    boolean open = false;
    try {
      Instant now = clock.instant();
      if (version > 0 && version < migrations.newest()) {
        backups.make(connection, now);
      } else if (version > 0 && backups.due(lastWrite, now)) {
        backUp(connection, now);
      }
      migrations.run(connection);
      Database database = new Database(connection, lease);
      open = true;
      return database;
    } finally {
      if (!open) {
        connection.close();
      }
    }
  }

  /// A full disk must not keep a reader from his notes.
  private void backUp(Connection connection, Instant now) {
    try {
      backups.make(connection, now);
      backups.thinOut(now);
    } catch (SQLException | StoreException exception) {
      LOG.warn("no backup could be made", exception);
    }
  }

  /// A file of version 0 may only be an empty one: what was begun and never finished. It is no
  /// library if there are backups, for then it had been more.
  private boolean isSoundLibrary(Connection connection, int version) throws SQLException {
    if (version == 0) {
      return Migrations.number(connection, "SELECT count(*) FROM sqlite_schema") == 0
          && backups.list().isEmpty();
    }
    if (Migrations.number(connection, "PRAGMA application_id") != Migrations.APPLICATION_ID) {
      return false;
    }
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("PRAGMA quick_check(1)")) {
      return rows.next() && rows.getString(1).equals("ok");
    }
  }

  private Instant lastWrite() {
    try {
      Instant last = Instant.EPOCH;
      for (Path path : List.of(file, folder.resolve(file.getFileName() + "-wal"))) {
        if (Files.exists(path)) {
          Instant written = Files.getLastModifiedTime(path).toInstant();
          last = written.isAfter(last) ? written : last;
        }
      }
      return last;
    } catch (IOException exception) {
      throw StoreException.at(file, "the database cannot be looked at", exception);
    }
  }
}
