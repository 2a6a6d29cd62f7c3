package org.yandu.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.importer.PdfTypesetter.Face;
import org.yandu.importer.PdfTypesetter.Frame;
import org.yandu.model.PublicationContent;
import org.yandu.structure.Conservation;
import org.yandu.structure.layout.FontFace;
import org.yandu.structure.layout.LaidOutDocument;
import org.yandu.structure.layout.LayoutRecovery;
import org.yandu.task.Progress;

/// Every character that a PDF draws is shown in one block or kept as furniture.
final class PdfConservationTest {

  @TempDir Path folder;

  @Test
  void holdsForPagesOfEveryKind() throws IOException {
    String text = "村口的老井已经用了三代人，井沿上的绳痕有一指深。The rope is seven fathoms long and well-kept.";
    Path file = folder.resolve("all.pdf");
    try (PdfTypesetter page = new PdfTypesetter(540, 780)) {
      page.centred(Face.SANS_BOLD, 20, 60, "目录");
      for (int i = 1; i <= 5; i++) {
        page.line(Face.SERIF, 10, 60, 80 + 20 * i, "第" + i + "篇的题名 ......... " + i * 3);
      }
      page.page().shadowed(Face.SERIF_BOLD, 22, 60, 90, "第一篇的题名");
      page.line(Face.SANS, 9, 60, 110, "◆王文 李小明");
      page.flow(
          Face.SERIF,
          10,
          16,
          2,
          PdfTypesetter.columns(3, 40, 130, 460, 400, 20),
          text,
          text,
          text,
          text,
          text);
      page.panel(new Frame(40, 560, 200, 60))
          .line(Face.SANS, 12, 50, 580, "水可以不喝，")
          .line(Face.SANS, 12, 50, 600, "规矩不能丢。");
      page.picture(new Frame(280, 560, 200, 80)).line(Face.SANS, 8, 300, 652, "▲老井");
      page.vertical(Face.SANS_BOLD, 9, 10, 100, "井边札记").centred(Face.SERIF, 9, 760, "2");
      page.save(file);
    }

    assertConserved(file);
  }

  @Test
  void holdsForTheSharedIssues() throws IOException {
    Path shared = Path.of("../shared/structure/made");
    if (!Files.isDirectory(shared)) {
      System.err.println("SKIPPED: no shared issues at " + shared.toAbsolutePath());
      return;
    }
    try (var files = Files.walk(shared)) {
      List<Path> issues = files.filter(file -> file.endsWith("issue.pdf")).toList();
      assertThat(issues).isNotEmpty();
      for (Path issue : issues) {
        assertConserved(issue);
      }
    }
  }

  private static void assertConserved(Path file) throws IOException {
    LaidOutDocument laidOut = new LaidOutDocument();
    Map<COSDictionary, FontFace> faces = new IdentityHashMap<>();
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      for (int i = 0; i < document.getNumberOfPages(); i++) {
        laidOut.add(new PdfPageReader(document.getPage(i), faces).read(i + 1));
      }
    }

    PublicationContent content = LayoutRecovery.recover(laidOut, Progress.NONE).content();

    Conservation.assertConserved(laidOut.document().source(), content);
  }
}
