package org.yandu.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yandu.library.Library;

/// Libraries of every schema there ever was open with all they held.
final class SchemaFixturesTest {

  @TempDir Path folder;

  static IntStream schemas() {
    return IntStream.rangeClosed(1, Migrations.CURRENT);
  }

  @Test
  void everySchemaHasAFixtureAndNoOtherIsThere() throws Exception {
    List<Path> expected =
        schemas()
            .boxed()
            .flatMap(
                schema -> Stream.of(SchemaFixture.database(schema), SchemaFixture.seen(schema)))
            .toList();
    try (Stream<Path> found = Files.list(SchemaFixture.FOLDER)) {
      assertThat(found)
          .as("whoever raises Migrations.CURRENT runs SchemaFixture.main and commits its files")
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void fixtureIsOfItsSchema(int schema) throws Exception {
    Path copy = Files.copy(SchemaFixture.database(schema), folder.resolve("copy.db"));
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + copy)) {
      assertThat(Migrations.version(connection)).isEqualTo(schema);
    }
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void everythingIsSeenAsItWas(int schema) throws Exception {
    Files.copy(SchemaFixture.database(schema), folder.resolve("library.db"));
    try (Library library = SchemaFixture.open(folder)) {
      assertThat(SchemaFixture.see(library))
          .isEqualTo(Files.readString(SchemaFixture.seen(schema)));
      assertThat(library.check().problems()).isEmpty();
    }
  }

  /// Until schema 7 others' notes bore this reader's stamps, and what was deleted kept its words.
  @Test
  void othersNotesGetTheirAuthorsStampsAndDeletedWordsGo() throws Exception {
    String other = "00000000-0000-0007-0000-000000000007";
    Path file = Files.copy(SchemaFixture.database(7), folder.resolve("library.db"));
    List<String> ids = cells(file, "SELECT id FROM annotation ORDER BY id");
    String stamp = cells(file, "SELECT stamp FROM annotation ORDER BY id").getFirst();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement write = connection.createStatement()) {
      write.executeUpdate("UPDATE annotation SET body = '话', stamp = '" + stamp + "'");
      write.executeUpdate(
          "UPDATE annotation SET author_id = '%s' WHERE id IN ('%s', '%s')"
              .formatted(other, ids.get(0), ids.get(1)));
      write.executeUpdate(
          "UPDATE annotation SET status = 'deleted' WHERE id IN ('%s', '%s')"
              .formatted(ids.get(1), ids.get(2)));
    }

    SchemaFixture.open(folder).close();

    String others = stamp.substring(0, 23) + other + ".00000000-0000-0000-0000-000000000000";
    assertThat(
            cells(
                file,
                """
                SELECT body_stamp || ' ' || body || ' ' || status || ' ' || withdrawn
                FROM annotation ORDER BY id LIMIT 3
                """))
        .containsExactly(others + " 话 alive 0", others + " 话 deleted 1", stamp + "  deleted 0");
  }

  private static List<String> cells(Path file, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      List<String> cells = new ArrayList<>();
      while (row.next()) {
        cells.add(row.getString(1));
      }
      return cells;
    }
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void migratedFileHasTheSchemaOfANewOne(int schema) throws Exception {
    Path old = Files.createDirectory(folder.resolve("old"));
    Path fresh = Files.createDirectory(folder.resolve("fresh"));
    Files.copy(SchemaFixture.database(schema), old.resolve("library.db"));
    SchemaFixture.open(old).close();
    SchemaFixture.open(fresh).close();
    assertThat(schemaOf(old)).as("a released script is never changed").isEqualTo(schemaOf(fresh));
  }

  private static List<String> schemaOf(Path library) throws SQLException {
    List<String> sql = new ArrayList<>();
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + library.resolve("library.db"));
        var statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT type || ' ' || name || ' ' || ifnull(sql, '') FROM sqlite_schema"
                    + " ORDER BY 1")) {
      while (rows.next()) {
        sql.add(rows.getString(1));
      }
    }
    return sql;
  }
}
