package org.yandu.store;

import java.util.Map;
import java.util.stream.Collectors;
import org.yandu.model.PublicationId;

/// How far the articles of publications were read. Articles are known by where their first
/// character stands in the source.
public final class ArticleReadingTable {

  private final Database database;

  public ArticleReadingTable(Database database) {
    this.database = database;
  }

  private record Row(int sourceStart, double share) {}

  /// Shares from 0 to 1, by the articles' places in the source.
  public Map<Integer, Double> of(PublicationId publication) {
    return database
        .handle()
        .createQuery(
            "SELECT source_start, share FROM article_reading WHERE publication_id = :publication")
        .bind("publication", publication.value())
        .map((row, _) -> new Row(row.getInt(1), row.getDouble(2)))
        .stream()
        .collect(Collectors.toMap(Row::sourceStart, Row::share));
  }

  /// @param share from 0 to 1
  public void put(PublicationId publication, int sourceStart, double share) {
    database
        .handle()
        .createUpdate(
            """
            INSERT INTO article_reading (publication_id, source_start, share)
            VALUES (:publication, :start, :share)
            ON CONFLICT (publication_id, source_start) DO UPDATE SET share = excluded.share
            """)
        .bind("publication", publication.value())
        .bind("start", sourceStart)
        .bind("share", share)
        .execute();
  }
}
