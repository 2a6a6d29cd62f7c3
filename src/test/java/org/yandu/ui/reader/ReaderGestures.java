package org.yandu.ui.reader;

import java.util.List;
import java.util.concurrent.Callable;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import org.yandu.model.DocumentText;
import org.yandu.model.TextRange;
import org.yandu.ui.Pulses;

/// What a person does with the reading pane, in words of the pane.
final class ReaderGestures {

  private final FxRobot robot;
  private final ReadingPane pane;

  ReaderGestures(FxRobot robot, ReadingPane pane) {
    this.robot = robot;
    this.pane = pane;
  }

  static TextRange rangeOf(DocumentText text, String passage) {
    int start = text.string().indexOf(passage);
    return new TextRange(start, start + passage.length());
  }

  ReaderGestures dragOver(TextRange range) {
    Bounds first = boxOf(range.start());
    Bounds last = boxOf(range.end() - 1);
    robot.moveTo(onScreen(first.getMinX() + 2, first.getCenterY()));
    robot.press(MouseButton.PRIMARY);
    robot.moveTo(onScreen(last.getMaxX() - 2, last.getCenterY()));
    robot.release(MouseButton.PRIMARY);
    settle();
    return this;
  }

  ReaderGestures clickOn(int offset) {
    Bounds box = boxOf(offset);
    robot.clickOn(onScreen(box.getCenterX(), box.getCenterY()), MouseButton.PRIMARY);
    settle();
    return this;
  }

  ReaderGestures clickOn(String selector) {
    robot.clickOn(selector);
    settle();
    return this;
  }

  ReaderGestures press(KeyCode... keys) {
    robot.press(keys).release(keys);
    settle();
    return this;
  }

  ReaderGestures wheel(int notches) {
    robot.moveTo(pane);
    robot.scroll(
        Math.abs(notches),
        notches > 0
            ? javafx.geometry.VerticalDirection.DOWN
            : javafx.geometry.VerticalDirection.UP);
    settle();
    return this;
  }

  /// Waits until queued events, layout and what they queue are done.
  static void settle() {
    Pulses.settle();
  }

  static <T> T onFx(Callable<T> call) {
    return WaitForAsyncUtils.waitForAsyncFx(20_000, call);
  }

  static void doOnFx(Runnable action) {
    WaitForAsyncUtils.waitForAsyncFx(20_000, action);
    settle();
  }

  /// The box of one character, in the scene.
  Bounds boxOf(int offset) {
    List<Bounds> boxes = onFx(() -> pane.boundsOf(new TextRange(offset, offset + 1)));
    if (boxes.isEmpty()) {
      throw new AssertionError("character " + offset + " is not in view");
    }
    return boxes.getFirst();
  }

  private Point2D onScreen(double sceneX, double sceneY) {
    return onFx(() -> {
      Node root = pane.getScene().getRoot();
      return root.localToScreen(root.sceneToLocal(sceneX, sceneY));
    });
  }
}
