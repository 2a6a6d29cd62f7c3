package org.yandu.importer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.yandu.structure.layout.OutlineEntry;

/// Reads the outline (bookmarks) of a PDF.
final class PdfOutline {

  private static final int DEEPEST = 6;

  /// A broken outline may lead in circles.
  private static final int MOST_ENTRIES = 20_000;

  private final PDDocument document;
  private final List<OutlineEntry> entries = new ArrayList<>();

  private PdfOutline(PDDocument document) {
    this.document = document;
  }

  /// Empty where there is none, or none that can be read.
  static List<OutlineEntry> of(PDDocument document) {
    PdfOutline outline = new PdfOutline(document);
    try {
      PDDocumentOutline root = document.getDocumentCatalog().getDocumentOutline();
      if (root != null) {
        outline.read(root, 0);
      }
    } catch (RuntimeException | StackOverflowError broken) {
      return List.of();
    }
    return outline.entries;
  }

  private void read(PDOutlineNode parent, int depth) {
    PDOutlineItem item = parent.getFirstChild();
    while (item != null && entries.size() < MOST_ENTRIES) {
      String title = item.getTitle();
      if (title != null && !title.isBlank()) {
        entries.add(new OutlineEntry(title.strip(), depth, pageOf(item)));
      }
      if (depth < DEEPEST) {
        read(item, depth + 1);
      }
      item = item.getNextSibling();
    }
  }

  private int pageOf(PDOutlineItem item) {
    try {
      var page = item.findDestinationPage(document);
      return page == null ? 0 : document.getPages().indexOf(page) + 1;
    } catch (IOException | RuntimeException broken) {
      return 0;
    }
  }
}
