package org.yandu.exchange;

import java.util.List;
import org.yandu.model.Correction;

/// How reading a file of corrections ended.
public sealed interface CorrectionsReading {

  /// @param sourceName name of the file that was put right
  /// @param sha256 its fingerprint
  record Read(String sourceName, String sha256, List<Correction> script)
      implements CorrectionsReading {
    public Read {
      script = List.copyOf(script);
    }
  }

  /// Nothing of it was used.
  record Refused(Reason reason) implements CorrectionsReading {}

  /// Why a file is not used. The wording for people stands in the message bundles.
  enum Reason {
    /// It cannot be read from the disk.
    UNREADABLE,
    /// It is another kind of file.
    NOT_CORRECTIONS,
    /// A newer program wrote it.
    NEWER,
    /// It begins as it should and is damaged or was changed by hand.
    DAMAGED
  }
}
