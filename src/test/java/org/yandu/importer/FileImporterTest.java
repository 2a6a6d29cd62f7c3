package org.yandu.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.model.Block;
import org.yandu.model.ImportRefusal;
import org.yandu.model.ImportWarning;
import org.yandu.model.PublicationMetadata;
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

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"})
  void readsTheSameTextInEveryCharset(String charset) throws IOException {
    String text = Files.readString(Path.of("assets/sample/sample-issue.txt"));
    Path twin = Files.write(folder.resolve("twin.txt"), text.getBytes(StandardCharsets.UTF_8));
    Path other = Files.write(folder.resolve("other.txt"), text.getBytes(Charset.forName(charset)));

    ImportedPublication read = read(other);

    assertThat(read.source().charset()).isEqualTo(charset);
    assertThat(read.source().bytes()).isEqualTo(Files.size(other));
    assertThat(read.content()).isEqualTo(read(twin).content());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\r"})
  void readsTheSameBlocksWhateverTheLineEnds(String lineEnd) throws IOException {
    String text = Files.readString(Path.of("assets/sample/sample-issue.txt"));
    Path twin = Files.writeString(folder.resolve("twin.txt"), text);
    Path other = Files.writeString(folder.resolve("other.txt"), text.replace("\n", lineEnd));

    assertThat(texts(read(other))).isEqualTo(texts(read(twin)));
  }

  @Test
  void takesFromTheFileNameWhatTheTextDoesNotTell() throws IOException {
    Path named = Files.writeString(folder.resolve("《河湾通讯》2020年第24期.md"), "# 学习\n\n先读目录。\n");
    assertThat(read(named).content().metadata())
        .isEqualTo(new PublicationMetadata("学习", "河湾通讯", OptionalInt.of(2020), "24"));

    Path told =
        Files.writeString(
            folder.resolve("《河湾通讯》2021年第1期.md"), "---\n年: 2020\n---\n# 学习\n\n先读目录。\n");
    assertThat(read(told).content().metadata().year()).hasValue(2020);
  }

  @Test
  void tellsWhereWarningsBelong() throws IOException {
    byte[] bytes = "# 题\n\n好的文章\n要读X遍\n".getBytes(StandardCharsets.UTF_8);
    bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf('X')] = (byte) 0xff;

    assertThat(read(Files.write(folder.resolve("a.md"), bytes)).warnings())
        .containsExactly(new ImportWarning(ImportWarning.Kind.UNREADABLE_CHARACTERS, 4));
    assertThat(read(Files.writeString(folder.resolve("b.md"), "\n\n没有题名。\n")).warnings())
        .containsExactly(new ImportWarning(ImportWarning.Kind.ARTICLE_WITHOUT_TITLE, 3));
  }

  private static ImportedPublication read(Path file) {
    return switch (FileImporter.read(file, Progress.NONE)) {
      case ReadOutcome.Read(ImportedPublication publication) -> publication;
      case ReadOutcome.Refused(ImportRefusal refusal) -> throw new AssertionError(refusal);
    };
  }

  private static List<String> texts(ImportedPublication publication) {
    return publication.content().articles().stream()
        .flatMap(article -> article.blocks().stream())
        .map(Block::text)
        .toList();
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
