package org.yandu.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yandu.exchange.CorrectionsReading.Reason;
import org.yandu.model.BlockRole;
import org.yandu.model.Correction;
import org.yandu.model.Correction.Side;
import org.yandu.model.Doubt;
import org.yandu.model.SourceExtent;
import org.yandu.model.SourceFile;
import org.yandu.model.SourceFormat;
import org.yandu.model.SourcePoint;

/// What is written is read back, and nothing else.
final class CorrectionsFileTest {

  private static final SourcePoint ONE = new SourcePoint(12, "春天的", "河湾村“修”路\\");
  private static final SourcePoint OTHER = new SourcePoint(40, "", "路修通了");
  private static final SourceExtent EXTENT = new SourceExtent(ONE, OTHER);
  private static final SourceFile SOURCE =
      new SourceFile("乡野.txt", SourceFormat.TEXT, "0f".repeat(32), 9, "UTF-8");
  private static final List<Correction> ALL =
      List.of(
          new Correction.SetRole(EXTENT, BlockRole.HEADING_2),
          new Correction.Reword(EXTENT, "另一句话"),
          new Correction.Split(ONE),
          new Correction.Join(OTHER, ONE),
          new Correction.Hide(EXTENT),
          new Correction.Restore(EXTENT, BlockRole.PULL_QUOTE),
          new Correction.BeginArticle(ONE),
          new Correction.MergeArticle(ONE),
          new Correction.HideArticle(ONE),
          new Correction.MoveArticle(ONE, Side.AFTER, OTHER),
          new Correction.Retitle(ONE, "新\"题\""),
          new Correction.SetAuthors(ONE, List.of("林晚", "赵青禾"), "河湾村"),
          new Correction.SetSection(ONE, ""),
          new Correction.Confirm(ONE, Doubt.Kind.PULL_QUOTE));

  @TempDir Path folder;

  @Test
  void everyKindIsReadBack() {
    Set<Class<?>> written = ALL.stream().map(Object::getClass).collect(Collectors.toSet());
    assertThat(written).containsExactlyInAnyOrder(Correction.class.getPermittedSubclasses());
    assertThat(CorrectionsReader.read(CorrectionsFile.of(SOURCE, ALL)))
        .isEqualTo(new CorrectionsReading.Read("乡野.txt", SOURCE.sha256(), ALL));
  }

  @Test
  void aFileWithoutWordsIsReadByOlderPrograms() {
    assertThat(CorrectionsFile.of(SOURCE, List.of(new Correction.Split(ONE))))
        .contains("\"version\" : 1");
    assertThat(CorrectionsFile.of(SOURCE, ALL)).contains("\"version\" : 2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"version\" : 2 | \"version\" : 3 | NEWER",
        "\"version\" : 2 | \"version\" : \"1\" | DAMAGED",
        "yandu-corrections | yandu-notes | NOT_CORRECTIONS",
        "\"offset\" : 12 | \"offset\" : -1 | DAMAGED",
        "\"offset\" : 12 | \"offset\" : 12.5 | DAMAGED",
        "\"offset\" : 12 | \"offset\" : 99999999999 | DAMAGED",
        "heading-2 | heading-9 | DAMAGED",
        "begin-article | begin-novel | DAMAGED",
        "\"side\" | \"sidde\" | DAMAGED",
        "林晚 | \\u0007 | DAMAGED",
        "0f0f | 0F0F | DAMAGED"
      })
  void whatWouldNotBeWrittenIsRefused(String there, String instead, Reason reason) {
    String changed = CorrectionsFile.of(SOURCE, ALL).replace(there.strip(), instead.strip());
    assertThat(CorrectionsReader.read(changed)).isEqualTo(new CorrectionsReading.Refused(reason));
  }

  @Test
  void noCutOrChangedFileEndsInAnException() {
    String whole = CorrectionsFile.of(SOURCE, ALL);
    Random random = new Random(7);
    for (int round = 0; round < 2_000; round++) {
      StringBuilder broken = new StringBuilder(whole);
      int at = random.nextInt(whole.length() - 20);
      if (random.nextBoolean()) {
        broken.setLength(at);
      } else {
        broken.setCharAt(at, (char) random.nextInt(0x2_00));
      }
      assertThat(CorrectionsReader.read(broken.toString())).isNotNull();
    }
  }

  @Test
  void otherFilesAreNamedForWhatTheyAre() throws IOException {
    assertThat(CorrectionsReader.read(folder.resolve("none")))
        .isEqualTo(new CorrectionsReading.Refused(Reason.UNREADABLE));
    Path picture = Files.write(folder.resolve("p"), new byte[] {(byte) 0x89, 'P', 0, (byte) 0xff});
    assertThat(CorrectionsReader.read(picture))
        .isEqualTo(new CorrectionsReading.Refused(Reason.NOT_CORRECTIONS));
    assertThat(CorrectionsReader.read("")).isEqualTo(refused(Reason.NOT_CORRECTIONS));
    assertThat(CorrectionsReader.read("[1, 2]")).isEqualTo(refused(Reason.NOT_CORRECTIONS));
    assertThat(CorrectionsReader.read("[".repeat(50))).isEqualTo(refused(Reason.NOT_CORRECTIONS));
    String whole = CorrectionsFile.of(SOURCE, ALL);
    assertThat(CorrectionsReader.read(whole.substring(0, whole.length() / 2)))
        .isEqualTo(refused(Reason.DAMAGED));
  }

  private static CorrectionsReading refused(Reason reason) {
    return new CorrectionsReading.Refused(reason);
  }
}
