package org.yandu.model;

import java.time.Instant;
import java.util.List;

/// A highlight, an underline, a note or a bookmark.
///
/// @param scope what it stands on; the style is drawn on passages alone
/// @param meaningName the name that the meaning had when it was given, kept for readers who name it
///   otherwise
/// @param body the note in Markdown, empty for a mere mark; the name of a bookmark
/// @param tags in the order in which they were given, each once
public record Annotation(
    AnnotationId id,
    PublicationId publication,
    AuthorId author,
    AnnotationScope scope,
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
        scope,
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
        id,
        publication,
        author,
        scope,
        style,
        newMeaning,
        name,
        anchor,
        body,
        tags,
        created,
        modified);
  }

  public Annotation withAnchor(Anchor newAnchor) {
    return new Annotation(
        id,
        publication,
        author,
        scope,
        style,
        meaning,
        meaningName,
        newAnchor,
        body,
        tags,
        created,
        modified);
  }

  public Annotation withBody(String newBody) {
    return new Annotation(
        id,
        publication,
        author,
        scope,
        style,
        meaning,
        meaningName,
        anchor,
        newBody,
        tags,
        created,
        modified);
  }

  public Annotation withTags(List<String> newTags) {
    return new Annotation(
        id,
        publication,
        author,
        scope,
        style,
        meaning,
        meaningName,
        anchor,
        body,
        newTags,
        created,
        modified);
  }

  public Annotation withModified(Instant time) {
    return new Annotation(
        id,
        publication,
        author,
        scope,
        style,
        meaning,
        meaningName,
        anchor,
        body,
        tags,
        created,
        time);
  }
}
