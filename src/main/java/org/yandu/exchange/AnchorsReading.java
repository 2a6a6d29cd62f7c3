package org.yandu.exchange;

import java.util.List;

/// How reading a file of anchors ended.
public sealed interface AnchorsReading {

  record Read(List<NamedAnchor> anchors) implements AnchorsReading {
    public Read {
      anchors = List.copyOf(anchors);
    }
  }

  /// Nothing of it was used.
  record Refused(Reason reason) implements AnchorsReading {}

  /// Why a file is not used. The wording for people stands in the message bundles.
  enum Reason {
    /// It cannot be read from the disk.
    UNREADABLE,
    /// It is no JSON in UTF-8, or too large.
    NO_JSON,
    /// It is JSON and not a list of anchors.
    NO_ANCHORS
  }
}
