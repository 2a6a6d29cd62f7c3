package org.yandu.structure.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Tells which images of a document are figures: no ornaments, no backgrounds, none that returns
/// from page to page.
///
/// Stateless. Cost grows linearly with the number of pages, and with the square of the images on
/// each.
final class PictureSelection {

  /// Smaller images are ornaments and formulas, in points.
  private static final float SMALLEST_WIDTH = 60;

  private static final float SMALLEST_HEIGHT = 45;

  /// Longer and thinner ones are rules.
  private static final float MOST_SLENDER = 8;

  /// What covers more of a page that has text lies under the text, in per cent.
  private static final int BACKGROUND_PERCENT = 60;

  /// An image that more lines of text stand on lies under them.
  private static final int MOST_LINES = 6;

  /// An image on so many pages is a mark of the house.
  private static final int RETURNING = 3;

  /// A page with more images is a map, a plot or a sheet of cells.
  private static final int MOST_IMAGES = 200;

  /// Strips of one image lie no further apart, in points.
  private static final float SEAM = 1.5f;

  /// An image and its shadow share so much of the smaller one.
  private static final float SAME = 0.7f;

  private PictureSelection() {}

  /// The pages with those of their images that are figures, strips and shadows put together.
  static List<PageLayout> select(List<PageLayout> pages) {
    Set<Integer> returning = returning(pages);
    return pages.stream()
        .map(page -> page.images().isEmpty() ? page : page.withImages(select(page, returning)))
        .toList();
  }

  private static Set<Integer> returning(List<PageLayout> pages) {
    Map<Integer, Set<Integer>> pagesOf = new HashMap<>();
    for (PageLayout page : pages) {
      for (DrawnImage image : page.images()) {
        pagesOf.computeIfAbsent(image.identity(), _ -> new HashSet<>()).add(page.number());
      }
    }
    Set<Integer> returning = new HashSet<>();
    pagesOf.forEach((identity, on) -> {
      if (on.size() >= RETURNING) {
        returning.add(identity);
      }
    });
    return returning;
  }

  private static List<DrawnImage> select(PageLayout page, Set<Integer> returning) {
    if (page.picture() || page.images().size() > MOST_IMAGES) {
      return List.of();
    }
    List<DrawnImage> own =
        page.images().stream()
            .filter(image -> !returning.contains(image.identity()))
            .filter(image -> !isBackground(image.box(), page))
            .toList();
    return merge(own).stream().filter(image -> isFigure(image.box(), page)).toList();
  }

  private static boolean isBackground(Box box, PageLayout page) {
    return !page.lines().isEmpty()
        && box.width() * box.height() * 100 > page.width() * page.height() * BACKGROUND_PERCENT;
  }

  private static boolean isFigure(Box box, PageLayout page) {
    return box.width() >= SMALLEST_WIDTH
        && box.height() >= SMALLEST_HEIGHT
        && Math.max(box.width(), box.height()) <= MOST_SLENDER * Math.min(box.width(), box.height())
        && page.lines().stream().filter(line -> box.holds(line.box())).limit(MOST_LINES + 1).count()
            <= MOST_LINES;
  }

  private static List<DrawnImage> merge(List<DrawnImage> images) {
    List<DrawnImage> merged = new ArrayList<>();
    for (DrawnImage image : images) {
      DrawnImage whole = image;
      for (int i = merged.size() - 1; i >= 0; i--) {
        Box other = merged.get(i).box();
        if (isStrip(other, whole.box()) || isShadow(other, whole.box())) {
          whole = new DrawnImage(merged.remove(i).box().union(whole.box()), whole.identity());
          i = merged.size();
        }
      }
      merged.add(whole);
    }
    return merged;
  }

  /// Whether two parts lie edge to edge and are equally wide, or high.
  private static boolean isStrip(Box one, Box other) {
    boolean below =
        Math.abs(one.left() - other.left()) < SEAM
            && Math.abs(one.right() - other.right()) < SEAM
            && (Math.abs(one.bottom() - other.top()) < SEAM
                || Math.abs(other.bottom() - one.top()) < SEAM);
    boolean beside =
        Math.abs(one.top() - other.top()) < SEAM
            && Math.abs(one.bottom() - other.bottom()) < SEAM
            && (Math.abs(one.right() - other.left()) < SEAM
                || Math.abs(other.right() - one.left()) < SEAM);
    return below || beside;
  }

  private static boolean isShadow(Box one, Box other) {
    float width = Math.min(one.right(), other.right()) - Math.max(one.left(), other.left());
    float height = Math.min(one.bottom(), other.bottom()) - Math.max(one.top(), other.top());
    float smaller = Math.min(one.width() * one.height(), other.width() * other.height());
    return width > 0 && height > 0 && width * height > SAME * smaller;
  }
}
