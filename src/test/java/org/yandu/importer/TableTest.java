package org.yandu.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.importer.PdfTypesetter.Face;
import org.yandu.importer.PdfTypesetter.Frame;
import org.yandu.model.Block;
import org.yandu.task.Progress;

/// Tables between rules keep their rows and cells; text between rules is no table.
final class TableTest {

  private static final String TEXT = "村口的老井已经用了三代人，井沿上的绳痕有一指深。每到入夏，守井的老人都要下到井底，把淤泥一桶一桶提上来，再撒一层新砂。";

  @TempDir Path folder;

  @Test
  void aTableOfThreeRulesHasALineForEachRow() throws IOException {
    Path file = folder.resolve("three.pdf");
    try (PdfTypesetter page = new PdfTypesetter(540, 780)) {
      flow(page, new Frame(40, 60, 440, 150));
      page.line(Face.SANS_BOLD, 9, 200, 236, "表1 三年的用水");
      page.rule(60, 245, 460).rule(60, 265, 460).rule(60, 330, 460);
      row(page, 259, "年份", "用水（方）", "水费（元）");
      row(page, 280, "2018", "41200", "20600");
      row(page, 298, "2019", "", "19375");
      row(page, 316, "2020", "36020", "18010");
      flow(page, new Frame(40, 350, 440, 300));
      page.save(file);
    }

    List<Block> blocks = blocks(file);

    assertThat(tables(blocks))
        .containsExactly("年份\t用水（方）\t水费（元）\n2018\t41200\t20600\n2019\t\t19375\n2020\t36020\t18010");
    int table = indexOfTable(blocks);
    assertThat(blocks.get(table - 1)).isInstanceOf(Block.Caption.class);
    assertThat(blocks.get(table - 1).text()).isEqualTo("表1三年的用水");
    assertThat(blocks.get(table + 1)).isInstanceOf(Block.Paragraph.class);
  }

  @Test
  void cellsOfAGridMayHaveSeveralLines() throws IOException {
    Path file = folder.resolve("grid.pdf");
    try (PdfTypesetter page = new PdfTypesetter(540, 780)) {
      flow(page, new Frame(40, 60, 440, 150));
      for (int y : new int[] {240, 262, 302, 342, 364}) {
        page.rule(60, y, 460);
      }
      for (int x : new int[] {60, 180, 460}) {
        page.standingRule(x, 240, 364);
      }
      page.line(Face.SERIF, 9, 70, 255, "工序").line(Face.SERIF, 9, 190, 255, "要求");
      page.line(Face.SERIF, 9, 70, 286, "清淤");
      page.line(Face.SERIF, 9, 190, 278, "先抽水，后下井，").line(Face.SERIF, 9, 190, 294, "两人一组。");
      page.line(Face.SERIF, 9, 70, 326, "铺砂");
      page.line(Face.SERIF, 9, 190, 318, "砂要洗过，").line(Face.SERIF, 9, 190, 334, "一层一拳厚。");
      page.line(Face.SERIF, 9, 70, 357, "封井").line(Face.SERIF, 9, 190, 357, "加盖。");
      flow(page, new Frame(40, 390, 440, 300));
      page.save(file);
    }

    assertThat(tables(blocks(file)))
        .containsExactly("工序\t要求\n清淤\t先抽水，后下井，两人一组。\n铺砂\t砂要洗过，一层一拳厚。\n封井\t加盖。");
  }

  @Test
  void columnsOfTextBetweenRulesAreNoTable() throws IOException {
    Path file = folder.resolve("text.pdf");
    try (PdfTypesetter page = new PdfTypesetter(540, 780)) {
      page.rule(40, 50, 500).rule(40, 380, 500).rule(40, 700, 500);
      for (float top : new float[] {60, 390}) {
        page.flow(
            Face.SERIF,
            10,
            16,
            2,
            PdfTypesetter.columns(2, 40, top, 460, 290, 20),
            TEXT,
            TEXT,
            TEXT,
            TEXT,
            TEXT,
            TEXT,
            TEXT,
            TEXT);
      }
      page.save(file);
    }

    assertThat(tables(blocks(file))).isEmpty();
  }

  private static void row(PdfTypesetter page, float baseline, String... cells) {
    float[] lefts = {80, 220, 360};
    for (int i = 0; i < cells.length; i++) {
      if (!cells[i].isEmpty()) {
        page.line(Face.SERIF, 9, lefts[i], baseline, cells[i]);
      }
    }
  }

  private static void flow(PdfTypesetter page, Frame frame) {
    page.flow(Face.SERIF, 10, 16, 2, List.of(frame), TEXT, TEXT, TEXT);
  }

  private static List<String> tables(List<Block> blocks) {
    return blocks.stream().filter(Block.Table.class::isInstance).map(Block::text).toList();
  }

  private static int indexOfTable(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.Table) {
        return i;
      }
    }
    throw new AssertionError("no table in " + blocks);
  }

  private static List<Block> blocks(Path file) {
    return ((ReadOutcome.Read) FileImporter.read(file, Progress.NONE))
        .publication().content().articles().stream()
            .flatMap(article -> article.blocks().stream())
            .toList();
  }
}
