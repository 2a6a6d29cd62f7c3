package org.yandu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import org.yandu.model.PlacedAnnotation;
import org.yandu.model.Placement;
import org.yandu.ui.StyleWarnings;

/// Marks that lost their place to another text of the issue get a new one.
@ExtendWith({ApplicationExtension.class, StyleWarnings.class})
@SuppressWarnings("NullAway.Init") // JUnit sets the fields up before each test
final class PlacingDeskTest {

  private static final String HEAD = "---\n刊名: 河湾通讯\n年: 2020\n期: 24\n---\n# 学习园地\n\n## 记事\n\n";
  private static final String PARAGRAPH =
      "春天，河湾村的老人们先说起修路，路修通了，茶叶就能当天运到县城，大家都说好。"
          + "到了六月，水泥三十吨已经堆在村口，账目每月贴在墙上，谁都可以来看，"
          + "如今夜里也亮着灯，孩子们沿着新路骑车，一直骑到渡口才回头。";
  private static final String GONE = "夜里的渡口亮着一盏灯，船工说等到天明再走。";

  @TempDir Path folder;
  private DeskGestures person;

  @BeforeEach
  void start() throws Exception {
    Path issue = Files.writeString(folder.resolve("issue.md"), HEAD + PARAGRAPH + "\n\n" + GONE);
    person = DeskGestures.start(folder.resolve("library"), issue);
    person.waitForPublication();
  }

  @AfterEach
  void quit() throws Exception {
    person.quit();
  }

  @Test
  void oneOfTwoTwinsIsChosenInPlace() throws Exception {
    mark("水泥三十吨已经堆在村口");
    replaceBy("编者按：重排。\n\n" + PARAGRAPH + "\n\n" + PARAGRAPH);
    assertThat(only().placement()).isInstanceOf(Placement.Ambiguous.class);

    person.press(KeyCode.F10).clickOn(".note-quote");
    person.waitUntil(() -> person.selected().equals("水泥三十吨已经堆在村口"));
    int first = selectionStart();
    person.robot().clickOn("看下一处");
    person.waitUntil(() -> selectionStart() > first);
    int second = selectionStart();
    person.robot().clickOn("放到选中处");
    person.waitUntil(() -> only().range().isPresent());
    assertThat(only().range().orElseThrow().start()).isEqualTo(second);

    person.press(KeyCode.CONTROL, KeyCode.Z);
    person.waitUntil(() -> only().range().isEmpty());
  }

  @Test
  void whatIsGoneIsSetOnWhatAPersonSelects() throws Exception {
    mark("船工说等到天明再走");
    replaceBy(PARAGRAPH);
    assertThat(only().range()).isEmpty();
    person.press(KeyCode.F10).clickOn(".note-quote");
    person.waitUntil(
        () -> person.textsIn("notice").stream().anyMatch(text -> text.contains("没有相近的文字")));
    person.dragOver("谁都可以来看");
    person.robot().clickOn("放到选中处");
    person.waitUntil(() -> only().range().isPresent());
    assertThat(only().annotation().anchor().exact()).isEqualTo("谁都可以来看");
  }

  private int selectionStart() {
    return person.pane().selectionProperty().get().orElseThrow().start();
  }

  private PlacedAnnotation only() {
    List<PlacedAnnotation> annotations = person.desk().orElseThrow().annotations();
    assertThat(annotations).hasSize(1);
    return annotations.getFirst();
  }

  private void mark(String passage) throws Exception {
    person.dragOver(passage).press(KeyCode.DIGIT1);
    person.waitUntil(() -> person.desk().orElseThrow().annotations().size() == 1);
  }

  private void replaceBy(String text) throws Exception {
    Path other = Files.writeString(folder.resolve("other.md"), HEAD + text);
    Desk desk = person.desk().orElseThrow();
    WaitForAsyncUtils.asyncFx(
            () -> desk.reimport(desk.shown().orElseThrow().publication().id(), other))
        .get();
    person.waitUntil(() -> only().range().isEmpty());
  }
}
