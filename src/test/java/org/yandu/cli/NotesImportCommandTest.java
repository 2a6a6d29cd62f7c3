package org.yandu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.exchange.NotesReader;
import org.yandu.exchange.NotesReading;
import org.yandu.library.Library;
import org.yandu.library.LibraryOpening;
import org.yandu.library.NotYoursException;
import org.yandu.model.AnnotationScope;
import org.yandu.model.PlacedAnnotation;
import org.yandu.model.PublicationId;

/// Two members of a group, each with a copy of his own, hand each other their notes.
final class NotesImportCommandTest {

  private static final PublicationId FIRST = new PublicationId(1);
  private static final String TEXT =
      "春天，河湾村的老人们先说起修路。路修通了，茶叶就能当天运到县城。\n\n"
          + "到了六月，水泥三十吨已经堆在村口，账目每月贴在墙上，谁都可以来看。\n\n"
          + "如今夜里也亮着灯。孩子们沿着新路骑车，一直骑到渡口才回头。\n";

  @TempDir Path folder;
  private Shell first;
  private Shell second;
  private Path file;

  @BeforeEach
  void begin() throws IOException {
    first = new Shell(folder.resolve("first"));
    second = new Shell(folder.resolve("second"));
    file = folder.resolve("notes.jsonld");
    Path one = Files.writeString(folder.resolve("one.md"), "# 河湾记事\n\n" + TEXT);
    Path other =
        Files.writeString(
            folder.resolve("other.md"), "# 河湾记事\n\n编者按：重排本。\n\n" + TEXT.replace("，", ","));
    assertThat(first.type("import", one.toString())).isZero();
    assertThat(second.type("import", other.toString())).isZero();
    annotate("水泥三十吨已经堆在村口", "核对吨数");
    annotate("孩子们沿着新路骑车", "");
  }

  @Test
  void notesOfOneMemberStandOnTheOthersCopy() {
    exchange();
    assertThat(second.out()).isEqualTo("新增 2 条，更新 0 条，0 条没有变化；0 条待定位，0 条不能用。\n");
    second.type("notes", "list", "1");
    assertThat(second.out()).contains("水泥三十吨已经堆在村口", "核对吨数", "孩子们沿着新路骑车");
    second.type("notes", "export", "1", "--format", "jsonld");
    first.type("notes", "export", "1", "--format", "jsonld");
    assertThat(authors(second.out())).isEqualTo(authors(first.out()));
  }

  @Test
  void takingAFileTwiceChangesNothing() {
    exchange();
    second.type("notes", "export", "1", "--format", "jsonld");
    String before = second.out();
    assertThat(second.type("notes", "import", file.toString(), "--into", "1")).isZero();
    assertThat(second.out()).startsWith("新增 0 条，更新 0 条，2 条没有变化；");
    second.type("notes", "export", "1", "--format", "jsonld");
    assertThat(second.out()).isEqualTo(before);
  }

  @Test
  void whatTheAuthorChangesLaterIsTakenAndWhatWasDeletedStaysDeleted() {
    exchange();
    with(
        "first",
        library -> {
          PlacedAnnotation note = library.annotations(FIRST).getFirst();
          library.annotating().editNote(note.annotation().id(), "吨数已核对");
        });
    with(
        "second",
        library ->
            library
                .annotating()
                .delete(List.of(library.annotations(FIRST).getLast().annotation().id())));
    exchange();
    assertThat(second.out()).startsWith("新增 0 条，更新 1 条，1 条没有变化；");
    second.type("notes", "list", "1");
    assertThat(second.out()).contains("吨数已核对").doesNotContain("孩子们沿着新路骑车");
  }

  @Test
  void onesOwnNotesAreNeverChangedFromOutside() throws IOException {
    first.type("notes", "export", "1", "--format", "jsonld", "--out", file.toString());
    Files.writeString(
        file,
        Files.readString(file)
            .replace("核对吨数", "改了别人的话")
            .replaceAll("\"modified\" : \"[^\"]*\"", "\"modified\" : \"2026-12-31T00:00:00Z\""));
    assertThat(first.type("notes", "import", file.toString(), "--into", "1")).isZero();
    assertThat(first.out()).startsWith("新增 0 条，更新 0 条，2 条没有变化；");
    first.type("notes", "list", "1");
    assertThat(first.out()).contains("核对吨数").doesNotContain("改了别人的话");
  }

  @Test
  void onlyTheAuthorChangesANote() {
    exchange();
    with(
        "second",
        library -> {
          var id = library.annotations(FIRST).getFirst().annotation().id();
          assertThatThrownBy(() -> library.annotating().editNote(id, "不是我的"))
              .isInstanceOf(NotYoursException.class);
        });
  }

  @Test
  void takingIsOneStepForUndo() {
    first.type("notes", "export", "1", "--format", "jsonld", "--out", file.toString());
    with(
        "second",
        library -> {
          var read = (NotesReading.Read) NotesReader.read(file);
          library.annotating().take(FIRST, read.notes(), read.map());
          assertThat(library.annotations(FIRST)).hasSize(2);
          library.undo();
          assertThat(library.annotations(FIRST)).isEmpty();
        });
  }

