package org.yandu.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/// One connection to an open library database, and its transactions. The tables do their work
/// within [#read] or [#write].
///
/// Confined to one thread.
public final class Database implements AutoCloseable {

  private final Handle handle;
  private final LibraryLease lease;
  private final Thread owner = Thread.currentThread();
  private boolean inTransaction;
  private boolean writing;

  /// @param lease given back when this is closed
  Database(Connection connection, LibraryLease lease) {
    this.handle = Jdbi.open(connection);
    this.lease = lease;
  }

  /// Asks within one transaction, so that all answers belong together.
  ///
  /// @throws StoreException if the database does not work
  public <T> T read(Supplier<T> questions) {
    confined();
    return inTransaction ? questions.get() : transact("BEGIN", questions);
  }

  /// Changes within one transaction: all of it is on disk when this returns, or nothing is. The
  /// lock for writing is taken at the start, so that nothing read here can be changed by another
  /// process before it is written.
  ///
  /// @throws StoreException if the database does not work
  public <T> T write(Supplier<T> changes) {
    confined();
    if (inTransaction) {
      if (!writing) {
        throw new IllegalStateException("a reading transaction cannot write");
      }
      return changes.get();
    }
    lease.ensureHeld();
    writing = true;
    try {
      return transact("BEGIN IMMEDIATE", changes);
    } finally {
      writing = false;
    }
  }

  /// What SQLite finds wrong with the file; empty if it is sound.
  public List<String> problems() {
    return read(() -> {
      List<String> problems = new ArrayList<>();
      for (String line : handle.createQuery("PRAGMA quick_check(20)").mapTo(String.class).list()) {
        if (!line.equals("ok")) {
          problems.add(line);
        }
      }
      handle
          .createQuery("PRAGMA foreign_key_check")
          .map((row, _) -> row.getString(1) + " " + row.getLong(2) + ": no " + row.getString(3))
          .forEach(problems::add);
      return problems;
    });
  }

  @Override
  public void close() {
    confined();
    try {
      handle.close();
    } catch (JdbiException exception) {
      throw new StoreException("the database cannot be closed", exception);
    } finally {
      lease.close();
    }
  }

  Handle handle() {
    return handle;
  }

  private <T> T transact(String begin, Supplier<T> work) {
    boolean committed = false;
    try {
      handle.execute(begin);
      inTransaction = true;
      T result = work.get();
      handle.execute("COMMIT");
      committed = true;
      return result;
    } catch (JdbiException exception) {
      throw new StoreException("the database refused: " + exception.getMessage(), exception);
    } finally {
      inTransaction = false;
      if (!committed) {
        rollBack();
      }
    }
  }

  private void confined() {
    if (Thread.currentThread() != owner) {
      throw new IllegalStateException(
          "the library belongs to " + owner.getName() + ", not to " + Thread.currentThread());
    }
  }

  private void rollBack() {
    try (var statement = handle.getConnection().createStatement()) {
      statement.execute("ROLLBACK");
    } catch (SQLException nothingOpen) {
      // After a full disk and the like SQLite has rolled back by itself.
    }
  }
}
