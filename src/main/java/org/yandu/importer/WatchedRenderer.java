package org.yandu.importer;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.yandu.task.Progress;

/// Draws pages, and stops between two strokes when a page is no longer wanted.
///
/// Confined to one thread at a time.
final class WatchedRenderer extends PDFRenderer {

  private Progress progress = Progress.NONE;

  WatchedRenderer(PDDocument document) {
    super(document);
  }

  /// Who is told of the next page.
  void watch(Progress watcher) {
    progress = watcher;
  }

  @Override
  protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
    return new WatchedDrawer(parameters, progress);
  }

  private static final class WatchedDrawer extends PageDrawer {

    private final Progress progress;
    private long operators;

    WatchedDrawer(PageDrawerParameters parameters, Progress progress) throws IOException {
      super(parameters);
      this.progress = progress;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
      progress.report(Progress.Stage.READING, operators++, 0);
      super.processOperator(operator, operands);
    }
  }
}
