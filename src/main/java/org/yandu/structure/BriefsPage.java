package org.yandu.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.yandu.text.Glyphs;

/// Finds runs of briefs: headings that each have a paragraph or two and are articles of their own.
final class BriefsPage {

  /// A run of fewer is the subheadings of an article.
  private static final int FEWEST = 3;

  private static final int MOST_PARAGRAPHS = 2;
  private static final int LONGEST = 330;
  private static final int SHORTEST_TITLE = 5;

  private static final Pattern NUMBERED =
      Pattern.compile("^(?:[一二三四五六七八九十]{1,3}[、．.]|[（(][一二三四五六七八九十]{1,3}[）)]).*");

  private BriefsPage() {}

  /// Where a run of briefs that begins at `start` ends, `start` if none does.
  ///
  /// @param fresh whether no text of another article stands before it on its page
  static int endOfBriefs(List<Piece> pieces, int start, boolean fresh) {
    if (!fresh) {
      return start;
    }
    int count = 0;
    int i = start;
    while (i < pieces.size()) {
      int end = endOfBrief(pieces, i, pieces.get(start).page());
      if (end == i) {
        break;
      }
      count++;
      i = end;
    }
    int text = i;
    while (text < pieces.size()
        && pieces.get(text).page() == pieces.get(start).page()
        && !pieces.get(text).isText()) {
      text++;
    }
    boolean complete = text == pieces.size() || pieces.get(text).page() != pieces.get(start).page();
    return count >= FEWEST && complete ? i : start;
  }

  /// The heads of briefs in runs of some length, also where other text follows on the page.
  static Set<Integer> heads(List<Piece> pieces) {
    Set<Integer> heads = new HashSet<>();
    List<Integer> run = new ArrayList<>();
    int i = 0;
    while (i < pieces.size()) {
      int end = endOfBrief(pieces, i, pieces.get(i).page());
      boolean broken =
          end == i || !run.isEmpty() && pieces.get(run.getLast()).page() != pieces.get(i).page();
      if (broken) {
        if (run.size() >= FEWEST) {
          heads.addAll(run);
        }
        run.clear();
      }
      if (end > i) {
        run.add(i);
      }
      i = Math.max(end, i + 1);
    }
    if (run.size() >= FEWEST) {
      heads.addAll(run);
    }
    return heads;
  }

  private static boolean isHead(Piece piece) {
    return piece.kind() == PieceKind.HEADING || piece.kind() == PieceKind.DISPLAY;
  }

  private static int endOfBrief(List<Piece> pieces, int start, int page) {
    Piece heading = pieces.get(start);
    if (!isHead(heading) || heading.page() != page || !isBriefTitle(heading.squeezed())) {
      return start;
    }
    boolean further = start + 1 < pieces.size() && isFurtherLine(pieces, start + 1);
    int end = start + (further ? 2 : 1);
    int length = 0;
    int paragraphs = 0;
    while (end < pieces.size() && pieces.get(end).page() == page && !isHead(pieces.get(end))) {
      boolean paragraph = pieces.get(end).kind() == PieceKind.PARAGRAPH;
      if (!paragraph && pieces.get(end).kind() != PieceKind.CAPTION) {
        break;
      }
      paragraphs += paragraph ? 1 : 0;
      length += pieces.get(end).squeezed().length();
      end++;
    }
    boolean brief = paragraphs >= 1 && paragraphs <= MOST_PARAGRAPHS && length <= LONGEST;
    return brief && pieces.get(end - 1).lastPage() == page ? end : start;
  }

  private static boolean isBriefTitle(String title) {
    return title.length() >= SHORTEST_TITLE
        && !Glyphs.isDash(title.charAt(0))
        && !NUMBERED.matcher(title).matches();
  }

  /// A heading right after one may be the second line of the same title.
  private static boolean isFurtherLine(List<Piece> pieces, int index) {
    return isHead(pieces.get(index))
        && pieces.get(index - 1).kind() == pieces.get(index).kind()
        && pieces.get(index).page() == pieces.get(index - 1).page();
  }

  static List<ArticleDraft> articles(List<Piece> pieces, int page) {
    List<ArticleDraft> articles = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (isHead(piece)) {
        if (i == 0 || !isFurtherLine(pieces, i)) {
          articles.add(new ArticleDraft(page).asBoxed());
        }
        articles.getLast().add(piece.as(PieceKind.TITLE));
      } else {
        articles.getLast().add(piece);
      }
    }
    return articles;
  }
}
