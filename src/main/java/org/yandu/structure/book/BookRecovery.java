package org.yandu.structure.book;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.yandu.model.Doubt;
import org.yandu.model.Furniture;
import org.yandu.model.PublicationContent;
import org.yandu.model.PublicationMetadata;
import org.yandu.structure.Recovery;
import org.yandu.task.Progress;

/// Recovers volumes, chapters, headings and paragraphs of a book or of plain prose.
///
/// Every non-blank character of the source ends up in exactly one block or one piece of furniture.
/// Cost grows linearly with the text.
final class BookRecovery {

  private static final int STAGES = 3;

  /// At most one place in so many lines is doubted.
  private static final int LINES_PER_DOUBT = 40;

  private BookRecovery() {}

  static Recovery recover(BookDraft draft, Progress progress) {
    PageEdges.take(draft);
    Set<Integer> listed = ContentsLists.take(draft);
    progress.report(Progress.Stage.RECOVERING, 1, STAGES);
    ChapterChoice.mark(draft, listed);
    SiteLines.take(draft);
    HeadingChoice.mark(draft);
    progress.report(Progress.Stage.RECOVERING, 2, STAGES);
    FrontMatter front = FrontMatter.read(draft);
    ParagraphBreaks.Found paragraphs = ParagraphBreaks.find(draft);
    BookAssembly assembly = new BookAssembly(draft, front, paragraphs.starts());
    assembly.run();
    progress.report(Progress.Stage.RECOVERING, STAGES, STAGES);
    List<Furniture> furniture =
        assembly.furniture().stream()
            .sorted(Comparator.comparingInt(Furniture::sourceStart))
            .toList();
    PublicationContent content =
        new PublicationContent(
            new PublicationMetadata(front.title(), "", OptionalInt.empty(), ""),
            assembly.sections(),
            furniture);
    List<Doubt> doubts =
        paragraphs.doubts().stream()
            .sorted(Comparator.comparingDouble(Doubt::confidence))
            .limit(1 + draft.size() / LINES_PER_DOUBT)
            .toList();
    return new Recovery(content, doubts);
  }
}
