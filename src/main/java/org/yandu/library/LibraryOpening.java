package org.yandu.library;

import java.nio.file.Path;
import java.util.List;

/// How opening a library ended.
public sealed interface LibraryOpening {

  record Opened(Library library) implements LibraryOpening {}

  /// The file was written by a newer program; it was not touched.
  ///
  /// @param version of the file
  /// @param supported the newest version this program knows
  record Newer(Path file, int version, int supported) implements LibraryOpening {}

  /// The file is damaged; it was not touched.
  ///
  /// @param backups newest first
  record Corrupt(Path file, List<Path> backups) implements LibraryOpening {
    public Corrupt {
      backups = List.copyOf(backups);
    }
  }

  /// Another computer has it open; nothing was touched.
  ///
  /// @param computer its name
  record Elsewhere(Path folder, String computer) implements LibraryOpening {}

  /// The folder or the file cannot be written.
  record NotWritable(Path folder) implements LibraryOpening {}
}
