package org.yandu.importer;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.yandu.model.PageImage;
import org.yandu.task.CancelledException;
import org.yandu.task.Progress;

/// Draws the pages of a PDF as they are printed, and keeps the last few that it drew.
///
/// Safe for use by any number of threads, one of which draws at a time; a page takes from a tenth
/// of a second to seconds, so never on the thread of the window.
public final class PageRenderer implements AutoCloseable {

  /// So many pages are kept drawn; at 2000 pixels a side each takes about 11 MB.
  private static final int KEPT = 6;

  /// The longest side of a picture, in pixels.
  private static final int LONGEST_SIDE = 4000;

  private static final String FONT_LIST_FOLDER = "pdfbox.fontcache";

  static {
    // PDFBox lists the fonts of the machine in a file; the reader's home is no place for it.
    if (System.getProperty(FONT_LIST_FOLDER) == null) {
      System.setProperty(FONT_LIST_FOLDER, System.getProperty("java.io.tmpdir"));
    }
  }

  private record Key(int page, int width) {}

  private final PDDocument document;
  private final WatchedRenderer renderer;
  private final Map<Key, PageImage> kept = new LinkedHashMap<>(KEPT, 0.75f, true);

  private PageRenderer(PDDocument document) {
    this.document = document;
    this.renderer = new WatchedRenderer(document);
    this.renderer.setSubsamplingAllowed(true);
  }

  /// Empty if the file is gone or is no PDF that can be opened.
  public static Optional<PageRenderer> open(Path file) {
    try {
      return Optional.of(new PageRenderer(Loader.loadPDF(new RandomAccessReadBufferedFile(file))));
    } catch (IOException | RuntimeException unreadable) {
      return Optional.empty();
    }
  }

  public synchronized int pages() {
    return document.getNumberOfPages();
  }

  /// A page at so many pixels of width, less where it would become too high. Empty if there is no
  /// such page, or it cannot be drawn.
  ///
  /// @param page from 1
  /// @throws CancelledException if the picture is no longer wanted
  public synchronized Optional<PageImage> page(int page, int width, Progress progress) {
    if (page < 1 || page > document.getNumberOfPages() || width < 1) {
      return Optional.empty();
    }
    Key key = new Key(page, width);
    PageImage known = kept.get(key);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<PageImage> drawn = draw(page, width, progress);
    drawn.ifPresent(image -> {
      kept.put(key, image);
      if (kept.size() > KEPT) {
        kept.remove(kept.keySet().iterator().next());
      }
    });
    return drawn;
  }

  private Optional<PageImage> draw(int page, int width, Progress progress) {
    try {
      renderer.watch(progress);
      PDRectangle box = document.getPage(page - 1).getCropBox();
      boolean turned = document.getPage(page - 1).getRotation() % 180 != 0;
      float across = turned ? box.getHeight() : box.getWidth();
      float down = turned ? box.getWidth() : box.getHeight();
      float scale = Math.min(width / across, LONGEST_SIDE / Math.max(across, down));
      BufferedImage image = renderer.renderImage(page - 1, scale, ImageType.RGB);
      int[] pixels =
          image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
      return Optional.of(new PageImage(image.getWidth(), image.getHeight(), pixels));
    } catch (CancelledException cancelled) {
      throw cancelled;
    } catch (IOException | RuntimeException | StackOverflowError damaged) {
      return Optional.empty();
    }
  }

  @Override
  public synchronized void close() {
    kept.clear();
    try {
      document.close();
    } catch (IOException late) {
      // Nothing was written, so nothing is lost.
      return;
    }
  }
}
