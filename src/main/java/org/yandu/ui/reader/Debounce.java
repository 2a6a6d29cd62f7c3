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

  private final Duration pause;
  private final Executor thread;
  private Optional<Runnable> pending = Optional.empty();
  private CompletableFuture<Void> timer = CompletableFuture.completedFuture(null);

  /// @param thread runs what it is given on the thread that calls this
  Debounce(Duration pause, Executor thread) {
    this.pause = pause;
    this.thread = thread;
  }

  void submit(Runnable action) {
    timer.cancel(false);
    pending = Optional.of(action);
    CompletableFuture<Void> waiting = new CompletableFuture<>();
    timer = waiting;
    var unused =
        waiting
            .completeOnTimeout(null, pause.toMillis(), TimeUnit.MILLISECONDS)
            .thenRunAsync(() -> runIfLast(waiting), thread);
  }

  /// Does at once what is still waiting.
  void flush() {
    timer.cancel(false);
    Optional<Runnable> action = pending;
    pending = Optional.empty();
    action.ifPresent(Runnable::run);
  }

  /// Between the end of the pause and this, something else may have been asked for.
  private void runIfLast(CompletableFuture<Void> waited) {
    if (waited.equals(timer)) {
      flush();
    }
  }
}
