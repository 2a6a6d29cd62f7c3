package org.yandu.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import org.yandu.cli.WindowRequest;
import org.yandu.library.LibraryThread;
import org.yandu.library.OpenPublication;
import org.yandu.model.TextRange;
import org.yandu.settings.Messages;
import org.yandu.settings.SettingsFile;
import org.yandu.ui.Pulses;
import org.yandu.ui.reader.ReadingPane;

/// A person at the window: starts the program on a data folder and works with mouse and keys.
final class DeskGestures {

  private static final long PATIENCE_SECONDS = 20;

  private final FxRobot robot = new FxRobot();
  private final Path dataFolder;
  private final Desktop desktop;

  private DeskGestures(Path dataFolder, Desktop desktop) {
    this.dataFolder = dataFolder;
    this.desktop = desktop;
  }

  static DeskGestures start(Path dataFolder, Path... files) throws Exception {
    return start("zh-CN", dataFolder, files);
  }

  static DeskGestures start(String language, Path dataFolder, Path... files) throws Exception {
    Stage stage = FxToolkit.registerPrimaryStage();
    FxToolkit.setupStage(Stage::hide);
    LibraryThread library = LibraryThread.start();
    WindowRequest request =
        new WindowRequest(
            dataFolder,
            List.of(files),
            Optional.of(language),
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            Optional.of(new WindowRequest.Size(980, 900)));
    new SettingsFile(Files.createDirectories(dataFolder))
        .save(new SettingsFile(dataFolder).load().withToured());
    DesktopStart start =
        new DesktopStart(request, library, library.open(dataFolder), Optional.empty(), _ -> {});
    Desktop desktop = WaitForAsyncUtils.asyncFx(() -> new Desktop(stage, start)).get();
    WaitForAsyncUtils.asyncFx(desktop::open).get();
    return new DeskGestures(dataFolder, desktop);
  }

  /// Closes the window as its close button does, and starts the program anew.
  DeskGestures restart() throws Exception {
    quit();
    return start(dataFolder);
  }

  void quit() throws Exception {
    WaitForAsyncUtils.asyncFx(
            () -> {
              desktop.leave();
              desktop.stage().hide();
              desktop.close();
            })
        .get();
  }

  /// Waits until a publication is on the page and the page has come to rest.
  OpenPublication waitForPublication() throws TimeoutException {
    waitUntil(
        () -> desk().flatMap(Desk::shown).isPresent() && pane().readingOffsetProperty().get() >= 0);
    settle();
    return desk().orElseThrow().shown().orElseThrow();
  }

  DeskGestures clickContents(String title) {
    robot.clickOn(contentsRow(title));
    settle();
    return this;
  }

  private Label contentsRow(String title) {
    return robot
        .lookup((Node node) ->
            node instanceof Label label
                && label.getText().equals(title)
                && node.getParent() != null
                && isInside(node, "contents-panel"))
        .query();
  }

  /// Whether a button has nothing to do for now.
  boolean isIdle(String selector) {
    return robot.lookup(selector).query().getPseudoClassStates().stream()
        .anyMatch(state -> state.getPseudoClassName().equals("idle"));
  }

  DeskGestures dragOver(String passage) throws TimeoutException {
    OpenPublication publication = waitForPublication();
    int start = publication.text().string().indexOf(passage);
    TextRange range = new TextRange(start, start + passage.length());
    waitUntil(() -> !pane().boundsOf(range).isEmpty());
    settle();
    Bounds first = box(range.start());
    Bounds last = box(range.end() - 1);
    robot.moveTo(first.getMinX() + 2, first.getCenterY());
    robot.press(MouseButton.PRIMARY);
    robot.moveTo(last.getMaxX() - 2, last.getCenterY());
    robot.release(MouseButton.PRIMARY);
    settle();
    return this;
  }

  DeskGestures clickOnPassage(String passage) throws TimeoutException {
    int start = waitForPublication().text().string().indexOf(passage);
    Bounds box = box(start + passage.length() / 2);
    robot.clickOn(box.getCenterX(), box.getCenterY());
    settle();
    return this;
  }

  DeskGestures rightClickOnPassage(String passage) throws TimeoutException {
    int start = waitForPublication().text().string().indexOf(passage);
    Bounds box = box(start + passage.length() / 2);
    robot.rightClickOn(box.getCenterX(), box.getCenterY());
    settle();
    return this;
  }

