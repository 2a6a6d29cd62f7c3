package org.yandu.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDestinationDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.importer.PdfTypesetter.Face;
import org.yandu.importer.PdfTypesetter.Frame;
import org.yandu.model.LinkTarget;
import org.yandu.model.SourceLink;
import org.yandu.task.Progress;

/// Links of a PDF lie on the characters that they are printed on.
final class PdfLinksTest {

  @TempDir Path folder;

  @Test
  void anAddressLiesOnItsWords() {
    ImportedPublication read = read(SampleLinks.write(folder.resolve("links.pdf")));

    assertThat(read.links()).hasSize(2);
    SourceLink link = read.links().getFirst();
    assertThat(link.target()).isEqualTo(new LinkTarget.Address(SampleLinks.ADDRESS));
    assertThat(textOf(read, link.sourceStart(), link.length())).isEqualTo(SampleLinks.ADDRESSED);
  }

  @Test
  void aLinkWithinTheDocumentLeadsToTheLineAtItsGoal() {
    ImportedPublication read = read(SampleLinks.write(folder.resolve("links.pdf")));

    SourceLink link = read.links().getLast();
    assertThat(textOf(read, link.sourceStart(), link.length())).isEqualTo(SampleLinks.REFERRING);
    int goal = ((LinkTarget.Place) link.target()).offset();
    assertThat(textOf(read, goal, SampleLinks.GOAL.length())).isEqualTo(SampleLinks.GOAL);
  }

  @Test
  void aLinkOverTwoLinesLiesOnBoth() throws IOException {
    Path file = folder.resolve("two-lines.pdf");
    try (PdfTypesetter page = new PdfTypesetter(540, 780)) {
      page.line(Face.SERIF, 10, 60, 110, "井沿上的绳痕").line(Face.SERIF, 10, 40, 126, "有一指深。");
      page.link(new Frame(38, 98, 100, 32), "mailto:well@example.org").save(file);
    }

    assertThat(read(file).links())
        .extracting(link -> textOf(read(file), link.sourceStart(), link.length()))
        .containsExactly("井沿上的绳痕", "有一指深。");
  }

  @Test
  void namedGoalsAreFoundAndBrokenLinksCostNothing() throws IOException {
    Path plain = SampleLinks.write(folder.resolve("links.pdf"));
    Path file = folder.resolve("odd.pdf");
    try (PDDocument document = Loader.loadPDF(plain.toFile())) {
      COSDictionary goals = new COSDictionary();
      COSArray goal = new COSArray();
      goal.add(document.getPage(0).getCOSObject());
      goal.add(COSName.getPDFName("Fit"));
      goals.setItem("well", goal);
      document
          .getDocumentCatalog()
          .getCOSObject()
          .setItem(COSName.DESTS, new PDDocumentNameDestinationDictionary(goals).getCOSObject());
      List<PDAnnotation> annotations = document.getPage(1).getAnnotations();
      ((PDAnnotationLink) annotations.get(1)).getCOSObject().setName("Dest", "well");
      COSDictionary broken = new COSDictionary();
      broken.setItem(COSName.SUBTYPE, COSName.LINK);
      broken.setItem(COSName.RECT, new COSString("no rectangle"));
      annotations.add(PDAnnotation.createAnnotation(broken));
      document.save(file.toFile());
    }

    ImportedPublication read = read(file);

    assertThat(read.links()).hasSize(2);
    int goal = ((LinkTarget.Place) read.links().getLast().target()).offset();
    assertThat(textOf(read, goal, 2)).isEqualTo("老井");
  }

  /// The characters of the source, put together from blocks and furniture.
  private static String textOf(ImportedPublication read, int start, int length) {
    StringBuilder text = new StringBuilder("\0".repeat(length));
    read.content().articles().stream()
        .flatMap(article -> article.blocks().stream())
        .forEach(block ->
            block
                .provenance()
                .spans()
                .forEach(span -> {
                  for (int i = 0; i < span.length(); i++) {
                    int at = span.sourceStart() + i - start;
                    if (at >= 0 && at < length) {
                      text.setCharAt(at, block.text().charAt(span.textStart() + i));
                    }
                  }
                }));
    return text.toString();
  }

  private static ImportedPublication read(Path file) {
    return ((ReadOutcome.Read) FileImporter.read(file, Progress.NONE)).publication();
  }
}
