package org.yandu.library;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yandu.library.UndoHistory.Direction;
import org.yandu.library.UndoHistory.Step;
import org.yandu.model.MeaningId;
import org.yandu.store.AnnotationTable;
import org.yandu.store.Database;
import org.yandu.store.Me;
import org.yandu.store.PublicationTable;

/// Where every change of stored data passes: opens the transaction, records the inverse, commits,
/// tells those who listen. Undo goes the same way, so that redo appears by itself.
///
/// Confined to the library's thread.
final class Operations {

  private static final Logger LOG = LoggerFactory.getLogger(Operations.class);

  private final Database database;
  private final Tables tables;
  private final InstantSource clock;
  private final Me me;
  private final UndoHistory history = new UndoHistory();
  private final List<Consumer<ChangeSet>> listeners = new ArrayList<>();
  private final List<ChangeSet> untold = new ArrayList<>();

  /// Number of the last change that this library made or knows of.
  private long known;

  Operations(Database database, Tables tables, InstantSource clock) {
    this.database = database;
    this.tables = tables;
    this.clock = clock;
    this.me = database.read(() -> tables.library().me());
    this.known = database.read(() -> tables.library().change());
  }

  void addListener(Consumer<ChangeSet> listener) {
    listeners.add(listener);
  }

  /// Does what a person asked for, all or nothing. A body that writes nothing leaves no step.
  <T> T run(Operation operation, Function<Recorder, T> body) {
    return transact(
        () -> {
          Recorder recorder = recorder();
          T result = body.apply(recorder);
          return new Written<>(result, step(operation, recorder));
        },
        step -> history.record(step));
  }

  Optional<Operation> next(Direction direction) {
    return history.next(direction).map(Step::operation);
  }

  /// Takes the last step back, or does the last one taken back again.
  Optional<ChangeSet> replay(Direction direction) {
    return transact(
        () -> {
          Optional<Step> reverse = history.next(direction).map(this::revert);
          return new Written<>(reverse.map(ChangeSets::of), reverse);
        },
        reverse -> history.reverted(direction, reverse));
  }

  /// Looks whether another process changed the library since this was last called or anything was
  /// changed here.
  Optional<ChangeSet> refresh() {
    try {
      return database.read(this::notice);
    } finally {
      tell();
    }
  }

  private record Written<T>(T result, Optional<Step> step) {}

  private interface Body<T> {
    Written<T> write();
  }

  private <T> T transact(Body<T> body, Consumer<Step> keep) {
    try {
      Written<T> written =
          database.write(() -> {
            notice();
            Written<T> inside = body.write();
            inside.step().ifPresent(_ -> tables.library().setChange(known + 1));
            return inside;
          });
      written
          .step()
          .ifPresent(step -> {
            known++;
            keep.accept(step);
            untold.add(ChangeSets.of(step));
          });
      return written.result();
    } finally {
      tell();
    }
  }

  private Recorder recorder() {
    return new Recorder(
        tables, known + 1, Instant.ofEpochMilli(clock.instant().toEpochMilli()), me);
  }

  private Step revert(Step step) {
    Recorder recorder = recorder();
    step.changes().reversed().forEach(change -> change.revert(recorder));
    return new Step(step.operation(), recorder.changes(), Instant.EPOCH);
  }

  private static Optional<Step> step(Operation operation, Recorder recorder) {
    List<RowChange> changes = recorder.changes();
    return changes.isEmpty()
        ? Optional.empty()
        : Optional.of(new Step(operation, changes, recorder.now()));
  }

  /// Takes note of what other processes have committed. What touches the same rows can no longer be
  /// undone here: it would overwrite what they wrote.
  private Optional<ChangeSet> notice() {
    long last = tables.library().change();
    if (last == known) {
      return Optional.empty();
    }
    List<PublicationTable.Changed> publications = tables.publications().changedSince(known);
    List<AnnotationTable.Changed> annotations = tables.annotations().changedSince(known);
    List<MeaningId> meanings = tables.meanings().changedSince(known);
    Set<Record> rows = new HashSet<>(meanings);
    publications.forEach(changed -> rows.add(changed.id()));
    annotations.forEach(changed -> rows.add(changed.id()));
    history.forget(rows);
    known = last;
    ChangeSet elsewhere = ChangeSets.elsewhere(publications, annotations, !meanings.isEmpty());
    untold.add(elsewhere);
    return Optional.of(elsewhere);
  }

  /// After the transaction, whether it held or not: what others changed is true in any case.
  private void tell() {
    List<ChangeSet> news = List.copyOf(untold);
    untold.clear();
    for (ChangeSet changes : news) {
      for (Consumer<ChangeSet> listener : List.copyOf(listeners)) {
        try {
          listener.accept(changes);
        } catch (RuntimeException exception) {
          // What was asked for is done; a screen that fails to show it must not undo that.
          LOG.error("a listener failed", exception);
        }
      }
    }
  }
}
