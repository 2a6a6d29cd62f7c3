package org.yandu.store;

import org.yandu.model.Annotation;
import org.yandu.model.Stamp;

/// An annotation's row.
public record StoredAnnotation(Annotation annotation, Status status, Stamp stamp) {

  public StoredAnnotation withAnnotation(Annotation newAnnotation) {
    return new StoredAnnotation(newAnnotation, status, stamp);
  }

  public StoredAnnotation withStatus(Status newStatus) {
    return new StoredAnnotation(annotation, newStatus, stamp);
  }

  public StoredAnnotation withStamp(Stamp newStamp) {
    return new StoredAnnotation(annotation, status, newStamp);
  }
}
