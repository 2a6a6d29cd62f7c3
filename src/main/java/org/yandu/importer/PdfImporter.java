package org.yandu.importer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.yandu.model.ImportRefusal;
import org.yandu.model.PublicationContent;
import org.yandu.structure.layout.FontFace;
import org.yandu.structure.layout.LaidOutDocument;
import org.yandu.structure.layout.LayoutRecovery;
import org.yandu.task.Progress;

/// A PDF: its structure is recovered from where its glyphs stand.
final class PdfImporter {

  sealed interface Outcome {
    record Read(PublicationContent content, int pages, int damaged) implements Outcome {}

    record Refused(ImportRefusal refusal) implements Outcome {}
  }

  private PdfImporter() {}

  static Outcome read(Path file, Progress progress) {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      LaidOutDocument laidOut = new LaidOutDocument();
      Map<PDFont, FontFace> faces = new HashMap<>();
      int number = 0;
      int pages = document.getNumberOfPages();
      for (PDPage page : document.getPages()) {
        progress.report(Progress.Stage.READING, number, pages);
        laidOut.add(new PdfPageReader(page, faces).read(++number));
      }
      return new Outcome.Read(LayoutRecovery.recover(laidOut, progress), pages, 0);
    } catch (IOException failure) {
      return new Outcome.Refused(ImportRefusal.READ_FAILED);
    }
  }
}
