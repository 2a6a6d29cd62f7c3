package org.yandu.library;

import org.yandu.model.PublicationId;

/// How adding a publication ended.
public sealed interface AddOutcome {

  PublicationId id();

  record Added(PublicationId id) implements AddOutcome {}

  /// The same file is in the library already; nothing changed.
  record AlreadyThere(PublicationId id) implements AddOutcome {}

  /// The same file had been deleted and is back, with its annotations.
  record Restored(PublicationId id) implements AddOutcome {}
}
