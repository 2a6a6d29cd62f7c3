package org.yandu.importer;

import java.io.IOException;
import java.nio.file.Path;
import org.yandu.importer.PdfTypesetter.Face;
import org.yandu.importer.PdfTypesetter.Frame;

/// A PDF of three pages in two columns, for tests that want pages to turn.
public final class SamplePdf {

  public static final String TITLE = "老井";

  /// Begins a paragraph of the second page.
  public static final String SECOND_PAGE = "第二年开春";

  private static final String[] PARAGRAPHS = {
    "村口的老井已经用了三代人，井沿上的绳痕有一指深。打水的人都记得那年夏天，河里断了流，井里还有水。",
    "账本上记得清楚：修井一次，换绳九根，淘沙两回。每一笔后面都有三个人的名字，一个也没有少过。",
    "后来村里通了自来水，老井没有填。孩子们放学绕过来，趴在井沿上看自己的影子，看一会儿才走。",
  };

  private SamplePdf() {}

  public static Path write(Path file) {
    try (PdfTypesetter page = new PdfTypesetter(595, 842)) {
      page.line(Face.SANS_BOLD, 24, 50, 90, TITLE);
      text(page, 130, PARAGRAPHS);
      page.page();
      text(
          page,
          60,
          PARAGRAPHS[2],
          SECOND_PAGE + "，水管冻裂了三处，全村人又回到井边排队。" + PARAGRAPHS[0],
          PARAGRAPHS[1]);
      page.page();
      page.picture(new Frame(100, 100, 300, 300));
      text(page, 460, PARAGRAPHS[1], PARAGRAPHS[0]);
      return page.save(file);
    } catch (IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    }
  }

  private static void text(PdfTypesetter page, float top, String... paragraphs) {
    page.flow(
        Face.SERIF,
        12,
        20,
        2,
        PdfTypesetter.columns(2, 50, top, 495, 300, 25),
        java.util.stream.Stream.concat(
                java.util.Arrays.stream(paragraphs), java.util.Arrays.stream(paragraphs))
            .toArray(String[]::new));
  }
}
