package org.yandu.importer;

import java.util.ArrayList;
import java.util.List;
import org.yandu.structure.layout.Box;

/// Puts pictures together from the shapes that they are drawn with.
final class DrawnPictures {

  /// More shapes than this on a page are a map or a plot; then only the largest ones count.
  private static final int MOST_SHAPES = 400;

  private DrawnPictures() {}

  static List<Box> merge(List<Box> shapes) {
    List<Box> merged = new ArrayList<>();
    for (Box shape : largest(shapes)) {
      add(merged, shape);
    }
    return merged;
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
