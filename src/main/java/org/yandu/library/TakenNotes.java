package org.yandu.library;

/// What became of notes that other people handed over.
///
/// @param added came in
/// @param updated their authors changed them since they came
/// @param known were here already, or were deleted here
/// @param unplaced of those that came in, how many have no sure place in the text
public record TakenNotes(int added, int updated, int known, int unplaced) {}
