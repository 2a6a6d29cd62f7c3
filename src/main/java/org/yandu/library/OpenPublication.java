package org.yandu.library;

import java.util.List;
import org.yandu.model.DocumentText;
import org.yandu.model.PlacedAnnotation;
import org.yandu.model.Publication;

/// All that a reader needs of one publication.
///
/// @param annotations in reading order; those without a sure place last
/// @param readingOffset where reading stopped, in UTF-16 units of `text`
public record OpenPublication(
    Publication publication,
    DocumentText text,
    List<PlacedAnnotation> annotations,
    int readingOffset) {

  public OpenPublication {
    annotations = List.copyOf(annotations);
  }

  /// The same publication, to be read from another place.
  public OpenPublication readFrom(int offset) {
    return new OpenPublication(publication, text, annotations, offset);
  }
}
