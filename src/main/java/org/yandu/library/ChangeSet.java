package org.yandu.library;

import java.util.Set;
import org.yandu.model.AnnotationId;
import org.yandu.model.PublicationId;

/// What an operation changed; screens decide from it what to show anew.
///
/// @param publications whose line in the library changed, appeared or went
/// @param texts publications whose text changed
/// @param annotationsOf publications whose annotations changed
/// @param annotations that changed, appeared or went
/// @param meanings whether a meaning changed
public record ChangeSet(
    Operation operation,
    Set<PublicationId> publications,
    Set<PublicationId> texts,
    Set<PublicationId> annotationsOf,
    Set<AnnotationId> annotations,
    boolean meanings) {

  public ChangeSet {
    publications = Set.copyOf(publications);
    texts = Set.copyOf(texts);
    annotationsOf = Set.copyOf(annotationsOf);
    annotations = Set.copyOf(annotations);
  }
}
