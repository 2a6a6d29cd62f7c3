package org.yandu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import org.yandu.importer.ImportedPublication;
import org.yandu.library.OpenPublication;
import org.yandu.model.Article;
import org.yandu.model.Block;
import org.yandu.model.Doubt;
import org.yandu.model.Meaning;
import org.yandu.model.PlacedAnnotation;
import org.yandu.model.PublicationContent;

/// A person puts the sample issue right: on the page, in the contents, doubt by doubt.
final class ProofreadingDeskTest {

  private static final String FIRST = "从一页纸开始";
  private static final String OTHER = "目录是一张地图";
  private static final String PASSAGE = "纸刊在手，一支红笔足矣";

  @TempDir Path folder;

  private DeskGestures person;

  @BeforeEach
  void startOnANewFolder() throws Exception {
    person = DeskGestures.start(folder.resolve("data"));
    person.waitForPublication();
  }

  @AfterEach
  void quit() throws Exception {
    person.quit();
  }

  @Test
  void aParagraphBecomesAHeadingByTheMenuAndComesBackByUndo() throws Exception {
    person.dragOver(PASSAGE).clickOn("#selection-bar #dot-" + Meaning.KEY_POINT);
    person.waitUntil(() -> annotations().size() == 1);
    int place = person.pane().readingOffsetProperty().get();
    String before = blockOf(PASSAGE);

    person.rightClickOnPassage(PASSAGE);
    assertThat(person.textsIn("block-card")).anyMatch(text -> text.startsWith("有人问"));
    person.clickOn("#block-card #command-make-heading-2");
    person.waitUntil(() -> blockOf(PASSAGE).startsWith("Heading"));
    assertThat(person.pane().readingOffsetProperty().get()).isEqualTo(place);
    assertThat(passageOf(annotations().getFirst())).isEqualTo(PASSAGE);

    person.press(KeyCode.CONTROL, KeyCode.Z);
    person.waitUntil(() -> blockOf(PASSAGE).equals(before));
    assertThat(passageOf(annotations().getFirst())).isEqualTo(PASSAGE);
  }

  @Test
  void aBlockIsHiddenAndBroughtBackByKeys() throws Exception {
    person.clickOnPassage(PASSAGE).press(KeyCode.CONTROL, KeyCode.DELETE);
    person.waitUntil(() -> !text().contains(PASSAGE));

    person.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
    person.waitUntil(
        () -> person.textsIn("hidden-card").stream().anyMatch(line -> line.startsWith("手工略去")));
    selectHidden("有人问");
    person.press(KeyCode.ENTER);
    person.waitUntil(() -> text().contains(PASSAGE));
  }

  @Test
  void anArticleIsRenamedInTheContents() throws Exception {
    person.clickContents(OTHER);
    focusContents();
    person.press(KeyCode.F2);
    person.clickOn("#article-title").press(KeyCode.CONTROL, KeyCode.A).type("新的题目");
    person.clickOn("#article-save");

    person.waitUntil(() -> person.textsIn("contents-panel").contains("新的题目"));
    assertThat(text()).contains("新的题目").doesNotContain(OTHER);
    person.press(KeyCode.CONTROL, KeyCode.Z);
    person.waitUntil(() -> person.textsIn("contents-panel").contains(OTHER));
  }

  @Test
  void anArticleIsDemotedToAHeadingAndPromotedAgain() throws Exception {
    int articles = articles().size();
    person.clickContents(OTHER);
    focusContents();
    person.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.RIGHT);
    person.waitUntil(() -> articles().size() == articles - 1);
    assertThat(blockOf(OTHER)).startsWith("Heading");

