package org.yandu.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Puts pieces together to articles: where one begins, which title and byline are its own.
///
/// Titles may stand before, amid or after the body in the order of the dump. An article that begins
/// without a title waits for one until its page ends.
final class ArticleAssembly {

  /// Section names on at least so many per cent of the pages make their change a sign.
  private static final int LABELLED_PERCENT = 80;

  /// A box without a heading is a quote if it is one paragraph of at most so many characters.
  private static final int LONGEST_QUOTE = 120;

  private final List<Piece> pieces;
  private final SectionNames sections;
  private final boolean announced;
  private final PageTops tops;
  private final boolean headingsArePlain;
  private final ClusterSplitter splitter;
  private final PageDesk desk;

  private final List<ArticleDraft> articles = new ArrayList<>();
  private final Deque<ArticleDraft> untitled = new ArrayDeque<>();

  private ArticleDraft current = new ArticleDraft(1);
  private int page;

  /// Whether the article under work has come to its end: the next text begins another.
  private boolean ended;

  /// Whether an article began on this page, and whether a box stands on it.
  private boolean begunHere;

  private boolean boxOnPage;

  private ArticleAssembly(List<Piece> pieces, SectionNames sections, Set<String> knownTitles) {
    this.pieces = pieces;
    this.sections = sections;
    this.announced = !knownTitles.isEmpty();
    this.tops = new PageTops(pieces);
    this.headingsArePlain = PieceRefinement.headingsArePlain(pieces);
    this.splitter = new ClusterSplitter(knownTitles);
    Map<String, Integer> occurrences = new HashMap<>();
    pieces.forEach(piece -> occurrences.merge(piece.squeezed(), 1, Integer::sum));
    this.desk = new PageDesk(new TitleChoice(occurrences));
    articles.add(current);
  }

