package org.yandu.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yandu.text.TypesetWidth;

/// Puts pieces together to articles: where one begins, which title and byline are its own.
///
/// Titles may stand before, amid or after the body in the order of the dump. An article that begins
/// without a title waits for one until its page ends.
final class ArticleAssembly {

  /// Section names on at least so many per cent of the pages make their change a sign.
  private static final int LABELLED_PERCENT = 80;

  private final List<Piece> pieces;
  private final SectionNames sections;
  private final boolean announced;
  private final PageTops tops;
  private final boolean headingsArePlain;
  private final TitleChoice titleChoice;

  private final List<ArticleDraft> articles = new ArrayList<>();
  private final Deque<ArticleDraft> untitled = new ArrayDeque<>();

  /// Display lines of this page that nothing claimed yet, and the article each was put in.
  private final Map<Piece, ArticleDraft> loose = new LinkedHashMap<>();

  /// Texts that begin on this page, and the article each was put in.
  private final Map<Piece, ArticleDraft> pageTexts = new LinkedHashMap<>();

  private ArticleDraft current = new ArticleDraft(1);
  private int page;
  private boolean ended;
  private boolean begunHere;
  private boolean boxOnPage;

  private ArticleAssembly(List<Piece> pieces, SectionNames sections, boolean announced) {
    this.announced = announced;
    this.pieces = pieces;
    this.sections = sections;
    Map<String, Integer> occurrences = new HashMap<>();
    for (Piece piece : pieces) {
      occurrences.merge(piece.squeezed(), 1, Integer::sum);
    }
    this.titleChoice = new TitleChoice(occurrences);
    this.tops = new PageTops(pieces);
    this.headingsArePlain = PieceRefinement.headingsArePlain(pieces);
    articles.add(current);
  }

  /// @param announced whether the issue has a contents page, so that its titles are known
  static List<ArticleDraft> assemble(List<Piece> pieces, SectionNames sections, boolean announced) {
    ArticleAssembly assembly = new ArticleAssembly(pieces, sections, announced);
    assembly.run();
    return assembly.articles.stream().filter(article -> !article.isEmpty()).toList();
  }

  private void run() {
    int i = 0;
    while (i < pieces.size()) {
      if (pieces.get(i).page() != page) {
        finishPage();
        turnPage(pieces.get(i).page());
      }
      int end = placeSmallArticles(i);
      if (end > i) {
        i = end;
        continue;
      }
      end = endOfRun(i);
      List<Piece> run = pieces.subList(i, end);
      if (run.getFirst().inside() && run.stream().anyMatch(Piece::isText)) {
        placeBox(run);
      } else if (run.getFirst().isText()) {
        end = placeText(i);
      } else {
        end = i + endOfFirstByline(run);
        placeCluster(pieces.subList(i, end), end);
      }
      i = end;
    }
    finishPage();
  }

  /// Pieces from `start` that are placed together: all inside a paragraph, or all display.
  private int endOfRun(int start) {
    Piece first = pieces.get(start);
    int end = start + 1;
    while (end < pieces.size()
        && pieces.get(end).page() == first.page()
        && pieces.get(end).inside() == first.inside()
        && (first.inside() || !pieces.get(end).isText())) {
      end++;
    }
    return end;
  }

  /// A cluster may begin with the byline that ends an article, before the head of the next.
  private int endOfFirstByline(List<Piece> cluster) {
    int end = 0;
    while (end < cluster.size() && isByline(cluster.get(end))) {
      end++;
    }
    boolean more =
        cluster.subList(end, cluster.size()).stream().anyMatch(ArticleAssembly::isByline);
    boolean signsEnd =
        current.hasText()
            && !current.hasByline()
            && !pageTexts.isEmpty()
            && !BylineReader.isMarked(cluster.getFirst().first().text());
    if (end > 0 && end < cluster.size() && (more || signsEnd)) {
      return end;
    }
    boolean posted = false;
    for (int i = 0; i < cluster.size(); i++) {
      PieceKind kind = cluster.get(i).kind();
      if (kind == PieceKind.BYLINE && posted && i < end) {
        return i;
      }
      posted |= kind == PieceKind.AFFILIATION || isAuthorNote(cluster.get(i));
    }
    return cluster.size();
  }

  private static boolean isByline(Piece piece) {
    return piece.kind() == PieceKind.BYLINE || piece.kind() == PieceKind.AFFILIATION;
  }

  private void turnPage(int next) {
    String before = sections.on(page);
    String now = sections.on(next);
    boolean newSection = !before.isEmpty() && !now.isEmpty() && !now.equals(before);
    page = next;
    begunHere = false;
    boxOnPage = false;
    untitled.clear();
    loose.clear();
    pageTexts.clear();
    if (newSection && sections.share() * 100 >= LABELLED_PERCENT && !tops.isOpen(next)) {
      ended = true;
    }
  }

  private void begin() {
    current = new ArticleDraft(page);
    articles.add(current);
    untitled.add(current);
    ended = false;
    begunHere = true;
  }

