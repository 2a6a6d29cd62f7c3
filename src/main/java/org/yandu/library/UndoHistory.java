package org.yandu.library;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The steps that can be taken back and done again. Lives as long as the library is open.
final class UndoHistory {

  /// Notes are stored while they are typed; what follows within this pause is the same edit.
  private static final Duration PAUSE = Duration.ofSeconds(20);

  private static final int LONGEST = 500;

  private final Deque<Step> undoable = new ArrayDeque<>();
  private final Deque<Step> redoable = new ArrayDeque<>();

  /// What one operation wrote.
  ///
  /// @param changes in the order in which they were written
  record Step(Operation operation, List<RowChange> changes, Instant time) {

    boolean touches(Set<Record> rows) {
      return changes.stream().map(RowChange::row).anyMatch(rows::contains);
    }
  }

  /// Which way the history is walked.
  enum Direction {
    UNDO,
    REDO
  }

  void record(Step step) {
    redoable.clear();
    Optional<Step> edit = continued(step);
    edit.ifPresent(_ -> undoable.pop());
    undoable.push(edit.orElse(step));
    if (undoable.size() > LONGEST) {
      undoable.removeLast();
    }
  }

  /// The step that would be taken back, or done again.
  Optional<Step> next(Direction direction) {
    return Optional.ofNullable(from(direction).peek());
  }

  /// The next step was reverted.
  ///
  /// @param reverse what reverting it wrote
  void reverted(Direction direction, Step reverse) {
    from(direction).pop();
    from(direction == Direction.UNDO ? Direction.REDO : Direction.UNDO).push(reverse);
  }

  /// Forgets the steps that touch one of these rows: someone else has written them since.
  void forget(Set<Record> rows) {
    undoable.removeIf(step -> step.touches(rows));
    redoable.removeIf(step -> step.touches(rows));
  }

  private Deque<Step> from(Direction direction) {
    return switch (direction) {
      case UNDO -> undoable;
      case REDO -> redoable;
    };
  }

  /// One step for this edit and the one before it, if they are the same person's typing.
  private Optional<Step> continued(Step step) {
    Step last = undoable.peek();
    if (last != null
        && last.operation() == Operation.EDIT_NOTE
        && step.operation() == Operation.EDIT_NOTE
        && !step.time().isAfter(last.time().plus(PAUSE))
        && last.changes().getFirst() instanceof RowChange.AnnotationChange(var before, _)
        && step.changes().getFirst() instanceof RowChange.AnnotationChange(_, var after)
        && last.changes().getFirst().row().equals(step.changes().getFirst().row())) {
      return Optional.of(
          new Step(
              Operation.EDIT_NOTE,
              List.of(new RowChange.AnnotationChange(before, after)),
              step.time()));
    }
    return Optional.empty();
  }
}
