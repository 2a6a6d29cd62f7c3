package org.yandu.store;

import java.time.Instant;
import java.util.Optional;
import org.yandu.model.PublicationId;

/// Where reading stopped, in each text of its own.
public final class ReadingTable {

  private final Database database;

  public ReadingTable(Database database) {
    this.database = database;
  }

  /// @param offset in UTF-16 units of the flat text
  /// @param opened when it was last read
  public record Reading(int offset, Instant opened) {}

  /// Empty if that text was never read.
  public Optional<Reading> find(PublicationId publication, int revision) {
    return database
        .handle()
        .createQuery(
            """
            SELECT text_offset, opened FROM reading
            WHERE publication_id = :publication AND revision = :revision
            """)
        .bind("publication", publication.value())
        .bind("revision", revision)
        .map((row, _) -> new Reading(row.getInt(1), Instant.ofEpochMilli(row.getLong(2))))
        .findOne();
  }

  public void put(PublicationId publication, int revision, Reading reading) {
    database
        .handle()
        .createUpdate(
            """
            INSERT INTO reading (publication_id, revision, text_offset, opened)
            VALUES (:publication, :revision, :offset, :opened)
            ON CONFLICT (publication_id, revision)
              DO UPDATE SET text_offset = excluded.text_offset, opened = excluded.opened
            """)
        .bind("publication", publication.value())
        .bind("revision", revision)
        .bind("offset", reading.offset())
        .bind("opened", reading.opened().toEpochMilli())
        .execute();
  }
}
