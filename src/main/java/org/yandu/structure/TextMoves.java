package org.yandu.structure;

import java.util.BitSet;
import java.util.Optional;
import org.yandu.text.Glyphs;
import org.yandu.text.TypesetWidth;

/// Where a paragraph or a heading can belong to, and what each way costs: as natural logarithms of
/// odds, judged by what a reader of the dump sees.
final class TextMoves {

  /// Going on with another article than the one under way.
  private static final double SWITCH = 3;

  /// Going on with an article that is to go on elsewhere, and with another one where it should.
  private static final double STAYS_BROKEN = 5;

  private static final double ARRIVES_ELSEWHERE = 6;
  private static final double BACK_TO_ITS_COLUMN = -2;

  /// A column of another width, on the same page or on a new one; and a little another width.
  private static final double NEW_WIDTH = 3;

  private static final double NEW_WIDTH_ON_PAGE = 1.5;
  private static final double LITTLE_WIDTH = 0.5;
  private static final double PAGE_TURN = 0.8;
  private static final double AFTER_END = 5;
  private static final double NOT_NEXT_TO_HEAD = 1;
  private static final double REPEATS_TITLE = -1.5;

  /// So many characters of a text are compared with a title, so many pairs must be the same.
  private static final int BEGINNING = 40;

  private static final int FEWEST_SHARED = 2;
  private static final double OTHER_SECTION = 4;
  private static final double AMID_PARAGRAPH = 4;
  private static final double LONG_BOX = 0.01;
  private static final int USUAL_BOX = 400;
  private static final double BOX_HEADING = 2;
  private static final double AFTER_BOX = -1.5;

  /// Going on with an article whose paragraph broke off.
  private static final double HANGING = -3.5;

  /// Going on with the article whose paragraph a piece is the rest of, and doing anything else.
  private static final double RESUMES = -4;

  private static final double LEAVES_REST = 4;

  private static final double BEGIN = 5.5;
  private static final double BEGIN_TITLED = 5.5;
  private static final double AT_PAGE_TOP = -3;
  private static final double AFTER_AN_END = -3;
  private static final double AT_NEW_WIDTH = -2.5;
  private static final double AT_NEW_SECTION = -2;
  private static final double BOX_TITLE = -4;
  private static final double BRIEF = -2.5;
  private static final double NOT_ANNOUNCED = 3;
  private static final double OPENING = -4;
  private static final double OPENING_AMID = 4;
  private static final double BEFORE_SUBTITLE = -2;
  private static final double NEXT_BRIEF = -2.5;
  private static final double LEAST = 0.3;

  private static final double BOX_TITLE_AS_HEADING = 4;
  private static final double TWO_HEADINGS = 2;
  private static final double HEADING_FIRST = 0.7;
  private static final double LATE_TITLE = 0.5;
  private static final double KICKER = 1;
  private static final double CAPTION = 0.5;
  private static final double QUOTE = 0.5;
  private static final double QUOTE_BETWEEN = 1;
  private static final double QUOTE_AFTER_END = 3;
  private static final double QUOTE_LIKE_COLUMN = 3;
  private static final double QUOTE_PER_LINE = 0.5;
  private static final int USUAL_QUOTE = 6;

  private static final int OTHER_WIDTH = 2 * TypesetWidth.EM;

  private final PieceSurroundings around;
  private final SmallArticles small;
  private final DisplayShape shape;
  private final boolean announced;

  /// By piece: whether it is the opening of a note or letter, and whether it begins with a label;
  /// asked for every reading.
  private final BitSet openings = new BitSet();

  private final BitSet boxTitles = new BitSet();

  TextMoves(PieceSurroundings around, SmallArticles small, DisplayShape shape, boolean announced) {
    this.around = around;
    this.small = small;
    this.shape = shape;
    this.announced = announced;
    for (int i = 0; i < around.count(); i++) {
      openings.set(i, DisplayShape.isOpening(around.piece(i).first().squeezed()));
      boxTitles.set(i, DisplayShape.isBoxTitle(around.piece(i).squeezed()));
    }
  }

