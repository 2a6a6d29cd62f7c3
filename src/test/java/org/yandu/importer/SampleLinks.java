package org.yandu.importer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.yandu.importer.PdfTypesetter.Face;
import org.yandu.importer.PdfTypesetter.Frame;

/// A PDF of two pages with a picture, an address and a link from the second page to the first.
public final class SampleLinks {

  public static final String ADDRESS = "https://example.org/laojing";

  /// The words that the address lies on.
  public static final String ADDRESSED = "井边札记";

  /// The words that lead to [#GOAL].
  public static final String REFERRING = "参看第一页";

  public static final String GOAL = "去年通了自来水";
  public static final String CAPTION = "图1老井";

  private static final String ONE = "村口的老井已经用了三代人，井沿上的绳痕有一指深。每到入夏，守井的老人都要下到井底，把淤泥一桶一桶提上来，再撒一层新砂。";
  private static final String TWO = GOAL + "，有人说井可以填了。商量了三个晚上，最后还是留了下来：水可以不喝，规矩不能丢。";

  private SampleLinks() {}

  public static Path write(Path file) {
    try (PdfTypesetter page = new PdfTypesetter(540, 780)) {
      page.line(Face.SANS_BOLD, 22, 40, 80, "老井");
      flow(page, new Frame(40, 100, 440, 160), ONE, ONE, ONE);
      page.picture(new Frame(40, 290, 240, 150)).line(Face.SANS, 8, 120, 454, CAPTION);
      flow(page, new Frame(40, 480, 440, 200), TWO, ONE, ONE);
      page.page();
      flow(page, new Frame(40, 100, 440, 100), ONE, ONE);
      page.line(Face.SERIF, 10, 60, 210, "见《" + ADDRESSED + "》，" + REFERRING + "。");
      page.link(new Frame(80, 200, 40, 12), ADDRESS);
      page.jump(new Frame(140, 200, 50, 12), 1, 478);
      flow(page, new Frame(40, 220, 440, 300), ONE, TWO, ONE, TWO);
      return page.save(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void flow(PdfTypesetter page, Frame frame, String... paragraphs) {
    page.flow(Face.SERIF, 10, 16, 2, List.of(frame), paragraphs);
  }
}
