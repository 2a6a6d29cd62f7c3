package org.yandu.library;

import org.yandu.model.AnnotationStyle;
import org.yandu.model.MeaningId;
import org.yandu.model.TextRange;

/// What a reader marks: not yet stored.
///
/// @param range not empty, in the text as it is now
/// @param body the note in Markdown, empty for a mere mark
public record AnnotationDraft(
    TextRange range, AnnotationStyle style, MeaningId meaning, String body) {}
