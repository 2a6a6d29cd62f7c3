package org.yandu.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yandu.ui.PanelStage.doOnFx;
import static org.yandu.ui.PanelStage.onFx;
import static org.yandu.ui.PanelStage.waitUntil;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.yandu.library.OpenPublication;
import org.yandu.library.SamplePublications;
import org.yandu.settings.Messages;
import org.yandu.ui.OpenLibrary;
import org.yandu.ui.PanelStage;
import org.yandu.ui.StyleWarnings;

@ExtendWith({ApplicationExtension.class, StyleWarnings.class})
@SuppressWarnings("NullAway.Init") // TestFX and JUnit set the fields up before each test
final class ContentsPanelTest {

  private final List<Integer> jumps = new ArrayList<>();

  @TempDir Path folder;
  private Button elsewhere;
  private OpenLibrary library;
  private OpenPublication publication;
  private ContentsViewModel model;
  private ContentsPanel panel;

  @Start
  void start(Stage stage) {
    library = new OpenLibrary(folder);
    publication = library.read(library.add(SamplePublications.longOne(100_000)));
    model = new ContentsViewModel(library.thread(), Platform::runLater);
    model.show(publication);
    panel = new ContentsPanel(model, Messages.of("zh"), jumps::add);
    elsewhere = new Button("elsewhere");
    BorderPane root = new BorderPane(panel);
    root.setBottom(elsewhere);
    PanelStage.show(stage, root, 280, 600);
  }

  @BeforeEach
  void focusElsewhere(FxRobot robot) {
    doOnFx(elsewhere::requestFocus);
    robot.moveTo(elsewhere);
  }

  @AfterEach
  void close() {
    library.close();
  }

  @Test
  void aClickJumps(FxRobot robot) {
    robot.clickOn("第3篇");

    assertThat(jumps).containsExactly(offsetOf("第3篇"));
  }

  @Test
  void enterInTheFilterJumpsToTheFirstMatchAndEscapeClears(FxRobot robot) {
    doOnFx(panel::focusFilter);
    robot.write("第17");
    assertThat(onFx(() -> model.rows().size())).isEqualTo(1);
    robot.type(KeyCode.ENTER);
    assertThat(jumps).containsExactly(offsetOf("第17篇"));

    robot.type(KeyCode.ESCAPE);
    assertThat(onFx(() -> model.rows().size())).isEqualTo(publication.text().articleCount());
  }

  @Test
  void theArrowLeadsFromTheFilterIntoTheList(FxRobot robot) {
    doOnFx(panel::focusFilter);
    robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);

    assertThat(jumps).containsExactly(offsetOf("第2篇"));
  }

  @Test
  void theReadingPositionIsMarkedAndBroughtIntoViewWithoutTheFocus() {
    int last = publication.text().articleCount();
    assertThat(shown("第" + last + "篇")).isFalse();
    readTo("第" + last + "篇");

    waitUntil(() -> shown("第" + last + "篇"));
    assertThat(marked()).containsExactly("第" + last + "篇");
    assertThat(onFx(elsewhere::isFocused)).isTrue();
  }

  @Test
  void aRowInViewIsMarkedWithoutScrolling() {
    double before = scrolled();
    readTo("第4篇");

    assertThat(marked()).containsExactly("第4篇");
    assertThat(scrolled()).isEqualTo(before);
  }

  @Test
  void theListStaysWhereTheReaderScrollsIt(FxRobot robot) {
    robot.moveTo(list()).scroll(6, VerticalDirection.DOWN);
    waitUntil(() -> scrolled() > 0);
    double there = scrolled();
    readTo("第1篇");
    readTo("第2篇");

    assertThat(scrolled()).isEqualTo(there);
  }

  @Test
  void nothingScrollsSideways() {
    assertThat(
            onFx(() -> list().lookupAll(".scroll-bar").stream())
                .filter(ScrollBar.class::isInstance)
                .map(ScrollBar.class::cast)
                .filter(bar -> bar.getOrientation() == Orientation.HORIZONTAL)
                .filter(Node::isVisible))
        .isEmpty();
  }

  private void readTo(String title) {
    doOnFx(() -> model.currentOffsetProperty().set(offsetOf(title)));
  }

  private int offsetOf(String title) {
    return ("\n" + publication.text().string()).indexOf("\n" + title + "\n");
  }

  private ListView<?> list() {
    return (ListView<?>) panel.lookup(".list-view");
  }

  private double scrolled() {
    return onFx(() ->
        list().lookupAll(".scroll-bar").stream()
            .filter(ScrollBar.class::isInstance)
            .map(ScrollBar.class::cast)
            .filter(bar -> bar.getOrientation() == Orientation.VERTICAL)
            .findFirst()
            .orElseThrow()
            .getValue());
  }

  private boolean shown(String title) {
    return onFx(() -> titles(".contents-cell").contains(title));
  }

  private List<String> marked() {
    return onFx(() -> titles(".contents-cell:current"));
  }

  private List<String> titles(String cells) {
    return panel.lookupAll(cells + " .contents-title").stream()
        .filter(Label.class::isInstance)
        .map(Label.class::cast)
        .filter(label -> isInView(label))
        .map(Label::getText)
        .toList();
  }

  private boolean isInView(Node node) {
    return node.isVisible()
        && list()
            .localToScene(list().getLayoutBounds())
            .contains(
                node.localToScene(node.getLayoutBounds()).getCenterX(),
                node.localToScene(node.getLayoutBounds()).getCenterY());
  }
}
