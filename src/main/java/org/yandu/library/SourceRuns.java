package org.yandu.library;

import java.util.ArrayList;
import java.util.List;
import org.yandu.model.Article;
import org.yandu.model.Block;
import org.yandu.model.Furniture;
import org.yandu.model.PublicationContent;
import org.yandu.model.SourceRun;
import org.yandu.model.SourceSpan;

/// Lists what a recovered text took from a page of its source.
final class SourceRuns {

  private SourceRuns() {}

  /// @param page from 1
  static List<SourceRun> on(int page, PublicationContent content) {
    List<SourceRun> runs = new ArrayList<>();
    for (Article article : content.articles()) {
      for (Block block : article.blocks()) {
        addRuns(runs, page, block);
      }
    }
    for (Furniture hidden : content.furniture()) {
      if (hidden.page() == page) {
        runs.add(new SourceRun(hidden.sourceStart(), hidden.text()));
      }
    }
    return runs;
  }

  private static void addRuns(List<SourceRun> runs, int page, Block block) {
    for (SourceSpan span : block.provenance().spans()) {
      int end = span.textStart() + span.length();
      if (span.page() == page && end <= block.text().length()) {
        runs.add(new SourceRun(span.sourceStart(), block.text().substring(span.textStart(), end)));
      }
    }
  }
}
