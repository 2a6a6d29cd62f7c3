package org.yandu.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.importer.PdfTypesetter.Face;
import org.yandu.importer.PdfTypesetter.Frame;
import org.yandu.model.Article;
import org.yandu.model.Block;
import org.yandu.model.Furniture;
import org.yandu.model.Furniture.Reason;
import org.yandu.model.PublicationContent;
import org.yandu.model.SourceFormat;
import org.yandu.task.Progress;

/// Structure from the geometry of PDFs that the tests set themselves.
final class PdfImporterTest {

  private static final String FIRST =
      "The river rises in the hills north of the town and runs for forty miles through fields that have been farmed for"
          + " longer than anyone can say. Its banks were raised three times in the last century.";
  private static final String SECOND =
      "Each spring the wardens walk the whole length of the dyke. They look for burrows, for soft ground and for trees"
          + " whose roots have begun to lift the stones, and they write down what they find.";
  private static final String THIRD =
      "Nobody remembers who began the custom. The oldest book that is kept in the hall was opened two hundred years ago,"
          + " and its first page already speaks of an older one that was lost in a fire.";

  private static final String ONE = "村口的老井已经用了三代人，井沿上的绳痕有一指深。每到入夏，守井的老人都要下到井底，把淤泥一桶一桶提上来，再撒一层新砂。";
  private static final String TWO = "这件事没有写进任何章程，可谁家也没有落下过。轮到的人家前一天就把绳子泡软，桶底补好，天不亮便到井边等着。";
  private static final String THREE = "去年通了自来水，有人说井可以填了。商量了三个晚上，最后还是留了下来：水可以不喝，规矩不能丢。";

  @TempDir Path folder;

  @Test
  void readsTwoColumnsOfLatinTextUnderAnAbstractOverTheWholeWidth() throws IOException {
    Path file = folder.resolve("academic.pdf");
    try (PdfTypesetter page = new PdfTypesetter(595, 842)) {
      page.centred(Face.SERIF_BOLD, 20, 90, "The Wardens of the Dyke");
      page.flow(
          Face.SERIF,
          10,
          12,
          0,
          List.of(new Frame(100, 140, 395, 60)),
          "We describe a custom of inspection that has kept a river in its bed for two centuries without an engineer,"
              + " and ask what can be learned from it.");
      List<Frame> columns = PdfTypesetter.columns(2, 60, 220, 475, 300, 25);
      page.line(Face.SERIF_BOLD, 12, 60, 212, "1 Introduction");
      page.flow(
          Face.SERIF,
          10,
          12,
          1.5f,
          columns,
          FIRST,
          SECOND,
          THIRD,
          SECOND,
          FIRST,
          THIRD,
          SECOND,
          FIRST,
          THIRD,
          SECOND);
      page.save(file);
    }

    PublicationContent content = read(file);

    assertThat(content.articles()).hasSize(1);
    Article article = content.articles().getFirst();
    assertThat(article.title()).isEqualTo("The Wardens of the Dyke");
    assertThat(article.headings()).extracting(Block::text).containsExactly("1 Introduction");
    assertThat(paragraphs(article))
        .containsExactly(
            "We describe a custom of inspection that has kept a river in its bed for two centuries without an engineer,"
                + " and ask what can be learned from it.",
            FIRST,
            SECOND,
            THIRD,
            SECOND,
            FIRST,
            THIRD,
            SECOND,
            FIRST,
            THIRD,
            SECOND);
  }

  @Test
  void readsAnOfficeDocumentOfOneColumnWithRunningHeadsAndPageNumbers() throws IOException {
    Path file = folder.resolve("office.pdf");
    try (PdfTypesetter page = new PdfTypesetter(595, 842)) {
      page.centred(Face.SANS_BOLD, 22, 120, "关于修整村井的报告");
      for (int number = 1; number <= 4; number++) {
        if (number > 1) {
          page.page();
        }
        page.centred(Face.SERIF, 9, 50, "村务委员会文件");
        page.centred(Face.SERIF, 9, 800, "第 " + number + " 页 共 4 页");
        page.line(Face.SANS_BOLD, 14, 72, 160, "一二三四".charAt(number - 1) + "、本季情况");
        page.flow(Face.SERIF, 12, 20, 2, List.of(new Frame(72, 180, 451, 560)), ONE, TWO, THREE);
      }
      page.save(file);
    }

    PublicationContent content = read(file);

    assertThat(content.articles()).hasSize(1);
    Article article = content.articles().getFirst();
    assertThat(article.title()).isEqualTo("关于修整村井的报告");
    assertThat(article.headings())
        .extracting(Block::text)
        .containsExactly("一、本季情况", "二、本季情况", "三、本季情况", "四、本季情况");
    assertThat(paragraphs(article))
        .containsExactly(ONE, TWO, THREE, ONE, TWO, THREE, ONE, TWO, THREE, ONE, TWO, THREE);
    assertThat(texts(content, Reason.PAGE_NUMBER)).hasSize(4);
    assertThat(texts(content, Reason.RUNNING_HEAD)).hasSize(4);
  }

