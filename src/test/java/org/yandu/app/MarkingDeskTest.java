package org.yandu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import org.yandu.model.Annotation;
import org.yandu.model.AnnotationScope;
import org.yandu.model.AnnotationStyle;
import org.yandu.model.Meaning;
import org.yandu.model.PlacedAnnotation;
import org.yandu.settings.SettingsFile;
import org.yandu.settings.WindowLayout;
import org.yandu.ui.StyleWarnings;

/// Everything that a person does to passages, by mouse and by keys.
@ExtendWith({ApplicationExtension.class, StyleWarnings.class})
@SuppressWarnings("NullAway.Init") // JUnit sets the fields up before each test
final class MarkingDeskTest {

  @TempDir Path folder;
  private DeskGestures person;

  @BeforeEach
  void start() throws Exception {
    person = DeskGestures.start(folder.resolve("library"));
    person.waitForPublication();
  }

  @AfterEach
  void quit() throws Exception {
    person.quit();
  }

  private static final String SENTENCE = "纸刊在手，一支红笔足矣";

  private List<PlacedAnnotation> annotations() {
    return person.desk().orElseThrow().annotations();
  }

  private List<String> marked() {
    return annotations().stream().map(one -> one.annotation().anchor().exact()).toList();
  }

  private Annotation only() {
    assertThat(annotations()).hasSize(1);
    return annotations().getFirst().annotation();
  }

  private void mark(String passage) throws Exception {
    int before = annotations().size();
    person.dragOver(passage).press(KeyCode.DIGIT1);
    person.waitUntil(() -> annotations().size() == before + 1);
  }

  @Test
  void twoClicksSelectAWordAndThreeASentence() throws Exception {
    person.doubleClickOn("红笔足矣", 2);
    person.waitUntil(() -> person.selected().equals("红笔"));
    person.press(KeyCode.ESCAPE);
    Thread.sleep(600); // More clicks within half a second would be counted on.
    person.doubleClickOn("红笔足矣", 3);
    person.waitUntil(() -> person.selected().equals(SENTENCE + "。"));
  }

