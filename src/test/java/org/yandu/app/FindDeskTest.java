package org.yandu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import org.yandu.model.Meaning;

/// A person looks for words in the sample issue.
final class FindDeskTest {

  private static final String WORD = "目录";

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
  void wordsAreFoundAsTheyAreTypedAndGoneThrough() throws Exception {
    long all = Pattern.compile(WORD).matcher(text()).results().count();
    assertThat(all).isGreaterThan(3);
    lookFor(WORD);
    waitForCount(all + " 处");
    person.waitUntil(() -> person.textsIn("find-panel").contains("目录是一张地图"));

    person.press(KeyCode.ENTER);
    waitForCount("第 1 处，共 " + all + " 处");
    waitForTones();
    person.press(KeyCode.F3);
    waitForCount("第 2 处，共 " + all + " 处");
    person.press(KeyCode.SHIFT, KeyCode.F3);
    person.press(KeyCode.SHIFT, KeyCode.F3);
    waitForCount("第 " + all + " 处，共 " + all + " 处");

    person.press(KeyCode.ESCAPE);
    person.waitUntil(() -> tones().isEmpty());
    assertThat(person.textsIn("notes-panel")).contains("标注");
  }

  @Test
  void anArticleAloneIsLookedThroughAndPatternsAreRead() throws Exception {
    lookFor("第.期");
    waitForCount("0 处");
    person.clickOn("#find-pattern");
    long all = Pattern.compile("第.期").matcher(text()).results().count();
    waitForCount(all + " 处");
    person.clickOn("#find-pattern");
    lookFor("读");
    long everywhere = Pattern.compile("读").matcher(text()).results().count();
    waitForCount(everywhere + " 处");
    person.clickOn("#find-in-article");
    var first = person.desk().orElseThrow().shown().orElseThrow().text();
    long here =
        Pattern.compile("读").matcher(first.substring(first.articleRange(1))).results().count();
    waitForCount(here + " 处");
    lookFor("读(");
    person.clickOn("#find-pattern");
    waitForCount("写法不完整");
  }

  @Test
  void whatIsSelectedIsLookedForAndMarksStayWhereTheyAre() throws Exception {
    person.dragOver("一支红笔足矣");
    person.press(KeyCode.CONTROL, KeyCode.F);
    waitForCount("1 处");
    person.press(KeyCode.ESCAPE);
    person.dragOver("一支红笔足矣").clickOn("#selection-bar #dot-" + Meaning.KEY_POINT);
    person.waitUntil(() -> person.desk().orElseThrow().annotations().size() == 1);
    lookFor("红笔");
    person.press(KeyCode.ENTER);
    waitForTones();
    person.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
    person.waitUntil(() -> !person.textsIn("doubts-panel").isEmpty());
    person.press(KeyCode.CONTROL, KeyCode.F);
    long before = Pattern.compile("红笔").matcher(text()).results().count();
    waitForCount(before + " 处");
    person.clickOnPassage("一支红笔足矣").press(KeyCode.CONTROL, KeyCode.DELETE);
    person.waitUntil(() -> !text().contains("一支红笔足矣"));
    long left = Pattern.compile("红笔").matcher(text()).results().count();
    assertThat(left).isLessThan(before);
    waitForCount(left + " 处");
  }

  private void lookFor(String words) throws Exception {
    person.press(KeyCode.CONTROL, KeyCode.F);
    person.press(KeyCode.CONTROL, KeyCode.A).type(words);
  }

  private void waitForCount(String count) throws Exception {
    person.waitUntil(() -> person.textsIn("find-panel").contains(count));
  }

  private void waitForTones() throws Exception {
    person.waitUntil(
        () -> tones().stream().anyMatch(tone -> tone.getLayoutBounds().getWidth() > 20));
  }

  /// The tones over what is found and in view.
  private List<Node> tones() {
    try {
      return WaitForAsyncUtils.asyncFx(() ->
              person.desktop().stage().getScene().getRoot().lookupAll(".found-marks *").stream()
                  .toList())
          .get();
    } catch (Exception exception) {
      throw new AssertionError(exception);
    }
  }

  private String text() {
    return person.desk().orElseThrow().shown().orElseThrow().text().string();
  }
}
