package org.yandu.importer;

import org.yandu.structure.RawDocument;
import org.yandu.structure.Recovery;
import org.yandu.structure.book.PlainTextRecovery;
import org.yandu.task.Progress;

/// Plain text, dumped from a laid-out periodical or written as a book: its structure is recovered.
final class TextDumpImporter {

  private TextDumpImporter() {}

  static Recovery read(String text, Progress progress) {
    return PlainTextRecovery.recover(RawDocument.of(text), progress);
  }
}