  @Test
  void aPassageIsMarkedByTheKeyboardAlone() throws Exception {
    person.press(KeyCode.F4);
    person.press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.HOME);
    person.press(KeyCode.SHIFT, KeyCode.RIGHT).press(KeyCode.SHIFT, KeyCode.RIGHT);
    String two = person.selected();
    assertThat(two).hasSize(2);
    person.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.RIGHT);
    assertThat(person.selected()).startsWith(two).hasSizeGreaterThan(2);
    person.press(KeyCode.DIGIT2);
    person.waitUntil(() -> annotations().size() == 1);
    assertThat(only().meaning()).isEqualTo(Meaning.QUESTION);
    person.press(KeyCode.ESCAPE);
  }

  @Test
  void aMarkIsDrawnInEachStyle() throws Exception {
    mark(SENTENCE);
    for (AnnotationStyle style : AnnotationStyle.values()) {
      person.clickOnPassage(SENTENCE);
      person.clickOn("#annotation-card #style-" + style.name().toLowerCase(java.util.Locale.ROOT));
      person.waitUntil(() -> only().style() == style);
      person.press(KeyCode.ESCAPE);
    }
    person.press(KeyCode.CONTROL, KeyCode.Z);
    person.waitUntil(() -> only().style() == AnnotationStyle.WAVY);
    person.waitUntil(
        () -> !person.desktop().stage().getScene().getRoot().lookupAll(".mark-stroke").isEmpty());
  }

  @Test
  void marksAreMergedSplitAndMadeLonger() throws Exception {
    mark("纸刊在手");
    mark("一支红笔");
    person.dragOver(SENTENCE).press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
    person.waitUntil(() -> marked().equals(List.of("纸刊在手，一支红笔")));

    person.dragOver(SENTENCE).press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
    person.waitUntil(() -> marked().equals(List.of(SENTENCE)));

    person.clickOnPassage(SENTENCE).press(KeyCode.ESCAPE);
    person.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
    person.waitUntil(() -> annotations().size() == 2);
    assertThat(String.join("", marked())).isEqualTo(SENTENCE);

    person.press(KeyCode.CONTROL, KeyCode.Z).press(KeyCode.CONTROL, KeyCode.Z);
    person.press(KeyCode.CONTROL, KeyCode.Z);
    person.waitUntil(() -> marked().equals(List.of("纸刊在手", "一支红笔")));
  }

  @Test
  void theEndOfAMarkIsDraggedFurther() throws Exception {
    mark("纸刊在手");
    person.clickOnPassage("纸刊在手");
    person.dragToEndOf("#end-handle", "一支红笔");
    person.waitUntil(() -> marked().equals(List.of("纸刊在手，一支红笔")));
  }

  @Test
  void aBookmarkIsSetNamedAndTakenAway() throws Exception {
    person.clickOnPassage(SENTENCE).press(KeyCode.CONTROL, KeyCode.B);
    person.waitUntil(() -> annotations().size() == 1);
    assertThat(only().scope()).isEqualTo(AnnotationScope.BOOKMARK);
    person.waitUntil(() -> person.robot().lookup(".margin-mark").tryQuery().isPresent());
    person.press(KeyCode.CONTROL, KeyCode.A).type("from here").press(KeyCode.ESCAPE);
    person.waitUntil(() -> only().body().equals("from here"));
    person.clickOnPassage(SENTENCE).press(KeyCode.CONTROL, KeyCode.B);
    person.waitUntil(() -> annotations().isEmpty());
    person.press(KeyCode.CONTROL, KeyCode.Z);
    person.waitUntil(() -> annotations().size() == 1);
    person = person.restart();
    person.waitForPublication();
    person.waitUntil(() -> annotations().size() == 1);
    assertThat(only().body()).isEqualTo("from here");
  }

  @Test
  void aNoteStandsOnTheWholeArticleAndOnThePublication() throws Exception {
    person.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
    person.waitUntil(() -> annotations().size() == 1);
    person.type("good").press(KeyCode.ESCAPE);
    person.waitUntil(() -> only().body().equals("good"));
    assertThat(only().scope()).isEqualTo(AnnotationScope.ARTICLE);
    person.press(KeyCode.CONTROL, KeyCode.K).type("整本").press(KeyCode.ENTER);
    person.waitUntil(() -> annotations().size() == 2);
    person.press(KeyCode.ESCAPE).press(KeyCode.F10);
    assertThat(person.textsIn("notes-panel")).anyMatch(text -> text.startsWith("整篇："));
    assertThat(person.textsIn("notes-panel")).anyMatch(text -> text.startsWith("整本："));
  }

  @Test
  void orderAndGroupsOfTheNotesOutliveTheWindow() throws Exception {
    mark("纸刊在手");
    person.press(KeyCode.F10);
    arrangeNotes("#notes-order-colour");
    arrangeNotes("#notes-grouping-article");
    person.waitUntil(() -> noteGroups() == 1);
    restartAtTheNotes();
    person.waitUntil(() -> noteGroups() == 1);
    assertThat(layout().notesOrder()).isEqualTo("COLOUR");
    assertThat(layout().notesGrouping()).isEqualTo("ARTICLE");
    arrangeNotes("#notes-grouping-none");
    person.waitUntil(() -> noteGroups() == 0);
    restartAtTheNotes();
    person.waitUntil(() -> person.textsIn("notes-panel").contains("纸刊在手"));
    assertThat(noteGroups()).isZero();
  }

  private void arrangeNotes(String choice) throws Exception {
    person.clickOn("#notes-arrange");
    person.clickOn(choice);
  }

  private void restartAtTheNotes() throws Exception {
    person = person.restart();
    person.waitForPublication();
    person.press(KeyCode.F10);
  }

  private long noteGroups() {
    return person.robot().lookup(".notes-panel .unplaced-heading").queryAll().stream()
        .filter(Node::isVisible)
        .count();
  }

  private WindowLayout layout() {
    return new SettingsFile(folder.resolve("library")).load().window();
  }

  @Test
  void tagsAreGivenCompletedAndTakenAway() throws Exception {
    mark("纸刊在手");
    mark("一支红笔");
    person.clickOnPassage("纸刊在手").clickOn("#annotation-card #tag-field");
    person.type("paper").press(KeyCode.ENTER);
    person.waitUntil(() -> annotations().getFirst().annotation().tags().equals(List.of("paper")));
    person.press(KeyCode.ESCAPE);
    person.clickOnPassage("一支红笔").clickOn("#annotation-card #tag-field").type("pa");
    person.waitUntil(() -> person.buttonsIn("tag-row").contains("#paper"));
    person.press(KeyCode.TAB);
    person.waitUntil(() -> annotations().getLast().annotation().tags().equals(List.of("paper")));
    person.press(KeyCode.BACK_SPACE);
    person.waitUntil(() -> annotations().getLast().annotation().tags().isEmpty());
    person.press(KeyCode.CONTROL, KeyCode.ENTER);
  }

  @Test
  void aTagOfThreeHundredCharactersAndANoteOfAMegabyteBreakNothing() throws Exception {
    mark("纸刊在手");
    String tag = "长".repeat(300);
    String body = "一段很长的笔记。\n".repeat(110_000);
    person
        .desk()
        .orElseThrow()
        .library()
        .change(library -> {
          library.annotating().tag(List.of(only().id()), List.of(tag), List.of());
          library.annotating().editNote(only().id(), body);
        });
    person.waitUntil(() -> only().body().length() == body.length());
    person.clickOnPassage("纸刊在手");
    person.waitUntil(() -> person.robot().lookup("#annotation-card").query().isVisible());
    person.clickOn("#annotation-card #note-field").type("x").press(KeyCode.ESCAPE);
    person.waitUntil(() -> only().body().length() == body.length() + 1);
    assertThat(only().tags()).containsExactly(tag);
  }

  @Test
  void anExcerptGoesToTheClipboardAsTextAndAsHtml() throws Exception {
    person.dragOver(SENTENCE).press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.X);
    List<String> copied =
        WaitForAsyncUtils.asyncFx(() ->
                List.of(
                    Clipboard.getSystemClipboard().getString(),
                    Clipboard.getSystemClipboard().getHtml()))
            .get();
    assertThat(copied.getFirst()).startsWith(SENTENCE + "\n——").contains("[J]. 研读, 2026(1)");
    assertThat(copied.getLast()).contains("<p style=").contains(SENTENCE);
  }

  @Test
  void aLinkInANoteLeadsToItsPassage() throws Exception {
    person.dragOver("一支红笔").press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
    person.press(KeyCode.ESCAPE);
    String link = WaitForAsyncUtils.asyncFx(() -> Clipboard.getSystemClipboard().getString()).get();
    mark("差得并不远");
    person
        .desk()
        .orElseThrow()
        .library()
        .change(library -> library.annotating().editNote(only().id(), "见 " + link));
    person.press(KeyCode.F10);
    person.waitUntil(() -> person.robot().lookup(".note-link").tryQuery().isPresent());
    person.press(KeyCode.CONTROL, KeyCode.END);
    person.clickOn(".note-link");
    int start = person.waitForPublication().text().string().indexOf("一支红笔");
    person.waitUntil(
        () -> !person.pane().boundsOf(new org.yandu.model.TextRange(start, start + 1)).isEmpty());
  }

  @Test
  void severalNotesAreChosenAndRecolouredTogether() throws Exception {
    mark("纸刊在手");
    mark("一支红笔");
    person.press(KeyCode.F10);
    person.clickOn("#notes-list").press(KeyCode.CONTROL, KeyCode.A);
    person.clickOn("#chosen-dot-" + Meaning.DATA);
    person.waitUntil(() ->
        annotations().stream().allMatch(one -> one.annotation().meaning().equals(Meaning.DATA)));
    person.press(KeyCode.CONTROL, KeyCode.Z);
    person.waitUntil(() ->
        annotations().stream()
            .allMatch(one -> one.annotation().meaning().equals(Meaning.KEY_POINT)));
  }

  @Test
  void allNotesOfTheLibraryAreListedAndLeadToTheirPublication() throws Exception {
    mark("纸刊在手");
    person.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
    person.waitUntil(() -> person.textsIn("all-notes").contains("纸刊在手"));
    person.robot().clickOn("纸刊在手");
    person.waitUntil(() -> !person.desk().orElseThrow().window().isPageAway());
  }
}
