package org.yandu.importer;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;

/// Sets pages and saves them as a PDF, with the project's own fonts embedded as subsets. Places are
/// in points from the page's upper left corner.
final class PdfTypesetter implements AutoCloseable {

  enum Face {
    SERIF("NotoSerifSC-Regular.ttf"),
    SERIF_BOLD("NotoSerifSC-Bold.ttf"),
    SANS("NotoSansSC-Regular.ttf"),
    SANS_BOLD("NotoSansSC-Bold.ttf");

    private final String file;

    Face(String file) {
      this.file = file;
    }
  }

  /// Where text flows.
  record Frame(float left, float top, float width, float height) {}

  private final PDDocument document = new PDDocument();
  private final Map<Face, PDType0Font> fonts = new EnumMap<>(Face.class);
  private final float height;
  private final float width;
  private PDPageContentStream content;

  PdfTypesetter(float width, float height) {
    this.width = width;
    this.height = height;
    this.content = newPage();
  }

  PDDocument document() {
    return document;
  }

  PdfTypesetter page() {
    return quietly(() -> {
      content.close();
      content = newPage();
    });
  }

  private PDPageContentStream newPage() {
    try {
      PDPage page = new PDPage(new PDRectangle(width, height));
      document.addPage(page);
      return new PDPageContentStream(document, page);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private PDType0Font font(Face face) throws IOException {
    PDType0Font font = fonts.get(face);
    if (font == null) {
      font = PDType0Font.load(document, Path.of("assets/fonts", face.file).toFile());
      fonts.put(face, font);
    }
    return font;
  }

  /// A line whose first character begins at `left` and stands on `baseline`.
  PdfTypesetter line(Face face, float size, float left, float baseline, String text) {
    return line(face, size, left, baseline, 0, text);
  }

  private PdfTypesetter line(
      Face face, float size, float left, float baseline, float wordSpace, String text) {
    return quietly(() -> {
      String[] words = text.split("(?<= )");
      float x = left;
      for (String word : wordSpace == 0 ? new String[] {text} : words) {
        content.beginText();
        content.setFont(font(face), size);
        content.newLineAtOffset(x, height - baseline);
        content.showText(word);
        content.endText();
        x += widthOf(face, size, word) + wordSpace;
      }
    });
  }

  PdfTypesetter centred(Face face, float size, float baseline, String text) {
    return line(face, size, (width - widthOf(face, size, text)) / 2, baseline, text);
  }

  /// Drawn twice, the second time a little lower right.
  PdfTypesetter shadowed(Face face, float size, float left, float baseline, String text) {
    line(face, size, left + 0.8f, baseline + 0.8f, text);
    return line(face, size, left, baseline, text);
  }

  /// One character below the other.
  PdfTypesetter vertical(Face face, float size, float left, float baseline, String text) {
    for (int i = 0; i < text.length(); i++) {
      line(face, size, left, baseline + i * size * 1.2f, text.substring(i, i + 1));
    }
    return this;
  }

  PdfTypesetter rule(float left, float y, float right) {
    return quietly(() -> {
      content.setLineWidth(0.5f);
      content.moveTo(left, height - y);
      content.lineTo(right, height - y);
      content.stroke();
    });
  }

  PdfTypesetter standingRule(float x, float top, float bottom) {
    return quietly(() -> {
      content.setLineWidth(0.5f);
      content.moveTo(x, height - top);
      content.lineTo(x, height - bottom);
      content.stroke();
    });
  }

  PdfTypesetter panel(Frame frame) {
    return quietly(() -> {
      content.setNonStrokingColor(new Color(0xeeeeee));
      content.addRect(
          frame.left(), height - frame.top() - frame.height(), frame.width(), frame.height());
      content.fill();
      content.setNonStrokingColor(Color.BLACK);
    });
  }

  PdfTypesetter picture(Frame frame) {
    return picture(frame, Color.ORANGE);
  }

  PdfTypesetter picture(Frame frame, Color colour) {
    return quietly(() -> {
      BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
      Graphics2D graphics = image.createGraphics();
      graphics.setColor(colour);
      graphics.fillRect(0, 0, 40, 30);
      graphics.dispose();
      content.drawImage(
          LosslessFactory.createFromImage(document, image),
          frame.left(),
          height - frame.top() - frame.height(),
          frame.width(),
          frame.height());
    });
  }

  /// Makes a part of the page a link to an address.
  PdfTypesetter link(Frame frame, String address) {
    PDActionURI action = new PDActionURI();
    action.setURI(address);
    PDAnnotationLink link = new PDAnnotationLink();
    link.setAction(action);
    return add(link, frame);
  }

  /// Makes a part of the page a link to a place of a page that is there already.
  ///
  /// @param page from 1
  PdfTypesetter jump(Frame frame, int page, float top) {
    PDPageXYZDestination destination = new PDPageXYZDestination();
    destination.setPage(document.getPage(page - 1));
    destination.setTop((int) (height - top));
    PDAnnotationLink link = new PDAnnotationLink();
    link.setDestination(destination);
    return add(link, frame);
  }

  private PdfTypesetter add(PDAnnotationLink link, Frame frame) {
    return quietly(() -> {
      link.setRectangle(
          new PDRectangle(
              frame.left(), height - frame.top() - frame.height(), frame.width(), frame.height()));
      document.getPage(document.getNumberOfPages() - 1).getAnnotations().add(link);
    });
  }

  /// Sets paragraphs into frames one after the other. Latin lines break between words and are
  /// justified by their spaces, others break between any two characters.
  ///
  /// @param indent of first lines, in ems
  PdfTypesetter flow(
      Face face,
      float size,
      float leading,
      float indent,
      List<Frame> frames,
      String... paragraphs) {
    int frame = 0;
    float baseline = frames.getFirst().top() + size;
    for (String paragraph : paragraphs) {
      String rest = paragraph;
      boolean first = true;
      while (!rest.isEmpty()) {
        Frame into = frames.get(frame);
        if (baseline > into.top() + into.height()) {
          frame++;
          into = frames.get(frame);
          baseline = into.top() + size;
        }
        float shift = first ? indent * size : 0;
        int length = fitting(face, size, into.width() - shift, rest);
        String line = rest.substring(0, length).strip();
        rest = rest.substring(length).strip();
        boolean justified = !rest.isEmpty() && line.indexOf(' ') > 0;
        float free = into.width() - shift - widthOf(face, size, line);
        long spaces = line.chars().filter(c -> c == ' ').count();
        line(face, size, into.left() + shift, baseline, justified ? free / spaces : 0, line);
        baseline += leading;
        first = false;
      }
    }
    return this;
  }

  private int fitting(Face face, float size, float room, String text) {
    if (widthOf(face, size, text) <= room + 0.01f) {
      return text.length();
    }
    int end = 1;
    while (end < text.length() && widthOf(face, size, text.substring(0, end + 1)) <= room + 0.01f) {
      end++;
    }
    int breakAt = end;
    while (breakAt > 0 && isLatin(text.charAt(breakAt - 1)) && isLatin(text.charAt(breakAt))) {
      breakAt--;
    }
    while (breakAt > 1 && "，。、；：？！”’）》".indexOf(text.charAt(breakAt)) >= 0) {
      breakAt--;
    }
    return breakAt > 0 ? breakAt : end;
  }

  private static boolean isLatin(char c) {
    return c > ' ' && c < 0x250;
  }

  private float widthOf(Face face, float size, String text) {
    try {
      return font(face).getStringWidth(text) / 1000 * size;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  Path save(Path file) {
    quietly(() -> {
      content.close();
      document.save(file.toFile());
    });
    return file;
  }

  @Override
  public void close() throws IOException {
    document.close();
  }

  private interface Drawing {
    void run() throws IOException;
  }

  private PdfTypesetter quietly(Drawing drawing) {
    try {
      drawing.run();
      return this;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /// Frames of equal columns.
  static List<Frame> columns(
      int count, float left, float top, float width, float height, float gutter) {
    List<Frame> frames = new ArrayList<>();
    float column = (width - (count - 1) * gutter) / count;
    for (int i = 0; i < count; i++) {
      frames.add(new Frame(left + i * (column + gutter), top, column, height));
    }
    return frames;
  }
}
