package org.yandu.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yandu.model.Meaning;
import org.yandu.model.PlacedAnnotation;
import org.yandu.settings.Messages;
import org.yandu.testing.GoldenFile;

/// Notes for spreadsheets and for other programs.
final class NotesTablesTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private final SampleNotes sample = new SampleNotes();

  @Test
  void filesStandInTheGoldenFiles() throws IOException {
    GoldenFile.assertEqual(text(NotesFormat.CSV, sample.notes()), "exchange/notes.csv");
    GoldenFile.assertEqual(text(NotesFormat.READWISE, sample.notes()), "exchange/readwise.csv");
    GoldenFile.assertEqual(text(NotesFormat.JSONLD, sample.notes()), "exchange/notes.jsonld");
    GoldenFile.assertEqual(text(NotesFormat.READIUM, sample.notes()), "exchange/notes.annotation");
  }

  @Test
  void noCellIsComputed() {
    for (String body : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1")) {
      String row =
          text(
                  NotesFormat.CSV,
                  List.of(sample.placed(1, sample.range("新的一期"), body, Meaning.KEY_POINT)))
              .lines()
              .skip(1)
              .findFirst()
              .orElseThrow();
      assertThat(row).contains(",'" + body + ",");
    }
  }

  @Test
  void quotesAreDoubledAndLineBreaksKept() {
    String table =
        text(
            NotesFormat.CSV,
            List.of(sample.placed(1, sample.range("新的一期"), "甲\"乙\"\n丙,丁", Meaning.KEY_POINT)));
    assertThat(table).startsWith("\ufeffHighlight,").contains(",\"甲\"\"乙\"\"\n丙,丁\",");
  }

  /// Readwise takes a file with its own columns, and shows cells as they are.
  @Test
  void readwiseGetsItsColumnsAndNothingBesides() {
    String table =
        text(
            NotesFormat.READWISE,
            List.of(
                sample.placed(4, sample.range("新的一期"), "=甲\"乙\"", Meaning.KEY_POINT),
                sample.placed(5, sample.range("\ufffc"), "图", Meaning.KEY_POINT)));
    assertThat(table.lines().toList())
        .containsExactly(
            "Highlight,Title,Author,URL,Note,Location,Date",
            "新的一期,《河湾通讯》2020年第24期 卷首语,,,\".要点 .方法 .a_b",
            "=甲\"\"乙\"\"\",4,2026-11-24 00:04:00");
  }

  /// What was given away comes back as it was.
  @Test
  void readwiseTablesAreReadAgain() {
    NotesReading reading =
        NotesReader.read(
            text(NotesFormat.READWISE, sample.notes()).getBytes(StandardCharsets.UTF_8));
    NotesReading.Read read = (NotesReading.Read) reading;
    assertThat(read.refused()).isEmpty();
    assertThat(read.notes())
        .extracting(ImportedNote::quote)
        .contains("新的一期", "目录是*地图*。先看地图", "年份\t产量\n2020\t15");
    assertThat(read.notes().getFirst().created())
        .isEqualTo(sample.notes().getFirst().annotation().created());
  }

  @Test
  void positionsCountCodePoints() throws IOException {
    JsonNode items =
        new JsonMapper()
            .readTree(text(NotesFormat.JSONLD, sample.notes()))
            .path("first")
            .path("items");
    String string = sample.with(List.of()).text().string();
    int[] points = string.codePoints().toArray();
    int positions = 0;
    for (JsonNode item : items) {
      JsonNode selectors = item.path("target").path("selector");
      JsonNode position = selectors.path(1);
      int start = position.path("start").intValue();
      int end = position.path("end").intValue();
      assertThat(new String(points, start, end - start))
          .isEqualTo(selectors.path(0).path("exact").textValue());
      positions++;
    }
    assertThat(positions).isEqualTo(6);
  }

  private String text(NotesFormat format, List<PlacedAnnotation> notes) {
    byte[] bytes =
        format.bytes(
            HandoutTemplate.EXCERPTS,
            List.of(sample.with(notes)),
            SampleNotes.MEANINGS,
            Messages.of("zh-CN")::text,
            ZONE);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
