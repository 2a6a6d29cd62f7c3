package org.yandu.store;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yandu.model.Anchor;
import org.yandu.model.AnnotationId;
import org.yandu.model.Provenance;
import org.yandu.model.PublicationId;

/// Where the passages of annotations stand in the sources that they were made on.
public final class AnnotationSourceTable {

  private final Database database;

  public AnnotationSourceTable(Database database) {
    this.database = database;
  }

  /// @param sha256 fingerprint of the source
  /// @param passage the source spans of the passage; text offsets count from its start
  public record AnnotationSource(String sha256, Provenance passage) {}

  private record Row(AnnotationId id, AnnotationSource source) {}

  /// Of the annotations of a publication, as far as it is known.
  public Map<AnnotationId, AnnotationSource> of(PublicationId publication) {
    return database
        .handle()
        .createQuery(
            """
            SELECT passage_source.* FROM passage_source
            JOIN annotation ON id = annotation_id
              AND annotation.text_revision = passage_source.text_revision
              AND annotation.start_offset = passage_source.start_offset
              AND annotation.end_offset = passage_source.end_offset
            WHERE publication_id = :publication
            """)
        .bind("publication", publication.value())
        .map((row, _) ->
            new Row(
                AnnotationId.parse(row.getString("annotation_id")),
                new AnnotationSource(
                    row.getString("source_sha256"), ProvenanceCode.decode(row.getBytes("spans")))))
        .stream()
        .collect(Collectors.toMap(Row::id, Row::source));
  }

  /// Annotations of a publication of which it is not known.
  public Set<AnnotationId> unknown(PublicationId publication) {
    return database
        .handle()
        .createQuery(
            """
            SELECT id FROM annotation LEFT JOIN passage_source ON annotation_id = id
              AND annotation.text_revision = passage_source.text_revision
              AND annotation.start_offset = passage_source.start_offset
              AND annotation.end_offset = passage_source.end_offset
            WHERE publication_id = :publication AND annotation_id IS NULL
            """)
        .bind("publication", publication.value())
        .map((row, _) -> AnnotationId.parse(row.getString("id")))
        .stream()
        .collect(Collectors.toSet());
  }

  /// The annotation must be stored already. What is known of it stays.
  ///
  /// @param anchor of the annotation, which may get another one later
  public void insert(AnnotationId id, Anchor anchor, AnnotationSource source) {
    database
        .handle()
        .createUpdate(
            """
            INSERT INTO passage_source (annotation_id, text_revision, start_offset, end_offset,
              source_sha256, spans)
            VALUES (:id, :revision, :start, :end, :sha256, :spans) ON CONFLICT DO NOTHING
            """)
        .bind("id", id.toString())
        .bind("revision", anchor.textRevision())
        .bind("start", anchor.position().start())
        .bind("end", anchor.position().end())
        .bind("sha256", source.sha256())
        .bind("spans", ProvenanceCode.encode(source.passage()))
        .execute();
  }
}
