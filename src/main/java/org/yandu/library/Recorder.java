package org.yandu.library;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yandu.model.AnnotationId;
import org.yandu.model.PublicationId;
import org.yandu.model.Stamp;
import org.yandu.store.StoredAnnotation;
import org.yandu.store.StoredMeaning;
import org.yandu.store.StoredPublication;
import org.yandu.store.StoredText;

/// The only writer of rows that a reader sees, for the length of one operation: stamps what it
/// writes and remembers what was there before. Writing what is there already changes nothing.
final class Recorder {

  private final Tables tables;
  private final long change;
  private final Instant now;
  private final String writer;
  private final List<RowChange> changes = new ArrayList<>();

  /// @param change number of the operation
  /// @param writer person and device, for stamps
  Recorder(Tables tables, long change, Instant now, String writer) {
    this.tables = tables;
    this.change = change;
    this.now = now;
    this.writer = writer;
  }

  /// In the order in which they were written.
  List<RowChange> changes() {
    return List.copyOf(changes);
  }

  Instant now() {
    return now;
  }

  /// @param row its id is not used
  PublicationId add(StoredPublication row, StoredText text) {
    StoredPublication stamped = row.withStamp(next(Stamp.NONE));
    PublicationId id = tables.publications().insert(stamped, change);
    tables.texts().insert(id, row.textRevision(), text);
    StoredPublication added =
        new StoredPublication(
            id,
            stamped.status(),
            stamped.metadata(),
            stamped.textRevision(),
            stamped.added(),
            stamped.stamp());
    changes.add(new RowChange.PublicationChange(Optional.empty(), added));
    return id;
  }

  void put(StoredPublication row) {
    StoredPublication before =
        tables
            .publications()
            .find(row.id())
            .orElseThrow(() -> new NoLongerThereException(row.id()));
    if (!before.equals(row.withStamp(before.stamp()))) {
      StoredPublication after = row.withStamp(next(before.stamp()));
      tables.publications().update(after, change);
      changes.add(new RowChange.PublicationChange(Optional.of(before), after));
    }
  }

  void put(StoredAnnotation row) {
    AnnotationId id = row.annotation().id();
    Optional<StoredAnnotation> before = tables.annotations().find(id);
    Stamp last = before.map(StoredAnnotation::stamp).orElse(Stamp.NONE);
    if (before.isEmpty() || !before.get().equals(row.withStamp(last))) {
      StoredAnnotation after = row.withStamp(next(last));
      tables.annotations().put(after, change);
      changes.add(new RowChange.AnnotationChange(before, after));
    }
  }

  void put(StoredMeaning row) {
    Optional<StoredMeaning> before = tables.meanings().find(row.meaning().id());
    Stamp last = before.map(StoredMeaning::stamp).orElse(Stamp.NONE);
    if (before.isEmpty() || !before.get().equals(row.withStamp(last))) {
      StoredMeaning after = row.withStamp(next(last));
      tables.meanings().put(after, change);
      changes.add(new RowChange.MeaningChange(before, after));
    }
  }

  private Stamp next(Stamp last) {
    return last.next(now, writer);
  }
}
