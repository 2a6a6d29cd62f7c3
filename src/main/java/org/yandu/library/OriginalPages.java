package org.yandu.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yandu.importer.PageRenderer;
import org.yandu.importer.PrintedPassages;
import org.yandu.model.PageArea;
import org.yandu.model.PageImage;
import org.yandu.model.PrintedPicture;
import org.yandu.model.SourceRun;
import org.yandu.model.SourceSpan;
import org.yandu.task.Progress;

/// Draws pages of kept files; the one that was asked for last stays open.
///
/// Confined to one thread.
final class OriginalPages implements AutoCloseable {

  private record Opened(Path file, PageRenderer renderer) {}

  private Optional<Opened> opened = Optional.empty();

  /// What is to be marked on a page.
  ///
  /// @param known all that is known to stand on the page
  record Wanted(List<SourceRun> known, Original.Pages original) {}

  /// @param width in pixels
  /// @throws org.yandu.task.CancelledException if the page is no longer wanted
  OriginalPage draw(Path file, int number, int width, Wanted wanted, Progress progress) {
    Optional<PageRenderer> renderer = renderer(file);
    if (renderer.isEmpty()) {
      return new OriginalPage.Undrawable(number, 0);
    }
    int pages = renderer.get().pages();
    Optional<PageImage> image = renderer.get().page(number, width, progress);
    if (image.isEmpty()) {
      return new OriginalPage.Undrawable(number, pages);
    }
    progress.report(Progress.Stage.RECOVERING, 0, 0);
    return new OriginalPage.Drawn(number, pages, image.get(), marks(file, number, wanted));
  }

  private static List<PageArea> marks(Path file, int number, Wanted wanted) {
    Original.Pages original = wanted.original();
    if (!original.reaches(number)) {
      return List.of();
    }
    List<SourceSpan> here =
        original.passage().spans().stream().filter(span -> span.page() == number).toList();
    List<PageArea> marks = new ArrayList<>();
    original.pictures().stream()
        .filter(picture -> picture.page() == number)
        .forEach(picture -> marks.add(picture.area()));
    marks.addAll(PrintedPassages.find(file, number, wanted.known(), here));
    return marks;
  }

  /// The picture of a figure; empty if it cannot be drawn.
  ///
  /// @param width in pixels
  /// @throws org.yandu.task.CancelledException if it is no longer wanted
  Optional<PageImage> picture(Path file, PrintedPicture picture, int width, Progress progress) {
    return renderer(file).flatMap(drawing -> drawing.picture(picture, width, progress));
  }

  private Optional<PageRenderer> renderer(Path file) {
    if (opened.filter(open -> open.file().equals(file)).isEmpty()) {
      close();
      opened = PageRenderer.open(file).map(renderer -> new Opened(file, renderer));
    }
    return opened.map(Opened::renderer);
  }

  @Override
  public void close() {
    opened.ifPresent(open -> open.renderer().close());
    opened = Optional.empty();
  }
}
