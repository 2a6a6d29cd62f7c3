package org.yandu.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yandu.model.PublicationContent;
import org.yandu.task.Progress;

class ConservationTest {

  /// Processor time that recovering any of the mutilated samples may take.
  private static final Duration LONGEST = Duration.ofSeconds(2);

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
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      assertConserved(source);
      long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
      assertThat(Duration.ofNanos(spent)).as("round %d", round).isLessThan(LONGEST);
    }
  }

  private static List<String> mutilated(String line, Random random) {
    return switch (random.nextInt(34)) {
      case 0 -> List.of();
      case 1 -> List.of(line, line);
      case 2 -> List.of(line + line);
      case 3 -> List.of(line.substring(random.nextInt(line.length() + 1)));
      case 4 -> List.of(line, "\f" + random.nextInt(99));
      case 5 -> List.of("■" + line, "本刊记者");
      case 6 -> List.of(new StringBuilder(line).reverse().toString());
      case 7 -> List.of(line, garbage(random));
      case 8 -> List.of(garbage(random) + line);
      case 9 -> List.of(line.replace('。', '\uE000'), "\f");
      case 10 -> Collections.nCopies(random.nextInt(5), line);
      default -> List.of(line);
    };
  }

  /// Characters of all kinds: controls, halves of pairs, private use, Han, marks, blanks.
  private static String garbage(Random random) {
    StringBuilder garbage = new StringBuilder();
    int length = random.nextInt(300);
    for (int i = 0; i < length; i++) {
      garbage.append(
          switch (random.nextInt(6)) {
            case 0 -> (char) random.nextInt(0x10000);
            case 1 -> (char) (0x4E00 + random.nextInt(64));
            case 2 -> "，。；：、“”《》——■▲（）".charAt(random.nextInt(15));
            case 3 -> " \u3000\t".charAt(random.nextInt(3));
            case 4 -> (char) (0xE000 + random.nextInt(256));
            default -> (char) (' ' + random.nextInt(95));
          });
    }
    return garbage.toString().replaceAll("[\\n\\r]", " ");
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
    PublicationContent content =
        StructureRecovery.recover(RawDocument.of(source), Progress.NONE).content();
    Conservation.assertConserved(source, content);
  }
}
