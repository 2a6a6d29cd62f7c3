package org.yandu.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yandu.model.PublicationContent;
import org.yandu.task.Progress;

class ConservationTest {

  private static final Path SAMPLE = Path.of("assets/sample/sample-issue.txt");

  @Test
  void everyCharacterOfTheSampleIsShownOrKeptAsFurniture() throws IOException {
    assertConserved(Files.readString(SAMPLE));
  }

  @Test
  void holdsWithoutBlankLinesWithFormFeedsAndWithCarriageReturns() throws IOException {
    String sample = Files.readString(SAMPLE);
    assertConserved(sample.replaceAll("\n\n+", "\n"));
    assertConserved(sample.replaceAll("\n (?=\\S)", "\n\f"));
    assertConserved(sample.replace("\n", "\r\n"));
  }

  @Test
  void holdsForEmptyAndTinyTexts() {
    for (String source :
        List.of("", "\n", " ", "字", "\f\f", "一\n二\n三", "■", "▲", "——", "（摘自", "12")) {
      assertConserved(source);
    }
  }

  @Test
  void holdsForAnyMutilationOfTheSample() throws IOException {
    List<String> lines = Files.readString(SAMPLE).lines().toList();
    Random random = new Random(20260101);
    for (int round = 0; round < 40; round++) {
      String source =
          lines.stream()
              .flatMap(line -> mutilated(line, random).stream())
              .collect(Collectors.joining("\n"));
      assertConserved(source);
    }
  }

  private static List<String> mutilated(String line, Random random) {
    return switch (random.nextInt(30)) {
      case 0 -> List.of();
      case 1 -> List.of(line, line);
      case 2 -> List.of(line + line);
      case 3 -> List.of(line.substring(random.nextInt(line.length() + 1)));
      case 4 -> List.of(line, "\f" + random.nextInt(99));
      case 5 -> List.of("■" + line, "本刊记者");
      case 6 -> List.of(new StringBuilder(line).reverse().toString());
      default -> List.of(line);
    };
  }

  @Test
  void holdsForTheSharedIssues() throws IOException {
    Path shared = Path.of("../shared/structure");
    if (!Files.isDirectory(shared)) {
      System.err.println("SKIPPED: no shared issues at " + shared.toAbsolutePath());
      return;
    }
    try (var files = Files.walk(shared)) {
      List<Path> dumps = files.filter(file -> file.toString().endsWith("dump.txt")).toList();
      assertThat(dumps).isNotEmpty();
      for (Path dump : dumps) {
        assertConserved(Files.readString(dump, StandardCharsets.UTF_8));
      }
    }
  }

  private static void assertConserved(String source) {
    PublicationContent content = StructureRecovery.recover(RawDocument.of(source), Progress.NONE);
    Conservation.assertConserved(source, content);
  }
}
