package org.yandu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// A person moves about in the sample issue, and asks for things by their names.
final class MovingAboutTest {

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
  void articlesAreSteppedThroughToBothEnds() throws Exception {
    List<Integer> starts = starts();
    nextArticle();
    waitForPlace(starts.get(1));
    nextArticle();
    waitForPlace(starts.get(2));
    person.press(KeyCode.DOWN).press(KeyCode.DOWN);
    previousArticle();
    waitForPlace(starts.get(2));
    previousArticle();
    previousArticle();
    waitForPlace(0);
    previousArticle();
    person.waitUntil(() -> lastNotice().contains("第一篇"));
    person.press(KeyCode.ALT, KeyCode.LEFT);
    waitForPlace(starts.get(1));
  }

  @Test
  void anArticleIsGoneToByItsNumberAndByItsTitle() throws Exception {
    List<Integer> starts = starts();
    person.press(KeyCode.CONTROL, KeyCode.G).type("4").press(KeyCode.ENTER);
    waitForPlace(starts.get(3));
    assertThat(person.textsIn("status-line")).anyMatch(text -> text.startsWith("第 4 篇"));
    assertThat(person.textsIn("status-line")).anyMatch(text -> text.startsWith("本篇约剩"));
    person.press(KeyCode.CONTROL, KeyCode.G).type("一页纸").press(KeyCode.ENTER);
    waitForPlace(0);
  }

  @Test
  void aCommandIsFoundByAFewCharactersAndStandsFirstNextTime() throws Exception {
    person.press(KeyCode.CONTROL, KeyCode.K);
    person.waitUntil(() -> !person.textsIn("palette").isEmpty());
    person.type("底色").press(KeyCode.ENTER);
    person.waitUntil(() -> person.desktop().settings().theme().ordinal() == 1);
    person.press(KeyCode.CONTROL, KeyCode.K);
    person.waitUntil(() -> !person.textsIn("palette").isEmpty());
    assertThat(person.textsIn("palette").stream().filter(text -> !text.isBlank()).findFirst())
        .contains(person.messages().text("command.next-theme"));
    person.type("根本没有这样的命令");
    person.waitUntil(() -> person.textsIn("palette").contains("没有合适的。换几个字试试。"));
    person.press(KeyCode.ESCAPE);
    person.waitUntil(() -> person.textsIn("palette").isEmpty());
  }

  @Test
  void thePageAloneIsShownAndAllComesBack() throws Exception {
    person.press(KeyCode.SHIFT, KeyCode.F11);
    person.waitUntil(() -> person.textsIn("contents-panel").isEmpty());
    assertThat(person.textsIn("status-line")).isEmpty();
    person.press(KeyCode.PAGE_DOWN);
    person.waitUntil(() -> person.pane().readingOffsetProperty().get() > 0);
    person.press(KeyCode.SHIFT, KeyCode.F11);
    person.waitUntil(() -> !person.textsIn("contents-panel").isEmpty());
    assertThat(person.textsIn("status-line")).isNotEmpty();

    person.press(KeyCode.SHIFT, KeyCode.F11);
    person.waitUntil(() -> person.textsIn("contents-panel").isEmpty());
    person.press(KeyCode.F1);
    person.waitUntil(() -> !person.textsIn("menu-card").isEmpty());
    person.press(KeyCode.ESCAPE);
  }

  @Test
  void everyRowOfTheMenuIsReachedInALowWindow() throws Exception {
    person.waitForPublication();
    double height = person.desktop().stage().getHeight();
    resizeTo(520);
    person.press(KeyCode.F1);
    person.waitUntil(() -> person.robot().lookup(".menu-card").tryQuery().isPresent());
    Node card = person.robot().lookup(".menu-card").query();
    List<Button> rows =
        List.copyOf(person.robot().from(card).lookup(".button").queryAllAs(Button.class));
    assertThat(rows.getFirst().isFocused()).isTrue();
    assertThat(isIn(rows.getFirst(), card)).isTrue();
    assertThat(isIn(card, card.getScene().getRoot())).isTrue();

    for (int row = 1; row < rows.size(); row++) {
      person.press(KeyCode.TAB);
    }

    person.waitUntil(() -> rows.getLast().isFocused());
    person.waitUntil(() -> isIn(rows.getLast(), card));
    person.press(KeyCode.ESCAPE);
    resizeTo(height);
  }

  private void resizeTo(double height) throws Exception {
    WaitForAsyncUtils.asyncFx(() -> person.desktop().stage().setHeight(height)).get();
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static boolean isIn(Node part, Node whole) {
    return whole
        .localToScene(whole.getLayoutBounds())
        .contains(part.localToScene(part.getLayoutBounds()));
  }

  private void nextArticle() {
    person.press(KeyCode.ALT, KeyCode.DOWN);
  }

  private void previousArticle() {
    person.press(KeyCode.ALT, KeyCode.UP);
  }

  private void waitForPlace(int offset) throws Exception {
    person.waitUntil(() -> person.pane().readingOffsetProperty().get() == offset);
  }

  private List<Integer> starts() {
    return person.desk().orElseThrow().shown().orElseThrow().text().articleStarts();
  }

  private String lastNotice() {
    return person.desk().orElseThrow().overlay().lastNotice().orElse("");
  }
}
