package org.yandu.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.importer.PdfTypesetter.Face;
import org.yandu.importer.PdfTypesetter.Frame;
import org.yandu.importer.SampleScan.Entry;
import org.yandu.model.Article;
import org.yandu.model.Block;
import org.yandu.model.Furniture;
import org.yandu.model.ImportWarning;
import org.yandu.model.PageImage;
import org.yandu.model.PrintedPicture;
import org.yandu.model.SourceSpan;
import org.yandu.task.Progress;

/// Scans become publications of page pictures.
final class ScanTest {

  private static final String TEXT = "村口的老井已经用了三代人，井沿上的绳痕有一指深。每到入夏，守井的老人都要下到井底，把淤泥一桶一桶提上来，再撒一层新砂。";

  @TempDir Path folder;

  @Test
  void everyPageIsAFigureAndAnArticleAndTheReaderIsToldOnce() {
    ImportedPublication read = read(SampleScan.write(folder.resolve("scan.pdf"), 4));

    assertThat(read.warnings()).containsExactly(new ImportWarning(ImportWarning.Kind.SCANNED, 0));
    assertThat(read.content().articles()).hasSize(4);
    for (int number = 1; number <= 4; number++) {
      Article article = read.content().articles().get(number - 1);
      Block.Figure figure = (Block.Figure) article.blocks().getFirst();
      assertThat(article.blocks()).hasSize(1);
      assertThat(article.label(40)).isEqualTo("第 " + number + " 页");
      assertThat(figure.picture()).contains(PrintedPicture.ofPage(number, 595, 842));
      assertThat(figure.provenance().spans()).extracting(SourceSpan::page).containsExactly(number);
    }
  }

  @Test
  void entriesOfTheOutlineAreArticlesAndHeadings() {
    Entry second = new Entry("乙篇", 3, List.of(new Entry("第一节", 4, List.of())));
    Entry whole = new Entry("全书", 1, List.of(new Entry("甲篇", 2, List.of()), second));

    ImportedPublication read = read(SampleScan.write(folder.resolve("book.pdf"), 5, whole));

    assertThat(read.content().articles())
        .extracting(ScanTest::lines)
        .containsExactly(
            "Figure 第 1 页",
            "Title 甲篇, Figure 第 2 页",
            "Title 乙篇, Figure 第 3 页, Heading 第一节, Figure 第 4 页, Figure 第 5 页");
  }

  @Test
  void articlesThatBeginOnOnePageAllHaveTheirTitles() {
    ImportedPublication read =
        read(
            SampleScan.write(
                folder.resolve("briefs.pdf"),
                2,
                new Entry("甲", 1, List.of()),
                new Entry("乙", 1, List.of()),
                new Entry("丙", 2, List.of())));

    assertThat(read.content().articles())
        .extracting(ScanTest::lines)
        .containsExactly("Title 甲", "Title 乙, Figure 第 1 页", "Title 丙, Figure 第 2 页");
  }

  @Test
  void pageNumbersOnAScanAreFurniture() throws IOException {
    Path file = folder.resolve("numbered-scan.pdf");
    try (PdfTypesetter pages = new PdfTypesetter(540, 780)) {
      for (int i = 1; i <= 5; i++) {
        pages
            .picture(new Frame(0, 0, 540, 780))
            .centred(Face.SERIF, 9, 760, "第 " + i + " 页")
            .page();
      }
      pages.picture(new Frame(0, 0, 540, 780)).save(file);
    }

    ImportedPublication read = read(file);

    assertThat(read.content().articles()).hasSize(6);
    assertThat(read.content().furniture())
        .extracting(Furniture::text)
        .containsExactly("第 1 页", "第 2 页", "第 3 页", "第 4 页", "第 5 页");
  }

  @Test
  void aPictureOfPartOfAPageIsEnoughWhereThereIsNoTextAtAll() throws IOException {
    Path file = folder.resolve("poster.pdf");
    try (PdfTypesetter pages = new PdfTypesetter(540, 780)) {
      pages.picture(new Frame(100, 100, 200, 100)).save(file);
    }

    assertThat(read(file).content().articles()).hasSize(1);
  }

  @Test
  void pagesOfPicturesAmidTextStandAtTheirPlace() throws IOException {
    Path file = folder.resolve("mixed.pdf");
    try (PdfTypesetter pages = new PdfTypesetter(540, 780)) {
      text(pages, "第一篇");
      pages.page().picture(new Frame(0, 0, 540, 780)).centred(Face.SERIF, 9, 760, "2");
      pages.page();
      text(pages, "第二篇");
      pages.save(file);
    }

    ImportedPublication read = read(file);

    assertThat(read.content().articles()).hasSize(2);
    List<Block> first = read.content().articles().getFirst().blocks();
    assertThat(first.getLast().text()).isEqualTo("第 2 页");
    assertThat(((Block.Figure) first.getLast()).picture().map(PrintedPicture::page))
        .isEqualTo(Optional.of(2));
    assertThat(first).filteredOn(Block.Paragraph.class::isInstance).hasSize(6);
    assertThat(read.content().articles().getLast().blocks())
        .noneMatch(Block.Figure.class::isInstance);
  }

  @Test
  void pagesOfBlackAndWhiteAreDrawnHoweverTheyArePacked() {
    assertDrawn(
        SampleScan.writeBlackAndWhite(folder.resolve("fax.pdf"), CCITTFactory::createFromImage));
    assertDrawn(SampleScan.writeBlackAndWhite(folder.resolve("jbig2.pdf"), Jbig2Packing::pack));
  }

  private static void assertDrawn(Path file) {
    assertThat(read(file).content().articles()).hasSize(2);
    try (PageRenderer renderer = PageRenderer.open(file).orElseThrow()) {
      PageImage image = renderer.page(2, 595, Progress.NONE).orElseThrow();
      long dark = Arrays.stream(image.pixels()).filter(pixel -> (pixel & 0xff) < 128).count();
      assertThat((double) dark / image.pixels().length).as("ink").isBetween(0.01, 0.3);
    }
  }

  private static void text(PdfTypesetter pages, String title) {
    pages.line(Face.SERIF_BOLD, 22, 40, 60, title);
    pages.flow(
        Face.SERIF,
        10,
        16,
        2,
        List.of(new Frame(40, 90, 440, 600)),
        TEXT,
        TEXT,
        TEXT,
        TEXT,
        TEXT,
        TEXT);
  }

  private static String lines(Article article) {
    return article.blocks().stream()
        .map(block -> block.getClass().getSimpleName() + " " + block.text())
        .reduce((one, other) -> one + ", " + other)
        .orElse("");
  }

  private static ImportedPublication read(Path file) {
    return ((ReadOutcome.Read) FileImporter.read(file, Progress.NONE)).publication();
  }
}
