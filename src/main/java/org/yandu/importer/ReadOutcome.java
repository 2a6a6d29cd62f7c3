package org.yandu.importer;

import org.yandu.model.ImportRefusal;

/// How reading a file ended.
public sealed interface ReadOutcome {

  record Read(ImportedPublication publication) implements ReadOutcome {}

  /// The file was not read, and nothing was stored.
  record Refused(ImportRefusal refusal) implements ReadOutcome {}
}
