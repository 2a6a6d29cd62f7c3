package org.yandu.app;

import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where every failure ends that nobody expected: logged once, then told to the reader.
final class CrashHandler implements Thread.UncaughtExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(CrashHandler.class);

  private final Consumer<Throwable> tell;

  /// @param tell says it to the reader; called on any thread
  CrashHandler(Consumer<Throwable> tell) {
    this.tell = tell;
  }

  @Override
  public void uncaughtException(Thread thread, Throwable failure) {
    handle(failure);
  }

  void handle(Throwable failure) {
    Throwable cause =
        failure instanceof CompletionException && failure.getCause() != null
            ? failure.getCause()
            : failure;
    LOG.error("unexpected", cause);
    tell.accept(cause);
  }
}
