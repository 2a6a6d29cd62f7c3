package org.yandu.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;

/// The way from an empty or older file to the present schema: numbered scripts in one transaction.
///
/// @param scripts the n-th of them (from 1) leads from schema n - 1 to schema n
record Migrations(List<String> scripts) {

  /// The newest schema this program knows. One more with every script added.
  static final int CURRENT = 8;

  /// Marks a SQLite file as a library of this program: "yndu".
  static final int APPLICATION_ID = 0x796e_6475;

  /// Those of this program.
  static Migrations released() {
    return new Migrations(IntStream.rangeClosed(1, CURRENT).mapToObj(Migrations::script).toList());
  }

  int newest() {
    return scripts.size();
  }

  static int version(Connection connection) throws SQLException {
    return number(connection, "PRAGMA user_version");
  }

  /// Brings the file up to date; on failure it is as it was.
  void run(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      boolean committed = false;
      try {
        upgrade(connection, statement);
        statement.execute("COMMIT");
        committed = true;
      } finally {
        if (!committed) {
          statement.execute("ROLLBACK");
        }
      }
    }
  }

  /// Looks at the version once more: another process may have been faster.
  private void upgrade(Connection connection, Statement statement) throws SQLException {
    int version = version(connection);
    for (int next = version + 1; next <= newest(); next++) {
      statement.executeUpdate(scripts.get(next - 1));
      if (next == 1) {
        statement.execute("PRAGMA application_id = " + APPLICATION_ID);
        makeOwner(connection);
      }
      statement.execute("PRAGMA user_version = " + next);
    }
  }

  /// A person and an installation get their names when the library is made.
  private static void makeOwner(Connection connection) throws SQLException {
    String sql = "INSERT INTO library (id, author_id, device_id) VALUES (1, ?, ?)";
    try (var insert = connection.prepareStatement(sql)) {
      insert.setString(1, UUID.randomUUID().toString());
      insert.setString(2, UUID.randomUUID().toString());
      insert.executeUpdate();
    }
  }

  static int number(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.next() ? row.getInt(1) : 0;
    }
  }

  private static String script(int version) {
    String name = "schema-" + version + ".sql";
    try (InputStream script =
        Objects.requireNonNull(Migrations.class.getResourceAsStream(name), name)) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException exception) {
      throw new StoreException("the program lacks " + name, exception);
    }
  }
}
