package org.yandu.library;

import java.util.Optional;
import org.yandu.model.AnnotationId;
import org.yandu.store.Status;
import org.yandu.store.StoredAnnotation;
import org.yandu.store.StoredMeaning;
import org.yandu.store.StoredPublication;

/// What was written to one row: how it was, how it is. Rows are never removed, so undoing is one
/// more write, with a newer stamp.
sealed interface RowChange {

  /// The id of the row.
  Record row();

  /// Writes the row as it was; one that was not there before is marked as deleted.
  void revert(Recorder recorder);

  record PublicationChange(Optional<StoredPublication> before, StoredPublication after)
      implements RowChange {

    @Override
    public Record row() {
      return after.id();
    }

    @Override
    public void revert(Recorder recorder) {
      recorder.put(before.orElseGet(() -> after.withStatus(Status.DELETED)));
    }

    boolean changesText() {
      return before.isPresent() && before.get().textRevision() != after.textRevision();
    }
  }

  record AnnotationChange(Optional<StoredAnnotation> before, StoredAnnotation after)
      implements RowChange {

    @Override
    public AnnotationId row() {
      return after.annotation().id();
    }

    @Override
    public void revert(Recorder recorder) {
      recorder.put(before.orElseGet(after::deleted));
    }

    /// Whether the annotation appears or goes.
    boolean changesStatus() {
      return before.map(StoredAnnotation::isShown).orElse(false) != after.isShown();
    }
  }

  /// What other computers stamped is taken back as if it had never come: to delete it is its
  /// author's alone.
  record TakenAnnotation(Optional<StoredAnnotation> before, StoredAnnotation after)
      implements RowChange {

    @Override
    public AnnotationId row() {
      return after.annotation().id();
    }

    @Override
    public void revert(Recorder recorder) {
      recorder.take(before.orElseGet(() -> after.withStatus(Status.WITHDRAWN)));
    }
  }

  record MeaningChange(Optional<StoredMeaning> before, StoredMeaning after) implements RowChange {

    @Override
    public Record row() {
      return after.meaning().id();
    }

    @Override
    public void revert(Recorder recorder) {
      recorder.put(before.orElseGet(() -> after.withStatus(Status.DELETED)));
    }
  }
}
