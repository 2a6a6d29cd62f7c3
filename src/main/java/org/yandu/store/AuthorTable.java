package org.yandu.store;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yandu.model.AuthorId;

/// What other people are called whose annotations came here.
public final class AuthorTable {

  private final Database database;

  public AuthorTable(Database database) {
    this.database = database;
  }

  /// Inserts or renames.
  public void put(AuthorId id, String name) {
    database
        .handle()
        .createUpdate(
            """
            INSERT INTO author (id, name) VALUES (:id, :name)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name
            """)
        .bind("id", id.toString())
        .bind("name", name)
        .execute();
  }

  public Map<AuthorId, String> names() {
    return database
        .handle()
        .createQuery("SELECT id, name FROM author")
        .map((row, _) ->
            Map.entry(new AuthorId(UUID.fromString(row.getString("id"))), row.getString("name")))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
