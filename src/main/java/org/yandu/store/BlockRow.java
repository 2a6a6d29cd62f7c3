package org.yandu.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.yandu.model.Block;
import org.yandu.model.Provenance;

/// A block as columns: what only some kinds have is empty or 0 in the others.
record BlockRow(
    String kind,
    String text,
    int level,
    String marker,
    List<String> authors,
    String affiliation,
    Provenance provenance) {

  static BlockRow of(Block block) {
    return switch (block) {
      case Block.Title(var text, var provenance) -> plain("title", text, provenance);
      case Block.Subtitle(var text, var provenance) -> plain("subtitle", text, provenance);
      case Block.Byline(var text, var authors, var affiliation, var provenance) ->
          new BlockRow("byline", text, 0, "", authors, affiliation, provenance);
      case Block.Heading(var level, var text, var provenance) ->
          new BlockRow("heading", text, level, "", List.of(), "", provenance);
      case Block.Paragraph(var text, var provenance) -> plain("paragraph", text, provenance);
      case Block.Caption(var text, var provenance) -> plain("caption", text, provenance);
      case Block.PullQuote(var text, var provenance) -> plain("pull-quote", text, provenance);
      case Block.Note(var text, var provenance) -> plain("note", text, provenance);
      case Block.ListItem(var marker, var depth, var text, var provenance) ->
          new BlockRow("list-item", text, depth, marker, List.of(), "", provenance);
      case Block.Figure(var text, _, var provenance) -> plain("figure", text, provenance);
      case Block.Table(var text, var provenance) -> plain("table", text, provenance);
    };
  }

  static BlockRow map(ResultSet row) throws SQLException {
    return new BlockRow(
        row.getString("kind"),
        row.getString("text"),
        row.getInt("level"),
        row.getString("marker"),
        Lines.split(row.getString("authors")),
        row.getString("affiliation"),
        ProvenanceCode.decode(row.getBytes("provenance")));
  }

  /// @throws StoreException if the kind is unknown, which the column does not allow
  Block block() {
    return switch (kind) {
      case "title" -> new Block.Title(text, provenance);
      case "subtitle" -> new Block.Subtitle(text, provenance);
      case "byline" -> new Block.Byline(text, authors, affiliation, provenance);
      case "heading" -> new Block.Heading(level, text, provenance);
      case "paragraph" -> new Block.Paragraph(text, provenance);
      case "caption" -> new Block.Caption(text, provenance);
      case "pull-quote" -> new Block.PullQuote(text, provenance);
      case "note" -> new Block.Note(text, provenance);
      case "list-item" -> new Block.ListItem(marker, level, text, provenance);
      case "figure" -> new Block.Figure(text, provenance);
      case "table" -> new Block.Table(text, provenance);
      default -> throw new StoreException(StoreException.Kind.CORRUPT, "no block kind: " + kind);
    };
  }

  void bind(PreparedBatch batch) {
    batch
        .bind("kind", kind)
        .bind("text", text)
        .bind("level", level)
        .bind("marker", marker)
        .bind("authors", Lines.join(authors))
        .bind("affiliation", affiliation)
        .bind("provenance", ProvenanceCode.encode(provenance));
  }

  private static BlockRow plain(String kind, String text, Provenance provenance) {
    return new BlockRow(kind, text, 0, "", List.of(), "", provenance);
  }
}
