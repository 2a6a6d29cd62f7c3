package org.yandu.library;

import java.util.List;
import org.yandu.model.PrintedPicture;
import org.yandu.model.Provenance;
import org.yandu.model.PublicationId;
import org.yandu.model.TextRange;

/// What stands in the source where a passage of the text comes from, to be shown beside it.
public sealed interface Original {

  /// Of a source that is text.
  ///
  /// @param name of the file
  /// @param lines those of the passage with some before and behind
  record Lines(String name, List<Line> lines) implements Original {

    public Lines {
      lines = List.copyOf(lines);
    }

    /// Index of the first line that holds anything of the passage.
    public int firstMarked() {
      for (int index = 0; index < lines.size(); index++) {
        if (!lines.get(index).marks().isEmpty()) {
          return index;
        }
      }
      return 0;
    }
  }

  /// Of a source that has pages; [LibraryThread#originalPage] draws them.
  ///
  /// @param name of the file
  /// @param passage never empty
  /// @param pictures of figures in the passage
  record Pages(
      String name, PublicationId publication, Provenance passage, List<PrintedPicture> pictures)
      implements Original {

    public Pages {
      pictures = List.copyOf(pictures);
    }

    /// The page on which the passage begins, from 1.
    public int first() {
      return passage.spans().getFirst().page();
    }

    /// Whether any of the passage stands on a page and is not the whole page.
    public boolean reaches(int page) {
      return passage.spans().stream().anyMatch(span -> span.page() == page)
          && pictures.stream().noneMatch(picture -> picture.page() == page && picture.isPage());
    }
  }

  /// The kept file is gone, or the passage is none of it.
  record Missing() implements Original {}

  /// @param number in the source, from 1
  /// @param text without its line break
  /// @param marks what of it the passage shows, in order
  record Line(int number, String text, List<TextRange> marks) {
    public Line {
      marks = List.copyOf(marks);
    }
  }
}
