package org.yandu.structure.book;

import org.yandu.structure.RawDocument;
import org.yandu.structure.Recovery;
import org.yandu.structure.StructureRecovery;
import org.yandu.task.Progress;

/// Recovers the structure of a plain text of any kind: decides first whether it is a dumped
/// periodical or a book, then reads it as such.
///
/// Stateless; safe for use by any number of threads. Cost grows linearly with the text.
public final class PlainTextRecovery {

  private PlainTextRecovery() {}

  /// What was recovered, with the places that a person should look at.
  ///
  /// @throws org.yandu.task.CancelledException if the work is no longer wanted
  public static Recovery recover(RawDocument document, Progress progress) {
    BookDraft draft = BookDraft.of(document);
    return switch (TextKind.of(draft)) {
      case PERIODICAL -> StructureRecovery.recover(document, progress);
      case BOOK -> BookRecovery.recover(draft, progress);
    };
  }
}
