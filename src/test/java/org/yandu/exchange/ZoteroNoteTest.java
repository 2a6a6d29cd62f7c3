package org.yandu.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.exchange.NotesReading.Ground;
import org.yandu.exchange.NotesReading.Skipped;
import org.yandu.model.AnnotationStyle;
import org.yandu.model.HighlightColour;

final class ZoteroNoteTest {

  @Test
  void highlightsAndUnderlinesStandOnTheirWords() throws IOException {
    List<ImportedNote> notes = read(file("reader.json")).notes();
    ImportedNote note = notes.getFirst();
    assertThat(note.quote()).isEqualTo("水泥三十吨已经堆在村口");
    assertThat(note.body()).isEqualTo("先**核对**，再签字。见 CO2 一节");
    assertThat(note.authorName()).isEqualTo("王一");
    assertThat(note.colour()).contains(HighlightColour.RED);
    assertThat(note.style()).isEqualTo(AnnotationStyle.HIGHLIGHT);
    assertThat(note.tags()).containsExactly("账目", "六月");
    assertThat(note.created()).isEqualTo(Instant.parse("2026-03-01T08:00:00Z"));
    ImportedNote underline = notes.get(1);
    assertThat(underline.style()).isEqualTo(AnnotationStyle.UNDERLINE);
    assertThat(underline.colour()).contains(HighlightColour.BLUE);
    assertThat(underline.author()).isEqualTo(ImportedNote.NO_AUTHOR);
    assertThat(underline.created()).isEqualTo(Instant.parse("2026-03-02T07:00:00.250Z"));
    assertThat(underline.modified()).isEqualTo(Instant.parse("2026-03-02T08:00:00.250Z"));
  }

  @Test
  void aStickyNoteStandsOnTheWholeAndTellsItsPage() throws IOException {
    ImportedNote note = read(file("reader.json")).notes().getLast();
    assertThat(note.quote()).isEmpty();
    assertThat(note.body()).isEqualTo("这一页要复印");
    assertThat(note.tags()).containsExactly("p.13", "复印");
  }

  @Test
  void picturesAndDrawingsAreNamedWithTheReason() throws IOException {
    assertThat(read(file("reader.json")).refused())
        .containsExactly(
            new Skipped("[3] J4V6QA9E", Ground.PICTURE),
            new Skipped("[4] K8D2LS7F", Ground.DRAWING));
  }

  @Test
  void theServiceAndTheReaderTellTheSameNote() throws IOException {
    NotesReading.Read service = read(file("service.json"));
    assertThat(service.refused()).isEmpty();
    assertThat(service.notes()).containsExactly(read(file("reader.json")).notes().getFirst());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[%s]",
        "{\"annotations\": [%s]}",
        "{\"items\": [%s]}",
        "{\"config\": {}, \"items\": [{\"itemType\": \"journalArticle\", \"title\": \"河湾\","
            + " \"attachments\": [{\"itemType\": \"attachment\", \"annotations\": [%s]}]}]}",
        "[{\"path\": \"a.pdf\", \"annotations\": [%s]}]"
      })
  void annotationsAreFoundWhereverTheFormsPutThem(String form) throws IOException {
    String one =
        """
        {"itemType": "annotation", "key": "H7K2MZ4Q", "annotationType": "highlight",
         "annotationText": "水泥三十吨", "annotationSortIndex": "00011|002431|00120.500"}
        """;
    assertThat(read(form.formatted(one)).notes())
        .singleElement()
        .satisfies(note -> {
          assertThat(note.quote()).isEqualTo("水泥三十吨");
          assertThat(note.id()).isEqualTo(read(file("reader.json")).notes().getFirst().id());
        });
  }

  @ParameterizedTest
  @CsvSource({"1,true", "2,false", "3,false", "4,false", "5,true", "9,false"})
  void typesMayBeNumbers(int type, boolean taken) {
    String one =
        """
        [{"key": "H7K2MZ4Q", "type": %d, "text": "水泥三十吨", "position": {}, "sortIndex": "1"},
         {"key": "U3P9XW2C", "type": 1, "text": "路", "position": {}, "sortIndex": "2"}]
        """;
    assertThat(read(one.formatted(type)).notes()).hasSize(taken ? 2 : 1);
  }

  @ParameterizedTest
  @CsvSource({
    "<b>甲</b>乙,**甲**乙",
    "<b>甲 </b>乙,**甲** 乙",
    "<b><i>甲</i></b>,***甲***",
    "<i>甲<b>乙</b></i>,*甲**乙***",
    "<b>“甲”</b>乙,“甲”乙",
    "<b>甲,甲",
    "a < b> c,a < b> c",
    "x<sup>2</sup>,x2"
  })
  void markupBecomesMarkdownOrWords(String comment, String markdown) {
    assertThat(ZoteroMarkup.markdown(comment)).isEqualTo(markdown);
  }

  private static NotesReading.Read read(String json) {
    return (NotesReading.Read) NotesReader.read(json.getBytes(StandardCharsets.UTF_8));
  }

  private static String file(String name) throws IOException {
    try (InputStream file = ZoteroNoteTest.class.getResourceAsStream("/exchange/zotero/" + name)) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
