package org.yandu.structure.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yandu.model.SourceRun;
import org.yandu.model.SourceSpan;

final class PrintedPlacesTest {

  private static final FontFace SONG = new FontFace("Song", false);

  /// The page begins so far into the source of its document.
  private static final int START = 1000;

  @Test
  void linesOfAParagraphAreOneBoxAndThoseOfTheNextColumnAnother() {
    LaidOutDocument page =
        page(
            line("井沿上的绳痕有一指深", 40, 100), line("打水的人都记得那年夏天", 40, 120), line("后来村里通了自来水", 240, 100));

    List<Box> boxes = PrintedPlaces.of(page, known(page), List.of(span(2, 20), span(23, 4)));

    assertThat(boxes).hasSize(2);
    assertThat(boxes.getFirst().left()).isEqualTo(40);
    assertThat(boxes.getFirst().bottom()).isGreaterThan(115);
    assertThat(boxes.getLast().left()).isEqualTo(240);
  }

  @Test
  void onlyLinesOfThePassageAreFound() {
    LaidOutDocument page = page(line("第一行在这里", 40, 100), line("第二行在这里", 40, 120));

    List<Box> boxes = PrintedPlaces.of(page, known(page), List.of(span(7, 6)));

    assertThat(boxes).hasSize(1);
    assertThat(boxes.getFirst().top()).isGreaterThan(105);
  }

  @Test
  void repeatedWordsDoNotMisleadWhatAllRunsSay() {
    String page = "目录\n目录\n目录\n三代人用过的老井\n";

    assertThat(
            PrintedPlaces.start(
                page,
                List.of(new SourceRun(START + 3, "目录"), new SourceRun(START + 9, "三代人用过的老井"))))
        .hasValue(START);
    assertThat(
            PrintedPlaces.start(
                page, List.of(new SourceRun(START, "目录"), new SourceRun(START + 6, "目录"))))
        .hasValue(START);
  }

  @Test
  void aPageWithOtherTextHasNoPlace() {
    LaidOutDocument page = page(line("第一行在这里", 40, 100));

    assertThat(PrintedPlaces.start("第一行在这里\n", List.of())).isEmpty();
    assertThat(PrintedPlaces.of(page, List.of(new SourceRun(START, "别的文字")), List.of(span(0, 6))))
        .isEmpty();
  }

  private static SourceSpan span(int start, int length) {
    return new SourceSpan(0, length, START + start, 1, 7);
  }

  private static List<SourceRun> known(LaidOutDocument page) {
    List<SourceRun> runs = new ArrayList<>();
    page.document()
        .lines()
        .forEach(line -> runs.add(new SourceRun(START + line.sourceStart(), line.text())));
    return runs;
  }

  private record Line(String text, float left, float baseline) {}

  private static Line line(String text, float left, float baseline) {
    return new Line(text, left, baseline);
  }

  private static LaidOutDocument page(Line... lines) {
    List<Glyph> glyphs = new ArrayList<>();
    for (Line line : lines) {
      for (int i = 0; i < line.text().length(); i++) {
        glyphs.add(
            new Glyph(
                line.text().substring(i, i + 1),
                line.left() + i * 10,
                line.baseline(),
                10,
                10,
                0,
                SONG));
      }
    }
    LaidOutDocument document = new LaidOutDocument();
    document.add(new PageGlyphs(1, 500, 700, glyphs, List.of(), List.of(), List.of()));
    return document;
  }
}
