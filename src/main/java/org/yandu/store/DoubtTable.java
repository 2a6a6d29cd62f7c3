package org.yandu.store;

import java.util.List;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.yandu.model.Doubt;
import org.yandu.model.PublicationId;

/// What recovery was unsure of, for each recovered text.
final class DoubtTable {

  private final Database database;

  DoubtTable(Database database) {
    this.database = database;
  }

  /// In the order in which they were told.
  List<Doubt> of(PublicationId publication, int revision) {
    return database
        .handle()
        .createQuery(
            """
            SELECT * FROM doubt WHERE publication_id = :publication AND revision = :revision
            ORDER BY number
            """)
        .bind("publication", publication.value())
        .bind("revision", revision)
        .map((row, _) ->
            new Doubt(
                Doubt.Kind.valueOf(CorrectionRow.constant(row.getString("kind"))),
                row.getInt("source_start"),
                row.getInt("line"),
                row.getInt("page"),
                row.getDouble("confidence"),
                Doubt.Reason.valueOf(CorrectionRow.constant(row.getString("reason")))))
        .list();
  }

  void insert(PublicationId publication, int revision, List<Doubt> doubts) {
    if (doubts.isEmpty()) {
      return;
    }
    try (PreparedBatch rows =
        database
            .handle()
            .prepareBatch(
                """
                INSERT INTO doubt (publication_id, revision, number, kind, source_start, line,
                  page, confidence, reason)
                VALUES (:publication, :revision, :number, :kind, :sourceStart, :line,
                  :page, :confidence, :reason)
                """)) {
      int number = 0;
      for (Doubt doubt : doubts) {
        number++;
        rows.bind("publication", publication.value())
            .bind("revision", revision)
            .bind("number", number)
            .bind("kind", CorrectionRow.column(doubt.kind()))
            .bind("sourceStart", doubt.sourceStart())
            .bind("line", doubt.line())
            .bind("page", doubt.page())
            .bind("confidence", doubt.confidence())
            .bind("reason", CorrectionRow.column(doubt.reason()))
            .add();
      }
      rows.execute();
    }
  }
}
