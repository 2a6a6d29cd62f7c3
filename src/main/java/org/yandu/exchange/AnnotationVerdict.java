package org.yandu.exchange;

import java.util.List;

/// Whether a file of annotations is what the model allows.
///
/// @param annotations how many there are
/// @param faults the first ones; none if the file is valid
/// @param moreFaults how many there are besides
public record AnnotationVerdict(int annotations, List<AnnotationFault> faults, int moreFaults) {

  public AnnotationVerdict {
    faults = List.copyOf(faults);
  }

  public boolean valid() {
    return faults.isEmpty();
  }
}
