package org.yandu.importer;

import java.util.ArrayList;
import java.util.List;
import org.yandu.structure.layout.Box;

/// Puts pictures together from the shapes that they are drawn with.
final class DrawnPictures {

  /// More shapes than this on a page are a map or a plot; then only the largest ones count.
  private static final int MOST_SHAPES = 400;

  /// A picture that covers so much of a page is its background, or the page itself.
  private static final float BACKGROUND = 0.85f;

  private DrawnPictures() {}

  /// @param page a picture nearly as large lies under all others and is none with them
  static List<Box> merge(List<Box> shapes, float page) {
    List<Box> backgrounds = shapes.stream().filter(shape -> isBackground(shape, page)).toList();
    List<Box> merged = new ArrayList<>();
    for (Box shape : largest(shapes)) {
      if (!isBackground(shape, page)) {
        add(merged, shape);
      }
    }
    if (!backgrounds.isEmpty()) {
      merged.add(backgrounds.stream().reduce(Box::union).orElseThrow());
    }
    return merged;
  }

  private static boolean isBackground(Box shape, float page) {
    return shape.width() * shape.height() > BACKGROUND * page;
  }

  private static List<Box> largest(List<Box> shapes) {
    if (shapes.size() <= MOST_SHAPES) {
      return shapes;
    }
    return shapes.stream()
        .sorted((a, b) -> Float.compare(b.width() * b.height(), a.width() * a.height()))
        .limit(MOST_SHAPES)
        .toList();
  }

  private static void add(List<Box> merged, Box shape) {
    Box whole = shape;
    for (int i = merged.size() - 1; i >= 0; i--) {
      if (merged.get(i).overlaps(whole)) {
        whole = whole.union(merged.remove(i));
        i = merged.size();
      }
    }
    merged.add(whole);
  }
}