    person.waitUntil(() -> person.textsIn("contents-panel").contains(OTHER));
    person.clickContents(OTHER);
    focusContents();
    person.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.LEFT);
    person.waitUntil(() -> articles().size() == articles);
    assertThat(blockOf(OTHER)).startsWith("Title");
  }

  @Test
  void anArticleIsDraggedToAnotherPlace() throws Exception {
    List<String> before = titles();
    person.dragInContents(OTHER, FIRST, false);
    person.waitUntil(() -> titles().indexOf(OTHER) < titles().indexOf(FIRST));
    person.press(KeyCode.CONTROL, KeyCode.Z);
    person.waitUntil(() -> titles().equals(before));
  }

  @Test
  void doubtsAreWalkedThroughAndChecked() throws Exception {
    doubt(FIRST, OTHER);
    person.press(KeyCode.F8);
    person.waitUntil(() -> person.textsIn("doubts-panel").contains(FIRST));
    person.waitUntil(() -> !person.textsIn("original-number").isEmpty());
    assertThat(person.textsIn("doubts-panel")).contains("还有 2 处，共 2 处");

    person.press(KeyCode.F8);
    person.waitUntil(() -> person.pane().readingOffsetProperty().get() > 100);
    person.press(KeyCode.CONTROL, KeyCode.F8);
    person.waitUntil(() -> person.textsIn("doubts-panel").contains("还有 1 处，共 2 处"));
    person.press(KeyCode.CONTROL, KeyCode.Z);
    person.waitUntil(() -> person.textsIn("doubts-panel").contains("还有 2 处，共 2 处"));
  }

  @Test
  void anImportWithDoubtsOffersToProofread() throws Exception {
    doubt(FIRST, OTHER);
    WaitForAsyncUtils.asyncFx(() ->
            person
                .desk()
                .orElseThrow()
                .importFiles(List.of(Path.of("assets/sample/sample-issue.txt"))))
        .get();
    person.waitUntil(
        () -> person.textsIn("notice").stream().anyMatch(text -> text.endsWith("有 2 处拿不准。")));
    person.clickOn(".notice .word-button");
    person.waitUntil(() -> person.textsIn("doubts-panel").contains("还有 2 处，共 2 处"));
  }

  @Test
  void theSourceOfABlockIsShown() throws Exception {
    person.clickOnPassage(PASSAGE).press(KeyCode.F7);
    person.waitUntil(
        () -> person.textsIn("original-card").stream().anyMatch(text -> text.startsWith("原文：")));
    assertThat(person.textsIn("original-number")).isNotEmpty();
    person.press(KeyCode.ESCAPE);
    person.waitUntil(() -> person.textsIn("original-card").isEmpty());
  }

  /// Recovery does not tell its doubts yet: these are made up.
  private void doubt(String... titles) throws Exception {
    OpenPublication open = shown();
    List<Doubt> doubts =
        Stream.of(titles)
            .map(title -> new Doubt(Doubt.Kind.TITLE, sourceStart(open, title), 5, 1, 0.5))
            .toList();
    var publication = open.publication();
    var imported =
        new ImportedPublication(publication.source(), publication.content(), List.of(), doubts);
    int revision = publication.textRevision();
    person
        .desk()
        .orElseThrow()
        .library()
        .change(library -> library.replaceText(publication.id(), imported));
    person.waitUntil(() -> shown().publication().textRevision() > revision);
  }

  private static int sourceStart(OpenPublication open, String title) {
    return open.text().blocks().stream()
        .filter(placed -> placed.block().text().equals(title))
        .findFirst()
        .orElseThrow()
        .block()
        .provenance()
        .spans()
        .getFirst()
        .sourceStart();
  }

  private void focusContents() throws Exception {
    WaitForAsyncUtils.asyncFx(
            () -> person.desktop().stage().getScene().lookup("#contents-list").requestFocus())
        .get();
  }

  private void selectHidden(String beginning) throws Exception {
    WaitForAsyncUtils.asyncFx(
            () -> {
              var list = (ListView<?>) person.desktop().stage().getScene().lookup("#hidden-list");
              for (int row = 0; row < list.getItems().size(); row++) {
                if (list.getItems().get(row).toString().contains("text=" + beginning)) {
                  list.getSelectionModel().clearAndSelect(row);
                }
              }
            })
        .get();
  }

  private OpenPublication shown() {
    return person.desk().orElseThrow().shown().orElseThrow();
  }

  private String text() {
    return shown().text().string();
  }

  private List<Article> articles() {
    PublicationContent content = shown().publication().content();
    return content.articles();
  }

  private List<String> titles() {
    return articles().stream().map(Article::title).toList();
  }

  private String blockOf(String passage) {
    Block block = shown().text().blockAt(text().indexOf(passage)).block();
    return block.getClass().getSimpleName() + " " + block.text();
  }

  private String passageOf(PlacedAnnotation placed) {
    return shown().text().substring(placed.range().orElseThrow());
  }

  private List<PlacedAnnotation> annotations() {
    return person.desk().orElseThrow().annotations();
  }
}