  void propose(Reading reading, int index, Offers out) {
    Piece piece = around.piece(index);
    Optional<OpenArticle> expected = expected(reading, index);
    boolean further = around.goesOn(index) && reading.index() == index - 1;
    if (further && reading.kind() == PieceKind.TITLE) {
      Optional<OpenArticle> owner = reading.find(reading.article());
      if (owner.isPresent()) {
        out.attach(
            reading, index, PieceKind.TITLE, 0, owner.get().withTitle(piece.squeezed(), index));
      }
    }
    double apart = further ? TWO_HEADINGS : 0;
    proposeSubtitle(reading, index, out);
    proposeQuote(reading, index, out);
    proposeCaption(reading, index, out);
    proposeLateTitle(reading, index, out);
    proposeKicker(reading, index, out);
    for (OpenArticle article : reading.open()) {
      double cost = goOn(article, expected.orElse(article), index);
      cost += reading.kind() == PieceKind.HEADING && reading.article() == article.id() ? 0 : apart;
      out.goOn(reading, index, piece.kind(), cost, withText(article, index));
    }
    OpenArticle fresh = OpenArticle.begin(reading.articles(), piece.page(), around.section(index));
    double begin = begin(expected, index);
    out.goOn(
        reading,
        index,
        piece.kind(),
        apart + Math.max(LEAST, BEGIN + begin),
        withText(fresh, index));
    boolean heading = piece.kind() == PieceKind.HEADING && around.isTextNext(index);
    if (heading) {
      double cost =
          titled(begin, expected.isPresent() && expected.get().flow().boxed(), index) + apart;
      OpenArticle titled = fresh.withTitle(piece.squeezed(), index);
      boolean box = isBox(expected, index);
      out.goOn(
          reading,
          index,
          PieceKind.TITLE,
          cost,
          box ? titled.withFlow(titled.flow().asBoxed()) : titled);
    }
  }

  /// What begins with a heading amid a page is a box, unless the article before has ended or a
  /// subtitle follows.
  private boolean isBox(Optional<OpenArticle> expected, int index) {
    boolean next =
        expected.isPresent() && expected.get().flow().ended() && around.startsWithDash(index + 1);
    return boxTitles.get(index) || !around.opensPage(index) && !next;
  }

  /// A line with a dash right after a title is its subtitle.
  private void proposeSubtitle(Reading reading, int index, Offers out) {
    if (reading.kind() == PieceKind.TITLE
        && around.startsWithDash(index)
        && around.piece(index).kind() == PieceKind.HEADING) {
      Optional<OpenArticle> owner = reading.find(reading.article());
      if (owner.isPresent()) {
        out.attach(reading, index, PieceKind.SUBTITLE, 0, owner.get().withLast(index));
      }
    }
  }

  /// A line that looks like a heading may be the title of the text before it on its page.
  private void proposeLateTitle(Reading reading, int index, Offers out) {
    Piece piece = around.piece(index);
    for (OpenArticle article : reading.open()) {
      if (piece.kind() == PieceKind.HEADING
          && !article.titled()
          && article.hasText()
          && article.page() == piece.page()) {
        out.attach(
            reading,
            index,
            PieceKind.TITLE,
            LATE_TITLE + shape.titleCost(piece) + (announced ? NOT_ANNOUNCED : 0),
            article.withTitle(piece.squeezed(), index));
      }
    }
  }

  /// A line that looks like a heading may be the kicker of the title after it.
  private void proposeKicker(Reading reading, int index, Offers out) {
    Piece piece = around.piece(index);
    if (piece.kind() == PieceKind.HEADING && around.isNext(index, PieceKind.TITLE)) {
      double cost = DisplayShape.isKicker(piece.squeezed()) ? 0 : KICKER;
      Optional<OpenArticle> owner = reading.current();
      if (owner.isPresent()) {
        out.attach(reading, index, PieceKind.LABEL, cost, owner.get());
      }
    }
  }

  /// Whether a paragraph has another width than the text around it.
  private boolean standsOut(Reading reading, int index) {
    Piece piece = around.piece(index);
    Optional<OpenArticle> current = reading.current();
    int before = current.isPresent() ? current.get().flow().width() : 0;
    int after = around.widthAfter(index);
    return tellsWidth(piece)
        && before > 0
        && after > 0
        && before - piece.width() >= OTHER_WIDTH
        && Math.abs(after - before) < TypesetWidth.EM;
  }

  /// A line amid a paragraph that looks like a heading may be a caption.
  private void proposeCaption(Reading reading, int index, Offers out) {
    Piece piece = around.piece(index);
    if (piece.kind() == PieceKind.HEADING && piece.inside()) {
      Optional<OpenArticle> owner = reading.find(reading.outer());
      if (owner.isPresent()) {
        out.attach(
            reading, index, PieceKind.CAPTION, CAPTION + shape.captionCost(piece), owner.get());
      }
    }
  }

