package org.yandu.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.yandu.model.Correction;
import org.yandu.model.PublicationId;

/// The edit scripts. Each revision that a person put right adds corrections to the revision before
/// it; its script is all of them, back to the recovered text. Rows are added and never changed.
public final class CorrectionTable {

  private static final String[] COLUMNS = {
    "kind",
    "at_offset",
    "at_before",
    "at_after",
    "other_offset",
    "other_before",
    "other_after",
    "value",
    "authors",
    "affiliation"
  };

  private static final String SCRIPT =
      """
      WITH RECURSIVE lineage (revision, former_revision, age) AS (
        SELECT revision, former_revision, 0 FROM corrected_text
          WHERE publication_id = :publication AND revision = :revision
        UNION ALL
        SELECT corrected_text.revision, corrected_text.former_revision, age + 1
          FROM lineage JOIN corrected_text
            ON publication_id = :publication
            AND corrected_text.revision = lineage.former_revision
      )
      SELECT correction.* FROM lineage JOIN correction
        ON publication_id = :publication AND correction.revision = lineage.revision
      ORDER BY age DESC, number
      """;

  private final Database database;

  public CorrectionTable(Database database) {
    this.database = database;
  }

  /// The recovered text that a revision goes back to: itself if no one put it right.
  public int recoveredRevision(PublicationId publication, int revision) {
    Optional<Integer> recovered =
        database
            .handle()
            .createQuery(
                """
                SELECT recovered_revision FROM corrected_text
                WHERE publication_id = :publication AND revision = :revision
                """)
            .bind("publication", publication.value())
            .bind("revision", revision)
            .mapTo(Integer.class)
            .findOne();
    return recovered.orElse(revision);
  }

  /// All corrections that lead from the recovered text to a revision, in order.
  public List<Correction> script(PublicationId publication, int revision) {
    return database
        .handle()
        .createQuery(SCRIPT)
        .bind("publication", publication.value())
        .bind("revision", revision)
        .map((row, _) -> CorrectionRow.map(row).correction())
        .list();
  }

  /// A revision that was put right. Its row in the table of texts must be there.
  ///
  /// @param recovered revision of the recovered text
  /// @param former revision that the corrections were made of
  public record CorrectedText(PublicationId publication, int revision, int recovered, int former) {}

  public void insert(CorrectedText text, List<Correction> corrections) {
    database
        .handle()
        .createUpdate(
            """
            INSERT INTO corrected_text
              (publication_id, revision, recovered_revision, former_revision)
            VALUES (:publication, :revision, :recovered, :former)
            """)
        .bind("publication", text.publication().value())
        .bind("revision", text.revision())
        .bind("recovered", text.recovered())
        .bind("former", text.former())
        .execute();
    try (PreparedBatch rows = batch()) {
      int number = 0;
      for (Correction correction : corrections) {
        number++;
        rows.bind("publication", text.publication().value())
            .bind("revision", text.revision())
            .bind("number", number);
        CorrectionRow.of(correction).bind(rows);
        rows.add();
      }
      if (number > 0) {
        rows.execute();
      }
    }
  }

  private PreparedBatch batch() {
    return database
        .handle()
        .prepareBatch(
            "INSERT INTO correction (publication_id, revision, number, "
                + String.join(", ", COLUMNS)
                + ") VALUES (:publication, :revision, :number, :"
                + String.join(", :", COLUMNS)
                + ")");
  }
}
