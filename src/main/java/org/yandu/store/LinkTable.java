package org.yandu.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.yandu.model.LinkTarget;
import org.yandu.model.PublicationId;
import org.yandu.model.SourceLink;

/// The links of each recovered text.
final class LinkTable {

  private final Database database;

  LinkTable(Database database) {
    this.database = database;
  }

  /// In the order in which they were told.
  List<SourceLink> of(PublicationId publication, int revision) {
    return database
        .handle()
        .createQuery(
            """
            SELECT * FROM link WHERE publication_id = :publication AND revision = :revision
            ORDER BY number
            """)
        .bind("publication", publication.value())
        .bind("revision", revision)
        .map((row, _) ->
            new SourceLink(row.getInt("source_start"), row.getInt("length"), target(row)))
        .list();
  }

  private static Optional<String> address(LinkTarget target) {
    return target instanceof LinkTarget.Address(String text) ? Optional.of(text) : Optional.empty();
  }

  private static Optional<Integer> targetStart(LinkTarget target) {
    return target instanceof LinkTarget.Place(int offset) ? Optional.of(offset) : Optional.empty();
  }

  private static LinkTarget target(ResultSet row) throws SQLException {
    String address = row.getString("address");
    return address == null
        ? new LinkTarget.Place(row.getInt("target_start"))
        : new LinkTarget.Address(address);
  }

  void insert(PublicationId publication, int revision, List<SourceLink> links) {
    if (links.isEmpty()) {
      return;
    }
    try (PreparedBatch rows =
        database
            .handle()
            .prepareBatch(
                """
                INSERT INTO link (publication_id, revision, number, source_start, length, address,
                  target_start)
                VALUES (:publication, :revision, :number, :sourceStart, :length, :address,
                  :targetStart)
                """)) {
      int number = 0;
      for (SourceLink link : links) {
        number++;
        rows.bind("publication", publication.value())
            .bind("revision", revision)
            .bind("number", number)
            .bind("sourceStart", link.sourceStart())
            .bind("length", link.length())
            .bind("address", address(link.target()))
            .bind("targetStart", targetStart(link.target()))
            .add();
      }
      rows.execute();
    }
  }
}