  /// Drags a row of the contents onto the upper or lower half of another.
  DeskGestures dragInContents(String title, String onto, boolean lowerHalf) {
    Bounds from = rowBox(title);
    Bounds to = rowBox(onto);
    robot.moveTo(from.getCenterX(), from.getCenterY());
    robot.press(MouseButton.PRIMARY);
    robot.moveTo(from.getCenterX(), from.getCenterY() + 12);
    robot.moveTo(to.getCenterX(), to.getCenterY() + (lowerHalf ? 8 : -8));
    robot.release(MouseButton.PRIMARY);
    settle();
    return this;
  }

  private Bounds rowBox(String title) {
    Label label = contentsRow(title);
    Bounds inScene = label.localToScene(label.getBoundsInLocal());
    Node root = desktop.stage().getScene().getRoot();
    return root.localToScreen(root.sceneToLocal(inScene));
  }

  DeskGestures doubleClickOn(String passage, int times) throws TimeoutException {
    int start = waitForPublication().text().string().indexOf(passage);
    Bounds box = box(start);
    for (int click = 0; click < times; click++) {
      robot.clickOn(box.getCenterX(), box.getCenterY());
    }
    settle();
    return this;
  }

  /// Drags something that stands in the window onto the end of a passage.
  DeskGestures dragToEndOf(String selector, String passage) throws TimeoutException {
    int end = waitForPublication().text().string().indexOf(passage) + passage.length();
    Bounds last = box(end - 1);
    robot.moveTo(selector);
    robot.press(MouseButton.PRIMARY);
    robot.moveTo(last.getMaxX() - 6, last.getMaxY() + 8);
    robot.moveTo(last.getMaxX() - 1, last.getMaxY() + 8);
    robot.release(MouseButton.PRIMARY);
    settle();
    return this;
  }

  /// What is selected on the page.
  String selected() {
    OpenPublication open = desk().orElseThrow().shown().orElseThrow();
    return pane().selectionProperty().get().map(open.text()::substring).orElse("");
  }

  FxRobot robot() {
    return robot;
  }

  DeskGestures clickOn(String selector) throws TimeoutException {
    waitUntil(() -> robot.lookup(selector).tryQuery().filter(Node::isVisible).isPresent());
    robot.clickOn(selector);
    settle();
    return this;
  }

  DeskGestures type(String text) {
    robot.write(text);
    settle();
    return this;
  }

  DeskGestures press(KeyCode... keys) {
    robot.push(keys);
    settle();
    return this;
  }

  /// The texts of all labels that are shown inside nodes of a style class.
  List<String> textsIn(String styleClass) {
    return robot
        .lookup(
            (Node node) -> node instanceof Label && node.isVisible() && isInside(node, styleClass))
        .<Label>queryAll()
        .stream()
        .map(Label::getText)
        .toList();
  }

  double widthOf(String styleClass) {
    return robot.lookup("." + styleClass).query().getBoundsInParent().getWidth();
  }

  /// The words on all buttons that are shown inside nodes of a style class.
  List<String> buttonsIn(String styleClass) {
    return robot
        .lookup(
            (Node node) -> node instanceof Button && node.isVisible() && isInside(node, styleClass))
        .<Button>queryAll()
        .stream()
        .map(Button::getText)
        .toList();
  }

  /// Waits for it, and then until what it brought is laid out and takes keys.
  void waitUntil(Callable<Boolean> condition) throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        PATIENCE_SECONDS, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
    settle();
  }

  Optional<Desk> desk() {
    return desktop.desk();
  }

  Desktop desktop() {
    return desktop;
  }

  Messages messages() {
    return desktop.messages();
  }

  ReadingPane pane() {
    return robot.lookup(".reading-pane").query();
  }

  static void settle() {
    Pulses.settle();
  }

  private Bounds box(int offset) {
    Bounds inScene = pane().boundsOf(new TextRange(offset, offset + 1)).getFirst();
    Node root = desktop.stage().getScene().getRoot();
    return root.localToScreen(root.sceneToLocal(inScene));
  }

  private static boolean isInside(Node node, String styleClass) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.getStyleClass().contains(styleClass)) {
        return true;
      }
    }
    return false;
  }
}
