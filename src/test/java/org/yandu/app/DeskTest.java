package org.yandu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import org.yandu.ui.Command;
import org.yandu.library.OpenPublication;
import org.yandu.model.Annotation;
import org.yandu.model.Meaning;
import org.yandu.model.PlacedAnnotation;
import org.yandu.settings.SettingsFile;
import org.yandu.settings.Theme;
import org.yandu.ui.StyleWarnings;

/// The whole program as a person uses it, from its first start.
@ExtendWith(StyleWarnings.class)
final class DeskTest {

  private static final String PASSAGE = "工具再好，也替不了人读书";
  private static final String OTHER_PASSAGE = "纸刊在手，一支红笔足矣";

  @TempDir Path folder;

  private DeskGestures person;

  @BeforeEach
  void startOnANewFolder() throws Exception {
    person = DeskGestures.start(folder.resolve("data"));
  }

  @AfterEach
  void quit() throws Exception {
    person.quit();
  }

  @Test
  void theFirstStartShowsTheSampleIssue() throws Exception {
    OpenPublication sample = person.waitForPublication();

    assertThat(sample.publication().metadata().periodical()).isEqualTo("研读");
    assertThat(person.textsIn("contents-panel")).contains("目录是一张地图");
    assertThat(person.textsIn("notice")).isNotEmpty();
  }

  @Test
  void aClickInTheContentsJumpsAndBackLeadsBack() throws Exception {
    OpenPublication sample = person.waitForPublication();
    int title = sample.text().string().indexOf("目录是一张地图");

    person.clickContents("目录是一张地图");
    person.waitUntil(() -> person.pane().readingOffsetProperty().get() == title);

    person.press(KeyCode.ALT, KeyCode.LEFT);
    person.waitUntil(() -> person.pane().readingOffsetProperty().get() == 0);

    person.press(KeyCode.ALT, KeyCode.RIGHT);
    person.waitUntil(() -> person.pane().readingOffsetProperty().get() == title);
  }

  @Test
  void aMarkWithANoteIsFoundAgainAfterARestart() throws Exception {
    person.dragOver(PASSAGE).clickOn("#selection-bar #dot-" + Meaning.GOLDEN_SENTENCE);
    person.waitUntil(() -> annotations().size() == 1);
    person.clickOnPassage(PASSAGE).clickOn("#annotation-card #note-field").type("read it again");
    person.waitUntil(() -> annotations().getFirst().body().equals("read it again"));
    person.press(KeyCode.ESCAPE);

    person = person.restart();
    person.waitForPublication();

    Annotation found = annotations().getFirst();
    assertThat(found.anchor().exact()).isEqualTo(PASSAGE);
    assertThat(found.meaning()).isEqualTo(Meaning.GOLDEN_SENTENCE);
    assertThat(found.body()).isEqualTo("read it again");
    person.press(KeyCode.F10);
    assertThat(person.textsIn("notes-panel")).anyMatch(text -> text.contains(PASSAGE));
  }

  @Test
  void undoTakesBackTheNoteAndThenTheMark() throws Exception {
    person.dragOver(PASSAGE).clickOn("#selection-bar #dot-" + Meaning.KEY_POINT);
    person.waitUntil(() -> annotations().size() == 1);
    person.clickOnPassage(PASSAGE).clickOn("#annotation-card #note-field").type("one");
    person.waitUntil(() -> annotations().getFirst().body().equals("one"));
    person.press(KeyCode.ESCAPE);

    person.press(KeyCode.CONTROL, KeyCode.Z);
    person.waitUntil(() -> annotations().getFirst().body().isEmpty());
    person.press(KeyCode.CONTROL, KeyCode.Z);
    person.waitUntil(() -> annotations().isEmpty());

    person.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    person.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    person.waitUntil(
        () -> annotations().size() == 1 && annotations().getFirst().body().equals("one"));
  }

