package org.yandu.structure.layout;

import java.util.List;

/// What is drawn on a page, in the order of drawing. Places are in points from the page's upper
/// left corner.
///
/// @param number of the page, from 1
/// @param rules thin lines, lying or standing
/// @param panels areas that are filled or framed
/// @param pictures images and drawings
public record PageGlyphs(
    int number,
    float width,
    float height,
    List<Glyph> glyphs,
    List<Box> rules,
    List<Box> panels,
    List<Box> pictures) {

  public PageGlyphs {
    glyphs = List.copyOf(glyphs);
    rules = List.copyOf(rules);
    panels = List.copyOf(panels);
    pictures = List.copyOf(pictures);
  }
}
