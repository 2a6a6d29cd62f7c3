package org.yandu.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.yandu.model.PublicationId;
import org.yandu.model.PublicationMetadata;
import org.yandu.model.PublicationSummary;
import org.yandu.model.SourceFile;
import org.yandu.model.SourceFormat;
import org.yandu.model.Stamp;

/// The publications, without their texts.
public final class PublicationTable {

  private static final String SUMMARY =
      """
      SELECT publication.*, publication_text.*,
        (SELECT count(*) FROM annotation
          WHERE annotation.publication_id = publication.id AND annotation.status = 'alive'
            AND annotation.hidden = 0)
          AS annotations,
        (SELECT max(opened) FROM reading WHERE reading.publication_id = publication.id) AS opened
      FROM publication
      JOIN publication_text
        ON publication_text.publication_id = publication.id
        AND publication_text.revision = publication.text_revision
      WHERE publication.status = 'alive'
      """;

  private final Database database;

  public PublicationTable(Database database) {
    this.database = database;
  }

  /// Those that are not deleted, the last added first.
  public List<PublicationSummary> summaries() {
    return database
        .handle()
        .createQuery(SUMMARY + " ORDER BY publication.added DESC, publication.id DESC")
        .map((row, _) -> summary(row))
        .list();
  }

  /// Empty if there is none or it is deleted.
  public Optional<PublicationSummary> summary(PublicationId id) {
    return database
        .handle()
        .createQuery(SUMMARY + " AND publication.id = :id")
        .bind("id", id.value())
        .map((row, _) -> summary(row))
        .findOne();
  }

  /// Deleted or not.
  public Optional<StoredPublication> find(PublicationId id) {
    return database
        .handle()
        .createQuery("SELECT * FROM publication WHERE id = :id")
        .bind("id", id.value())
        .map((row, _) -> map(row))
        .findOne();
  }

  /// Whose present text was read from that file; those that are not deleted first, then the oldest.
  public Optional<StoredPublication> findBySource(String sha256) {
    return database
        .handle()
        .createQuery(
            """
            SELECT publication.* FROM publication
            JOIN publication_text
              ON publication_text.publication_id = publication.id
              AND publication_text.revision = publication.text_revision
            WHERE source_sha256 = :sha256
            ORDER BY status, id LIMIT 1
            """)
        .bind("sha256", sha256)
        .map((row, _) -> map(row))
        .findOne();
  }

  /// The number of a new publication; the text must follow in the same transaction.
  ///
  /// @param row its id is not used
  public PublicationId insert(StoredPublication row, long change) {
    long id =
        database
            .handle()
            .createQuery(
                """
                INSERT INTO publication (status, title, periodical, year, issue, text_revision,
                  added, stamp, change, text_change)
                VALUES (:status, :title, :periodical, :year, :issue, :revision,
                  :added, :stamp, :change, :change)
                RETURNING id
                """)
            .bindMap(columns(row))
            .bind("change", change)
            .mapTo(Long.class)
            .one();
    return new PublicationId(id);
  }

  public void update(StoredPublication row, long change) {
    database
        .handle()
        .createUpdate(
            """
            UPDATE publication SET status = :status, title = :title, periodical = :periodical,
              year = :year, issue = :issue, text_revision = :revision, stamp = :stamp,
              change = :change,
              text_change = iif(text_revision = :revision, text_change, :change)
            WHERE id = :id
            """)
        .bindMap(columns(row))
        .bind("id", row.id().value())
        .bind("change", change)
        .execute();
  }

  /// A publication that was changed.
  ///
  /// @param text whether its text was changed too
  public record Changed(PublicationId id, boolean text) {}

  public List<Changed> changedSince(long change) {
    return database
        .handle()
        .createQuery("SELECT id, text_change FROM publication WHERE change > :change")
        .bind("change", change)
        .map((row, _) -> new Changed(new PublicationId(row.getLong(1)), row.getLong(2) > change))
        .list();
  }

  private static Map<String, Object> columns(StoredPublication row) {
    PublicationMetadata metadata = row.metadata();
    return Map.of(
        "status", row.status().column(),
        "title", metadata.title(),
        "periodical", metadata.periodical(),
        "year", metadata.year(),
        "issue", metadata.issue(),
        "revision", row.textRevision(),
        "added", row.added().toEpochMilli(),
        "stamp", row.stamp().toString());
  }

  private static StoredPublication map(ResultSet row) throws SQLException {
    return new StoredPublication(
        new PublicationId(row.getLong("id")),
        Status.of(row.getString("status")),
        metadata(row, ""),
        row.getInt("text_revision"),
        Instant.ofEpochMilli(row.getLong("added")),
        Stamp.parse(row.getString("stamp")));
  }

  /// @param prefix of the columns' names
  static PublicationMetadata metadata(ResultSet row, String prefix) throws SQLException {
    int number = row.getInt(prefix + "year");
    OptionalInt year = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(number);
    return new PublicationMetadata(
        row.getString(prefix + "title"),
        row.getString(prefix + "periodical"),
        year,
        row.getString(prefix + "issue"));
  }

  static SourceFile source(ResultSet row) throws SQLException {
    return new SourceFile(
        row.getString("source_name"),
        SourceFormat.valueOf(row.getString("source_format").toUpperCase(Locale.ROOT)),
        row.getString("source_sha256"),
        row.getLong("source_bytes"),
        row.getString("source_charset"));
  }

  private static PublicationSummary summary(ResultSet row) throws SQLException {
    long opened = row.getLong("opened");
    Optional<Instant> lastRead =
        row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(opened));
    return new PublicationSummary(
        new PublicationId(row.getLong("id")),
        metadata(row, ""),
        source(row),
        row.getInt("articles"),
        row.getInt("characters"),
        row.getInt("annotations"),
        Instant.ofEpochMilli(row.getLong("added")),
        lastRead);
  }
}