  @Test
  void joinsAParagraphOverAPageAndKeepsWhereItStands() throws IOException {
    Path file = folder.resolve("over-pages.pdf");
    try (PdfTypesetter page = new PdfTypesetter(400, 400)) {
      page.flow(Face.SERIF, 10, 16, 2, List.of(new Frame(50, 60, 300, 40)), ONE.substring(0, 56));
      page.page();
      page.flow(Face.SERIF, 10, 16, 0, List.of(new Frame(50, 60, 300, 60)), ONE.substring(56));
      page.flow(Face.SERIF, 10, 16, 2, List.of(new Frame(50, 92, 300, 80)), TWO, THREE);
      page.save(file);
    }

    PublicationContent content = read(file);

    assertThat(paragraphs(content.articles().getFirst())).containsExactly(ONE, TWO, THREE);
    Block first = content.articles().getFirst().blocks().getFirst();
    assertThat(first.provenance().spans()).extracting(span -> span.page()).contains(1, 2);
  }

  @Test
  void foldsShadowsAndReadsVerticalTitles() throws IOException {
    Path file = folder.resolve("display.pdf");
    try (PdfTypesetter page = new PdfTypesetter(540, 780)) {
      page.vertical(Face.SANS_BOLD, 24, 460, 100, "守井人");
      page.flow(
          Face.SERIF,
          10,
          16,
          2,
          PdfTypesetter.columns(2, 40, 80, 380, 240, 20),
          ONE,
          TWO,
          THREE,
          ONE,
          TWO);
      page.rule(40, 350, 500);
      page.shadowed(Face.SERIF_BOLD, 24, 60, 400, "留下来的规矩");
      page.flow(
          Face.SERIF,
          10,
          16,
          2,
          PdfTypesetter.columns(3, 40, 430, 460, 300, 20),
          TWO,
          THREE,
          ONE,
          TWO,
          ONE);
      page.save(file);
    }

    PublicationContent content = read(file);

    assertThat(content.articles()).extracting(Article::title).containsExactly("守井人", "留下来的规矩");
    assertThat(paragraphs(content.articles().getFirst()))
        .containsExactly(ONE, TWO, THREE, ONE, TWO);
    assertThat(paragraphs(content.articles().getLast())).containsExactly(TWO, THREE, ONE, TWO, ONE);
    assertThat(texts(content, Reason.SHADOW_COPY)).containsExactly("留下来的规矩");
  }

  @Test
  void readsColumnsDownPastATitleThatStandsAmidThem() throws IOException {
    Path file = folder.resolve("amid.pdf");
    try (PdfTypesetter page = new PdfTypesetter(540, 780)) {
      List<Frame> frames =
          List.of(
              new Frame(40, 60, 220, 64), new Frame(40, 260, 220, 100),
              new Frame(280, 60, 220, 64), new Frame(280, 260, 220, 100));
      page.flow(Face.SERIF, 10, 16, 2, frames, ONE, TWO, THREE, ONE, TWO, THREE);
      page.centred(Face.SANS_BOLD, 24, 210, "井还在");
      page.save(file);
    }

    PublicationContent content = read(file);

    assertThat(content.articles()).extracting(Article::title).containsExactly("井还在");
    assertThat(paragraphs(content.articles().getFirst()))
        .containsExactly(ONE, TWO, THREE, ONE, TWO, THREE);
  }

  @Test
  void keepsCaptionsQuotesAndBoxesOutOfTheText() throws IOException {
    Path file = folder.resolve("asides.pdf");
    try (PdfTypesetter page = new PdfTypesetter(540, 780)) {
      page.line(Face.SANS_BOLD, 24, 60, 90, "井边的一年");
      List<Frame> frames =
          List.of(
              new Frame(40, 120, 220, 200),
              new Frame(280, 120, 220, 100),
              new Frame(280, 420, 220, 120));
      page.flow(Face.SERIF, 10, 16, 2, frames, ONE, TWO, THREE, ONE, TWO, THREE, ONE, TWO);
      page.picture(new Frame(280, 240, 220, 140));
      page.line(Face.SANS, 8, 340, 392, "村口的老井（资料图）");
      page.panel(new Frame(40, 560, 460, 120));
      page.line(Face.SANS_BOLD, 11, 50, 580, "小资料：井的年纪");
      page.flow(Face.SERIF, 10, 16, 2, List.of(new Frame(50, 590, 440, 80)), TWO, THREE);
      page.save(file);
    }

    PublicationContent content = read(file);

    assertThat(content.articles()).extracting(Article::title).containsExactly("井边的一年", "小资料：井的年纪");
    Article article = content.articles().getFirst();
    assertThat(paragraphs(article)).containsExactly(ONE, TWO, THREE, ONE, TWO, THREE, ONE, TWO);
    assertThat(article.blocks())
        .filteredOn(Block.Caption.class::isInstance)
        .extracting(Block::text)
        .containsExactly("村口的老井（资料图）");
    assertThat(paragraphs(content.articles().getLast())).containsExactly(TWO, THREE);
  }

