package org.yandu.library;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.yandu.model.Meaning;
import org.yandu.model.PlacedAnnotation;
import org.yandu.model.Publication;
import org.yandu.model.PublicationSummary;

/// Everything a reader can see of a library, read anew from its file: what the facade answers, and
/// the visible rows of all tables without stamps and change numbers.
record VisibleState(
    List<PublicationSummary> publications,
    List<Read> texts,
    List<Meaning> meanings,
    Map<String, List<String>> rows) {

  private static final Set<String> UNSEEN =
      Set.of(
          "stamp",
          "body_stamp",
          "style_stamp",
          "tags_stamp",
          "target_stamp",
          "status_stamp",
          "change",
          "text_change");

  private static final String TEXTS =
      "(SELECT id, text_revision FROM publication WHERE status = 'alive')";
  private static final String OF_VISIBLE_TEXT = "(publication_id, revision) IN " + TEXTS;

  /// For each table which of its rows can be seen.
  private static final Map<String, String> VISIBLE =
      Map.ofEntries(
          Map.entry("library", "1"),
          Map.entry("publication", "status = 'alive'"),
          Map.entry("publication_text", OF_VISIBLE_TEXT),
          Map.entry("corrected_text", OF_VISIBLE_TEXT),
          Map.entry("correction", OF_VISIBLE_TEXT),
          Map.entry("doubt", OF_VISIBLE_TEXT),
          Map.entry("printed_picture", OF_VISIBLE_TEXT),
          Map.entry("link", OF_VISIBLE_TEXT),
          Map.entry("section", OF_VISIBLE_TEXT),
          Map.entry("article", OF_VISIBLE_TEXT),
          Map.entry("block", OF_VISIBLE_TEXT),
          Map.entry("furniture", OF_VISIBLE_TEXT),
          Map.entry("reading", OF_VISIBLE_TEXT),
          Map.entry("meaning", "status = 'alive'"),
          Map.entry(
              "author",
              "id IN (SELECT author_id FROM annotation WHERE status = 'alive' AND hidden = 0)"),
          Map.entry(
              "annotation",
              "status = 'alive' AND hidden = 0"
                  + " AND publication_id IN (SELECT id FROM publication WHERE status = 'alive')"),
          // Derived, and shown to no one.
          Map.entry("passage_source", "0"),
          Map.entry(
              "article_reading",
              "publication_id IN (SELECT id FROM publication WHERE status = 'alive')"));

  record Read(
      Publication publication, String text, List<PlacedAnnotation> annotations, int offset) {}

  static VisibleState of(Path folder) {
    try (Library library = ((LibraryOpening.Opened) Library.open(folder)).library()) {
      List<PublicationSummary> publications = library.publications();
      List<Read> texts =
          publications.stream()
              .map(summary -> library.read(summary.id()).orElseThrow())
              .map(open ->
                  new Read(
                      open.publication(),
                      open.text().string(),
                      open.annotations(),
                      open.readingOffset()))
              .toList();
      return new VisibleState(publications, texts, library.meanings(), rows(folder));
    }
  }

  private static Map<String, List<String>> rows(Path folder) {
    try (Connection connection =
        DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("library.db"))) {
      Map<String, List<String>> rows = new TreeMap<>();
      for (String table : tables(connection)) {
        String condition = VISIBLE.get(table);
        if (condition == null) {
          throw new AssertionError("say which rows of " + table + " can be seen");
        }
        rows.put(table, rows(connection, "SELECT * FROM " + table + " WHERE " + condition));
      }
      return rows;
    } catch (SQLException exception) {
      throw new AssertionError(exception);
    }
  }

  private static List<String> tables(Connection connection) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (var statement = connection.createStatement();
        ResultSet names =
            statement.executeQuery(
                "SELECT name FROM sqlite_schema"
                    + " WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")) {
      while (names.next()) {
        tables.add(names.getString(1));
      }
    }
    return tables;
  }

  private static List<String> rows(Connection connection, String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (var statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      while (result.next()) {
        rows.add(row(result));
      }
    }
    rows.sort(null);
    return rows;
  }

  private static String row(ResultSet result) throws SQLException {
    StringBuilder row = new StringBuilder();
    for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
      String name = result.getMetaData().getColumnName(column);
      if (!UNSEEN.contains(name)) {
        Object value = result.getObject(column);
        String text = value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : "" + value;
        row.append(name).append('=').append(text).append(' ');
      }
    }
    return row.toString();
  }
}
