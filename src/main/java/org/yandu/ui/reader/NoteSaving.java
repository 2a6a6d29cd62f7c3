package org.yandu.ui.reader;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.yandu.model.AnnotationId;

/// The note that is being typed: stored when its writer pauses, and before another one is typed.
///
/// For the window's thread.
final class NoteSaving {

  private static final Duration PAUSE = Duration.ofMillis(400);

  /// A note as it was typed.
  record Draft(AnnotationId id, String body) {}

  private final Debounce pause;
  private final Consumer<Draft> store;
  private final Runnable changed;
  private Optional<Draft> draft = Optional.empty();

  /// @param store takes a note to be stored
  /// @param changed is told when a note begins or ends to wait
  NoteSaving(Executor window, Consumer<Draft> store, Runnable changed) {
    this.pause = new Debounce(PAUSE, window);
    this.store = store;
    this.changed = changed;
  }

  boolean isWaiting() {
    return draft.isPresent();
  }

  void type(AnnotationId id, String body) {
    if (draft.filter(before -> !before.id().equals(id)).isPresent()) {
      flush();
    }
    draft = Optional.of(new Draft(id, body));
    changed.run();
    pause.submit(this::store);
  }

  /// Stores at once.
  void flush() {
    pause.flush();
  }

  private void store() {
    Optional<Draft> typed = draft;
    draft = Optional.empty();
    typed.ifPresent(store);
    changed.run();
  }
}
