package org.yandu.importer;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.yandu.model.PageArea;
import org.yandu.model.PageImage;
import org.yandu.model.PrintedPicture;
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

  /// Pages are drawn so much larger and shrunk: PDFBox leaves out rows and columns of large images,
  /// which breaks the strokes of scanned type.
  private static final int FINE = 2;

  private static final String FONT_LIST_FOLDER = "pdfbox.fontcache";

  static {
    // PDFBox lists the fonts of the machine in a file; the reader's home is no place for it.
    if (System.getProperty(FONT_LIST_FOLDER) == null) {
      System.setProperty(FONT_LIST_FOLDER, System.getProperty("java.io.tmpdir"));
    }
  }

  private record Key(int page, PageArea area, int width) {}

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
    return kept(new Key(page, PageArea.WHOLE, width), progress);
  }

  /// A picture that a page shows, as [#page].
  ///
  /// @param width of the picture, in pixels
  public synchronized Optional<PageImage> picture(
      PrintedPicture picture, int width, Progress progress) {
    if (picture.page() > document.getNumberOfPages() || width < 1) {
      return Optional.empty();
    }
    return kept(new Key(picture.page(), picture.area(), width), progress);
  }

  private Optional<PageImage> kept(Key key, Progress progress) {
    PageImage known = kept.get(key);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<PageImage> drawn = draw(key, progress);
    drawn.ifPresent(image -> {
      kept.put(key, image);
      if (kept.size() > KEPT) {
        kept.remove(kept.keySet().iterator().next());
      }
    });
    return drawn;
  }

  private Optional<PageImage> draw(Key key, Progress progress) {
    try {
      renderer.watch(progress);
      BufferedImage image = image(key);
      int[] pixels =
          image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
      return Optional.of(new PageImage(image.getWidth(), image.getHeight(), pixels));
    } catch (CancelledException cancelled) {
      throw cancelled;
    } catch (IOException | RuntimeException | StackOverflowError damaged) {
      return Optional.empty();
    }
  }

  private BufferedImage image(Key key) throws IOException {
    PDPage page = document.getPage(key.page() - 1);
    PDRectangle box = page.getCropBox();
    boolean turned = page.getRotation() % 180 != 0;
    double across = (turned ? box.getHeight() : box.getWidth()) * key.area().width();
    double down = (turned ? box.getWidth() : box.getHeight()) * key.area().height();
    double scale = Math.min(key.width() / across, LONGEST_SIDE / Math.max(across, down));
    int fine = Math.max(across, down) * scale * FINE <= LONGEST_SIDE ? FINE : 1;
    int width = (int) Math.max(1, Math.round(across * scale));
    int height = (int) Math.max(1, Math.round(down * scale));
    BufferedImage image = image(key, width * fine, height * fine, scale * fine);
    return fine == 1 ? image : Shrinking.shrunk(image, fine);
  }

  private BufferedImage image(Key key, int width, int height, double scale) throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setBackground(Color.WHITE);
    graphics.clearRect(0, 0, width, height);
    // The page lies under the picture as under a window, and only what is seen is drawn.
    graphics.translate(
        -key.area().left() / key.area().width() * width,
        -key.area().top() / key.area().height() * height);
    renderer.renderPageToGraphics(key.page() - 1, graphics, (float) scale);
    graphics.dispose();
    return image;
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
