package org.yandu.library;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import org.yandu.task.BackgroundTask;

/// A [Library] on a thread of its own, for a window that must never wait. Calls run in the order in
/// which they were made. May be used from any thread.
public final class LibraryThread implements AutoCloseable {

  private LibraryThread() {}

  /// Opens the library on its thread. On any outcome but [LibraryOpening.Opened] close this at
  /// once.
  public static LibraryThread start() {
    throw new UnsupportedOperationException();
  }

  /// As [Library#open], on this thread.
  public CompletableFuture<LibraryOpening> open(java.nio.file.Path folder) {
    throw new UnsupportedOperationException();
  }

  /// Asks or changes; the future completes on the library's thread.
  ///
  /// @throws IllegalStateException in the future if no library is open
  public <T> CompletableFuture<T> call(Function<Library, T> call) {
    throw new UnsupportedOperationException();
  }

  /// As [#call] for a call that yields nothing.
  public CompletableFuture<Void> run(Consumer<Library> call) {
    throw new UnsupportedOperationException();
  }

  /// Imports a file: reads it on the pool, adds it on the library's thread.
  public BackgroundTask<ImportOutcome> importFile(java.nio.file.Path file) {
    throw new UnsupportedOperationException();
  }

  /// Is told of every change after it is on disk, on the library's thread.
  public void addListener(Consumer<ChangeSet> listener) {
    throw new UnsupportedOperationException();
  }

  /// Finishes what was asked for, then closes the library.
  @Override
  public void close() {
    throw new UnsupportedOperationException();
  }
}
