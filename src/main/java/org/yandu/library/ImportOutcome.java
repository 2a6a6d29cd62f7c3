package org.yandu.library;

import java.nio.file.Path;
import java.util.List;
import org.yandu.model.ImportRefusal;
import org.yandu.model.ImportWarning;

/// How importing a file ended.
public sealed interface ImportOutcome {

  Path file();

  /// The publication is in the library, whether it came in now or had been there.
  record Imported(Path file, AddOutcome outcome, List<ImportWarning> warnings)
      implements ImportOutcome {
    public Imported {
      warnings = List.copyOf(warnings);
    }
  }

  /// Nothing was stored.
  record Refused(Path file, ImportRefusal refusal) implements ImportOutcome {}
}
