package org.yandu.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.model.AnnotationStyle;
import org.yandu.model.HighlightColour;
import org.yandu.model.TextRange;

final class NotesReaderTest {

  private static final String ANNOTATION =
      """
      {"id": "urn:uuid:5f2b1c1e-0d0a-4b0e-9a55-0123456789ab", "type": "Annotation",
       "created": "2026-03-01T08:00:00Z", "modified": "2026-03-02T08:00:00+08:00",
       "creator": {"id": "urn:uuid:7f2b1c1e-0d0a-4b0e-9a55-0123456789ab", "name": "王一"},
       "body": [{"type": "TextualBody", "value": "先核对", "color": "pink",
                 "highlight": "underline", "tags": ["账目"]},
                {"type": "TextualBody", "purpose": "tagging", "value": " 账目 "},
                {"type": "TextualBody", "purpose": "tagging", "value": "六月"},
                {"type": "TextualBody", "purpose": "classifying", "value": "数据"}],
       "target": {"source": "a", "selector": [
         {"type": "CssSelector", "value": "p", "refinedBy":
           {"type": "TextPositionSelector", "start": 3, "end": 8}},
         {"type": "TextQuoteSelector", "exact": "水泥三十吨", "prefix": "六月，", "suffix": "已经"}]}}
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s",
        "[%s]",
        "{\"type\": \"AnnotationPage\", \"items\": [%s]}",
        "{\"type\": \"AnnotationCollection\", \"first\": {\"items\": [%s]}}",
        "{\"type\": \"AnnotationSet\", \"items\": [%s]}",
        "\ufeff{\"items\": [%s]}"
      })
  void annotationsAreFoundWhereverTheModelPutsThem(String form) {
    ImportedNote note = only(form.formatted(ANNOTATION));
    assertThat(note.id()).hasToString("5f2b1c1e-0d0a-4b0e-9a55-0123456789ab");
    assertThat(note.author()).hasToString("7f2b1c1e-0d0a-4b0e-9a55-0123456789ab");
    assertThat(note.authorName()).isEqualTo("王一");
    assertThat(note.style()).isEqualTo(AnnotationStyle.UNDERLINE);
    assertThat(note.colour()).contains(HighlightColour.RED);
    assertThat(note.meaning()).isEqualTo("数据");
    assertThat(note.body()).isEqualTo("先核对");
    assertThat(note.tags()).containsExactly("账目", "六月");
    assertThat(note.quote()).isEqualTo("水泥三十吨");
    assertThat(note.prefix()).isEqualTo("六月，");
    assertThat(note.suffix()).isEqualTo("已经");
    assertThat(note.position()).contains(new TextRange(3, 8));
    assertThat(note.created()).isEqualTo(Instant.parse("2026-03-01T08:00:00Z"));
    assertThat(note.modified()).isEqualTo(Instant.parse("2026-03-02T00:00:00Z"));
  }

  @Test
  void aNoteWithoutNameOrWordsIsListedAndTheOthersAreTaken() {
    NotesReading reading =
        read("[%s, {\"id\": \"x\"}, 7, null, {\"target\": \"y\"}]".formatted(ANNOTATION));
    assertThat(reading)
        .isInstanceOfSatisfying(
            NotesReading.Read.class,
            read -> {
              assertThat(read.notes()).hasSize(1);
              assertThat(places(read)).containsExactly("[1] x", "[2]", "[3]", "[4]");
            });
  }

  @Test
  void calibreTellsHighlightsAndKeepsWhatWasRemovedOut() {
    String collection =
        """
        \ufeff{"version": 1, "type": "calibre_annotation_collection", "annotations": [
          {"type": "highlight", "uuid": "kQ1", "highlighted_text": "水泥三十吨", "notes": "核对",
           "timestamp": "2026-03-01T08:00:00.123Z", "style": {"kind": "decoration",
           "type": "builtin", "which": "wavy"}, "start_cfi": "/2/4", "spine_index": 3},
          {"type": "highlight", "uuid": "kQ2", "highlighted_text": "路", "removed": true},
          {"type": "bookmark", "title": "书签 1", "pos": "epubcfi(/6/4)"}]}
        """;
    NotesReading.Read read = (NotesReading.Read) read(collection);
    assertThat(read.refused()).hasSize(2);
    ImportedNote note = read.notes().getFirst();
    assertThat(note.quote()).isEqualTo("水泥三十吨");
    assertThat(note.body()).isEqualTo("核对");
    assertThat(note.style()).isEqualTo(AnnotationStyle.WAVY);
    assertThat(note.created()).isEqualTo(Instant.parse("2026-03-01T08:00:00.123Z"));
    assertThat(note.author()).isEqualTo(ImportedNote.NO_AUTHOR);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"title\": \"河湾\", \"version\": \"json/1.0.0\", \"entries\": [%s]}",
        "{\"documents\": [{\"title\": \"河湾\", \"entries\": [%s]}]}",
        "{\"title\": \"河湾\", \"entries\": {\"1\": %s}}"
      })
  void koreaderTellsNoNames(String form) {
    String entry =
        """
        {"page": 12, "time": 1772352000, "sort": "highlight", "text": "水泥三十吨", "note": "核对",
         "chapter": "六月", "drawer": "underscore"}
        """;
    ImportedNote note = only(form.formatted(entry));
    assertThat(note.quote()).isEqualTo("水泥三十吨");
    assertThat(note.body()).isEqualTo("核对");
    assertThat(note.style()).isEqualTo(AnnotationStyle.UNDERLINE);
    assertThat(note.created()).isEqualTo(Instant.ofEpochSecond(1_772_352_000));
    assertThat(note.id()).isEqualTo(only(form.formatted(entry)).id());
  }

  @Test
  void aReadestBookmarkIsNoQuote() {
    NotesReading.Read read =
        (NotesReading.Read)
            read(
                """
                {"$format": "readest-annotations", "version": 1, "notes": [
                  {"id": "a1b2c3d", "type": "annotation", "text": "水泥三十吨", "note": "核对",
                   "style": "squiggly", "color": "red", "createdAt": 1772352000123},
                  {"id": "b1b2c3d", "type": "bookmark", "text": "第三章 修路"}]}
                """);
    assertThat(places(read)).containsExactly("[1] b1b2c3d");
    assertThat(read.notes().getFirst().style()).isEqualTo(AnnotationStyle.WAVY);
    assertThat(read.notes().getFirst().created())
        .isEqualTo(Instant.ofEpochMilli(1_772_352_000_123L));
  }

  @Test
  void tablesAreReadHoweverTheyQuote() {
    NotesReading.Read read =
        (NotesReading.Read)
            read(
                "\ufeffTitle,Highlight,Note,Tags,Date,Meaning\r\n"
                    + "河湾,\"水泥\"\"三十\"\"吨,\n已经\",'=核对,\"账目, 六月,账目\",2026-03-01 08:00:00,数据\r\n"
                    + "河湾,路\"通\"了,,,2026-03-02\n"
                    + "河湾,,没有引文\n\n");
    assertThat(read.notes()).hasSize(2);
    assertThat(places(read)).containsExactly("[2]");
    ImportedNote note = read.notes().getFirst();
    assertThat(note.quote()).isEqualTo("水泥\"三十\"吨,\n已经");
    assertThat(note.body()).isEqualTo("=核对");
    assertThat(note.tags()).containsExactly("账目", "六月");
    assertThat(note.meaning()).isEqualTo("数据");
    assertThat(note.created()).isEqualTo(Instant.parse("2026-03-01T08:00:00Z"));
    assertThat(read.notes().getLast().quote()).isEqualTo("路\"通\"了");
  }

  @Test
  void otherNamesAlwaysGiveTheSameIds() {
    String other =
        ANNOTATION.replace("urn:uuid:5f2b1c1e-0d0a-4b0e-9a55-0123456789ab", "http://a/1");
    assertThat(only(other).id()).isEqualTo(only(other).id()).isNotEqualTo(only(ANNOTATION).id());
  }

  @Test
  void positionsThatMakeNoSenseAreUnknown() {
    for (String span :
        List.of("-1, \"end\": 4", "4, \"end\": 4", "1e99, \"end\": 4", "1.5, \"end\": 4")) {
      assertThat(only(ANNOTATION.replace("3, \"end\": 8", span)).position())
          .isEqualTo(Optional.empty());
    }
  }

  @Test
  void changedBytesAreRefusedOrHarmless() {
    byte[] sound = ("{\"items\": [" + ANNOTATION + "]}").getBytes(StandardCharsets.UTF_8);
    int read = 0;
    for (int seed = 0; seed < 2_000; seed++) {
      Random random = new Random(seed);
      byte[] bytes = sound.clone();
      for (int change = 1 + random.nextInt(4); change > 0; change--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      if (NotesReader.read(bytes) instanceof NotesReading.Read) {
        read++;
      }
    }
    assertThat(read).isBetween(1, 1_999);
  }

  private static List<String> places(NotesReading.Read read) {
    return read.refused().stream().map(NotesReading.Skipped::place).toList();
  }

  private static ImportedNote only(String json) {
    NotesReading reading = read(json);
    assertThat(reading).isInstanceOf(NotesReading.Read.class);
    List<ImportedNote> notes = ((NotesReading.Read) reading).notes();
    assertThat(notes).hasSize(1);
    return notes.getFirst();
  }

  private static NotesReading read(String json) {
    return NotesReader.read(json.getBytes(StandardCharsets.UTF_8));
  }
}
