package org.yandu.library;

import java.nio.file.Path;
import java.util.List;
import org.yandu.model.ImportRefusal;
import org.yandu.model.ImportWarning;
import org.yandu.model.PublicationId;

/// How reading a file anew into a publication ended.
public sealed interface ReimportOutcome {

  Path file();

  /// The publication has the file's text now, as it may have had before.
  ///
  /// @param unplaced how many annotations have no sure place in it
  record Reimported(Path file, PublicationId id, int unplaced, List<ImportWarning> warnings)
      implements ReimportOutcome {
    public Reimported {
      warnings = List.copyOf(warnings);
    }
  }

  /// The file is in the library as another publication; nothing was stored.
  record AnotherPublication(Path file, PublicationId other) implements ReimportOutcome {}

  /// The publication was deleted in the meantime; nothing was stored.
  record Gone(Path file, PublicationId id) implements ReimportOutcome {}

  /// The file was not read; nothing was stored.
  record Refused(Path file, ImportRefusal refusal) implements ReimportOutcome {}
}
