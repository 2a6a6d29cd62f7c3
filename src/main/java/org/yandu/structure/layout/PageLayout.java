package org.yandu.structure.layout;

import java.util.List;

/// The lines of a page in the order of drawing, and what else is drawn on it.
///
/// @param pictures images and drawings that are no background
/// @param images those of pixels
/// @param picture whether the page is a picture itself
record PageLayout(
    int number,
    float width,
    float height,
    List<TextLine> lines,
    List<Box> rules,
    List<Box> panels,
    List<Box> pictures,
    List<DrawnImage> images,
    boolean picture) {

  PageLayout {
    lines = List.copyOf(lines);
    images = List.copyOf(images);
  }

  PageLayout withLines(List<TextLine> changed) {
    return new PageLayout(number, width, height, changed, rules, panels, pictures, images, picture);
  }

  PageLayout withImages(List<DrawnImage> chosen) {
    return new PageLayout(number, width, height, lines, rules, panels, pictures, chosen, picture);
  }
}
