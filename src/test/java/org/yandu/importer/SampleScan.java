package org.yandu.importer;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/// PDFs as scanners make them: each page is a grey picture of a printed page.
public final class SampleScan {

  private static final int WIDTH = 595;
  private static final int HEIGHT = 842;
  private static final int DOTS_A_POINT = 2;

  private static final String TEXT = "村口的老井已经用了三代人，井沿上的绳痕有一指深。打水的人都记得那年夏天，河里断了流，井里还有水。";

  /// An entry of the outline.
  ///
  /// @param page from 1
  public record Entry(String title, int page, List<Entry> children) {}

  private SampleScan() {}

  public static Path write(Path file, int pages, Entry... outline) {
    try (PDDocument document = new PDDocument()) {
      for (int i = 1; i <= pages; i++) {
        addPage(document, i);
      }
      PDDocumentOutline root = new PDDocumentOutline();
      add(root, List.of(outline), document);
      if (outline.length > 0) {
        document.getDocumentCatalog().setDocumentOutline(root);
      }
      document.save(file.toFile());
      return file;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /// How the pages are packed.
  interface Packing {
    PDImageXObject pack(PDDocument document, BufferedImage image) throws IOException;
  }

  /// Pages of black and white, as fax machines and large scanners make them.
  static Path writeBlackAndWhite(Path file, Packing packing) {
    try (PDDocument document = new PDDocument()) {
      for (int number = 1; number <= 2; number++) {
        BufferedImage grey = picture(number);
        BufferedImage bits =
            new BufferedImage(grey.getWidth(), grey.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < grey.getHeight(); y++) {
          for (int x = 0; x < grey.getWidth(); x++) {
            bits.setRGB(x, y, (grey.getRGB(x, y) & 0xff) < 128 ? 0 : 0xffffff);
          }
        }
        addPage(document, packing.pack(document, bits));
      }
      document.save(file.toFile());
      return file;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /// Adds a page that is a picture with its number printed large.
  static void addPage(PDDocument document, int number) throws IOException {
    addPage(document, LosslessFactory.createFromImage(document, picture(number)));
  }

  private static void addPage(PDDocument document, PDImageXObject picture) throws IOException {
    PDPage page = new PDPage(new PDRectangle(WIDTH, HEIGHT));
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.drawImage(picture, 0, 0, WIDTH, HEIGHT);
    }
  }

  /// Paper with type on it; the number stands at the top.
  static BufferedImage picture(int number) {
    BufferedImage image =
        new BufferedImage(WIDTH * DOTS_A_POINT, HEIGHT * DOTS_A_POINT, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.scale(DOTS_A_POINT, DOTS_A_POINT);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setColor(new Color(0xe8e8e8));
    graphics.fillRect(0, 0, WIDTH, HEIGHT);
    graphics.setColor(new Color(0x303030));
    graphics.setFont(font(36));
    graphics.drawString("之 " + number, 60, 110);
    graphics.setFont(font(12));
    for (int line = 0; line < 30; line++) {
      int from = (line * 7 + number) % (TEXT.length() - 40);
      graphics.drawString(TEXT.substring(from, from + 39), 60, 160 + line * 20);
    }
    graphics.dispose();
    return image;
  }

  private static Font font(float size) {
    try {
      return Font.createFont(
              Font.TRUETYPE_FONT, Path.of("assets/fonts/NotoSerifSC-Regular.ttf").toFile())
          .deriveFont(size);
    } catch (FontFormatException | IOException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static void add(PDOutlineNode parent, List<Entry> entries, PDDocument document) {
    for (Entry entry : entries) {
      PDOutlineItem item = new PDOutlineItem();
      item.setTitle(entry.title());
      PDPageFitDestination destination = new PDPageFitDestination();
      destination.setPage(document.getPage(entry.page() - 1));
      item.setDestination(destination);
      parent.addLast(item);
      add(item, entry.children(), document);
    }
  }
}
