package org.yandu.ui.notes;

import org.yandu.model.Meaning;

/// A meaning that the notes can be filtered by.
///
/// @param count of annotations with it among those that fit the typed filter
/// @param chosen whether annotations with it are asked for
record MeaningChoice(Meaning meaning, int count, boolean chosen) {}
