package org.yandu.ui.reader;

import org.yandu.library.PlacedDoubt;
import org.yandu.model.TextRange;

/// A doubt as it is listed.
///
/// @param words what the text says there
/// @param range of these words in the document's text
record DoubtRow(PlacedDoubt placed, String words, TextRange range) {}
