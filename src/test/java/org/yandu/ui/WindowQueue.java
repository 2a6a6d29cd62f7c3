package org.yandu.ui;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// Makes the thread of a test the window's thread: what is handed over runs when the test waits.
public final class WindowQueue implements Executor {

  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(20);

  private final BlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();

  @Override
  public void execute(Runnable work) {
    waiting.add(work);
  }

  /// Runs what comes in until `condition` holds.
  public void runUntil(BooleanSupplier condition) {
    long end = System.nanoTime() + PATIENCE;
    while (!condition.getAsBoolean()) {
      try {
        Runnable work = waiting.poll(10, TimeUnit.MILLISECONDS);
        if (work != null) {
          work.run();
        }
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(interrupted);
      }
      if (System.nanoTime() > end) {
        throw new AssertionError("did not come about");
      }
    }
  }
}
