package org.yandu.ui;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/// Waits for JavaFX by what it does, not by the clock: on a busy machine a time is too short, on an
/// idle one too long.
public final class Pulses {

  /// One for the layout of what an event changed, one for what that layout queued, one to spare.
  private static final int ENOUGH = 3;

  private Pulses() {}

  /// Waits until what is queued has run and has been laid out, and what that queued, too.
  public static void settle() {
    CountDownLatch passed = new CountDownLatch(1);
    Platform.runLater(() -> count(passed));
    try {
      if (!passed.await(20, TimeUnit.SECONDS)) {
        throw new AssertionError("the window no longer draws");
      }
    } catch (InterruptedException exception) {
      Thread.currentThread().interrupt();
    }
  }

  /// A timer is called at the beginning of a pulse, before its layout.
  private static void count(CountDownLatch passed) {
    new AnimationTimer() {
      private int seen;

      @Override
      public void handle(long now) {
        if (++seen > ENOUGH) {
          stop();
          Platform.runLater(passed::countDown);
        }
      }
    }.start();
  }
}
