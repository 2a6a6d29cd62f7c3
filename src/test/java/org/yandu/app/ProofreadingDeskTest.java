package org.yandu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
import org.yandu.model.Section;

/// A person puts the sample issue right: on the page, in the contents, doubt by doubt.
final class ProofreadingDeskTest {

  private static final String FIRST = "从一页纸开始";
  private static final String OTHER = "目录是一张地图";
  private static final List<String> NEIGHBOURS = List.of("周三晚上的七把椅子", "一份交得出去的笔记");
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
  void theWordsOfAHeadingAreChangedInTheContentsAndThoseOfAParagraphOnThePage() throws Exception {
    Article article = firstWithHeading();
    String heading =
        article.blocks().stream()
            .filter(Block.Heading.class::isInstance)
            .map(Block::text)
            .findFirst()
            .orElseThrow();
    person.clickContents(article.title());
    focusContents();
    person.press(KeyCode.RIGHT);
    person.waitUntil(() -> person.textsIn("contents-panel").contains(heading));
    person.clickContents(heading);
    focusContents();
    person.press(KeyCode.F2);
    person.clickOn("#words-text").press(KeyCode.CONTROL, KeyCode.A).type("新的小标题");
    person.press(KeyCode.ENTER);
    person.waitUntil(() -> person.textsIn("contents-panel").contains("新的小标题"));
    assertThat(blockOf("新的小标题")).startsWith("Heading");

    person.clickContents("新的小标题");
    focusContents();
    person.press(KeyCode.SHIFT, KeyCode.F2);
    person.clickOn("#words-text").press(KeyCode.CONTROL, KeyCode.A).type("再改一次");
    person.clickOn("#words-save");
    person.waitUntil(() -> person.textsIn("contents-panel").contains("再改一次"));
    person.press(KeyCode.CONTROL, KeyCode.Z);
    person.press(KeyCode.CONTROL, KeyCode.Z);
    person.waitUntil(() -> person.textsIn("contents-panel").contains(heading));

    person.clickContents(FIRST);
    person.clickOnPassage(PASSAGE).press(KeyCode.SHIFT, KeyCode.F2);
    person.clickOn("#words-text").press(KeyCode.CONTROL, KeyCode.END).type("（补）");
    person.press(KeyCode.ENTER);
    person.waitUntil(() -> blockOf(PASSAGE).endsWith("（补）"));
  }

  private Article firstWithHeading() {
    return articles().stream()
        .filter(article -> article.blocks().stream().anyMatch(Block.Heading.class::isInstance))
        .findFirst()
        .orElseThrow();
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

  @Test
  void whatHasNothingToDoSaysWhy() throws Exception {
    person.clickContents(OTHER);
    focusContents();
    person.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.A);
    assertThat(person.textsIn("notice")).anyMatch(text -> text.startsWith("这里本来就是一篇的开头"));
    person.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
    assertThat(person.textsIn("notice")).anyMatch(text -> text.startsWith("请先在正文里点一下"));
    person.press(KeyCode.SHIFT, KeyCode.F10);
    assertThat(person.isIdle("#contents-menu #command-begin-article")).isTrue();
    assertThat(person.isIdle("#contents-menu #command-hide-block")).isFalse();
    person.clickOn("#contents-menu #command-begin-article");
    assertThat(person.textsIn("notice")).anyMatch(text -> text.startsWith("这里本来就是一篇的开头"));
  }

  @Test
  void severalArticlesAreTakenOutAtOnceAndComeBackByOneUndo() throws Exception {
    List<String> before = titles();
    person.clickContents(NEIGHBOURS.getLast());
    focusContents();
    person.press(KeyCode.SHIFT, KeyCode.UP).press(KeyCode.CONTROL, KeyCode.DELETE);
    person.waitUntil(() -> titles().size() == before.size() - 2);
    assertThat(titles()).doesNotContainAnyElementsOf(NEIGHBOURS);
    person.press(KeyCode.CONTROL, KeyCode.Z);
    person.waitUntil(() -> titles().equals(before));
    person.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    person.waitUntil(() -> titles().size() == before.size() - 2);
  }