  /// Boxes of figures and pages of briefs are articles of their own.
  ///
  /// @return where they end, `i` if there are none
  private int placeSmallArticles(int i) {
    int figures = FigureBox.end(pieces, i);
    if (figures > i) {
      articles.add(FigureBox.article(pieces.subList(i, figures), page));
      boxOnPage = true;
      return figures;
    }
    boolean fresh = boxOnPage || pageTexts.isEmpty() && !tops.isOpen(page);
    int briefs = BriefsPage.endOfBriefs(pieces, i, fresh);
    if (briefs > i) {
      articles.addAll(BriefsPage.articles(pieces.subList(i, briefs), page));
      current = articles.getLast();
      ended = true;
      begunHere = true;
    }
    return briefs;
  }

  private int placeText(int i) {
    Piece piece = pieces.get(i);
    if (ended) {
      begin();
      if (piece.kind() == PieceKind.HEADING) {
        entitle(current, List.of(piece.as(PieceKind.TITLE)));
        return i + 1;
      }
    }
    current.add(piece);
    pageTexts.put(piece, current);
    return i + 1;
  }

  /// A box amid a paragraph: an article of its own if it has a heading, else a quote.
  private void placeBox(List<Piece> run) {
    int text = 0;
    while (!run.get(text).isText()) {
      text++;
    }
    boolean headed = run.get(text).kind() == PieceKind.HEADING;
    boolean displayed = text > 0 && run.get(text - 1).kind() == PieceKind.DISPLAY;
    if (!headed && !displayed) {
      placeCluster(run.subList(0, text), Integer.MAX_VALUE);
      for (Piece piece : run.subList(text, run.size())) {
        current.add(piece.isText() ? piece.as(PieceKind.PULL_QUOTE) : piece);
      }
      return;
    }
    int title = headed ? text : text - 1;
    if (title > 0) {
      placeCluster(run.subList(0, title), Integer.MAX_VALUE);
    }
    ArticleDraft box = new ArticleDraft(page).asBoxed();
    box.add(run.get(title).as(PieceKind.TITLE));
    run.subList(title + 1, run.size()).forEach(box::add);
    articles.add(box);
  }

  private void placeCluster(List<Piece> cluster, int next) {
    if (cluster.isEmpty()) {
      return;
    }
    boolean inside = cluster.getFirst().inside();
    boolean textFollows =
        !inside
            && next < pieces.size()
            && pieces.get(next).isText()
            && pieces.get(next).page() == page;
    List<Piece> parts = ClusterParser.parse(cluster);
    if (textFollows && parts.getLast().kind() == PieceKind.DISPLAY) {
      nameLastBeforeText(parts);
    }
    boolean titled = parts.stream().anyMatch(piece -> piece.kind() == PieceKind.TITLE);
    boolean signed = parts.stream().anyMatch(piece -> piece.kind() == PieceKind.BYLINE);
    ArticleDraft owner = current;
    if (titled) {
      owner = ownerOfTitle(textFollows, signed);
    } else if (signed) {
      owner = ownerOfByline(inside, textFollows);
    }
    for (Piece part : parts) {
      owner.add(part);
      if (part.kind() == PieceKind.DISPLAY) {
        loose.put(part, owner);
      }
      ended |= part.kind() == PieceKind.NOTE || isAuthorNote(part);
    }
    if (owner.hasTitle()) {
      untitled.remove(owner);
    }
  }

  /// A display line right before text: the title where one is due or it looks like one, else a
  /// heading.
  private void nameLastBeforeText(List<Piece> parts) {
    Piece last = parts.getLast();
    boolean titleStyle = headingsArePlain && last.first().doubled();
    boolean due = pageTexts.isEmpty() && ended;
    if (due || titleStyle) {
      int i = parts.size() - 1;
      while (i >= 0
          && parts.get(i).kind() == PieceKind.DISPLAY
          && parts.get(i).first().doubled() == last.first().doubled()) {
        parts.set(i, parts.get(i).as(PieceKind.TITLE));
        i--;
      }
    } else if (pageTexts.isEmpty()) {
      parts.set(parts.size() - 1, last.as(PieceKind.HEADING));
    }
  }

  private static boolean isAuthorNote(Piece piece) {
    return piece.first().role() == LineRole.AUTHOR_NOTE;
  }

  private ArticleDraft ownerOfTitle(boolean textFollows, boolean signed) {
    for (ArticleDraft waiting : untitled) {
      if (!signed || !waiting.hasByline()) {
        return waiting;
      }
    }
    if (!untitled.isEmpty() && !textFollows) {
      return untitled.peek();
    }
    boolean here = current.page() == page && !current.isBoxed();
    if (!current.hasTitle() && (here && !textFollows || !current.hasText())) {
      return current;
    }
    if (textFollows || ended) {
      begin();
      return current;
    }
    return beginBefore();
  }

  /// Begins an article with text that has been placed already: the title came after the body.
  private ArticleDraft beginBefore() {
    Piece first = startOfLateBody();
    ArticleDraft before = current;
    begin();
    if (first != null) {
      before.moveFrom(first, current);
      pageTexts.replaceAll((piece, article) -> current.body().contains(piece) ? current : article);
      loose.replaceAll((piece, article) -> current.body().contains(piece) ? current : article);
    }
    return current;
  }

