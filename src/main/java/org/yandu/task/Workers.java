package org.yandu.task;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/// Makes the program's threads: named, and none of them keeps the program alive.
public final class Workers {

  private Workers() {}

  /// One thread that does what it is given in order.
  public static ExecutorService single(String name) {
    return Executors.newSingleThreadExecutor(factory(name));
  }

  /// A few threads for work that may run side by side.
  public static ExecutorService pool(String name, int threads) {
    return Executors.newFixedThreadPool(threads, factory(name));
  }

  /// One thread that does something now and then.
  public static ScheduledExecutorService scheduled(String name) {
    return Executors.newSingleThreadScheduledExecutor(factory(name));
  }

  /// Takes no more work and waits for what it has.
  ///
  /// @return whether all of it ended in time
  public static boolean finish(ExecutorService executor, Duration patience) {
    executor.shutdown();
    try {
      return executor.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException exception) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static ThreadFactory factory(String name) {
    return Thread.ofPlatform().daemon().name(name + "-", 1).factory();
  }
}
