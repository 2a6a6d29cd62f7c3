package org.yandu.ui;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import org.yandu.library.ChangeSet;
import org.yandu.library.Library;
import org.yandu.library.LibraryThread;

/// How a view model talks to the library: calls run on the library's thread, answers and changes
/// come back on the window's. A call that fails is thrown there, where the window's handler of
/// uncaught exceptions finds it.
///
/// May be used from any thread.
public final class LibraryCalls {

  private final LibraryThread library;
  private final Executor window;

  /// @param window runs what it is given on the window's thread, in order
  public LibraryCalls(LibraryThread library, Executor window) {
    this.library = library;
    this.window = window;
  }

  /// Asks or changes, and hands the answer on.
  public <T> void ask(Function<Library, T> call, Consumer<T> answered) {
    var _ =
        library
            .call(call)
            .handle((answer, failure) -> {
              window.execute(() -> {
                if (failure != null) {
                  throw new IllegalStateException(failure);
                }
                answered.accept(answer);
              });
              return answer;
            });
  }

  /// Changes something; what comes of it is told by [#onChange].
  public void change(Consumer<Library> change) {
    ask(
        opened -> {
          change.accept(opened);
          return opened;
        },
        _ -> {});
  }

  /// Tells of every change after it is on disk.
  public void onChange(Consumer<ChangeSet> listener) {
    library.addListener(changes -> window.execute(() -> listener.accept(changes)));
  }
}
