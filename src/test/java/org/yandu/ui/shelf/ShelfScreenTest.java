package org.yandu.ui.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yandu.ui.PanelStage.onFx;
import static org.yandu.ui.PanelStage.waitUntil;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.yandu.library.SamplePublications;
import org.yandu.model.PublicationId;
import org.yandu.model.PublicationMetadata;
import org.yandu.settings.Messages;
import org.yandu.ui.OpenLibrary;
import org.yandu.ui.PanelStage;
import org.yandu.ui.StyleWarnings;

@ExtendWith({ApplicationExtension.class, StyleWarnings.class})
@SuppressWarnings("NullAway.Init") // TestFX and JUnit set the fields up before each test
final class ShelfScreenTest {

  private final List<String> asked = new ArrayList<>();

  @TempDir Path folder;
  private OpenLibrary library;
  private PublicationId issue;
  private PublicationId unknown;
  private ShelfViewModel model;
  private ShelfScreen screen;

  @Start
  void start(Stage stage) {
    library = new OpenLibrary(folder);
    issue = library.add(SamplePublications.every(7));
    unknown = library.add(SamplePublications.longOne(3000));
    model = new ShelfViewModel(library.thread(), Platform::runLater);
    screen =
        new ShelfScreen(
            model,
            Messages.of("zh"),
            Clock.systemDefaultZone(),
            new ShelfActions(
                id -> asked.add("open " + id),
                id -> asked.add("reimport " + id),
                id -> asked.add("export " + id),
                () -> asked.add("import")));
    PanelStage.show(stage, screen, 1000, 700);
  }

  @BeforeEach
  void waitForTheLibrary() {
    waitUntil(() -> model.rows().size() == 2);
  }

  @AfterEach
  void close() {
    library.close();
  }

  @Test
  void aDoubleClickAndEnterOpen(FxRobot robot) {
    robot.doubleClickOn("《乡野》 2026 年第 7 期");
    robot.type(KeyCode.ENTER);

    assertThat(asked).containsExactly("open " + issue, "open " + issue);
  }

  @Test
  void deletingOffersToTakeItBack(FxRobot robot) {
    robot.clickOn("《乡野》 2026 年第 7 期").type(KeyCode.DELETE);
    waitUntil(() -> model.rows().size() == 1);
    waitUntil(() -> screen.lookup(".shelf-deleted").isVisible());

    robot.clickOn("已删除《乡野》 2026 年第 7 期").clickOn("撤销");
    waitUntil(() -> model.rows().size() == 2);
    assertThat(onFx(() -> screen.lookup(".shelf-deleted").isVisible())).isFalse();
  }

  @Test
  void whatIsNotKnownIsFilledInBesideTheList(FxRobot robot) {
    robot.clickOn("补上刊名、年、期");
    waitUntil(() -> focused("#shelf-periodical"));
    robot.write("abc");
    robot.clickOn("#shelf-year").write("20");
    assertThat(onFx(() -> screen.lookup(".metadata-refusal").isVisible())).isTrue();
    robot.write("21").type(KeyCode.ENTER);

    waitUntil(() ->
        library
            .read(unknown)
            .publication()
            .metadata()
            .equals(new PublicationMetadata("", "abc", OptionalInt.of(2021), "")));
    assertThat(onFx(() -> model.formProperty().get())).isEmpty();
  }

  @Test
  void escapeClosesTheFormWithoutAChange(FxRobot robot) {
    robot.clickOn("《乡野》 2026 年第 7 期").type(KeyCode.F2);
    waitUntil(() -> focused("#shelf-periodical"));
    robot.write("x").type(KeyCode.ESCAPE);

    waitUntil(() -> model.formProperty().get().isEmpty());
    assertThat(library.read(issue).publication().metadata().periodical()).isEqualTo("乡野");
  }

  @Test
  void filteringLeavesWhatFitsAndSaysWhenNothingDoes(FxRobot robot) {
    robot.clickOn(screen.lookup(".filter-field")).write("7");
    waitUntil(() -> model.rows().size() == 1);
    robot.write("zzz");
    waitUntil(() -> model.rows().isEmpty());
    robot.clickOn("显示全部");

    waitUntil(() -> model.rows().size() == 2);
  }

  @Test
  void theActionsOfARowAskTheOthers(FxRobot robot) {
    robot.clickOn("《乡野》 2026 年第 7 期");
    robot.type(KeyCode.F5);
    robot.clickOn("导入文件…");

    assertThat(asked).containsExactly("reimport " + issue, "import");
  }

  private boolean focused(String field) {
    Node node = screen.lookup(field);
    return node != null && node.isFocused();
  }
}
