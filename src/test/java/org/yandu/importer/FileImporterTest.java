package org.yandu.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.model.ImportRefusal;
import org.yandu.task.CancelledException;
import org.yandu.task.Progress;

final class FileImporterTest {

  @TempDir Path folder;

  @Test
  void refusesAMissingFile() {
    assertRefused(folder.resolve("missing.txt"), ImportRefusal.NOT_FOUND);
  }

  @Test
  void refusesAFolder() {
    assertRefused(folder, ImportRefusal.DIRECTORY);
  }

  @Test
  void refusesAnEmptyFile() throws IOException {
    assertRefused(file(new byte[0]), ImportRefusal.EMPTY);
  }

  @ParameterizedTest
  @ValueSource(strings = {" \n\t\r\n\u3000", "\ufeff", "\ufeff \n"})
  void refusesAFileWithoutText(String text) throws IOException {
    assertRefused(file(text.getBytes(StandardCharsets.UTF_8)), ImportRefusal.NO_TEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "25504446 2d312e37 0a31203020 6f626a", // PDF
        "504b0304 14000000 0800", // ZIP, DOCX, EPUB
        "89504e47 0d0a1a0a 0000000d", // PNG
        "00000000 00000000 00000000 00000000", // zeros
        "cafebabe 00000045 03ff0a00 02000307" // a class
      })
  void refusesWhatIsNoText(String hex) throws IOException {
    assertRefused(file(HexFormat.of().parseHex(hex.replace(" ", ""))), ImportRefusal.NOT_TEXT);
  }

  @Test
  void refusesALargeFileUnread() throws IOException {
    Path large = folder.resolve("large.txt");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(300L << 20);
    }
    List<Long> reports = new ArrayList<>();

    ReadOutcome outcome = FileImporter.read(large, (_, done, _) -> reports.add(done));

    assertThat(outcome).isEqualTo(new ReadOutcome.Refused(ImportRefusal.TOO_LARGE));
    assertThat(reports).isEmpty();
  }

  @Test
  void refusesWhatMayNotBeRead() {
    assertRefused(
        () -> {
          throw new AccessDeniedException("secret.txt");
        },
        100,
        ImportRefusal.NO_PERMISSION);
  }

  @Test
  void refusesAFileThatVanishesBeforeItIsOpened() {
    assertRefused(
        () -> {
          throw new NoSuchFileException("gone.txt");
        },
        100,
        ImportRefusal.NOT_FOUND);
  }

  @Test
  void refusesAFileThatFailsMidway() {
    assertRefused(() -> new FailingStream(500_000), 1_000_000, ImportRefusal.READ_FAILED);
  }

  @Test
  void refusesAFileThatShrinksOrGrowsWhileItIsRead() {
    assertRefused(() -> new ByteArrayInputStream(new byte[10]), 20, ImportRefusal.READ_FAILED);
    assertRefused(() -> new ByteArrayInputStream(new byte[20]), 10, ImportRefusal.READ_FAILED);
  }

  @Test
  void stopsWhenItIsCancelled() throws IOException {
    Path file = file("一二三四".repeat(100_000).getBytes(StandardCharsets.UTF_8));

    assertThatThrownBy(() ->
            FileImporter.read(
                file,
                (_, done, _) -> {
                  if (done > 300_000) {
                    throw new CancelledException();
                  }
                }))
        .isInstanceOf(CancelledException.class);
  }

  @Test
  void takesTheFingerprintOfTheBytes() throws IOException {
    SourceBytes.Outcome outcome =
        SourceBytes.read(file("abc".getBytes(StandardCharsets.US_ASCII)), Progress.NONE);

    assertThat(outcome)
        .isInstanceOfSatisfying(
            SourceBytes.Outcome.Complete.class,
            complete ->
                // FIPS 180-2, appendix B.1
                assertThat(complete.sha256())
                    .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
  }

  private Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("file.txt"), bytes);
  }

  private static void assertRefused(Path file, ImportRefusal refusal) {
    assertThat(FileImporter.read(file, Progress.NONE)).isEqualTo(new ReadOutcome.Refused(refusal));
  }

  private static void assertRefused(SourceBytes.Opener opener, long size, ImportRefusal refusal) {
    assertThat(SourceBytes.read(opener, size, Progress.NONE))
        .isEqualTo(new SourceBytes.Outcome.Refused(refusal));
  }

  /// Gives bytes up to a point and fails there, as a drive does that is pulled out.
  private static final class FailingStream extends InputStream {

    private int left;

    FailingStream(int bytes) {
      this.left = bytes;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      if (left <= 0) {
        throw new IOException("Input/output error");
      }
      int given = Math.min(left, length);
      Arrays.fill(bytes, offset, offset + given, (byte) 'a');
      left -= given;
      return given;
    }
  }
}
