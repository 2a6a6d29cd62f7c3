package org.yandu.library;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yandu.model.DocumentText;
import org.yandu.model.PlacedAnnotation;
import org.yandu.model.PlacedLink;
import org.yandu.model.Publication;
import org.yandu.model.TextRange;

/// All that a reader needs of one publication.
///
/// @param annotations in reading order; those without a sure place last
/// @param links in reading order
/// @param readingOffset where reading stopped, in UTF-16 units of `text`
public record OpenPublication(
    Publication publication,
    DocumentText text,
    List<PlacedAnnotation> annotations,
    List<PlacedLink> links,
    int readingOffset) {

  public OpenPublication {
    annotations = List.copyOf(annotations);
    links = List.copyOf(links);
  }

  /// By id and revision of the text: to compare the texts themselves would take as long as they
  /// are.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof OpenPublication that
        && readingOffset == that.readingOffset
        && publication.id().equals(that.publication.id())
        && publication.textRevision() == that.publication.textRevision()
        && publication.metadata().equals(that.publication.metadata())
        && annotations.equals(that.annotations);
  }

  @Override
  public int hashCode() {
    return Objects.hash(publication.id(), publication.textRevision(), readingOffset);
  }

  /// The same publication with some of its annotations.
  public OpenPublication withAnnotations(List<PlacedAnnotation> some) {
    return new OpenPublication(publication, text, some, links, readingOffset);
  }

  /// A passage of this publication.
  public Passage readAt(TextRange range) {
    return new Passage(this, range);
  }

  /// A publication, and a passage of it to go to.
  public record Passage(OpenPublication publication, TextRange range) {}

  /// The same publication, to be read from another place.
  public OpenPublication readFrom(int offset) {
    return new OpenPublication(publication, text, annotations, links, offset);
  }
}
