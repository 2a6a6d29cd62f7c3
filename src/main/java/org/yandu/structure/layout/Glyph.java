package org.yandu.structure.layout;

/// A drawn glyph. Places are in points from the page's upper left corner.
///
/// @param text what it stands for; mostly one character, U+FFFD where the file does not tell
/// @param left where its cell begins
/// @param baseline on which it stands
/// @param advance width of its cell
/// @param size height of the type
/// @param turns quarter turns clockwise by which the line that it belongs to is turned; 0 for
///   upright glyphs, also for those that stand one below the other
public record Glyph(
    String text, float left, float baseline, float advance, float size, int turns, FontFace face) {

  float right() {
    return left + advance;
  }
}
