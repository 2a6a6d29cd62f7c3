package org.yandu.task;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;

/// One piece of long work: runs once on an executor, can be watched and cancelled from any thread.
///
/// @param <T> what the work yields
public final class BackgroundTask<T> {

  /// The work itself.
  @FunctionalInterface
  public interface Work<T> {
    T run(Progress progress);
  }

  /// How far the work is.
  ///
  /// @param total 0 where it is not known
  public record Step(Progress.Stage stage, long done, long total) {}

  private final CompletableFuture<T> result = new CompletableFuture<>();
  private final AtomicReference<Step> step =
      new AtomicReference<>(new Step(Progress.Stage.READING, 0, 0));
  private volatile boolean cancelled;

  private BackgroundTask() {}

  /// Starts the work.
  public static <T> BackgroundTask<T> start(Executor executor, Work<T> work) {
    BackgroundTask<T> task = new BackgroundTask<>();
    Objects.requireNonNull(executor).execute(() -> task.run(work));
    return task;
  }

  /// Completes with the result, or with the exception that ended the work; a cancelled work ends
  /// with [CancelledException].
  public CompletableFuture<T> result() {
    return result;
  }

  public Step step() {
    return Objects.requireNonNull(step.get());
  }

  /// Asks the work to stop at its next report.
  public void cancel() {
    cancelled = true;
  }

  @SuppressWarnings("CatchAndPrintStackTrace")
  private void run(Work<T> work) {
    try {
      result.complete(work.run(this::report));
    } catch (Throwable thrown) {
      result.completeExceptionally(thrown);
    }
  }

  private void report(Progress.Stage stage, long done, long total) {
    if (cancelled) {
      throw new CancelledException();
    }
    step.set(new Step(stage, done, total));
  }
}
