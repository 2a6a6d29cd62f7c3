package org.yandu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import org.yandu.model.TextRange;
import org.yandu.settings.ChineseScript;
import org.yandu.settings.Settings;
import org.yandu.ui.StyleWarnings;

/// What a person chooses, and how the window takes it.
@ExtendWith({ApplicationExtension.class, StyleWarnings.class})
@SuppressWarnings("NullAway.Init") // JUnit sets the fields up before each test
final class ChoosingDeskTest {

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

  private Settings settings() {
    return person.desktop().settings();
  }

  private void openSettings() throws Exception {
    person.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.COMMA);
    person.waitUntil(() -> person.robot().lookup("#settings-card").tryQuery().isPresent());
  }

  private void change(java.util.function.UnaryOperator<Settings> choice) throws Exception {
    WaitForAsyncUtils.asyncFx(() -> person.desktop().change(choice.apply(settings()))).get();
    DeskGestures.settle();
  }

  private Set<Node> all(String selector) {
    return person.desktop().stage().getScene().getRoot().lookupAll(selector);
  }

  @Test
  void aSettingIsFoundByAFewCharacters() throws Exception {
    openSettings();
    person.type("缩进");
    person.waitUntil(() -> person.textsIn("setting-rows").contains("首行缩进"));
    assertThat(person.textsIn("setting-rows")).doesNotContain("界面语言");
    person.press(KeyCode.CONTROL, KeyCode.A).type("没有这样的");
    person.waitUntil(() -> person.textsIn("setting-rows").contains("没有符合的设置。"));
  }

  @Test
  void aCommandGetsAnotherKeyWhichLastsAndLosesTheOneItHad() throws Exception {
    openSettings();
    person.clickOn("#settings-keys").clickOn("#key-import");
    person.press(KeyCode.CONTROL, KeyCode.F);
    person.waitUntil(
        () -> person.textsIn("setting-rows").stream().anyMatch(t -> t.contains("原来是")));
    assertThat(settings().keys()).containsEntry("FIND", "").containsEntry("IMPORT", "Shortcut+F");
    person.clickOn("#settings-search").type("查找");
    person.clickOn("#key-find").press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.F);
    person.press(KeyCode.ESCAPE);
    person = person.restart();
    person.waitForPublication();
    person.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.F);
    person.waitUntil(() -> person.robot().lookup("#find-list").tryQuery().isPresent());
  }

  @Test
  void aKeyThatWritesIsNoKeyForACommand() throws Exception {
    openSettings();
    person.clickOn("#settings-keys").clickOn("#key-import").press(KeyCode.X);
    person.waitUntil(() -> person.textsIn("setting-rows").stream().anyMatch(t -> t.contains("写字")));
    assertThat(settings().keys()).isEmpty();
  }

  @Test
  void theWindowIsLargerAndStillWorks() throws Exception {
    change(now -> now.withInterfaceScale(1.5));
    person.dragOver("从一页纸").press(KeyCode.DIGIT1);
    person.waitUntil(() -> person.desk().orElseThrow().annotations().size() == 1);
    assertThat(person.desk().orElseThrow().annotations().getFirst().annotation().anchor().exact())
        .isEqualTo("从一页纸");
  }

  @Test
  void coloursHaveLinesOfTheirOwnOnDemand() throws Exception {
    change(now -> now.withPatterns(true));
    assertThat(person.desktop().stage().getScene().getRoot().getStyleClass()).contains("patterns");
    change(now -> now.withPatterns(false));
    assertThat(person.desktop().stage().getScene().getRoot().getStyleClass())
        .doesNotContain("patterns");
  }

  @Test
  void panelsHideUntilThePointerIsAtTheEdge() throws Exception {
    change(now -> now.withHidesPanels(true));
    person.robot().moveTo(person.pane());
    person.waitUntil(() -> all(".contents-panel").stream().noneMatch(Node::isVisible));
    var pane =
        WaitForAsyncUtils.asyncFx(
                () -> person.pane().localToScreen(person.pane().getBoundsInLocal()))
            .get();
    person.robot().moveTo(pane.getMinX() + 2, pane.getCenterY());
    person.waitUntil(() -> all(".contents-panel").stream().anyMatch(Node::isVisible));
    person.robot().moveTo(pane.getMinX() + pane.getWidth() / 2, pane.getCenterY());
    person.waitUntil(() -> all(".contents-panel").stream().noneMatch(Node::isVisible));
    change(now -> now.withHidesPanels(false));
    assertThat(all(".contents-panel")).allMatch(Node::isVisible);
  }

  @Test
  void anotherScriptMovesNoMark() throws Exception {
    person.dragOver("一支红笔足矣").press(KeyCode.DIGIT1);
    person.waitUntil(() -> person.desk().orElseThrow().annotations().size() == 1);
    var before = person.desk().orElseThrow().annotations().getFirst();
    int start = person.waitForPublication().text().string().indexOf("一支红笔");
    change(now -> now.withScript(ChineseScript.TRADITIONAL));
    person.waitUntil(() -> shownText().contains("一支紅筆足矣"));
    assertThat(person.desk().orElseThrow().annotations()).containsExactly(before);
    person.waitUntil(() -> !person.pane().boundsOf(new TextRange(start, start + 4)).isEmpty());
    change(now -> now.withScript(ChineseScript.AS_PRINTED));
    person.waitUntil(() -> shownText().contains("一支红笔足矣"));
  }

  private String shownText() {
    StringBuilder text = new StringBuilder();
    for (Node node : all(".reading-area .text")) {
      if (node instanceof javafx.scene.text.Text shown) {
        text.append(shown.getText());
      }
    }
    return text.toString();
  }

  @Test
  void aFontThatIsGoneIsReplacedAndStaysAskedFor() throws Exception {
    change(now -> now.withReadingStyle(now.readingStyle().withFontFamily("没有这种字体")));
    person.press(KeyCode.CONTROL, KeyCode.COMMA);
    person.waitUntil(() -> person.robot().lookup("#style-font").tryQuery().isPresent());
    ComboBox<?> fonts = person.robot().lookup("#style-font").query();
    assertThat(fonts.getValue()).isEqualTo("没有这种字体");
    person.press(KeyCode.ESCAPE);
    assertThat(settings().readingStyle().fontFamily()).isEqualTo("没有这种字体");
  }

  @Test
  void firstLinesAreSetInAsAskedForAndNoOffsetMoves() throws Exception {
    change(now -> now.withReadingStyle(now.readingStyle().withIndentEm(0)));
    person.dragOver("有人问").press(KeyCode.DIGIT1);
    person.waitUntil(() -> person.desk().orElseThrow().annotations().size() == 1);
    assertThat(person.desk().orElseThrow().annotations().getFirst().annotation().anchor().exact())
        .isEqualTo("有人问");
    change(now -> now.withReadingStyle(now.readingStyle().withIndentEm(4)));
    person.waitUntil(() -> shownText().contains("\u3000\u3000\u3000\u3000有人问"));
  }

  @Test
  void aSecondPageStandsBesideTheFirst() throws Exception {
    person.press(KeyCode.CONTROL, KeyCode.DIGIT2);
    person.waitUntil(() -> all(".reading-pane").size() == 2);
    person.clickOn("#split-choose");
    person.waitUntil(() -> !person.textsIn("palette").isEmpty());
    person.press(KeyCode.ENTER);
    person.waitUntil(() -> all(".reading-area").size() == 2);
    person.clickOn("#split-close");
    person.waitUntil(() -> all(".reading-pane").size() == 1);
  }

  @Test
  void whatIsReadIsMarkedInTheContents() throws Exception {
    person.press(KeyCode.CONTROL, KeyCode.U);
    person.waitUntil(() -> readings().getFirst() == 1.0);
    person.press(KeyCode.CONTROL, KeyCode.U);
    person.waitUntil(() -> readings().getFirst() == 0.0);
    person.clickOnPassage("有人问").press(KeyCode.SPACE);
    person.waitUntil(() -> readings().getFirst() > 0.0);
  }

  private List<Double> readings() {
    return person.desk().orElseThrow().marks().shares();
  }

  @Test
  void theTourHasFiveStepsAndTheGuideIsAPublication() throws Exception {
    person.press(KeyCode.CONTROL, KeyCode.K).type("怎么用").press(KeyCode.ENTER);
    for (int step = 1; step < 5; step++) {
      String at = step + " / 5";
      person.waitUntil(() -> person.textsIn("tour-card").contains(at));
      person.clickOn("#tour-next");
    }
    person.clickOn("#tour-end");
    person.waitUntil(() -> person.textsIn("tour-card").isEmpty());
    person.press(KeyCode.CONTROL, KeyCode.H);
    person.waitUntil(() ->
        person
            .desk()
            .orElseThrow()
            .shown()
            .filter(open -> open.text().string().contains("从这里开始"))
            .isPresent());
  }

  /// On every screen.
  @Test
  void everyControlHasAName() throws Exception {
    check("page");
    person.dragOver("一支红笔足矣");
    check("selection");
    person.press(KeyCode.DIGIT1);
    person.waitUntil(() -> person.desk().orElseThrow().annotations().size() == 1);
    person.clickOnPassage("一支红笔足矣");
    check("card");
    person.press(KeyCode.ESCAPE);
    KeyCode[][] screens = {
      {KeyCode.CONTROL, KeyCode.COMMA},
      {KeyCode.CONTROL, KeyCode.ALT, KeyCode.COMMA},
      {KeyCode.CONTROL, KeyCode.K},
      {KeyCode.F1},
      {KeyCode.CONTROL, KeyCode.F},
      {KeyCode.CONTROL, KeyCode.L},
      {KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A},
    };
    for (KeyCode[] keys : screens) {
      person.press(keys);
      check(List.of(keys).toString());
      person.press(KeyCode.ESCAPE);
    }
  }

  private void check(String screen) throws Exception {
    List<String> wanting =
        WaitForAsyncUtils.asyncFx(
                () -> {
                  List<String> found = new ArrayList<>();
                  walk(person.desktop().stage().getScene().getRoot(), found);
                  return found;
                })
            .get();
    assertThat(wanting).as(screen).isEmpty();
  }

  private static void walk(Node node, List<String> wanting) {
    if (!node.isVisible()) {
      return;
    }
    boolean control =
        node instanceof ButtonBase
            || node instanceof TextInputControl
            || node instanceof Slider
            || node instanceof ComboBox
            || node instanceof ListView;
    boolean partOfControl = node.getParent() instanceof ComboBox;
    if (control && !partOfControl && !isNamed(node)) {
      wanting.add("no name: " + node);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> walk(child, wanting));
    }
  }

  private static boolean isNamed(Node node) {
    String said = node.getAccessibleText();
    boolean text = node instanceof Labeled labeled && !labeled.getText().isBlank();
    return text || (said != null && !said.isBlank());
  }
}
