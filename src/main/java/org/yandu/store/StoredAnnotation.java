package org.yandu.store;

import java.util.List;
import org.yandu.model.Annotation;
import org.yandu.model.PartStamps;

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