  @Test
  void notesAreFilteredAndExported() throws Exception {
    person.dragOver(PASSAGE).clickOn("#selection-bar #dot-" + Meaning.DATA);
    person.waitUntil(() -> annotations().size() == 1);
    person.dragOver(OTHER_PASSAGE).clickOn("#selection-bar #dot-" + Meaning.QUESTION);
    person.waitUntil(() -> annotations().size() == 2);

    person.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
    person.type("红笔");
    person.waitUntil(() ->
        person.textsIn("note-cell").stream().anyMatch(text -> text.contains(OTHER_PASSAGE))
            && person.textsIn("note-cell").stream().noneMatch(text -> text.contains(PASSAGE)));

    Path file = folder.resolve("notes.md");
    person.desk().orElseThrow().exports().askWith((_, _) -> Optional.of(file));
    person.press(KeyCode.CONTROL, KeyCode.E).clickOn("#export-docx");
    person.waitUntil(() -> !person.textsIn("preview-title").isEmpty());
    assertThat(person.textsIn("preview-passage")).containsExactlyInAnyOrder(PASSAGE, OTHER_PASSAGE);
    person.clickOn("#export-md").clickOn("#export-go");
    person.waitUntil(() -> Files.exists(file));
    assertThat(Files.readString(file)).contains(PASSAGE, OTHER_PASSAGE, "《研读》2026年第1期");
  }

  @Test
  void othersNotesComeInWithTheirNames() throws Exception {
    person.waitForPublication();
    Path file =
        Files.writeString(
            folder.resolve("others.json"),
            """
            {"@context": "http://www.w3.org/ns/anno.jsonld", "type": "Annotation",
             "id": "urn:uuid:5f2b1c1e-0d0a-4b0e-9a55-0123456789ab",
             "creator": {"id": "urn:uuid:7f2b1c1e-0d0a-4b0e-9a55-0123456789ab", "name": "王一"},
             "created": "2026-03-01T08:00:00Z", "body": {"type": "TextualBody", "value": "同意"},
             "target": {"source": "x", "selector": {"type": "TextQuoteSelector", "exact": "%s"}}}
            """
                .formatted(PASSAGE));
    Desk desk = person.desk().orElseThrow();
    desk.taking().askWith((_, _) -> Optional.of(file));
    WaitForAsyncUtils.asyncFx(() -> desk.commands().run(Command.TAKE_NOTES)).get();
    person.waitUntil(() -> annotations().size() == 1);
    person.clickOnPassage(PASSAGE);
    person.waitUntil(
        () -> person.textsIn("annotation-card").stream().anyMatch(text -> text.contains("王一")));
    assertThat(person.robot().lookup("#note-field").tryQuery()).isEmpty();
    person.press(KeyCode.ESCAPE);
    person.press(KeyCode.F10);
    person.waitUntil(
        () -> person.textsIn("note-cell").stream().anyMatch(text -> text.contains("王一")));
    person.press(KeyCode.CONTROL, KeyCode.Z);
    person.waitUntil(() -> annotations().isEmpty());
  }

  @Test
  void thePublicationItselfIsExported() throws Exception {
    person.waitForPublication();
    Path file = folder.resolve("issue.txt");
    Desk desk = person.desk().orElseThrow();
    desk.exports().askWith((_, _) -> Optional.of(file));
    WaitForAsyncUtils.asyncFx(() -> desk.commands().run(Command.EXPORT_PUBLICATION)).get();
    person.clickOn("#publication-txt").clickOn("#publication-export-go");
    person.waitUntil(() -> Files.exists(file));
    assertThat(Files.readString(file)).contains(PASSAGE, OTHER_PASSAGE);
  }

  @Test
  void themeAndSizeChangeAtOnceAndAreKept() throws Exception {
    person.waitForPublication();

    person.press(KeyCode.CONTROL, KeyCode.D);
    person.press(KeyCode.CONTROL, KeyCode.EQUALS);

    assertThat(person.desktop().stage().getScene().getRoot().getStyleClass())
        .contains("theme-sepia");
    person = person.restart();
    person.waitForPublication();
    assertThat(person.desktop().settings().theme()).isEqualTo(Theme.SEPIA);
    assertThat(new SettingsFile(folder.resolve("data")).load().readingStyle().sizePoints())
        .isEqualTo(19);
  }