  /// The map of the text travels with the notes and tells two equal passages apart.
  @Test
  void notesOnPassagesThatArePrintedTwiceStandOnTheRightOne() throws IOException {
    StringBuilder text = new StringBuilder();
    Random random = new Random(4);
    String twin = paragraph(random);
    for (int index = 0; index < 60; index++) {
      text.append(index == 20 || index == 40 ? twin : paragraph(random)).append("\n\n");
    }
    Path one = Files.writeString(folder.resolve("twins.md"), "# 双胞\n\n" + text);
    Path other = Files.writeString(folder.resolve("twins2.md"), "# 双胞\n\n编者按：重排本。\n\n" + text);
    first.type("import", one.toString());
    second.type("import", other.toString());
    String passage = twin.substring(80, 100);
    assertThat(
            first.type(
                "annotate", "2", "--exact", passage, "--occurrence", "2", "--colour", "data"))
        .isZero();
    first.type("notes", "export", "2", "--format", "jsonld", "--out", file.toString());
    assertThat(second.type("notes", "import", file.toString(), "--into", "2")).isZero();
    assertThat(second.out()).startsWith("新增 1 条，更新 0 条，0 条没有变化；0 条待定位");
    with(
        "second",
        library -> {
          var open = library.read(new PublicationId(2)).orElseThrow();
          int start = open.annotations().getFirst().range().orElseThrow().start();
          assertThat(start).isEqualTo(open.text().string().lastIndexOf(passage));
        });
  }

  private static String paragraph(Random random) {
    StringBuilder paragraph = new StringBuilder();
    for (int at = 0; at < 180; at++) {
      paragraph.append((char) ('一' + random.nextInt(900)));
    }
    return paragraph.append('。').toString();
  }

  @Test
  void oneBadNoteDoesNotRefuseTheFile() throws IOException {
    Files.writeString(
        file,
        """
        {"rows": [
          {"id": "abc", "user": "acct:wang@hypothes.is", "created": "2026-03-01T08:00:00.5+00:00",
           "updated": "2026-03-01T08:00:00+00:00", "text": "看**账目**", "tags": ["账", "账"],
           "target": [{"selector": [
             {"type": "TextQuoteSelector", "exact": "账目每月贴在墙上", "prefix": "村口，"}]}]},
          {"id": "def", "text": "回复", "target": [{}], "references": ["abc"]},
          {"id": "ghi", "target": [{"selector": [
             {"type": "TextQuoteSelector", "exact": "江边的风车转了一夜又一夜"}]}]}
        ]}
        """);
    assertThat(first.type("notes", "import", file.toString(), "--into", "1")).isZero();
    assertThat(first.out()).isEqualTo("新增 2 条，更新 0 条，0 条没有变化；1 条待定位，1 条不能用。\n");
    assertThat(first.remarks()).contains("[1] def");
    with("first", library -> assertThat(library.authors()).containsValue("wang"));
  }

  @Test
  void aStickyNoteOfZoteroStandsOnTheWholePublication() throws Exception {
    Path zotero = Path.of(getClass().getResource("/exchange/zotero/reader.json").toURI());
    assertThat(first.type("notes", "import", zotero.toString(), "--into", "1")).isZero();
    assertThat(first.out()).isEqualTo("新增 3 条，更新 0 条，0 条没有变化；0 条待定位，2 条不能用。\n");
    assertThat(first.remarks()).contains("[3] J4V6QA9E（是页面上的一块截图", "[4] K8D2LS7F（是手画的线条");
    assertThat(first.type("notes", "import", zotero.toString(), "--into", "1")).isZero();
    assertThat(first.out()).startsWith("新增 0 条，更新 0 条，3 条没有变化；");
    with(
        "first",
        library ->
            assertThat(library.annotations(FIRST))
                .filteredOn(placed -> placed.annotation().scope() == AnnotationScope.PUBLICATION)
                .singleElement()
                .satisfies(placed -> assertThat(placed.annotation().body()).isEqualTo("这一页要复印")));
  }

  @Test
  void whatIsNoFileOfNotesChangesNothing() throws IOException {
    for (String text : new String[] {"", "{", "{\"a\": 1}", "\u0000", "[[[[", "甲"}) {
      Files.writeString(file, text);
      assertThat(first.type("notes", "import", file.toString(), "--into", "1")).isEqualTo(1);
      assertThat(first.remarks()).contains("没有采用任何标注").hasLineCount(1);
    }
    assertThat(first.type("notes", "import", folder.toString() + "/no", "--into", "1"))
        .isEqualTo(1);
  }

  private void annotate(String passage, String note) {
    assertThat(
            first.type(
                "annotate", "1", "--exact", passage, "--colour", "key-point", "--note", note))
        .isZero();
  }

  /// The second member gets the notes of the first.
  private void exchange() {
    assertThat(first.type("notes", "export", "1", "--format", "jsonld", "--out", file.toString()))
        .isZero();
    assertThat(second.type("notes", "import", file.toString(), "--into", "1")).isZero();
  }

  private void with(String member, Consumer<Library> work) {
    try (Library library =
        ((LibraryOpening.Opened) Library.open(folder.resolve(member))).library()) {
      work.accept(library);
    }
  }

  private static List<String> authors(String json) {
    return json.lines()
        .filter(line -> line.startsWith("        ") && line.contains("urn:uuid"))
        .sorted()
        .toList();
  }
}
