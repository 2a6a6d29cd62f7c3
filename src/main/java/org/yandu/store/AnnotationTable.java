package org.yandu.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yandu.model.Anchor;
import org.yandu.model.Annotation;
import org.yandu.model.AnnotationId;
import org.yandu.model.AnnotationScope;
import org.yandu.model.AnnotationStyle;
import org.yandu.model.AuthorId;
import org.yandu.model.MeaningId;
import org.yandu.model.PartStamps;
import org.yandu.model.PublicationId;
import org.yandu.model.Stamp;
import org.yandu.model.TextRange;

/// The annotations of all publications.
public final class AnnotationTable {

  private static final String PUT =
      """
      INSERT INTO annotation (id, publication_id, author_id, status, withdrawn, scope, style,
        meaning_id, meaning_name, prefix, exact, suffix, start_offset, end_offset, article_number,
        text_revision, body, tags, created, modified, body_stamp, style_stamp, tags_stamp,
        target_stamp, status_stamp, hidden, change)
      VALUES (:id, :publication, :author, :status, :withdrawn, :scope, :style,
        :meaning, :meaningName, :prefix, :exact, :suffix, :start, :end, :article,
        :revision, :body, :tags, :created, :modified, :bodyStamp, :styleStamp, :tagsStamp,
        :targetStamp, :statusStamp, :hidden, :change)
      ON CONFLICT (id) DO UPDATE SET publication_id = excluded.publication_id,
        author_id = excluded.author_id, status = excluded.status, withdrawn = excluded.withdrawn,
        scope = excluded.scope, style = excluded.style, meaning_id = excluded.meaning_id,
        meaning_name = excluded.meaning_name, prefix = excluded.prefix, exact = excluded.exact,
        suffix = excluded.suffix, start_offset = excluded.start_offset,
        end_offset = excluded.end_offset, article_number = excluded.article_number,
        text_revision = excluded.text_revision, body = excluded.body, tags = excluded.tags,
        created = excluded.created, modified = excluded.modified,
        body_stamp = excluded.body_stamp, style_stamp = excluded.style_stamp,
        tags_stamp = excluded.tags_stamp, target_stamp = excluded.target_stamp,
        status_stamp = excluded.status_stamp, hidden = excluded.hidden,
        change = excluded.change
      """;

  private final Database database;

  public AnnotationTable(Database database) {
    this.database = database;
  }

  /// Those that are not deleted, in no order.
  public List<Annotation> of(PublicationId publication) {
    return database
        .handle()
        .createQuery(
            "SELECT * FROM annotation WHERE publication_id = :publication AND status = 'alive' AND hidden = 0")
        .bind("publication", publication.value())
        .map((row, _) -> annotation(row))
        .list();
  }

  /// Those of others that are not shown here.
  public List<StoredAnnotation> hidden(PublicationId publication) {
    return database
        .handle()
        .createQuery(
            """
            SELECT * FROM annotation
            WHERE publication_id = :publication AND status = 'alive' AND hidden = 1 ORDER BY id
            """)
        .bind("publication", publication.value())
        .map((row, _) -> map(row))
        .list();
  }

  /// Deleted or not.
  public Optional<StoredAnnotation> find(AnnotationId id) {
    return database
        .handle()
        .createQuery("SELECT * FROM annotation WHERE id = :id")
        .bind("id", id.toString())
        .map((row, _) -> map(row))
        .findOne();
  }

