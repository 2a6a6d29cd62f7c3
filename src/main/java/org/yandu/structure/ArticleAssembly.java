package org.yandu.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Puts pieces together to articles, as the cheapest reading of them has it.
final class ArticleAssembly {

  private ArticleAssembly() {}

  /// The articles in reading order, and what they were put together from.
  ///
  /// @param margins by piece, how much dearer the cheapest reading is that takes it otherwise
  record Result(List<ArticleDraft> drafts, List<Piece> pieces, double[] margins) {}

  /// @param furniture with the notes that an article goes on elsewhere, and names amid pages
  /// @param entries of the contents page, empty if there is none
  /// @param bigrams of the whole issue
  static Result assemble(
      List<Piece> found,
      SectionNames sections,
      PageFurniture.Result furniture,
      List<ContentsPage.Entry> entries,
      Bigrams bigrams) {
    HeadingLines headings = new HeadingLines();
    Announcement announcement = new Announcement(entries);
    CrossedParagraphs.Result uncrossed =
        CrossedParagraphs.part(prepare(found, furniture.jumps(), announcement), bigrams);
    List<Piece> pieces = headings.part(uncrossed.pieces());
    PieceSurroundings around = new PieceSurroundings(pieces, sections, headings, furniture);
    around.markRests(uncrossed.begun());
    SmallArticles small = new SmallArticles(pieces, around);
    Reading best = new ArticleSearch(around, small, new DisplayShape(pieces), announcement).best();
    List<ArticleDraft> drafts = drafts(best, pieces, small);
    for (ArticleDraft draft : drafts) {
      headings.join(draft.body());
      BrokenParagraphs.join(draft.body());
    }
    return new Result(drafts, pieces, best.margins(pieces.size()));
  }

  static List<Piece> prepare(
      List<Piece> found, SortedMap<Integer, Boolean> jumps, Announcement announcement) {
    List<Piece> joined = TitleLines.join(found, announcement);
    return TornParagraphs.part(HiddenTitles.free(joined), jumps);
  }

  private static List<ArticleDraft> drafts(Reading best, List<Piece> pieces, SmallArticles small) {
    Deque<Reading> steps = new ArrayDeque<>();
    for (Reading at = best; at != null && at.index() >= 0; at = at.before()) {
      steps.push(at);
    }
    TreeMap<Integer, List<ArticleDraft>> drafts = new TreeMap<>();
    for (Reading step : steps) {
      int index = step.index();
      if (small.end(index) > index) {
        drafts.put(step.article(), small.articles(index));
        continue;
      }
      Piece piece = pieces.get(index);
      drafts
          .computeIfAbsent(
              step.article(), _ -> new ArrayList<>(List.of(new ArticleDraft(piece.page()))))
          .getFirst()
          .add(piece.as(step.kind()));
    }
    return drafts.values().stream()
        .flatMap(List::stream)
        .filter(article -> !article.isEmpty())
        .toList();
  }
}
