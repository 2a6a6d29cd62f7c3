package org.yandu.importer;

import org.yandu.model.PublicationContent;
import org.yandu.structure.RawDocument;
import org.yandu.structure.StructureRecovery;
import org.yandu.task.Progress;

/// Plain text, as a rule dumped from a laid-out periodical: its structure is recovered.
final class TextDumpImporter {

  private TextDumpImporter() {}

  static PublicationContent read(String text, Progress progress) {
    return StructureRecovery.recover(RawDocument.of(text), progress);
  }
}
