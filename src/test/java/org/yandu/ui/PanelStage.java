package org.yandu.ui;

import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;
import org.yandu.settings.Theme;

/// Puts a panel into a window with the program's themes, and waits for what comes of gestures.
public final class PanelStage {

  private PanelStage() {}

  public static void show(Stage stage, Parent panel, double width, double height) {
    Fonts.load();
    Scene scene = new Scene(new Group(), width, height);
    Themes.setRoot(scene, new StackPane(panel, new Overlay()), Theme.LIGHT);
    stage.setScene(scene);
    // The wheel of the Headless platform turns at a place of the screen, not of the window.
    stage.setX(0);
    stage.setY(0);
    stage.show();
  }

  /// Does something on the FX thread and waits for it.
  public static void doOnFx(Runnable work) {
    WaitForAsyncUtils.waitForAsyncFx(10_000, work);
    waitForFxEvents();
  }

  public static <T> T onFx(Callable<T> question) {
    return WaitForAsyncUtils.waitForAsyncFx(10_000, question);
  }

  /// Waits until `condition` holds on the FX thread.
  public static void waitUntil(BooleanSupplier condition) {
    try {
      WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> onFx(condition::getAsBoolean));
    } catch (TimeoutException late) {
      throw new AssertionError("did not come about", late);
    }
    waitForFxEvents();
  }
}