  /// @param knownTitles without blanks, as the contents page announces them; empty if there is none
  static List<ArticleDraft> assemble(
      List<Piece> pieces, SectionNames sections, Set<String> knownTitles) {
    ArticleAssembly assembly = new ArticleAssembly(pieces, sections, knownTitles);
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
        placeText(run.getFirst());
        end = i + 1;
      } else {
        placeClusters(run, end);
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

  private void turnPage(int next) {
    String before = sections.on(page);
    String now = sections.on(next);
    boolean newSection = !before.isEmpty() && !now.isEmpty() && !now.equals(before);
    page = next;
    begunHere = false;
    boxOnPage = false;
    untitled.clear();
    desk.clear();
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
    boolean fresh = boxOnPage || desk.hasNoText() && !tops.isOpen(page);
    int briefs = BriefsPage.endOfBriefs(pieces, i, fresh);
    if (briefs > i) {
      articles.addAll(BriefsPage.articles(pieces.subList(i, briefs), page));
      current = articles.getLast();
      ended = true;
      begunHere = true;
    }
    return briefs;
  }

  private void placeText(Piece piece) {
    if (ended) {
      begin();
      if (piece.kind() == PieceKind.HEADING) {
        current.add(piece.as(PieceKind.TITLE));
        untitled.remove(current);
        return;
      }
    }
    current.add(piece);
    desk.addText(piece, current);
  }

  /// A box amid a paragraph: an article of its own if it has a heading, else a quote.
  private void placeBox(List<Piece> run) {
    int first = 0;
    while (!run.get(first).isText()) {
      first++;
    }
    int last = run.size() - 1;
    while (!run.get(last).isText()) {
      last--;
    }
    boolean headed = run.get(first).kind() == PieceKind.HEADING && last > first;
    boolean displayed = first > 0 && run.get(first - 1).kind() == PieceKind.DISPLAY;
    int start = displayed && !headed ? first - 1 : first;
    placeCluster(run.subList(0, start), false);
    if (headed || displayed) {
      ArticleDraft box = new ArticleDraft(page).asBoxed();
      box.add(run.get(start).as(PieceKind.TITLE));
      run.subList(start + 1, last + 1).forEach(box::add);
      articles.add(box);
    } else {
      boolean quote = first == last && run.get(first).squeezed().length() <= LONGEST_QUOTE;
      for (Piece piece : run.subList(first, last + 1)) {
        current.add(quote ? piece.as(PieceKind.PULL_QUOTE) : piece);
      }
    }
    placeCluster(run.subList(last + 1, run.size()), false);
  }

  private void placeClusters(List<Piece> run, int next) {
    boolean inside = run.getFirst().inside();
    boolean textFollows =
        !inside
            && next < pieces.size()
            && pieces.get(next).isText()
            && pieces.get(next).page() == page;
    boolean signsEnd =
        current.hasText()
            && !current.hasByline()
            && !desk.hasNoText()
            && !BylineReader.isMarked(run.getFirst().first().text());
    List<List<Piece>> heads = splitter.split(run, signsEnd);
    for (int i = 0; i < heads.size(); i++) {
      placeCluster(heads.get(i), textFollows && i + 1 == heads.size());
    }
  }

  private void placeCluster(List<Piece> cluster, boolean textFollows) {
    if (cluster.isEmpty()) {
      return;
    }
    boolean inside = cluster.getFirst().inside();
    List<Piece> parts = ClusterParser.parse(cluster);
    boolean titled = has(parts, PieceKind.TITLE);
    boolean signed = has(parts, PieceKind.BYLINE);
    if (textFollows && !titled && parts.getLast().kind() == PieceKind.DISPLAY) {
      nameLastBeforeText(parts);
      titled = has(parts, PieceKind.TITLE);
    }
    ArticleDraft owner = current;
    if (titled) {
      owner = ownerOfTitle(parts, textFollows, signed);
    } else if (signed) {
      owner = ownerOfByline(inside, textFollows);
    }
    for (Piece part : parts) {
      owner.add(part);
      if (part.kind() == PieceKind.DISPLAY) {
        desk.addLoose(part, owner);
      }
      ended |= part.kind() == PieceKind.NOTE || ClusterSplitter.isAuthorNote(part);
    }
    if (owner.hasTitle()) {
      untitled.remove(owner);
    }
  }

  private static boolean has(List<Piece> parts, PieceKind kind) {
    return parts.stream().anyMatch(part -> part.kind() == kind);
  }

  /// A display line right before text: the title where one is due or it looks like one, else a
  /// heading.
  private void nameLastBeforeText(List<Piece> parts) {
    Piece last = parts.getLast();
    boolean titleStyle = headingsArePlain && last.first().doubled();
    boolean due = desk.hasNoText() && ended;
    if (due || titleStyle) {
      int i = parts.size() - 1;
      while (i >= 0
          && parts.get(i).kind() == PieceKind.DISPLAY
          && parts.get(i).first().doubled() == last.first().doubled()) {
        parts.set(i, parts.get(i).as(PieceKind.TITLE));
        i--;
      }
    } else if (desk.hasNoText()) {
      parts.set(parts.size() - 1, last.as(PieceKind.HEADING));
    }
  }

  private ArticleDraft ownerOfTitle(List<Piece> parts, boolean textFollows, boolean signed) {
    boolean another = textFollows && has(parts, PieceKind.DISPLAY);
    for (ArticleDraft waiting : untitled) {
      if (another && giveTitle(waiting, parts)) {
        begin();
        return current;
      }
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

  /// Gives the first display line among the parts to an article that waits for a title, for the
  /// title after it begins an article of its own.
  private boolean giveTitle(ArticleDraft waiting, List<Piece> parts) {
    Piece first = parts.getFirst();
    if (first.kind() != PieceKind.DISPLAY) {
      return false;
    }
    parts.removeFirst();
    waiting.add(first.as(PieceKind.TITLE));
    untitled.remove(waiting);
    return true;
  }

  /// Begins an article with text that has been placed already: the title came after the body.
  private ArticleDraft beginBefore() {
    Optional<Piece> first = startOfLateBody();
    ArticleDraft before = current;
    begin();
    first.ifPresent(piece -> desk.hand(piece, before, current));
    return current;
  }

  private Optional<Piece> startOfLateBody() {
    boolean fresh = current.page() != page && !tops.isOpen(page);
    return desk.startOfLateBody(current, fresh);
  }

  private ArticleDraft ownerOfByline(boolean inside, boolean textFollows) {
    boolean pageTop = desk.hasNoText() && !tops.isOpen(page);
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
        desk.hand(piece, before, current);
        if (!promoteHeading(current)) {
          untitled.add(current);
        }
        return;
      }
    }
  }

  /// At the end of a page its untitled articles get the display lines that look most like titles.
  private void finishPage() {
    boolean late = !announced && !begunHere && startOfLateBody().isPresent();
    if (late) {
      desk.bestTitle()
          .ifPresent(title -> {
            beginBefore();
            desk.claim(current, title);
            untitled.remove(current);
          });
    }
    for (ArticleDraft article : untitled) {
      Optional<Piece> title = desk.bestTitle();
      title.ifPresent(line -> desk.claim(article, line));
      if (title.isEmpty()) {
        promoteHeading(article);
      }
    }
  }

  /// Makes the heading that an article begins with its title.
  private static boolean promoteHeading(ArticleDraft article) {
    List<Piece> body = article.body();
    if (body.isEmpty() || body.getFirst().kind() != PieceKind.HEADING) {
      return false;
    }
    article.add(body.removeFirst().as(PieceKind.TITLE));
    return true;
  }
}
