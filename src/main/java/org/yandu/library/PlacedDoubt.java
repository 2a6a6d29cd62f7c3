package org.yandu.library;

import org.yandu.model.Doubt;

/// A doubt of recovery and where it is in the text as it is now.
///
/// @param offset in UTF-16 units of the flat text
/// @param settled whether a person has said that it is right, or has put it right
public record PlacedDoubt(Doubt doubt, int offset, boolean settled) {}
