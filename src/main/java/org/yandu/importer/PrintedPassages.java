package org.yandu.importer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.yandu.model.PageArea;
import org.yandu.model.SourceRun;
import org.yandu.model.SourceSpan;
import org.yandu.structure.layout.Box;
import org.yandu.structure.layout.LaidOutDocument;
import org.yandu.structure.layout.PageGlyphs;
import org.yandu.structure.layout.PrintedPlaces;

/// Finds where on its page a passage of a PDF is printed.
///
/// Stateless; safe for use by any number of threads. Reads one page, which takes some hundredths of
/// a second.
public final class PrintedPassages {

  /// White around what is found, in points.
  private static final float MARGIN = 2;

  private PrintedPassages() {}

  /// Empty if the file is gone, has no such page, or another text on it.
  ///
  /// @param page from 1
  /// @param known all that is known to stand on the page
  /// @param passage what lies on that page of it
  public static List<PageArea> find(
      Path file, int page, List<SourceRun> known, List<SourceSpan> passage) {
    // A document of its own: one that draws must not keep the fonts that stand in for reading.
    try (ReadingFonts.Scope _ = ReadingFonts.use();
        PDDocument document = Loader.loadPDF(new RandomAccessReadBufferedFile(file))) {
      if (page < 1 || page > document.getNumberOfPages()) {
        return List.of();
      }
      PageGlyphs glyphs =
          new PdfPageReader(document.getPage(page - 1), new IdentityHashMap<>()).read(page);
      LaidOutDocument laidOut = new LaidOutDocument();
      laidOut.add(glyphs);
      return PrintedPlaces.of(laidOut, known, passage).stream()
          .map(box -> area(box, glyphs))
          .toList();
    } catch (IOException | RuntimeException | StackOverflowError damaged) {
      return List.of();
    }
  }

  private static PageArea area(Box box, PageGlyphs page) {
    return new PageArea(
        part(box.left() - MARGIN, page.width()),
        part(box.top() - MARGIN, page.height()),
        part(box.right() + MARGIN, page.width()),
        part(box.bottom() + MARGIN, page.height()));
  }

  private static double part(float place, float length) {
    return Math.clamp(place / length, 0.0, 1.0);
  }
}
