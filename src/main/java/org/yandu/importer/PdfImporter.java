package org.yandu.importer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.yandu.model.ImportRefusal;
import org.yandu.model.ImportWarning;
import org.yandu.model.PublicationContent;
import org.yandu.model.SourceLink;
import org.yandu.structure.Recovery;
import org.yandu.structure.layout.FontFace;
import org.yandu.structure.layout.LaidOutDocument;
import org.yandu.structure.layout.LayoutRecovery;
import org.yandu.structure.layout.PageGlyphs;
import org.yandu.structure.layout.ScannedPages;
import org.yandu.task.CancelledException;
import org.yandu.task.Progress;

/// A PDF: its structure is recovered from where its glyphs stand. Reads the file in pieces and
/// keeps the lines of its pages, not their glyphs.
final class PdfImporter {

  /// The end mark of a whole file stands in its last bytes.
  private static final int TAIL = 2048;

  /// How reading ended.
  sealed interface Outcome {

    /// @param warnings about the file, not about what was recovered
    record Read(Recovery recovery, int pages, List<ImportWarning> warnings, List<SourceLink> links)
        implements Outcome {

      PublicationContent content() {
        return recovery.content();
      }
    }

    record Refused(ImportRefusal refusal) implements Outcome {}
  }

  private final LaidOutDocument laidOut = new LaidOutDocument();
  private final Map<COSDictionary, FontFace> faces = new IdentityHashMap<>();
  private final DrawnImages images = new DrawnImages();
  private final GlyphCount count = new GlyphCount();
  private final List<Integer> unreadable = new ArrayList<>();
  private final Progress progress;

  private PdfImporter(Progress progress) {
    this.progress = progress;
  }

  /// @throws org.yandu.task.CancelledException if the work is no longer wanted
  static Outcome read(Path file, Progress progress) {
    try (ReadingFonts.Scope _ = ReadingFonts.use();
        RandomAccessRead bytes = new RandomAccessReadBufferedFile(file)) {
      boolean whole = isWhole(bytes);
      try (PDDocument document = Loader.loadPDF(bytes)) {
        return new PdfImporter(progress).read(document, whole);
      }
    } catch (InvalidPasswordException locked) {
      return new Outcome.Refused(ImportRefusal.PDF_ENCRYPTED);
    } catch (CancelledException cancelled) {
      throw cancelled;
    } catch (NoClassDefFoundError exoticLock) {
      // Locks by certificate need a library that is not there.
      return new Outcome.Refused(ImportRefusal.PDF_ENCRYPTED);
    } catch (IOException | RuntimeException | StackOverflowError damaged) {
      return new Outcome.Refused(ImportRefusal.PDF_DAMAGED);
    }
  }

  /// Whether the file ends as a PDF does.
  private static boolean isWhole(RandomAccessRead bytes) throws IOException {
    byte[] tail = new byte[(int) Math.min(TAIL, bytes.length())];
    bytes.seek(bytes.length() - tail.length);
    bytes.readFully(tail);
    bytes.seek(0);
    return new String(tail, java.nio.charset.StandardCharsets.ISO_8859_1).contains("%%EOF");
  }

  private Outcome read(PDDocument document, boolean whole) {
    int pages = document.getNumberOfPages();
    PdfLinks links = new PdfLinks(document);
    for (int i = 0; i < pages; i++) {
      progress.report(Progress.Stage.READING, i, pages);
      readPage(document, i, links);
    }
    if (unreadable.size() == pages) {
      return new Outcome.Refused(ImportRefusal.PDF_DAMAGED);
    }
    if (count.isPicturesOnly() || laidOut.isBlank() && count.hasPictures()) {
      Recovery pictures = new Recovery(scanned(document), List.of());
      return new Outcome.Read(pictures, pages, warnings(whole, true), List.of());
    }
    if (laidOut.isBlank()) {
      return new Outcome.Refused(whole ? ImportRefusal.NO_TEXT : ImportRefusal.PDF_DAMAGED);
    }
    if (count.isMostlyUnknown()) {
      return new Outcome.Refused(ImportRefusal.PDF_WITHOUT_CHARACTERS);
    }
    laidOut.outline(PdfOutline.of(document));
    Recovery recovery = LayoutRecovery.recover(laidOut, progress);
    return recovery.content().articles().isEmpty()
        ? new Outcome.Refused(ImportRefusal.NO_TEXT)
        : new Outcome.Read(recovery, pages, warnings(whole, false), laidOut.links());
  }

  private PublicationContent scanned(PDDocument document) {
    laidOut.outline(PdfOutline.of(document));
    return ScannedPages.of(laidOut);
  }

  private void readPage(PDDocument document, int index, PdfLinks links) {
    PageGlyphs page;
    try {
      PDPage printed = document.getPage(index);
      PdfPageReader reader = new PdfPageReader(printed, faces, images);
      page = reader.read(index + 1).withLinks(links.of(printed, reader::box));
    } catch (CancelledException cancelled) {
      throw cancelled;
    } catch (IOException | RuntimeException | StackOverflowError damaged) {
      unreadable.add(index + 1);
      page = new PageGlyphs(index + 1, 0, 0, List.of(), List.of(), List.of(), List.of());
    }
    count.add(page);
    laidOut.add(page);
  }

  private List<ImportWarning> warnings(boolean whole, boolean scanned) {
    List<ImportWarning> warnings = new ArrayList<>();
    if (!whole) {
      warnings.add(new ImportWarning(ImportWarning.Kind.DAMAGED, 0));
    }
    if (!unreadable.isEmpty()) {
      warnings.add(new ImportWarning(ImportWarning.Kind.PAGES_UNREADABLE, unreadable.getFirst()));
    }
    if (scanned) {
      warnings.add(new ImportWarning(ImportWarning.Kind.SCANNED, 0));
      return warnings;
    }
    count
        .firstPicturePage()
        .ifPresent(
            page -> warnings.add(new ImportWarning(ImportWarning.Kind.PAGES_WITHOUT_TEXT, page)));
    OptionalInt unknown = laidOut.firstLineWith('\ufffd');
    if (unknown.isPresent()) {
      warnings.add(new ImportWarning(ImportWarning.Kind.UNREADABLE_CHARACTERS, unknown.getAsInt()));
    }
    return warnings;
  }
}
