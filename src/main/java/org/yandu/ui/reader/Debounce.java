package org.yandu.ui.reader;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/// Does the last of many things asked for, once nothing more has been asked for a while.
///
/// Confined to the thread of its executor.
final class Debounce {

  private final Executor thread;
  private final Executor afterPause;
  private Optional<Runnable> pending = Optional.empty();
  private long turn;

  /// @param thread runs what it is given on the thread that calls this
  Debounce(Duration pause, Executor thread) {
    this.thread = thread;
    this.afterPause = CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS);
  }

  void submit(Runnable action) {
    pending = Optional.of(action);
    long mine = ++turn;
    afterPause.execute(() -> thread.execute(() -> runIfLast(mine)));
  }

  /// Does at once what is still waiting.
  void flush() {
    Optional<Runnable> action = pending;
    pending = Optional.empty();
    action.ifPresent(Runnable::run);
  }

  private void runIfLast(long asked) {
    if (asked == turn) {
      flush();
    }
  }
}