  /// A paragraph amid another, or after the end of an article, may be a quote in large type.
  private void proposeQuote(Reading reading, int index, Offers out) {
    Piece piece = around.piece(index);
    boolean part = piece.kind() == PieceKind.PARAGRAPH || DisplayShape.isSentence(piece.squeezed());
    if (!part || reading.kind() == PieceKind.TITLE) {
      return;
    }
    double length = QUOTE_PER_LINE * Math.max(0, piece.lines().size() - USUAL_QUOTE);
    boolean further = reading.kind() == PieceKind.PULL_QUOTE && !around.turnsPage(index);
    if (piece.inside()) {
      Optional<OpenArticle> owner = reading.find(reading.outer());
      if (owner.isPresent()) {
        out.attach(
            reading, index, PieceKind.PULL_QUOTE, QUOTE + length + likeColumn(index), owner.get());
      }
    } else if (standsOut(reading, index)) {
      Optional<OpenArticle> owner = reading.current();
      if (owner.isPresent()) {
        out.attach(reading, index, PieceKind.PULL_QUOTE, QUOTE_BETWEEN + length, owner.get());
      }
    } else {
      Optional<OpenArticle> owner = reading.current();
      if (owner.isPresent() && owner.get().flow().ended()) {
        out.attach(
            reading,
            index,
            PieceKind.PULL_QUOTE,
            (further ? QUOTE : QUOTE_AFTER_END) + length + likeColumn(index),
            owner.get());
      }
    }
  }

  /// A quote in large type hardly has the width of the paragraph after it.
  private double likeColumn(int index) {
    Piece piece = around.piece(index);
    boolean alike = Math.abs(around.widthAfter(index) - piece.width()) < TypesetWidth.EM;
    return tellsWidth(piece) && alike ? QUOTE_LIKE_COLUMN : 0;
  }

  /// The article that goes on if nothing speaks against it: the one under way, or the one whose
  /// paragraph was interrupted.
  private Optional<OpenArticle> expected(Reading reading, int index) {
    boolean leaves = index > 0 && around.piece(index - 1).inside() && !around.piece(index).inside();
    Optional<OpenArticle> outer = leaves ? reading.find(reading.outer()) : Optional.empty();
    return outer.isPresent() ? outer : reading.current();
  }

  private OpenArticle withText(OpenArticle article, int index) {
    Piece piece = around.piece(index);
    OpenArticle longer =
        article.withText(
            piece.squeezed().length(),
            tellsWidth(piece) ? piece.width() : 0,
            piece.lastPage(),
            around.section(index),
            BrokenParagraphs.breaksOff(piece),
            index);
    OpenArticle open =
        around.hasRest(index) ? longer.withFlow(longer.flow().openAt(index)) : longer;
    return around.leaves(index) ? open.withFlow(open.flow().asBroken()) : open;
  }

  private static boolean tellsWidth(Piece piece) {
    return piece.kind() == PieceKind.PARAGRAPH && piece.lines().size() > 1;
  }

  private double goOn(OpenArticle article, OpenArticle expected, int index) {
    Piece piece = around.piece(index);
    boolean other = article.id() != expected.id();
    OpenArticle.Flow flow = article.flow();
    double cost = other ? SWITCH : 0;
    if (around.arrives(index)) {
      return flow.broken() ? 0 : ARRIVES_ELSEWHERE;
    }
    cost += flow.broken() ? STAYS_BROKEN : 0;
    cost += around.followsName(index) && article.hasText() ? AFTER_END : 0;
    int beginning = around.beginningOf(index);
    if (beginning >= 0) {
      boolean own = flow.open() == beginning;
      cost += own ? RESUMES - (other ? SWITCH : 0) : LEAVES_REST;
    }
    if (article.hasText()) {
      boolean turned = around.opensPage(index);
      cost += turned ? PAGE_TURN : 0;
      cost += flow.ended() ? AFTER_END : 0;
      int change = change(piece, article);
      if (change >= OTHER_WIDTH) {
        cost += turned && change < 2 * OTHER_WIDTH ? NEW_WIDTH_ON_PAGE : NEW_WIDTH;
      } else if (change >= TypesetWidth.EM) {
        cost += LITTLE_WIDTH;
      }
      boolean back = other && tellsWidth(piece) && change < TypesetWidth.EM;
      cost += back && change(piece, expected) >= OTHER_WIDTH ? BACK_TO_ITS_COLUMN : 0;
      cost += otherSection(article, index) ? OTHER_SECTION * around.labelled() : 0;
      cost += flow.boxed() ? LONG_BOX * Math.max(0, flow.length() - USUAL_BOX) : 0;
      cost += flow.boxed() && piece.kind() == PieceKind.HEADING ? BOX_HEADING : 0;
      cost += other && expected.flow().boxed() && expected.hasText() ? AFTER_BOX : 0;
    } else {
      cost += article.last() == index - 1 ? 0 : NOT_NEXT_TO_HEAD;
      cost += repeatsTitle(article, piece) ? REPEATS_TITLE : 0;
      cost += piece.kind() == PieceKind.HEADING && article.titled() ? HEADING_FIRST : 0;
    }
    boolean resumes = other && flow.hanging() && !expected.flow().hanging();
    cost += resumes && piece.kind() == PieceKind.PARAGRAPH ? HANGING : 0;
    boolean opening = openings.get(index);
    cost += opening && article.hasText() ? OPENING_AMID : 0;
    boolean amid = piece.inside() && article.hasText() && !flow.boxed() && !other;
    cost += amid ? AMID_PARAGRAPH : 0;
    boolean box = piece.kind() == PieceKind.HEADING && boxTitles.get(index);
    return cost + (box ? BOX_TITLE_AS_HEADING : 0);
  }