  /// The text of this page that an article without a title can begin with: the first if the page
  /// begins with a new paragraph, else the first of another width.
  private @Nullable Piece startOfLateBody() {
    boolean fresh = current.page() != page && !tops.isOpen(page);
    int width = -1;
    for (Map.Entry<Piece, ArticleDraft> entry : pageTexts.entrySet()) {
      Piece piece = entry.getKey();
      boolean newWidth = width >= 0 && Math.abs(piece.width() - width) >= 2 * TypesetWidth.EM;
      if (entry.getValue() == current && (fresh || newWidth)) {
        return piece;
      }
      width = piece.width();
    }
    return null;
  }

  private ArticleDraft ownerOfByline(boolean inside, boolean textFollows) {
    boolean pageTop = pageTexts.isEmpty() && !tops.isOpen(page);
    boolean waiting = !current.hasText() && !current.hasByline();
    if (waiting) {
      return current;
    }
    for (ArticleDraft article : untitled) {
      if (!article.hasByline()) {
        return article;
      }
    }
    boolean starts = textFollows && (pageTop || current.hasByline() || ended);
    if (starts) {
      begin();
    } else if (!inside) {
      if (current.hasByline()) {
        beginAtPageTop();
      }
      ended = true;
    }
    return current;
  }

  /// A second byline at an end: the article that it ends began at the top of a page before, where
  /// it went unnoticed.
  private void beginAtPageTop() {
    List<Piece> body = current.body();
    for (int i = body.size() - 1; i > 0; i--) {
      Piece piece = body.get(i);
      boolean top =
          piece.isText() && body.get(i - 1).page() != piece.page() && !tops.isOpen(piece.page());
      if (top && piece.page() > current.page()) {
        ArticleDraft before = current;
        current = new ArticleDraft(piece.page());
        articles.add(current);
        before.moveFrom(piece, current);
        pageTexts.replaceAll(
            (text, owner) -> owner == before && current.body().contains(text) ? current : owner);
        loose.replaceAll(
            (text, owner) -> owner == before && current.body().contains(text) ? current : owner);
        if (piece.kind() == PieceKind.HEADING) {
          promoteHeading(current);
        } else {
          untitled.add(current);
        }
        return;
      }
    }
  }

  private void entitle(ArticleDraft article, List<Piece> titles) {
    titles.forEach(article::add);
    untitled.remove(article);
  }

  /// At the end of a page its untitled articles get the display lines that look most like titles.
  private void finishPage() {
    boolean lateTitle =
        !announced && !begunHere && !pageTexts.isEmpty() && startOfLateBody() != null;
    if (lateTitle) {
      titleChoice
          .best(candidates())
          .ifPresent(title -> {
            beginBefore();
            claim(current, title);
          });
    }
    for (ArticleDraft article : List.copyOf(untitled)) {
      titleChoice
          .best(candidates())
          .ifPresentOrElse(title -> claim(article, title), () -> promoteHeading(article));
    }
  }

  private List<Piece> candidates() {
    return List.copyOf(loose.keySet());
  }

  /// Takes a display line, and the line of its style next to it, as an article's title.
  private void claim(ArticleDraft article, Piece title) {
    List<Piece> all = candidates();
    int first = all.indexOf(title);
    int last = first;
    if (first > 0 && areOneTitle(all.get(first - 1), title)) {
      first--;
    } else if (last + 1 < all.size() && areOneTitle(title, all.get(last + 1))) {
      last++;
    }
    for (Piece line : all.subList(first, last + 1)) {
      move(article, line, PieceKind.TITLE);
    }
    if (last + 1 < all.size()
        && areNeighbours(all.get(last), all.get(last + 1))
        && TitleChoice.isPlace(all.get(last + 1).first().text())) {
      move(article, all.get(last + 1), PieceKind.SUBTITLE);
    }
    untitled.remove(article);
  }

  private static boolean areOneTitle(Piece before, Piece after) {
    return areNeighbours(before, after)
        && before.first().doubled() == after.first().doubled()
        && !TitleChoice.isKicker(before.first().text())
        && !TitleChoice.isPlace(before.first().text())
        && !TitleChoice.isPlace(after.first().text());
  }

  private static boolean areNeighbours(Piece before, Piece after) {
    return after.first().number() - before.first().number() <= 2;
  }

  private void move(ArticleDraft article, Piece piece, PieceKind kind) {
    ArticleDraft holder = loose.remove(piece);
    if (holder != null) {
      holder.body().removeIf(other -> other == piece);
      article.add(piece.as(kind));
    }
  }

  private void promoteHeading(ArticleDraft article) {
    if (!article.body().isEmpty() && article.body().getFirst().kind() == PieceKind.HEADING) {
      Piece heading = article.body().removeFirst();
      entitle(article, List.of(heading.as(PieceKind.TITLE)));
    }
  }
}
