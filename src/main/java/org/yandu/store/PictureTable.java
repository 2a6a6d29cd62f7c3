package org.yandu.store;

import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.yandu.model.PageArea;
import org.yandu.model.PrintedPicture;
import org.yandu.model.PublicationId;

/// Where the source shows the pictures of figures, for each recovered text.
final class PictureTable {

  private final Database database;

  PictureTable(Database database) {
    this.database = database;
  }

  /// By the numbers of their blocks, from 1.
  Map<Integer, PrintedPicture> of(PublicationId publication, int revision) {
    Map<Integer, PrintedPicture> pictures = new HashMap<>();
    database
        .handle()
        .createQuery(
            """
            SELECT * FROM printed_picture
            WHERE publication_id = :publication AND revision = :revision
            """)
        .bind("publication", publication.value())
        .bind("revision", revision)
        .map((row, _) ->
            pictures.put(
                row.getInt("number"),
                new PrintedPicture(
                    row.getInt("page"),
                    new PageArea(
                        row.getDouble("area_left"),
                        row.getDouble("area_top"),
                        row.getDouble("area_right"),
                        row.getDouble("area_bottom")),
                    row.getDouble("width"),
                    row.getDouble("height"))))
        .list();
    return pictures;
  }

  /// @param pictures by the numbers of their blocks
  void insert(PublicationId publication, int revision, Map<Integer, PrintedPicture> pictures) {
    if (pictures.isEmpty()) {
      return;
    }
    try (PreparedBatch rows =
        database
            .handle()
            .prepareBatch(
                """
                INSERT INTO printed_picture (publication_id, revision, number, page,
                  area_left, area_top, area_right, area_bottom, width, height)
                VALUES (:publication, :revision, :number, :page,
                  :left, :top, :right, :bottom, :width, :height)
                """)) {
      pictures.forEach((number, picture) ->
          rows.bind("publication", publication.value())
              .bind("revision", revision)
              .bind("number", number)
              .bind("page", picture.page())
              .bind("left", picture.area().left())
              .bind("top", picture.area().top())
              .bind("right", picture.area().right())
              .bind("bottom", picture.area().bottom())
              .bind("width", picture.width())
              .bind("height", picture.height())
              .add());
      rows.execute();
    }
  }
}