  /// Whether the first words of a text take up words of a title.
  private static boolean repeatsTitle(OpenArticle article, Piece piece) {
    String title = article.head().title();
    String text = piece.squeezed();
    String beginning = text.substring(0, Math.min(BEGINNING, text.length()));
    int shared = 0;
    for (int i = 0; i + 2 <= title.length(); i++) {
      boolean word = Glyphs.isHan(title.charAt(i)) && Glyphs.isHan(title.charAt(i + 1));
      shared += word && beginning.contains(title.substring(i, i + 2)) ? 1 : 0;
    }
    return shared >= FEWEST_SHARED;
  }

  /// How far a piece's column is from those that an article had.
  private static int change(Piece piece, OpenArticle article) {
    int width = article.flow().width();
    int former = article.flow().former();
    if (!tellsWidth(piece) || width == 0) {
      return 0;
    }
    int change = Math.abs(piece.width() - width);
    return former == 0 ? change : Math.min(change, Math.abs(piece.width() - former));
  }

  private boolean otherSection(OpenArticle article, int index) {
    String section = around.section(index);
    String own = article.flow().section();
    return !section.isEmpty() && !own.isEmpty() && !section.equals(own);
  }

  /// What speaks for an article that begins with a piece, as a negative cost.
  private double begin(Optional<OpenArticle> expected, int index) {
    double cost = around.opensPage(index) ? AT_PAGE_TOP : 0;
    cost += around.beginningOf(index) >= 0 ? LEAVES_REST : 0;
    cost += around.followsName(index) ? AFTER_AN_END : 0;
    if (expected.isEmpty() || !expected.get().hasText() && !expected.get().titled()) {
      return -BEGIN;
    }
    cost += expected.get().flow().ended() ? AFTER_AN_END : 0;
    cost += openings.get(index) ? OPENING : 0;
    int width = around.piece(index).kind() == PieceKind.HEADING ? around.widthAfter(index) : 0;
    int change =
        width > 0 && expected.get().flow().width() > 0
            ? Math.abs(width - expected.get().flow().width())
            : change(around.piece(index), expected.get());
    cost += change >= OTHER_WIDTH ? AT_NEW_WIDTH : 0;
    cost += otherSection(expected.get(), index) ? AT_NEW_SECTION * around.labelled() : 0;
    return cost;
  }

  private double titled(double begin, boolean afterBrief, int index) {
    Piece piece = around.piece(index);
    double cost = BEGIN_TITLED + begin;
    cost += piece.inside() ? AT_NEW_WIDTH : 0;
    boolean box = boxTitles.get(index);
    cost += box ? BOX_TITLE : 0;
    cost += small.isBriefHead(index) && afterBrief ? NEXT_BRIEF : 0;
    cost += small.isBriefHead(index) ? BRIEF : announced && !box ? NOT_ANNOUNCED : 0;
    boolean open = around.opensPage(index);
    cost += open && !piece.inside() && around.startsWithDash(index + 1) ? BEFORE_SUBTITLE : 0;
    return Math.max(LEAST, cost) + Math.max(0, shape.titleCost(piece) - 2);
  }
}
