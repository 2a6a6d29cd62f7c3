package org.yandu.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.importer.PdfTypesetter.Face;
import org.yandu.importer.PdfTypesetter.Frame;
import org.yandu.model.Block;
import org.yandu.model.PageImage;
import org.yandu.model.PrintedPicture;
import org.yandu.task.Progress;

/// Pictures in a PDF become figures with their captions; what is no picture does not.
final class FigureTest {

  private static final String TEXT = "村口的老井已经用了三代人，井沿上的绳痕有一指深。每到入夏，守井的老人都要下到井底，把淤泥一桶一桶提上来，再撒一层新砂。";
  private static final Color LOGO = new Color(0x123456);

  @TempDir Path folder;

  @Test
  void aPictureStandsInTheColumnWithItsCaptionBehindIt() throws IOException {
    Path file = folder.resolve("photo.pdf");
    try (PdfTypesetter page = pages()) {
      page.picture(new Frame(40, 300, 210, 140)).line(Face.SANS, 8, 60, 452, "村口的老井");
      flow(page, new Frame(40, 90, 210, 190), TEXT, TEXT, TEXT);
      flow(page, new Frame(40, 480, 210, 200), TEXT, TEXT, TEXT);
      page.save(file);
    }

    List<Block> blocks = blocks(file);

    int at = indexOfFigure(blocks);
    assertThat(blocks.get(at).text()).isEqualTo("\ufffc");
    assertThat(blocks.get(at + 1)).isInstanceOf(Block.Caption.class);
    assertThat(blocks.get(at + 1).text()).isEqualTo("村口的老井");
    assertThat(at).as("amid the text").isBetween(3, blocks.size() - 4);
    PrintedPicture picture = ((Block.Figure) blocks.get(at)).picture().orElseThrow();
    assertThat(picture.page()).isEqualTo(1);
    assertThat(picture.width()).isCloseTo(210, within(0.5));
    assertThat(picture.height()).isCloseTo(140, within(0.5));
    assertThat(picture.area().left()).isCloseTo(40.0 / 540, within(0.001));
    assertThat(picture.area().bottom()).isCloseTo(440.0 / 780, within(0.001));
  }

  @Test
  void itIsDrawnFromTheFileAsItIsPrinted() throws IOException {
    Path file = folder.resolve("drawn.pdf");
    try (PdfTypesetter page = pages()) {
      page.picture(new Frame(40, 300, 200, 100), Color.GREEN)
          .picture(new Frame(240, 300, 200, 100), Color.RED);
      flow(page, new Frame(40, 90, 440, 190), TEXT, TEXT, TEXT);
      page.save(file);
    }
    PrintedPicture picture = figures(file).getFirst();

    try (PageRenderer renderer = PageRenderer.open(file).orElseThrow()) {
      PageImage image = renderer.picture(picture, 400, Progress.NONE).orElseThrow();
      assertThat(image.width()).isEqualTo(400);
      assertThat(image.height()).isEqualTo(100);
      assertThat(image.pixels()[50 * 400 + 100] & 0xffffff).isEqualTo(0x00ff00);
      assertThat(image.pixels()[50 * 400 + 300] & 0xffffff).isEqualTo(0xff0000);
      assertThat(renderer.picture(picture, 400, Progress.NONE).orElseThrow()).isSameAs(image);
      var beyond = new PrintedPicture(9, picture.area(), 10, 10);
      assertThat(renderer.picture(beyond, 400, Progress.NONE)).isEmpty();
    }
  }

  @Test
  void whatReturnsOnEachPageIsNoFigure() throws IOException {
    Path file = folder.resolve("logo.pdf");
    try (PdfTypesetter page = pages()) {
      for (int i = 0; i < 4; i++) {
        if (i > 0) {
          page.page();
        }
        page.picture(new Frame(400, 20, 90, 60), LOGO);
        flow(page, new Frame(40, 90, 440, 400), TEXT, TEXT, TEXT, TEXT);
      }
      page.picture(new Frame(60, 520, 150, 100), Color.GREEN).save(file);
    }

    assertThat(figures(file)).extracting(PrintedPicture::page).containsExactly(4);
  }

  @Test
  void backgroundsAndOrnamentsAreNoFigures() throws IOException {
    Path file = folder.resolve("ground.pdf");
    try (PdfTypesetter page = pages()) {
      page.picture(new Frame(0, 0, 540, 780), new Color(0xf0f0ff));
      page.picture(new Frame(30, 80, 460, 250), new Color(0xfff0f0));
      page.picture(new Frame(40, 400, 440, 20), new Color(0xff0000));
      page.picture(new Frame(40, 450, 30, 30), new Color(0x00ff00));
      flow(page, new Frame(40, 90, 440, 220), TEXT, TEXT, TEXT, TEXT, TEXT);
      page.save(file);
    }

    assertThat(figures(file)).isEmpty();
  }

  @Test
  void stripsAndShadowsAreOneFigure() throws IOException {
    Path file = folder.resolve("strips.pdf");
    try (PdfTypesetter page = pages()) {
      flow(page, new Frame(40, 90, 440, 150), TEXT, TEXT, TEXT);
      page.picture(new Frame(45, 305, 200, 120), Color.GRAY);
      for (int strip = 0; strip < 6; strip++) {
        page.picture(new Frame(40, 300 + strip * 20, 200, 20), new Color(40 * strip, 80, 80));
      }
      page.save(file);
    }

    assertThat(figures(file)).hasSize(1);
    assertThat(figures(file).getFirst().width()).isCloseTo(205, within(1.0));
    assertThat(figures(file).getFirst().height()).isCloseTo(125, within(1.0));
  }

  @Test
  void sideBySideWithOneCaptionEachTheyStayTwo() throws IOException {
    Path file = folder.resolve("two.pdf");
    try (PdfTypesetter page = pages()) {
      flow(page, new Frame(40, 90, 440, 150), TEXT, TEXT, TEXT);
      page.picture(new Frame(40, 300, 200, 120), Color.GREEN).line(Face.SANS, 8, 60, 432, "井上的人");
      page.picture(new Frame(270, 300, 200, 120), Color.BLUE).line(Face.SANS, 8, 290, 432, "井下的人");
      page.save(file);
    }

    List<Block> blocks = blocks(file);
    int first = indexOfFigure(blocks);
    assertThat(blocks.subList(first, first + 4))
        .extracting(Block::text)
        .containsExactly("\ufffc", "井上的人", "\ufffc", "井下的人");
  }

  private static PdfTypesetter pages() {
    return new PdfTypesetter(540, 780);
  }

  private static void flow(PdfTypesetter page, Frame frame, String... paragraphs) {
    page.flow(Face.SERIF, 10, 16, 2, List.of(frame), paragraphs);
  }

  private static int indexOfFigure(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.Figure) {
        return i;
      }
    }
    throw new AssertionError("no figure in " + blocks);
  }

  private static List<PrintedPicture> figures(Path file) {
    return blocks(file).stream()
        .filter(Block.Figure.class::isInstance)
        .map(block -> ((Block.Figure) block).picture())
        .flatMap(Optional::stream)
        .toList();
  }

  private static List<Block> blocks(Path file) {
    return ((ReadOutcome.Read) FileImporter.read(file, Progress.NONE))
        .publication().content().articles().stream()
            .flatMap(article -> article.blocks().stream())
            .toList();
  }
}
