package org.yandu.structure.layout;

/// The face that a glyph is set in.
///
/// @param name without the prefix of a subset
/// @param bold whether its strokes are heavy, by its name, its weight or by being drawn with a
///   stroke
public record FontFace(String name, boolean bold) {}
