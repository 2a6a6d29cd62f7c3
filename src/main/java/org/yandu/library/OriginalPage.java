package org.yandu.library;

import java.util.List;
import org.yandu.model.PageArea;
import org.yandu.model.PageImage;

/// A page of a source as it is printed.
public sealed interface OriginalPage {

  /// From 1.
  int number();

  /// How many pages the source has; 0 if it is gone.
  int pages();

  /// @param marks where the passage is printed on it; empty if the page holds nothing of it, or if
  ///   its place was not found
  record Drawn(int number, int pages, PageImage image, List<PageArea> marks)
      implements OriginalPage {
    public Drawn {
      marks = List.copyOf(marks);
    }
  }

  /// The page is damaged, or the kept file is gone.
  record Undrawable(int number, int pages) implements OriginalPage {}
}
