package org.yandu.structure;

import java.util.ArrayList;
import java.util.List;
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
    boolean complete = i == pieces.size() || pieces.get(i).page() != pieces.get(start).page();
    return count >= FEWEST && complete ? i : start;
  }

  private static boolean isHead(Piece piece) {
    return piece.kind() == PieceKind.HEADING || piece.kind() == PieceKind.DISPLAY;
  }

  private static int endOfBrief(List<Piece> pieces, int start, int page) {
    Piece heading = pieces.get(start);
    if (!isHead(heading) || heading.page() != page || !isBriefTitle(heading.squeezed())) {
      return start;
    }
    int end = start + 1;
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

  static List<ArticleDraft> articles(List<Piece> pieces, int page) {
    List<ArticleDraft> articles = new ArrayList<>();
    for (Piece piece : pieces) {
      if (isHead(piece)) {
        articles.add(new ArticleDraft(page).asBoxed());
        articles.getLast().add(piece.as(PieceKind.TITLE));
      } else {
        articles.getLast().add(piece);
      }
    }
    return articles;
  }
}
