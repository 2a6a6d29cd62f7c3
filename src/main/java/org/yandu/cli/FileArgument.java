package org.yandu.cli;

import java.nio.file.Path;
import org.yandu.text.FileNames;

/// A file or folder that was typed.
final class FileArgument {

  private FileArgument() {}

  static Path path(String typed) {
    return FileNames.resolve(Path.of(""), typed);
  }
}
