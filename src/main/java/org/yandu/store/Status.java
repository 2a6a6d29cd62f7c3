package org.yandu.store;

import java.util.Locale;

/// Whether a row is shown. Rows are never removed, so that every deletion can be taken back.
public enum Status {
  ALIVE,
  DELETED,
  /// Came with notes that were taken in, which was undone: as if it had never come.
  WITHDRAWN;

  String column() {
    return this == ALIVE ? "alive" : "deleted";
  }

  int withdrawnColumn() {
    return this == WITHDRAWN ? 1 : 0;
  }

  static Status of(String column) {
    return valueOf(column.toUpperCase(Locale.ROOT));
  }

  static Status of(String column, int withdrawn) {
    return withdrawn == 1 ? WITHDRAWN : of(column);
  }
}
