package org.yandu.store;

import java.util.Locale;

/// Whether a row is shown. Rows are never removed, so that every deletion can be taken back.
public enum Status {
  ALIVE,
  DELETED;

  String column() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Status of(String column) {
    return valueOf(column.toUpperCase(Locale.ROOT));
  }
}
