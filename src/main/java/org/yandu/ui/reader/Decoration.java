package org.yandu.ui.reader;

import org.yandu.model.TextRange;

/// Something drawn on a passage of the text. The pane knows nothing of what it stands for.
///
/// @param key tells decorations apart; given back when the passage is clicked
/// @param range in the document's text
public record Decoration(String key, TextRange range, DecorationStyle style) {}
