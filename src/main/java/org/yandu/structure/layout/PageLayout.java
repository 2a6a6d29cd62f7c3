package org.yandu.structure.layout;

import java.util.List;

/// The lines of a page in the order of drawing, and what else is drawn on it.
record PageLayout(
    int number,
    float width,
    float height,
    List<TextLine> lines,
    List<Box> rules,
    List<Box> panels,
    List<Box> pictures) {

  PageLayout {
    lines = List.copyOf(lines);
  }

  PageLayout withLines(List<TextLine> changed) {
    return new PageLayout(number, width, height, changed, rules, panels, pictures);
  }
}
