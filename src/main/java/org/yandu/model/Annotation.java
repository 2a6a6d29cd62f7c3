package org.yandu.model;

import java.time.Instant;
import java.util.List;

/// A highlight, an underline or a note on a passage.
///
/// @param meaningName the name that the meaning had when it was given, kept for readers who name it
///   otherwise
/// @param body the note in Markdown, empty for a mere mark
public record Annotation(
    AnnotationId id,
    PublicationId publication,
    AuthorId author,
    AnnotationStyle style,
    MeaningId meaning,
    String meaningName,
    Anchor anchor,
    String body,
    List<String> tags,
    Instant created,
    Instant modified) {

  public Annotation {
    tags = List.copyOf(tags);
  }

  public Annotation withStyle(AnnotationStyle newStyle) {
    return new Annotation(
        id,
        publication,
        author,
        newStyle,
        meaning,
        meaningName,
        anchor,
        body,
        tags,
        created,
        modified);
  }

  public Annotation withMeaning(MeaningId newMeaning, String name) {
    return new Annotation(
        id, publication, author, style, newMeaning, name, anchor, body, tags, created, modified);
  }

  public Annotation withBody(String newBody) {
    return new Annotation(
        id,
        publication,
        author,
        style,
        meaning,
        meaningName,
        anchor,
        newBody,
        tags,
        created,
        modified);
  }

  public Annotation withModified(Instant time) {
    return new Annotation(
        id, publication, author, style, meaning, meaningName, anchor, body, tags, created, time);
  }
}
