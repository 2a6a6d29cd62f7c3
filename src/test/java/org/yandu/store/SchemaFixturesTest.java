package org.yandu.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
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
