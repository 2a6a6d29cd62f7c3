package org.yandu.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.importer.PdfTypesetter.Face;
import org.yandu.importer.PdfTypesetter.Frame;
import org.yandu.model.ImportRefusal;
import org.yandu.model.ImportWarning;
import org.yandu.task.CancelledException;
import org.yandu.task.Progress;

/// What becomes of PDFs that are locked, cut off, scanned or strange.
final class BadPdfTest {

  private static final String TEXT = "村口的老井已经用了三代人，井沿上的绳痕有一指深。每到入夏，守井的老人都要下到井底，把淤泥一桶一桶提上来，再撒一层新砂。";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {40, 128, 256})
  void refusesWhatOpensWithAPasswordOnly(int keyLength) throws IOException {
    Path file = folder.resolve("locked.pdf");
    try (PdfTypesetter pages = pages(2)) {
      protect(pages.document(), "secret", keyLength);
      pages.save(file);
    }

    assertRefused(file, ImportRefusal.PDF_ENCRYPTED);
  }

  @Test
  void readsWhatIsLockedForChangesOnly() throws IOException {
    Path file = folder.resolve("no-changes.pdf");
    try (PdfTypesetter pages = pages(2)) {
      protect(pages.document(), "", 128);
      pages.save(file);
    }

    assertThat(FileImporter.read(file, Progress.NONE)).isInstanceOf(ReadOutcome.Read.class);
  }

  private static void protect(PDDocument document, String password, int keyLength)
      throws IOException {
    StandardProtectionPolicy policy =
        new StandardProtectionPolicy("owner", password, new AccessPermission());
    policy.setEncryptionKeyLength(keyLength);
    document.protect(policy);
  }

  @Test
  void warnsOfPicturePagesAmidText() throws IOException {
    Path file = folder.resolve("mixed.pdf");
    try (PdfTypesetter pages = pages(3)) {
      pages.page().picture(new Frame(0, 0, 540, 780));
      pages.page().picture(new Frame(0, 0, 540, 780)).save(file);
    }

    assertThat(warnings(file))
        .contains(new ImportWarning(ImportWarning.Kind.PAGES_WITHOUT_TEXT, 4));
  }

  /// What can be read of a cut scan is shown, and the reader warned; a sheet that is lost shows as
  /// one that cannot be drawn.
  @Test
  void saysOfACutScanThatTheFileIsDamaged() throws IOException {
    byte[] bytes = Files.readAllBytes(SampleScan.write(folder.resolve("whole.pdf"), 6));
    for (int quarter = 1; quarter < 4; quarter++) {
      Path cut = folder.resolve("cut-" + quarter + ".pdf");
      Files.write(cut, Arrays.copyOf(bytes, bytes.length * quarter / 4));

      switch (FileImporter.read(cut, Progress.NONE)) {
        case ReadOutcome.Refused(ImportRefusal refusal) ->
            assertThat(refusal).isEqualTo(ImportRefusal.PDF_DAMAGED);
        case ReadOutcome.Read(ImportedPublication read) ->
            assertThat(read.warnings())
                .contains(
                    new ImportWarning(ImportWarning.Kind.DAMAGED, 0),
                    new ImportWarning(ImportWarning.Kind.SCANNED, 0));
      }
    }
  }

  @Test
  void refusesBlankPages() throws IOException {
    Path file = folder.resolve("blank.pdf");
    try (PdfTypesetter pages = new PdfTypesetter(540, 780)) {
      pages.page().save(file);
    }

    assertRefused(file, ImportRefusal.NO_TEXT);
  }

  /// Whatever the cut, either the rest is read and the reader warned, or the file is refused as
  /// damaged.
  @Test
  void saysOfEveryCutThatTheFileIsDamaged() throws IOException {
    Path whole = folder.resolve("whole.pdf");
    try (PdfTypesetter pages = pages(12)) {
      pages.save(whole);
    }
    byte[] bytes = Files.readAllBytes(whole);
    Random random = new Random(20260301);
    for (int i = 0; i < 24; i++) {
      int length = i < 3 ? bytes.length * (i + 1) / 4 : random.nextInt(10, bytes.length - 8);
      Path cut = folder.resolve("cut-" + length + ".pdf");
      Files.write(cut, Arrays.copyOf(bytes, length));

      switch (FileImporter.read(cut, Progress.NONE)) {
        case ReadOutcome.Refused(ImportRefusal refusal) ->
            assertThat(refusal).as("cut at %d", length).isEqualTo(ImportRefusal.PDF_DAMAGED);
        case ReadOutcome.Read(ImportedPublication read) ->
            assertThat(read.warnings())
                .as("cut at %d", length)
                .contains(new ImportWarning(ImportWarning.Kind.DAMAGED, 0));
      }
    }
  }

  @Test
  void survivesOverwrittenBytes() throws IOException {
    Path whole = folder.resolve("whole.pdf");
    try (PdfTypesetter pages = pages(4)) {
      pages.save(whole);
    }
    byte[] bytes = Files.readAllBytes(whole);
    Random random = new Random(20260302);
    for (int i = 0; i < 20; i++) {
      byte[] bad = bytes.clone();
      for (int j = 0; j < 40; j++) {
        bad[random.nextInt(20, bad.length)] = (byte) random.nextInt(256);
      }
      Path file = Files.write(folder.resolve("bad-" + i + ".pdf"), bad);

      assertThat(FileImporter.read(file, Progress.NONE)).isNotNull();
    }
  }

  @Test
  void refusesWhatHidesItsCharacters() throws IOException {
    Path file = folder.resolve("hidden.pdf");
    try (PdfTypesetter pages = pages(2)) {
      Path saved = pages.save(folder.resolve("plain.pdf"));
      try (PDDocument document = org.apache.pdfbox.Loader.loadPDF(saved.toFile())) {
        for (PDPage page : document.getPages()) {
          for (COSName name : page.getResources().getFontNames()) {
            page.getResources().getFont(name).getCOSObject().removeItem(COSName.TO_UNICODE);
          }
        }
        document.save(file.toFile());
      }
    }

    assertRefused(file, ImportRefusal.PDF_WITHOUT_CHARACTERS);
  }

  @Test
  void refusesAHugeFileUnread() throws IOException {
    Path file = folder.resolve("huge.pdf");
    try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
      huge.write("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
      huge.setLength((ImportRefusal.LARGEST_PDF_MEGABYTES + 1L) << 20);
    }

    assertRefused(file, ImportRefusal.PDF_TOO_LARGE);
  }

  @Test
  void refusesAStubAsDamaged() throws IOException {
    Path file = folder.resolve("stub.pdf");
    Files.writeString(file, "%PDF-1.7\n1 0 obj");

    assertRefused(file, ImportRefusal.PDF_DAMAGED);
  }

  @Test
  void reportsEachPageAndStopsBetweenPages() throws IOException {
    Path file = folder.resolve("many.pdf");
    try (PdfTypesetter pages = pages(30)) {
      pages.save(file);
    }
    AtomicInteger pages = new AtomicInteger();
    Progress cancelling =
        (stage, done, total) -> {
          if (stage == Progress.Stage.READING && total == 30 && pages.incrementAndGet() == 10) {
            throw new CancelledException();
          }
        };

    assertThatThrownBy(() -> FileImporter.read(file, cancelling))
        .isInstanceOf(CancelledException.class);
    assertThat(pages).hasValue(10);
  }

  @Test
  void writesNothingToTheConsole() throws IOException {
    Path file = folder.resolve("odd.pdf");
    Files.writeString(
        file, "%PDF-1.4\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\nxref\ntrailer <<>>\n");
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    try (PrintStream caught = new PrintStream(written, true, StandardCharsets.UTF_8)) {
      System.setOut(caught);
      System.setErr(caught);
      assertThat(FileImporter.read(file, Progress.NONE)).isInstanceOf(ReadOutcome.Refused.class);
    } finally {
      System.setOut(out);
      System.setErr(err);
    }

    assertThat(written.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  private static PdfTypesetter pages(int count) {
    PdfTypesetter pages = new PdfTypesetter(540, 780);
    for (int i = 0; i < count; i++) {
      if (i > 0) {
        pages.page();
      }
      pages.flow(Face.SERIF, 10, 16, 2, List.of(new Frame(40, 60, 440, 600)), TEXT, TEXT, TEXT);
    }
    return pages;
  }

  private static List<ImportWarning> warnings(Path file) {
    return ((ReadOutcome.Read) FileImporter.read(file, Progress.NONE)).publication().warnings();
  }

  private static void assertRefused(Path file, ImportRefusal refusal) {
    assertThat(FileImporter.read(file, Progress.NONE)).isEqualTo(new ReadOutcome.Refused(refusal));
  }
}
