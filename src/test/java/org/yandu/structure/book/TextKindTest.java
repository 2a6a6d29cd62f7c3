package org.yandu.structure.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yandu.structure.RawDocument;

final class TextKindTest {

  private static final Path SAMPLE = Path.of("assets/sample/sample-issue.txt");

  @Test
  void aDumpedIssueIsAPeriodicalHoweverItWasDumped() throws IOException {
    String sample = Files.readString(SAMPLE);

    assertThat(kind(sample)).isEqualTo(TextKind.PERIODICAL);
    assertThat(kind(sample.replaceAll("\n\n+", "\n"))).isEqualTo(TextKind.PERIODICAL);
    assertThat(kind(sample.replace("\n", "\r\n"))).isEqualTo(TextKind.PERIODICAL);
    assertThat(kind(sample.replaceAll("\n (?=\\S)", "\n\f"))).isEqualTo(TextKind.PERIODICAL);
  }

  @Test
  void theSharedIssuesArePeriodicals() throws IOException {
    Path shared = Path.of("../shared/structure");
    if (!Files.isDirectory(shared)) {
      System.err.println("SKIPPED: no shared issues at " + shared.toAbsolutePath());
      return;
    }
    try (var files = Files.walk(shared)) {
      List<Path> dumps = files.filter(file -> file.toString().endsWith("dump.txt")).toList();
      assertThat(dumps).isNotEmpty();
      for (Path dump : dumps) {
        assertThat(kind(Files.readString(dump))).as(dump.toString()).isEqualTo(TextKind.PERIODICAL);
      }
    }
  }

  @Test
  void proseIsABookAtAnyMeasure() throws IOException {
    BookMaker maker = new BookMaker(1);
    List<String> paragraphs = java.util.stream.Stream.generate(maker::paragraph).limit(80).toList();
    for (int measure : new int[] {20, 27, 34, 45, 1 << 20}) {
      assertThat(kind(LineBreaking.plain(measure).apply(paragraphs).text()))
          .as("%d ems", measure)
          .isEqualTo(TextKind.BOOK);
    }
  }

  @Test
  void emptyAndTinyTextsHaveAKind() {
    for (String source : List.of("", "\n", "字", "第一章", "1", "。", "\f")) {
      assertThat(kind(source)).isNotNull();
    }
  }

  private static TextKind kind(String source) {
    return TextKind.of(BookDraft.of(RawDocument.of(source)));
  }
}