  @Test
  void readsFontsThatTheFileNamesButDoesNotBringAlong() throws IOException {
    Path file = folder.resolve("not-embedded.pdf");
    String text = TWO.repeat(3);
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      COSDictionary descendant = new COSDictionary();
      descendant.setItem(COSName.TYPE, COSName.FONT);
      descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
      descendant.setName(COSName.BASE_FONT, "SimSun");
      descendant.setItem(COSName.CIDSYSTEMINFO, systemInfo());
      COSDictionary font = new COSDictionary();
      font.setItem(COSName.TYPE, COSName.FONT);
      font.setItem(COSName.SUBTYPE, COSName.TYPE0);
      font.setName(COSName.BASE_FONT, "SimSun");
      font.setName(COSName.ENCODING, "GBK-EUC-H");
      COSArray descendants = new COSArray();
      descendants.add(descendant);
      font.setItem(COSName.DESCENDANT_FONTS, descendants);
      COSDictionary fonts = new COSDictionary();
      fonts.setItem(COSName.getPDFName("F1"), font);
      COSDictionary resources = new COSDictionary();
      resources.setItem(COSName.FONT, fonts);
      page.getCOSObject().setItem(COSName.RESOURCES, resources);
      PDStream contents = new PDStream(document);
      try (OutputStream out = contents.createOutputStream()) {
        out.write("BT /F1 12 Tf 72 700 Td 18 TL\n".getBytes(StandardCharsets.US_ASCII));
        for (int i = 0; i < text.length(); i += 30) {
          String line = text.substring(i, Math.min(text.length(), i + 30));
          String hex = HexFormat.of().formatHex(line.getBytes("GBK"));
          out.write(("<" + hex + "> Tj T*\n").getBytes(StandardCharsets.US_ASCII));
        }
        out.write("ET".getBytes(StandardCharsets.US_ASCII));
      }
      page.setContents(contents);
      document.save(file.toFile());
    }

    Path cache = Path.of(System.getProperty("user.home"), ".pdfbox.cache");
    boolean before = Files.exists(cache);
    assertThat(String.join("", paragraphs(read(file).articles().getFirst()))).isEqualTo(text);
    assertThat(Files.exists(cache)).isEqualTo(before);
  }

  private static COSDictionary systemInfo() {
    COSDictionary info = new COSDictionary();
    info.setString(COSName.REGISTRY, "Adobe");
    info.setString(COSName.ORDERING, "GB1");
    info.setInt(COSName.SUPPLEMENT, 2);
    return info;
  }

  @Test
  void namesTheFormatAndTheFile() throws IOException {
    Path file = folder.resolve("《井》2026年第3期.pdf");
    try (PdfTypesetter page = new PdfTypesetter(540, 780)) {
      page.flow(Face.SERIF, 10, 16, 2, List.of(new Frame(50, 60, 300, 200)), ONE, TWO);
      page.save(file);
    }

    ImportedPublication read =
        ((ReadOutcome.Read) FileImporter.read(file, Progress.NONE)).publication();

    assertThat(read.source().format()).isEqualTo(SourceFormat.PDF);
    assertThat(read.source().sha256()).hasSize(64);
    assertThat(read.content().metadata().periodical()).isEqualTo("井");
    assertThat(read.content().metadata().issue()).isEqualTo("3");
  }

  private static PublicationContent read(Path file) {
    PdfImporter.Outcome outcome = PdfImporter.read(file, Progress.NONE);
    assertThat(outcome).isInstanceOf(PdfImporter.Outcome.Read.class);
    return ((PdfImporter.Outcome.Read) outcome).content();
  }

  private static List<String> paragraphs(Article article) {
    return article.blocks().stream()
        .filter(Block.Paragraph.class::isInstance)
        .map(Block::text)
        .toList();
  }

  private static List<String> texts(PublicationContent content, Reason reason) {
    return content.furniture().stream()
        .filter(furniture -> furniture.reason() == reason)
        .map(Furniture::text)
        .toList();
  }
}