  @Test
  void theReadingPositionIsKeptToTheCharacter() throws Exception {
    person.waitForPublication();
    person.clickContents("目录是一张地图");
    person.press(KeyCode.PAGE_DOWN);
    int offset = person.pane().readingOffsetProperty().get();
    assertThat(offset).isPositive();

    person = person.restart();

    person.waitForPublication();
    person.waitUntil(() -> person.pane().readingOffsetProperty().get() == offset);
  }

  @Test
  void aFileThatIsNoTextIsRefusedInOneSentence() throws Exception {
    person.waitForPublication();
    Path file =
        Files.write(
            folder.resolve("picture.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0});

    org.testfx.util.WaitForAsyncUtils.asyncFx(
            () -> person.desk().orElseThrow().importFiles(List.of(file)))
        .get();

    person.waitUntil(
        () -> person.textsIn("card").stream().anyMatch(text -> text.contains("picture.txt")));
    person.press(KeyCode.ENTER);
    person.waitUntil(() -> person.textsIn("card").isEmpty());
  }

  @Test
  void thePanelsKeepTheirWidthsWhileTheWindowTakesItsOwnInSteps() throws Exception {
    person.waitForPublication();
    person.press(KeyCode.F10);
    for (double width : new double[] {700, 960, 780, 990}) {
      org.testfx.util.WaitForAsyncUtils.asyncFx(() -> person.desktop().stage().setWidth(width))
          .get();
    }
    person.waitUntil(() -> Math.abs(person.widthOf("contents-panel") - 280) < 2);
  }

  @Test
  void ofSeveralFilesAllThatAreRefusedAreNamedAndTheOtherIsOpened() throws Exception {
    person.waitForPublication();
    Path empty = Files.createFile(folder.resolve("empty.txt"));
    Path good = Files.writeString(folder.resolve("河湾.md"), "# 河湾新闻\n\n河水涨了。\n");
    Path missing = folder.resolve("missing.txt");

    org.testfx.util.WaitForAsyncUtils.asyncFx(
            () -> person.desk().orElseThrow().importFiles(List.of(empty, good, missing, folder)))
        .get();

    person.waitUntil(() -> person.textsIn("card").contains("有 3 个文件没有导入"));
    assertThat(String.join("", person.textsIn("card")))
        .containsSubsequence("“empty.txt”是空文件", "找不到文件“missing.txt”", "是文件夹", "已导入“河湾.md”");
    person.press(KeyCode.ENTER);
    assertThat(person.waitForPublication().text().string()).contains("河水涨了");
  }

  @Test
  void whatIsToBeKnownOfSeveralFilesIsToldOfEach() throws Exception {
    person.waitForPublication();
    Path untitled = Files.writeString(folder.resolve("河湾.md"), "河水涨了。\n");
    Path good = Files.writeString(folder.resolve("山路.md"), "# 山路\n\n山路通了。\n");

    org.testfx.util.WaitForAsyncUtils.asyncFx(
            () -> person.desk().orElseThrow().importFiles(List.of(untitled, good)))
        .get();

    person.waitUntil(() -> person.textsIn("card").contains("导入了 2 个文件"));
    assertThat(String.join("", person.textsIn("card")))
        .containsSubsequence("已导入“河湾.md”", "有 1 篇文章没有找到题名", "已导入“山路.md”");
  }

  private List<Annotation> annotations() {
    OpenPublication open = person.desk().orElseThrow().shown().orElseThrow();
    return person.desk().orElseThrow().annotations().stream()
        .filter(placed -> placed.annotation().publication().equals(open.publication().id()))
        .map(PlacedAnnotation::annotation)
        .toList();
  }
}
