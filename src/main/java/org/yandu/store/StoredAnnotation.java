package org.yandu.store;

import java.util.List;
import java.util.Optional;
import org.yandu.model.Annotation;
import org.yandu.model.PartStamps;
import org.yandu.model.Stamp;

/// An annotation's row.
///
/// @param hidden whether it is someone else's and not shown here
public record StoredAnnotation(
    Annotation annotation, Status status, PartStamps stamps, boolean hidden) {

  /// One that was not stored before.
  public static StoredAnnotation made(Annotation annotation) {
    return new StoredAnnotation(annotation, Status.ALIVE, PartStamps.NONE, false);
  }

  public StoredAnnotation withAnnotation(Annotation newAnnotation) {
    return new StoredAnnotation(newAnnotation, status, stamps, hidden);
  }

  public StoredAnnotation withStatus(Status newStatus) {
    return new StoredAnnotation(annotation, newStatus, stamps, hidden);
  }

  public StoredAnnotation withStamps(PartStamps newStamps) {
    return new StoredAnnotation(annotation, status, newStamps, hidden);
  }

  /// With the new stamp on each part that differs from what was there.
  public StoredAnnotation stamped(Optional<StoredAnnotation> before, Stamp next) {
    return withStamps(
        before.map(old -> stampsAfter(old, next)).orElseGet(() -> PartStamps.all(next)));
  }

  private PartStamps stampsAfter(StoredAnnotation old, Stamp next) {
    Annotation was = old.annotation();
    PartStamps last = old.stamps();
    boolean sameStyle =
        was.style() == annotation.style()
            && was.meaning().equals(annotation.meaning())
            && was.meaningName().equals(annotation.meaningName());
    return new PartStamps(
        was.body().equals(annotation.body()) ? last.body() : next,
        sameStyle ? last.style() : next,
        was.tags().equals(annotation.tags()) ? last.tags() : next,
        was.anchor().equals(annotation.anchor()) ? last.target() : next,
        old.status() == status ? last.status() : next);
  }

  public StoredAnnotation withHidden(boolean nowHidden) {
    return new StoredAnnotation(annotation, status, stamps, nowHidden);
  }

  /// Whether readers see it.
  public boolean isShown() {
    return status == Status.ALIVE && !hidden;
  }

  /// Without its words: what is deleted does not travel on.
  public StoredAnnotation deleted() {
    return withAnnotation(annotation.withBody("").withTags(List.of())).withStatus(Status.DELETED);
  }
}
