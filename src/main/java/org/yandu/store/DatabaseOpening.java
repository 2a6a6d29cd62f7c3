package org.yandu.store;

/// How opening a database file ended.
public sealed interface DatabaseOpening {

  record Opened(Database database) implements DatabaseOpening {}

  /// The file was written by a newer program; it was not touched.
  record Newer(int version, int supported) implements DatabaseOpening {}

  /// The file is damaged or no library; it was not touched.
  record Corrupt() implements DatabaseOpening {}

  /// Another computer has it open; nothing was touched.
  ///
  /// @param computer its name
  record Elsewhere(String computer) implements DatabaseOpening {}

  record NotWritable() implements DatabaseOpening {}
}
