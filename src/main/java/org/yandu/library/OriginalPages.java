package org.yandu.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.yandu.importer.PageRenderer;
import org.yandu.importer.PrintedPassages;
import org.yandu.model.PageArea;
import org.yandu.model.PageImage;
import org.yandu.model.SourceRun;
import org.yandu.model.SourceSpan;
import org.yandu.task.Progress;

/// Draws pages of kept files; the one that was asked for last stays open.
///
/// Confined to one thread.
final class OriginalPages implements AutoCloseable {

  private record Opened(Path file, PageRenderer renderer) {}

  private Optional<Opened> opened = Optional.empty();

  /// @param width in pixels
  /// @param known all that is known to stand on the page
  /// @param passage what of it is to be marked, on any page
  /// @throws org.yandu.task.CancelledException if the page is no longer wanted
  OriginalPage draw(
      Path file,
      int number,
      int width,
      List<SourceRun> known,
      List<SourceSpan> passage,
      Progress progress) {
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
    List<SourceSpan> here = passage.stream().filter(span -> span.page() == number).toList();
    List<PageArea> marks =
        here.isEmpty() ? List.of() : PrintedPassages.find(file, number, known, here);
    return new OriginalPage.Drawn(number, pages, image.get(), marks);
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
