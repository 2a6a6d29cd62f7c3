package org.yandu.library;

import org.yandu.model.AnnotationId;

/// Only its author changes what an annotation says and how it looks.
public final class NotYoursException extends IllegalStateException {

  NotYoursException(AnnotationId id) {
    super("someone else's annotation: " + id);
  }
}