  @Test
  void aSectionMovesPastAnotherAndKeepsItsArticles() throws Exception {
    List<String> before = sections();
    person.clickContents(before.getLast());
    focusContents();
    person.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.UP);
    person.waitUntil(() -> sections().indexOf(before.getLast()) == before.size() - 2);
    assertThat(sections()).containsExactlyInAnyOrderElementsOf(before);
    person.press(KeyCode.CONTROL, KeyCode.Z);
    person.waitUntil(() -> sections().equals(before));
  }

  @Test
  void correctionsGoOutAndComeInByKeys() throws Exception {
    Path file = folder.resolve("mine.yandu-corrections");
    person.desk().orElseThrow().proofreading().corrections().askWith((_, _) -> Optional.of(file));
    person.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
    person.waitUntil(
        () -> person.textsIn("notice").stream().anyMatch(text -> text.contains("还没有订正")));
    person.clickOnPassage(PASSAGE).press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.Q);
    person.waitUntil(() -> blockOf(PASSAGE).startsWith("PullQuote"));
    person.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
    person.waitUntil(() -> Files.exists(file));
    person.press(KeyCode.CONTROL, KeyCode.Z);
    person.waitUntil(() -> blockOf(PASSAGE).startsWith("Paragraph"));
    person.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I);
    person.waitUntil(() -> blockOf(PASSAGE).startsWith("PullQuote"));
  }

  @Test
  void badFilesOfCorrectionsGetOneSentenceEach() throws Exception {
    Path bad = folder.resolve("bad.yandu-corrections");
    person.desk().orElseThrow().proofreading().corrections().askWith((_, _) -> Optional.of(bad));
    String before = text();
    assertRefused(bad, "不是订正文件", "第一行\n第二行");
    assertRefused(bad, "残缺", "{\"format\": \"yandu-corrections\", \"version\": 1");
    assertRefused(bad, "更新的研读", "{\"format\": \"yandu-corrections\", \"version\": 9}");
    Files.delete(bad);
    person.press(KeyCode.F1).clickOn("#command-import-corrections");
    person.waitUntil(() -> person.textsIn("card").stream().anyMatch(text -> text.contains("读不出来")));
    assertThat(text()).isEqualTo(before);
  }

  private void assertRefused(Path bad, String why, String content) throws Exception {
    Files.writeString(bad, content);
    person.press(KeyCode.F1).clickOn("#command-import-corrections");
    person.waitUntil(() -> person.textsIn("card").stream().anyMatch(text -> text.contains(why)));
    person.press(KeyCode.ESCAPE);
  }

  @Test
  void whoDiffersIsAskedWhichHolds() throws Exception {
    Path theirs = folder.resolve("theirs.yandu-corrections");
    person.desk().orElseThrow().proofreading().corrections().askWith((_, _) -> Optional.of(theirs));
    person.clickOnPassage(PASSAGE).press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.C);
    person.waitUntil(() -> blockOf(PASSAGE).startsWith("Caption"));
    person.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
    person.waitUntil(() -> Files.exists(theirs));
    person.press(KeyCode.CONTROL, KeyCode.Z);
    person.waitUntil(() -> blockOf(PASSAGE).startsWith("Paragraph"));
    person.clickOnPassage(PASSAGE).press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.N);
    person.waitUntil(() -> blockOf(PASSAGE).startsWith("Note"));

    person.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I);
    person.waitUntil(() -> !person.textsIn("conflicts-card").isEmpty());
    assertThat(person.textsIn("conflicts-card")).anyMatch(text -> text.contains("1 处"));
    person.clickOn("#conflicts-take");
    person.waitUntil(() -> person.textsIn("conflicts-card").isEmpty());
    assertThat(blockOf(PASSAGE)).startsWith("Note");

    person.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I);
    person.clickOn("#conflicts-other").clickOn("#conflicts-take");
    person.waitUntil(() -> blockOf(PASSAGE).startsWith("Caption"));
    person.press(KeyCode.CONTROL, KeyCode.Z);
    person.waitUntil(() -> blockOf(PASSAGE).startsWith("Note"));
  }

  @Test
  void allKeysAreShown() throws Exception {
    person.press(KeyCode.SHIFT, KeyCode.F1);
    person.waitUntil(() -> person.textsIn("keys-card").contains("并入前一项"));
    person.press(KeyCode.ESCAPE);
    person.waitUntil(() -> person.textsIn("keys-card").isEmpty());
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

  private List<String> sections() {
    return shown().publication().content().sections().stream().map(Section::title).toList();
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
