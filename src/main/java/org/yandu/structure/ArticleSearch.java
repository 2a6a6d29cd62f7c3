package org.yandu.structure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Searches for the cheapest way to divide pieces among articles: a beam search over the pieces in
/// the order of the dump.
///
/// Each hypothesis says of every piece so far what it is and which article it belongs to; several
/// articles may be open at once, for the frames of a page come in any order. Hypotheses that do not
/// differ in what they hold open are merged, the cheaper one wins. Cost grows linearly with the
/// pieces.
final class ArticleSearch implements Offers {

  private static final int BEAM = 48;

  /// A reading that is dearer than the cheapest by this is given up.
  private static final double HOPELESS = 9;

  private static final int MOST_OPEN = 4;

  private static final double UNTITLED = 5;
  private static final double UNTITLED_BESIDE_CONTENTS = 9;
  private static final double SIGNED = -1.5;
  private static final double NO_TEXT = 5;
  private static final double UNSIGNED = 0.5;

  private final PieceSurroundings around;
  private final SmallArticles small;
  private final TextMoves textMoves;
  private final HeadMoves headMoves;
  private final boolean announced;
  private Map<Reading.Outlook, Reading> next = new LinkedHashMap<>();

  /// The least cost of the readings in `next`.
  private double least;

  ArticleSearch(
      PieceSurroundings around,
      SmallArticles small,
      DisplayShape shape,
      Announcement announcement) {
    this.around = around;
    this.small = small;
    this.textMoves = new TextMoves(around, small, shape, announcement.isPresent());
    this.headMoves = new HeadMoves(around, small, shape, announcement);
    this.announced = announcement.isPresent();
  }

  Reading best() {
    List<Reading> beam = List.of(Reading.start());
    int index = 0;
    while (index < around.count()) {
      next = new LinkedHashMap<>();
      least = Double.POSITIVE_INFINITY;
      int end = small.end(index);
      for (Reading reading : beam) {
        Reading ready = prepare(reading, index);
        if (end > index) {
          offer(stepOver(ready, index));
        } else if (around.piece(index).isText()) {
          textMoves.propose(ready, index, this);
        } else {
          headMoves.propose(ready, index, this);
        }
      }
      beam = cheapest();
      index = Math.max(index + 1, end);
    }
    next = new LinkedHashMap<>();
    least = Double.POSITIVE_INFINITY;
    for (Reading reading : beam) {
      offer(around.count() == 0 ? reading : finishPage(reading, around.count() - 1));
    }
    return cheapest().getFirst();
  }

  /// Whether a reading that costs so much may still win.
  private boolean isHopeful(double cost) {
    return cost <= least + HOPELESS;
  }

  @Override
  public void goOn(Reading reading, int piece, PieceKind as, double costs, OpenArticle changed) {
    if (isHopeful(reading.cost() + costs)) {
      offer(reading.goOn(piece, as, costs, changed));
    }
  }

  @Override
  public void attach(Reading reading, int piece, PieceKind as, double costs, OpenArticle changed) {
    if (isHopeful(reading.cost() + costs)) {
      offer(reading.attach(piece, as, costs, changed));
    }
  }

  private void offer(Reading reading) {
    if (!isHopeful(reading.cost())) {
      return;
    }
    least = Math.min(least, reading.cost());
    int page = reading.index() < 0 ? 0 : around.piece(reading.index()).page();
    next.merge(reading.outlook(page, announced), reading, ArticleSearch::cheaper);
  }

  private static Reading cheaper(Reading one, Reading other) {
    Reading winner = one.cost() <= other.cost() ? one : other;
    Reading loser = winner == one ? other : one;
    winner.rivals().add(loser);
    return winner;
  }

  private List<Reading> cheapest() {
    List<Reading> cheapest = new ArrayList<>(next.size());
    for (Reading reading : next.values()) {
      if (isHopeful(reading.cost())) {
        cheapest.add(reading);
      }
    }
    cheapest.sort((one, other) -> Double.compare(one.cost(), other.cost()));
    return cheapest.size() <= BEAM ? cheapest : cheapest.subList(0, BEAM);
  }

  private Reading prepare(Reading reading, int index) {
    Reading ready = around.turnsPage(index) ? finishPage(reading, index - 1) : reading;
    Piece piece = around.piece(index);
    boolean enters = piece.inside() && (index == 0 || !around.piece(index - 1).inside());
    return enters && !ready.open().isEmpty()
        ? ready.withOuter(ready.open().getFirst().id())
        : ready;
  }

  /// Counts what is missing on articles that began on the page, and drops those that are complete.
  private Reading finishPage(Reading reading, int last) {
    int page = around.piece(last).page();
    double cost = 0;
    for (OpenArticle article : reading.open()) {
      if (article.page() == page) {
        cost += article.titled() ? 0 : untitled(article);
        cost += article.hasText() ? 0 : NO_TEXT;
        cost += article.signed() || article.flow().boxed() ? 0 : UNSIGNED;
      }
    }
    return reading.withOpen(cost, stillOpen(reading.open(), page));
  }

  private double untitled(OpenArticle article) {
    double cost = announced ? UNTITLED_BESIDE_CONTENTS : UNTITLED;
    return cost + (article.signed() ? SIGNED : 0);
  }

  /// What can go on overleaf: articles with text on the page, and those that a note says go on.
  private static List<OpenArticle> stillOpen(List<OpenArticle> open, int page) {
    List<OpenArticle> left = new ArrayList<>();
    List<OpenArticle> boxes = new ArrayList<>();
    for (OpenArticle article : open) {
      boolean here = article.flow().page() >= page;
      if (here && article.flow().boxed()) {
        boxes.add(article);
      } else if (here && left.size() < MOST_OPEN || article.flow().broken()) {
        left.add(article);
      }
    }
    if (!boxes.isEmpty()) {
      left.add(boxes.getFirst());
    }
    return left;
  }

  /// A box of figures leaves the article under way as it is, briefs end it.
  private Reading stepOver(Reading reading, int index) {
    OpenArticle box =
        OpenArticle.begin(reading.articles(), around.piece(index).page(), around.section(index))
            .withTitle(around.piece(index).squeezed(), index)
            .withText(1, 0, around.piece(index).page(), around.section(index), false, index);
    OpenArticle closed = box.withFlow(box.flow().asBoxed().asEnded());
    Reading after = reading.goOn(index, PieceKind.LABEL, 0, closed);
    if (small.areBriefs(index)) {
      return after;
    }
    // The box is the one under way.
    return after.withOpen(0, List.copyOf(after.open().subList(1, after.open().size())));
  }
}
