package org.yandu.structure.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yandu.model.PublicationContent;
import org.yandu.structure.Conservation;
import org.yandu.structure.RawDocument;
import org.yandu.task.Progress;
import org.yandu.testing.GoldenFile;

/// Reads every `*.txt` of the test resources and compares with the `*.out` beside it. A new pair is
/// a new test.
final class BookRecoveryTest {

  private static final Path FOLDER = Path.of("src/test/resources/structure/book");

  static Stream<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void readsWhatStandsBesideTheFile(Path file) throws IOException {
    PublicationContent content = recover(Files.readString(file));

    String expected = file.getFileName().toString().replaceFirst("\\.txt$", ".out");
    GoldenFile.assertEqual(ContentText.of(content), "structure/book/" + expected);
  }

  @ParameterizedTest
  @MethodSource("files")
  void showsOrKeepsEveryCharacter(Path file) throws IOException {
    String source = Files.readString(file);

    assertThat(TextKind.of(BookDraft.of(RawDocument.of(source)))).isEqualTo(TextKind.BOOK);
    Conservation.assertConserved(source, recover(source));
  }

  private static PublicationContent recover(String source) {
    return PlainTextRecovery.recover(RawDocument.of(source), Progress.NONE).content();
  }
}
