package org.yandu.library;

import org.yandu.model.Annotation;
import org.yandu.model.PartStamps;
import org.yandu.model.Stamp;
import org.yandu.store.StoredAnnotation;

/// The parts of an annotation that are written and merged on their own.
final class Parts {

  private Parts() {}

  /// The stamps of a row after it was written: the new one on each part that differs.
  static PartStamps stamps(StoredAnnotation old, StoredAnnotation row, Stamp next) {
    Annotation before = old.annotation();
    Annotation after = row.annotation();
    PartStamps last = old.stamps();
    return new PartStamps(
        before.body().equals(after.body()) ? last.body() : next,
        sameStyle(before, after) ? last.style() : next,
        before.tags().equals(after.tags()) ? last.tags() : next,
        before.anchor().equals(after.anchor()) ? last.target() : next,
        old.status() == row.status() ? last.status() : next);
  }

  private static boolean sameStyle(Annotation one, Annotation other) {
    return one.style() == other.style()
        && one.meaning().equals(other.meaning())
        && one.meaningName().equals(other.meaningName());
  }
}
