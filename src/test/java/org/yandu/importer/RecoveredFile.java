package org.yandu.importer;

import java.nio.file.Path;
import java.util.Optional;
import org.yandu.structure.Recovery;
import org.yandu.task.Progress;

/// What recovery makes of a file as an import reads it, with all that it decided.
public final class RecoveredFile {

  private RecoveredFile() {}

  /// Empty if it is no text and no PDF that can be read.
  public static Optional<Recovery> read(Path file) {
    if (file.toString().endsWith(".pdf")) {
      return PdfImporter.read(file, Progress.NONE)
              instanceof PdfImporter.Outcome.Read(Recovery recovery, var _, var _, var _)
          ? Optional.of(recovery)
          : Optional.empty();
    }
    return FileImporter.source(file).map(text -> TextDumpImporter.read(text, Progress.NONE));
  }
}
