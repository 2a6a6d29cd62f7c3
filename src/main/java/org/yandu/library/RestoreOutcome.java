package org.yandu.library;

import java.nio.file.Path;

/// How restoring a backup ended.
public sealed interface RestoreOutcome {

  /// The backup is in place.
  ///
  /// @param kept the damaged file under its new name
  record Restored(Path kept) implements RestoreOutcome {}

  /// The backup is itself damaged or from a newer program; nothing changed.
  record Unusable(Path backup) implements RestoreOutcome {}
}
