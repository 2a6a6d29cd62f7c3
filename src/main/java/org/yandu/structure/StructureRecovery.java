package org.yandu.structure;

import org.yandu.model.PublicationContent;
import org.yandu.task.Progress;

/// Recovers sections, articles, headings and whole paragraphs from a dumped periodical.
///
/// Stateless; safe for use by any number of threads. Cost grows linearly with the number of lines.
public final class StructureRecovery {

  private StructureRecovery() {}

  /// @throws org.yandu.task.CancelledException if the work is no longer wanted
  public static PublicationContent recover(RawDocument document, Progress progress) {
    throw new UnsupportedOperationException();
  }
}
