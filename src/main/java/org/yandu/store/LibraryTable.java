package org.yandu.store;

import java.util.UUID;
import org.yandu.model.AuthorId;

/// Whose library it is, and the number of its last change.
public final class LibraryTable {

  private final Database database;

  public LibraryTable(Database database) {
    this.database = database;
  }

  public Me me() {
    return database
        .handle()
        .createQuery("SELECT author_id, device_id FROM library")
        .map((row, _) ->
            new Me(
                new AuthorId(UUID.fromString(row.getString("author_id"))),
                UUID.fromString(row.getString("device_id"))))
        .one();
  }

  /// Grows by one with every operation of any process.
  public long change() {
    return database.handle().createQuery("SELECT change FROM library").mapTo(Long.class).one();
  }

  public void setChange(long change) {
    database
        .handle()
        .createUpdate("UPDATE library SET change = :change")
        .bind("change", change)
        .execute();
  }
}
