package org.yandu.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.importer.PdfTypesetter.Face;
import org.yandu.importer.PdfTypesetter.Frame;
import org.yandu.model.PageImage;
import org.yandu.task.Progress;

final class PageRendererTest {

  private static final int ORANGE = 0xffffc800;

  @TempDir Path folder;

  @Test
  void drawsAPageAtTheWidthThatIsAskedFor() throws IOException {
    try (PageRenderer renderer = PageRenderer.open(file(2)).orElseThrow()) {
      PageImage image = renderer.page(2, 270, Progress.NONE).orElseThrow();

      assertThat(renderer.pages()).isEqualTo(2);
      assertThat(image.width()).isEqualTo(270);
      assertThat(image.height()).isEqualTo(390);
      assertThat(pixel(image, 100, 200)).isEqualTo(ORANGE);
      assertThat(pixel(image, 5, 5)).isEqualTo(0xffffffff);
      long dark = Arrays.stream(image.pixels()).filter(rgb -> (rgb >> 8 & 0xff) < 160).count();
      assertThat(dark).as("ink of the text").isGreaterThan(200);
    }
  }

  private static int pixel(PageImage image, int x, int y) {
    return image.pixels()[y * image.width() + x];
  }

  @Test
  void keepsWhatItDrewLast() throws IOException {
    try (PageRenderer renderer = PageRenderer.open(file(9)).orElseThrow()) {
      PageImage first = renderer.page(1, 60, Progress.NONE).orElseThrow();

      assertThat(renderer.page(1, 60, Progress.NONE).orElseThrow()).isSameAs(first);
      for (int page = 2; page <= 9; page++) {
        renderer.page(page, 60, Progress.NONE);
      }
      assertThat(renderer.page(1, 60, Progress.NONE).orElseThrow()).isNotSameAs(first);
    }
  }

  @Test
  void hasNoPictureOfPagesThatAreNotThere() throws IOException {
    try (PageRenderer renderer = PageRenderer.open(file(1)).orElseThrow()) {
      assertThat(renderer.page(0, 100, Progress.NONE)).isEmpty();
      assertThat(renderer.page(2, 100, Progress.NONE)).isEmpty();
      assertThat(renderer.page(1, 0, Progress.NONE)).isEmpty();
    }
  }

  @Test
  void opensNoFileThatIsGoneOrNoPdf() throws IOException {
    assertThat(PageRenderer.open(folder.resolve("gone.pdf"))).isEmpty();
    assertThat(PageRenderer.open(Files.writeString(folder.resolve("text.pdf"), "一二三"))).isEmpty();
  }

  private Path file(int pages) throws IOException {
    Path file = folder.resolve(pages + ".pdf");
    try (PdfTypesetter page = new PdfTypesetter(540, 780)) {
      for (int i = 0; i < pages; i++) {
        if (i > 0) {
          page.page();
        }
        page.flow(
            Face.SERIF,
            14,
            20,
            2,
            List.of(new Frame(40, 60, 440, 200)),
            "村口的老井已经用了三代人，井沿上的绳痕有一指深。".repeat(4));
        page.picture(new Frame(100, 300, 300, 300));
      }
      page.save(file);
    }
    return file;
  }
}
