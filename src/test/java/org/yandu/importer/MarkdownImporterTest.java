package org.yandu.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yandu.model.Article;
import org.yandu.model.Block;
import org.yandu.model.PublicationContent;
import org.yandu.model.SourceSpan;
import org.yandu.task.Progress;
import org.yandu.testing.GoldenFile;

/// Reads every `*.md` of the test resources and compares with the `*.json` beside it. A new pair is
/// a new test; a file without its twin gets one written, to be looked through and kept.
final class MarkdownImporterTest {

  private static final Path FOLDER = Path.of("src/test/resources/importer");

  static Stream<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void readsTheStructureThatStandsBesideTheFile(Path file) throws IOException {
    String read = ContentJson.of(MarkdownImporter.read(Files.readString(file), Progress.NONE));

    String expected = file.getFileName().toString().replaceFirst("\\.md$", ".json");
    GoldenFile.assertEqual(read, "importer/" + expected);
  }

  @ParameterizedTest
  @MethodSource("files")
  void knowsWhereEveryCharacterStandsInTheSource(Path file) throws IOException {
    String source = Files.readString(file);

    assertSourced(MarkdownImporter.read(source, Progress.NONE), source);
  }

  @Test
  void readsAnythingWithoutFailing() {
    Random random = new Random(20261123);
    String signs = "#>-*_`|[]()!<&;\\~:1. \t\n\n\n甲乙丙。—“”《》ab\u3000";
    for (int round = 0; round < 2000; round++) {
      StringBuilder source = new StringBuilder(round % 5 == 0 ? "---\n题名: " : "");
      int length = random.nextInt(200);
      for (int index = 0; index < length; index++) {
        source.append(signs.charAt(random.nextInt(signs.length())));
      }
      assertSourced(MarkdownImporter.read(source.toString(), Progress.NONE), source.toString());
    }
  }

  @Test
  void survivesDeepNesting() {
    String deep = "> ".repeat(20_000) + "甲\n\n" + "- ".repeat(20_000) + "乙\n" + "[".repeat(20_000);

    assertThat(MarkdownImporter.read(deep, Progress.NONE).articles()).isNotEmpty();
  }

  private static void assertSourced(PublicationContent content, String source) {
    for (Article article : content.articles()) {
      for (Block block : article.blocks()) {
        int end = 0;
        for (SourceSpan span : block.provenance().spans()) {
          assertThat(span.textStart()).isGreaterThanOrEqualTo(end);
          end = span.textStart() + span.length();
          assertThat(block.text().substring(span.textStart(), end))
              .isEqualTo(source.substring(span.sourceStart(), span.sourceStart() + span.length()));
          assertThat(span.line())
              .isEqualTo(
                  1
                      + source
                          .substring(0, span.sourceStart())
                          .chars()
                          .filter(c -> c == '\n')
                          .count());
        }
        assertThat(block instanceof Block.Table || block.text().indexOf('\n') < 0).isTrue();
        assertThat(block.text()).isNotBlank();
      }
    }
  }
}
