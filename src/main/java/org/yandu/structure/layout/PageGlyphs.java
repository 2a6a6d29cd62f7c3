package org.yandu.structure.layout;

import java.util.List;
import org.yandu.text.Glyphs;

/// What is drawn on a page, in the order of drawing. Places are in points from the page's upper
/// left corner.
///
/// @param number of the page, from 1
/// @param rules thin lines, lying or standing
/// @param panels areas that are filled or framed
/// @param pictures images and drawings; those that overlap are one
/// @param images those of pixels, one by one
/// @param links that the file marks
public record PageGlyphs(
    int number,
    float width,
    float height,
    List<Glyph> glyphs,
    List<Box> rules,
    List<Box> panels,
    List<Box> pictures,
    List<DrawnImage> images,
    List<PrintedLink> links) {

  /// A page with fewer characters has no text; a stamp or a page number is none.
  public static final int FEWEST_CHARACTERS = 20;

  /// A picture that covers so much of a page is the page, in per cent.
  private static final int PAGE_PERCENT = 50;

  public PageGlyphs {
    glyphs = List.copyOf(glyphs);
    rules = List.copyOf(rules);
    panels = List.copyOf(panels);
    pictures = List.copyOf(pictures);
    images = List.copyOf(images);
    links = List.copyOf(links);
  }

  /// One without images of pixels and without links.
  public PageGlyphs(
      int number,
      float width,
      float height,
      List<Glyph> glyphs,
      List<Box> rules,
      List<Box> panels,
      List<Box> pictures) {
    this(number, width, height, glyphs, rules, panels, pictures, List.of(), List.of());
  }

  public PageGlyphs withLinks(List<PrintedLink> found) {
    return new PageGlyphs(number, width, height, glyphs, rules, panels, pictures, images, found);
  }

  /// Whether the page is a picture, as scanners make them, with less text on it than a line.
  public boolean isPicture() {
    return characters() < FEWEST_CHARACTERS && isCovered();
  }

  private int characters() {
    int count = 0;
    for (Glyph glyph : glyphs) {
      count += (int) glyph.text().chars().filter(c -> !Glyphs.isBlank((char) c)).count();
    }
    return count;
  }

  private boolean isCovered() {
    double covered = 0;
    for (Box picture : pictures) {
      covered += (double) picture.width() * picture.height();
    }
    return covered * 100 > (double) width * height * PAGE_PERCENT;
  }
}
