package org.yandu.library;

import org.yandu.model.AnnotationScope;
import org.yandu.model.AnnotationStyle;
import org.yandu.model.MeaningId;
import org.yandu.model.TextRange;

/// What a reader marks: not yet stored.
///
/// @param range not empty, in the text as it is now
/// @param body the note in Markdown, empty for a mere mark; the name of a bookmark
public record AnnotationDraft(
    AnnotationScope scope, TextRange range, AnnotationStyle style, MeaningId meaning, String body) {

  /// On a passage.
  public AnnotationDraft(TextRange range, AnnotationStyle style, MeaningId meaning, String body) {
    this(AnnotationScope.PASSAGE, range, style, meaning, body);
  }
}
