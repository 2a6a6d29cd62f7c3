package org.yandu.ui.reader;

import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.yandu.library.LibraryThread;
import org.yandu.library.Original;
import org.yandu.library.OriginalPage;
import org.yandu.task.BackgroundTask;
import org.yandu.task.CancelledException;

/// Turns the pages of a source: one is drawn at a time, in the background, and given up as soon as
/// another is wanted.
///
/// For the window's thread.
final class OriginalPagesViewModel {

  /// What there is to see.
  sealed interface State {

    /// Nothing was asked for.
    record Empty() implements State {}

    record Drawing(int number, BackgroundTask<OriginalPage> task) implements State {}

    record Shown(OriginalPage page) implements State {}

    /// The person did not want to wait.
    record Stopped(int number) implements State {}
  }

  private final LibraryThread thread;
  private final Executor window;
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(this, "state", new State.Empty());
  private final ReadOnlyIntegerWrapper number = new ReadOnlyIntegerWrapper(this, "number");
  private final ReadOnlyIntegerWrapper pages = new ReadOnlyIntegerWrapper(this, "pages");
  private Optional<Original.Pages> original = Optional.empty();
  private int width;

  /// @param window runs what it is given on the window's thread, in order
  OriginalPagesViewModel(LibraryThread thread, Executor window) {
    this.thread = thread;
    this.window = window;
  }

  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// The page that is shown or wanted, from 1; 0 if there is none.
  ReadOnlyIntegerProperty numberProperty() {
    return number.getReadOnlyProperty();
  }

  /// How many there are; 0 as long as that is not known.
  ReadOnlyIntegerProperty pagesProperty() {
    return pages.getReadOnlyProperty();
  }

  /// Whether something of the passage stands on the page that is shown or wanted.
  boolean isMarked() {
    return original.filter(known -> known.reaches(number.get())).isPresent();
  }

  /// Draws the page on which a passage begins, once the width is known.
  void show(Original.Pages wanted) {
    stop();
    original = Optional.of(wanted);
    pages.set(0);
    draw(wanted.first());
  }

  /// Draws pages so wide from now on; what is drawn already stays.
  ///
  /// @param pixels 0 as long as it is not known
  void fit(int pixels) {
    boolean first = width == 0 && pixels > 0;
    width = pixels;
    if (first && original.isPresent()) {
      draw(number.get());
    }
  }

  /// @param by 1 or -1; nothing happens at either end
  void turn(int by) {
    turnTo(number.get() + by);
  }

  /// Back to the page on which the passage begins.
  void turnBack() {
    original.ifPresent(known -> turnTo(known.first()));
  }

  private void turnTo(int page) {
    boolean there = page >= 1 && (pages.get() == 0 || page <= pages.get());
    if (there && page != number.get()) {
      draw(page);
    }
  }

  /// Draws the page that was given up.
  void resume() {
    draw(number.get());
  }

  /// Gives up what is being drawn.
  void stop() {
    if (state.get() instanceof State.Drawing(int wanted, var task)) {
      task.cancel();
      state.set(new State.Stopped(wanted));
    }
  }

  private void draw(int page) {
    stop();
    number.set(page);
    if (width == 0) {
      return;
    }
    BackgroundTask<OriginalPage> task = thread.originalPage(original.orElseThrow(), page, width);
    State.Drawing drawing = new State.Drawing(page, task);
    state.set(drawing);
    var _ =
        task.result()
            .whenCompleteAsync(
                (drawn, failure) -> {
                  if (!state.get().equals(drawing)) {
                    return;
                  }
                  if (failure == null) {
                    pages.set(drawn.pages());
                    state.set(new State.Shown(drawn));
                  } else {
                    state.set(new State.Stopped(page));
                    raise(failure);
                  }
                },
                window);
  }

  /// A failure that nobody expected is for the window's handler of uncaught exceptions.
  private void raise(Throwable failure) {
    Throwable cause =
        failure instanceof CompletionException && failure.getCause() != null
            ? failure.getCause()
            : failure;
    if (!(cause instanceof CancelledException)) {
      window.execute(() -> {
        throw new IllegalStateException(cause);
      });
    }
  }
}
