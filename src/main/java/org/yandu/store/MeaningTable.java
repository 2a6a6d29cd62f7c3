package org.yandu.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yandu.model.AnnotationStyle;
import org.yandu.model.HighlightColour;
import org.yandu.model.Meaning;
import org.yandu.model.MeaningId;
import org.yandu.model.Stamp;

/// What the colours stand for.
public final class MeaningTable {

  private final Database database;

  public MeaningTable(Database database) {
    this.database = database;
  }

  /// Those that are not deleted, in the order in which they are offered.
  public List<StoredMeaning> list() {
    return database
        .handle()
        .createQuery("SELECT * FROM meaning WHERE status = 'alive' ORDER BY position, id")
        .map((row, _) -> map(row))
        .list();
  }

  public Optional<StoredMeaning> find(MeaningId id) {
    return database
        .handle()
        .createQuery("SELECT * FROM meaning WHERE id = :id")
        .bind("id", id.value())
        .map((row, _) -> map(row))
        .findOne();
  }

  public void put(StoredMeaning row, long change) {
    database
        .handle()
        .createUpdate(
            """
            INSERT INTO meaning (id, position, name, colour, style, key, offered, status, stamp, change)
            VALUES (:id, :position, :name, :colour, :style, :key, :offered, :status, :stamp, :change)
            ON CONFLICT (id) DO UPDATE SET position = excluded.position, name = excluded.name,
              colour = excluded.colour, style = excluded.style, key = excluded.key,
              offered = excluded.offered, status = excluded.status, stamp = excluded.stamp,
              change = excluded.change
            """)
        .bind("id", row.meaning().id().value())
        .bind("position", row.position())
        .bind("name", row.meaning().name())
        .bind("colour", row.meaning().colour().name().toLowerCase(Locale.ROOT))
        .bind("style", row.meaning().style().name().toLowerCase(Locale.ROOT))
        .bind("key", row.meaning().key())
        .bind("offered", row.meaning().offered() ? 1 : 0)
        .bind("status", row.status().column())
        .bind("stamp", row.stamp().toString())
        .bind("change", change)
        .execute();
  }

  public List<MeaningId> changedSince(long change) {
    return database
        .handle()
        .createQuery("SELECT id FROM meaning WHERE change > :change")
        .bind("change", change)
        .map((row, _) -> new MeaningId(row.getString("id")))
        .list();
  }

  private static StoredMeaning map(ResultSet row) throws SQLException {
    return new StoredMeaning(
        new Meaning(
            new MeaningId(row.getString("id")),
            row.getString("name"),
            HighlightColour.valueOf(row.getString("colour").toUpperCase(Locale.ROOT)),
            AnnotationStyle.valueOf(row.getString("style").toUpperCase(Locale.ROOT)),
            row.getInt("key"),
            row.getInt("offered") == 1),
        row.getInt("position"),
        Status.of(row.getString("status")),
        Stamp.parse(row.getString("stamp")));
  }
}
