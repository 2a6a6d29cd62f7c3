package org.yandu.library;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yandu.model.AuthorId;
import org.yandu.model.PartStamps;
import org.yandu.model.PublicationId;
import org.yandu.model.Stamp;
import org.yandu.store.Me;
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
  private final Me me;
  private final List<RowChange> changes = new ArrayList<>();

  /// @param change number of the operation
  /// @param me person and device, for stamps
  Recorder(Tables tables, long change, Instant now, Me me) {
    this.tables = tables;
    this.change = change;
    this.now = now;
    this.me = me;
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

  /// Stamps the parts that differ from what is stored.
  void put(StoredAnnotation row) {
    Optional<StoredAnnotation> before = tables.annotations().find(row.annotation().id());
    PartStamps last = before.map(StoredAnnotation::stamps).orElse(PartStamps.NONE);
    if (before.isEmpty() || !before.get().equals(row.withStamps(last))) {
      Stamp next = last.latest().next(now, writer(row.annotation().author()));
      StoredAnnotation after = row.stamped(before, next);
      tables.annotations().put(after, change);
      changes.add(new RowChange.AnnotationChange(before, after));
    }
  }

  /// Writes what another computer stamped, as it is.
  void take(StoredAnnotation row) {
    Optional<StoredAnnotation> before = tables.annotations().find(row.annotation().id());
    if (!before.equals(Optional.of(row))) {
      tables.annotations().put(row, change);
      changes.add(new RowChange.TakenAnnotation(before, row));
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
    return last.next(now, writer(me.author()));
  }

  /// Only its author's stamps count on a note.
  private String writer(AuthorId author) {
    return Stamp.writerOf(author, me.device());
  }
}
