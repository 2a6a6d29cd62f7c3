package org.yandu.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.model.Block;
import org.yandu.model.PageArea;
import org.yandu.model.PageImage;
import org.yandu.model.SourceRun;
import org.yandu.model.SourceSpan;
import org.yandu.task.Progress;

/// From a block of a PDF to the place on the page where it is printed.
final class PrintedPassagesTest {

  @TempDir Path folder;

  private Path file;
  private List<Block> blocks;

  @BeforeEach
  void read() {
    file = SamplePdf.write(folder.resolve("井.pdf"));
    var outcome = (ReadOutcome.Read) FileImporter.read(file, Progress.NONE);
    blocks =
        outcome.publication().content().articles().stream()
            .flatMap(article -> article.blocks().stream())
            .filter(block -> !(block instanceof Block.Figure))
            .toList();
  }

  @Test
  void everyBlockIsFoundOnItsPageAndHoldsInk() throws Exception {
    try (PageRenderer renderer = PageRenderer.open(file).orElseThrow()) {
      for (Block block : blocks) {
        int page = block.provenance().spans().getFirst().page();
        List<PageArea> areas = find(page, block.provenance().spans());

        assertThat(areas).as(block.text()).isNotEmpty();
        PageImage image = renderer.page(page, 595, Progress.NONE).orElseThrow();
        for (PageArea area : areas) {
          assertThat(ink(image, area)).as(block.text()).isGreaterThan(0.04);
        }
      }
      assertThat(blocks).hasSizeGreaterThan(10);
    }
  }

  @Test
  void aParagraphAtTheTopOfASecondColumnLiesThere() {
    Block block =
        blocks.stream()
            .filter(found -> found.text().startsWith(SamplePdf.SECOND_PAGE))
            .findFirst()
            .orElseThrow();

    List<PageArea> areas = find(2, block.provenance().spans());

    assertThat(areas).isNotEmpty().allMatch(area -> area.right() < 0.51 && area.top() > 0.1);
  }

  @Test
  void nothingIsFoundOnOtherPagesOrInOtherFiles() {
    List<SourceSpan> spans = blocks.getFirst().provenance().spans();

    assertThat(PrintedPassages.find(file, 9, known(1), spans)).isEmpty();
    assertThat(PrintedPassages.find(file, 3, known(1), spans)).isEmpty();
    assertThat(PrintedPassages.find(folder.resolve("没有.pdf"), 1, known(1), spans)).isEmpty();
  }

  private List<PageArea> find(int page, List<SourceSpan> spans) {
    return PrintedPassages.find(
        file, page, known(page), spans.stream().filter(span -> span.page() == page).toList());
  }

  private List<SourceRun> known(int page) {
    List<SourceRun> runs = new ArrayList<>();
    for (Block block : blocks) {
      for (SourceSpan span : block.provenance().spans()) {
        if (span.page() == page) {
          int end = span.textStart() + span.length();
          runs.add(
              new SourceRun(span.sourceStart(), block.text().substring(span.textStart(), end)));
        }
      }
    }
    return runs;
  }

  /// Share of the pixels of an area that are dark.
  private static double ink(PageImage image, PageArea area) {
    int dark = 0;
    int all = 0;
    for (int y = (int) (area.top() * image.height()); y < area.bottom() * image.height() - 1; y++) {
      for (int x = (int) (area.left() * image.width()); x < area.right() * image.width() - 1; x++) {
        all++;
        dark += (image.pixels()[y * image.width() + x] >> 8 & 0xff) < 160 ? 1 : 0;
      }
    }
    return (double) dark / Math.max(1, all);
  }
}