  /// Inserts or updates.
  public void put(StoredAnnotation row, long change) {
    Annotation annotation = row.annotation();
    Anchor anchor = annotation.anchor();
    database
        .handle()
        .createUpdate(PUT)
        .bind("id", annotation.id().toString())
        .bind("publication", annotation.publication().value())
        .bind("author", annotation.author().toString())
        .bind("status", row.status().column())
        .bind("withdrawn", row.status().withdrawnColumn())
        .bind("scope", annotation.scope().name().toLowerCase(Locale.ROOT))
        .bind("style", annotation.style().name().toLowerCase(Locale.ROOT))
        .bind("meaning", annotation.meaning().value())
        .bind("meaningName", annotation.meaningName())
        .bind("prefix", anchor.prefix())
        .bind("exact", anchor.exact())
        .bind("suffix", anchor.suffix())
        .bind("start", anchor.position().start())
        .bind("end", anchor.position().end())
        .bind("article", anchor.articleNumber())
        .bind("revision", anchor.textRevision())
        .bind("body", annotation.body())
        .bind("tags", Lines.join(annotation.tags()))
        .bind("created", annotation.created().toEpochMilli())
        .bind("modified", annotation.modified().toEpochMilli())
        .bind("bodyStamp", row.stamps().body().toString())
        .bind("styleStamp", row.stamps().style().toString())
        .bind("tagsStamp", row.stamps().tags().toString())
        .bind("targetStamp", row.stamps().target().toString())
        .bind("statusStamp", row.stamps().status().toString())
        .bind("hidden", row.hidden() ? 1 : 0)
        .bind("change", change)
        .execute();
  }

  /// Publications with annotations that are not deleted, the one annotated last first.
  public List<PublicationId> annotated() {
    return database
        .handle()
        .createQuery(
            """
            SELECT publication_id FROM annotation WHERE status = 'alive' AND hidden = 0
            GROUP BY publication_id ORDER BY max(modified) DESC, publication_id
            """)
        .map((row, _) -> new PublicationId(row.getLong(1)))
        .list();
  }

  /// Every tag that annotations bear that are not deleted, the most used first.
  public List<String> tags() {
    Map<String, Integer> uses = new HashMap<>();
    database
        .handle()
        .createQuery(
            "SELECT tags FROM annotation WHERE status = 'alive' AND hidden = 0 AND tags <> ''")
        .mapTo(String.class)
        .forEach(tags -> Lines.split(tags).forEach(tag -> uses.merge(tag, 1, Integer::sum)));
    return uses.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /// An annotation and the publication that it belongs to.
  public record Changed(AnnotationId id, PublicationId publication) {}

  public List<Changed> changedSince(long change) {
    return database
        .handle()
        .createQuery("SELECT id, publication_id FROM annotation WHERE change > :change")
        .bind("change", change)
        .map((row, _) ->
            new Changed(
                AnnotationId.parse(row.getString("id")),
                new PublicationId(row.getLong("publication_id"))))
        .list();
  }

  /// How many are not deleted and belong to publications that are not deleted.
  public int count() {
    return database
        .handle()
        .createQuery(
            """
            SELECT count(*) FROM annotation JOIN publication ON publication.id = publication_id
            WHERE annotation.status = 'alive' AND hidden = 0 AND publication.status = 'alive'
            """)
        .mapTo(Integer.class)
        .one();
  }

  private static StoredAnnotation map(ResultSet row) throws SQLException {
    return new StoredAnnotation(
        annotation(row),
        Status.of(row.getString("status"), row.getInt("withdrawn")),
        new PartStamps(
            Stamp.parse(row.getString("body_stamp")),
            Stamp.parse(row.getString("style_stamp")),
            Stamp.parse(row.getString("tags_stamp")),
            Stamp.parse(row.getString("target_stamp")),
            Stamp.parse(row.getString("status_stamp"))),
        row.getInt("hidden") == 1);
  }

  private static Annotation annotation(ResultSet row) throws SQLException {
    return new Annotation(
        AnnotationId.parse(row.getString("id")),
        new PublicationId(row.getLong("publication_id")),
        new AuthorId(UUID.fromString(row.getString("author_id"))),
        AnnotationScope.valueOf(row.getString("scope").toUpperCase(Locale.ROOT)),
        AnnotationStyle.valueOf(row.getString("style").toUpperCase(Locale.ROOT)),
        new MeaningId(row.getString("meaning_id")),
        row.getString("meaning_name"),
        anchor(row),
        row.getString("body"),
        Lines.split(row.getString("tags")),
        Instant.ofEpochMilli(row.getLong("created")),
        Instant.ofEpochMilli(row.getLong("modified")));
  }

  private static Anchor anchor(ResultSet row) throws SQLException {
    return new Anchor(
        row.getString("prefix"),
        row.getString("exact"),
        row.getString("suffix"),
        new TextRange(row.getInt("start_offset"), row.getInt("end_offset")),
        row.getInt("article_number"),
        row.getInt("text_revision"));
  }
}
