package org.yandu.library;

import java.util.List;

/// What a check of the database found.
///
/// @param problems as SQLite words them; empty if the file is sound
public record IntegrityReport(
    List<String> problems, int publications, int articles, int annotations, long characters) {

  public IntegrityReport {
    problems = List.copyOf(problems);
  }

  public boolean sound() {
    return problems.isEmpty();
  }
}
