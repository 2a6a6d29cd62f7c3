package org.yandu.exchange;

import java.util.ArrayList;
import java.util.List;
import org.yandu.exchange.AnnotationFault.Reason;

/// Collects what is found in one file. Keeps the first faults and counts the others, for a file may
/// have as many as it has lines. Belongs to one thread.
final class AnnotationFaults {

  private static final int KEPT = 50;

  private final List<AnnotationFault> kept = new ArrayList<>();
  private int more;
  private int annotations;

  void add(String path, Reason reason, String... arguments) {
    if (kept.size() < KEPT) {
      kept.add(new AnnotationFault(path, reason, List.of(arguments)));
    } else {
      more++;
    }
  }

  void countAnnotation() {
    annotations++;
  }

  AnnotationVerdict verdict() {
    return new AnnotationVerdict(annotations, kept, more);
  }
}
