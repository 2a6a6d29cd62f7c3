package org.yandu.structure;

import java.util.List;
import java.util.Optional;

/// Where display text, bylines and notes can belong to, and what each way costs.
final class HeadMoves {

  private static final double BEGIN = 3;
  private static final double AT_PAGE_TOP = -2;
  private static final double AFTER_AN_END = -1.5;
  private static final double NO_TEXT_FOLLOWS = 2.5;

  private static final double LATE_TITLE = 0.5;
  private static final double LATE_TITLE_OF_OTHER = 1.5;
  private static final double SIGNED_BOX = 4;
  private static final double FURTHER_LINE = -0.5;
  private static final double NOT_FIRST = 1.5;
  private static final double CAPTION_OVER_BYLINE = 3.5;
  private static final double BOX_TITLE = -3;
  private static final double BRIEF_TITLE = -1.5;
  private static final double UNANNOUNCED_TITLE = 3;
  private static final double OVER_PLACE = -1;
  private static final double OTHER_STYLE = 3;

  /// What runs over of a title may be a word: it is no shorter than titles may be.
  private static final double REST_OF_TITLE = 3;

  private static final int LONGEST_REST = 2;
  private static final int MOST_TITLE_LINES = 3;

  private static final double SURE_SUBTITLE = 0.1;
  private static final double PLACE_SUBTITLE = 0;
  private static final double FAR_PLACE = 1;
  private static final int LONGEST_FAR_PLACE = 6;
  private static final double PLAIN_SUBTITLE = 1.2;
  private static final double FAR_SUBTITLE = 3;

  private static final double FURTHER_QUOTE = 0.5;

  private static final double BEGIN_SIGNED = 3.5;
  private static final double UNSURE_NAME = 0.5;
  private static final double UNMARKED = 2;
  private static final double SIGN_AT_END = 1;
  private static final double SIGN_ON_FIRST_PAGE = 0.8;
  private static final double SIGN_AMID = 2.5;
  private static final double SIGN_OTHER = 1.5;
  private static final double SIGN_AGAIN = 6;
  private static final double NOT_ANNOUNCED = 9;
  private static final double AFTER_END = 5;
  private static final double OTHER_SECTION = 4;
  private static final double HEADING_INSIDE = 3;
  private static final double HEADING_FIRST = 0.5;

  private final PieceSurroundings around;
  private final SmallArticles small;
  private final DisplayShape shape;
  private final Announcement announcement;

  private final HeadWords words;

  HeadMoves(
      PieceSurroundings around,
      SmallArticles small,
      DisplayShape shape,
      Announcement announcement) {
    this.around = around;
    this.small = small;
    this.shape = shape;
    this.announcement = announcement;
    this.words = new HeadWords(around);
  }

  void propose(Reading reading, int index, Offers out) {
    switch (around.piece(index).kind()) {
      case TITLE -> proposeTitle(reading, index, 0, out);
      case SUBTITLE -> proposeSubtitle(reading, index, out);
      case DISPLAY -> proposeDisplay(reading, index, out);
      case BYLINE -> proposeByline(reading, index, 0, out);
      case AFFILIATION -> proposeAffiliation(reading, index, out);
      case NOTE -> proposeNote(reading, index, out);
      case CAPTION, PULL_QUOTE, LABEL, PARAGRAPH, HEADING -> keep(reading, index, 0, out);
    }
  }

  private OpenArticle fresh(Reading reading, int index) {
    return OpenArticle.begin(reading.articles(), around.piece(index).page(), around.section(index));
  }

  /// The piece stays what it is, with the article under way.
  private void keep(Reading reading, int index, double cost, Offers out) {
    keepAs(around.piece(index).kind(), reading, index, cost, out);
  }

  private void keepAs(PieceKind kind, Reading reading, int index, double cost, Offers out) {
    if (reading.open().isEmpty()) {
      out.goOn(reading, index, kind, cost, fresh(reading, index));
    } else {
      out.attach(reading, index, kind, cost, reading.open().getFirst());
    }
  }

  private void proposeDisplay(Reading reading, int index, Offers out) {
    Piece piece = around.piece(index);
    if (around.startsWithDash(index)) {
      proposeSubtitle(reading, index, out);
    }
    double title = shape.titleCost(piece);
    boolean box = DisplayShape.isBoxTitle(piece.squeezed());
    if (box || small.isBriefHead(index)) {
      title += box ? BOX_TITLE : BRIEF_TITLE;
    } else if (announcement.isPresent()) {
      title += UNANNOUNCED_TITLE;
    }
    title += reading.kind() == PieceKind.DISPLAY && !around.turnsPage(index) ? NOT_FIRST : 0;
    title += around.isFirstLine(index) && around.isOverPlace(index) ? OVER_PLACE : 0;
    proposeTitle(reading, index, Math.max(0, title), out);
    double overByline = around.isNext(index, PieceKind.BYLINE) ? CAPTION_OVER_BYLINE : 0;
    keep(reading, index, shape.captionCost(piece) + overByline, out);
    if (reading.kind() == PieceKind.PULL_QUOTE && !around.turnsPage(index)) {
      Optional<OpenArticle> owner = reading.find(reading.article());
      if (owner.isPresent()) {
        out.attach(reading, index, PieceKind.PULL_QUOTE, FURTHER_QUOTE, owner.get());
      }
    }
    proposeHeading(reading, index, out);
    if (words.readsAsByline(index)) {
      proposeByline(reading, index, UNSURE_NAME, out);
    }
    proposeLabel(reading, index, out);
    proposePlainSubtitle(reading, index, out);
  }

  /// A line between a title and a byline is the subtitle; so is a place under a title.
  private void proposePlainSubtitle(Reading reading, int index, Offers out) {
    boolean after = reading.kind() == PieceKind.TITLE && !around.turnsPage(index);
    boolean between = after && around.isNext(index, PieceKind.BYLINE);
    boolean place = DisplayShape.isPlace(around.piece(index).squeezed());
    if (between || place && after) {
      boolean report = DisplayShape.isReport(around.piece(index).squeezed());
      double cost = place ? PLACE_SUBTITLE : report ? SURE_SUBTITLE : PLAIN_SUBTITLE;
      Optional<OpenArticle> owner = reading.find(reading.article());
      if (owner.isPresent()) {
        out.attach(reading, index, PieceKind.SUBTITLE, cost, owner.get().withLast(index));
      }
    } else if (place && around.piece(index).squeezed().length() <= LONGEST_FAR_PLACE) {
      Optional<OpenArticle> owner = reading.current();
      if (owner.isPresent()
          && owner.get().titled()
          && owner.get().page() == around.piece(index).page()) {
        out.attach(reading, index, PieceKind.SUBTITLE, FAR_PLACE, owner.get());
      }
    }
  }

  /// Display text before text may be a heading that stands at the edge of its page.
  private void proposeHeading(Reading reading, int index, Offers out) {
    Piece piece = around.piece(index);
    boolean before =
        around.isTextNext(index)
            || around.isNext(index, PieceKind.DISPLAY)
                && index + 2 < around.count()
                && around.isTextNext(index + 1);
    Optional<OpenArticle> owner =
        piece.inside() ? reading.find(reading.outer()) : reading.current();
    if (before && owner.isPresent() && (owner.get().hasText() || owner.get().titled())) {
      double cost =
          shape.headingCost(piece)
              + (owner.get().hasText() ? 0 : HEADING_FIRST)
              + (owner.get().flow().ended() ? AFTER_END : 0);
      String section = around.section(index);
      String own = owner.get().flow().section();
      boolean other = !section.isEmpty() && !own.isEmpty() && !section.equals(own);
      cost += other ? OTHER_SECTION * around.labelled() : 0;
      cost += piece.inside() ? HEADING_INSIDE : 0;
      cost += DisplayShape.isBoxTitle(piece.squeezed()) ? HEADING_INSIDE : 0;
      boolean further = reading.kind() == PieceKind.HEADING && reading.index() == index - 1;
      out.attach(
          reading,
          index,
          PieceKind.HEADING,
          further ? 0 : cost,
          owner
              .get()
              .withText(
                  piece.squeezed().length(), 0, piece.page(), around.section(index), false, index));
    }
  }

  private void proposeLabel(Reading reading, int index, Offers out) {
    keepAs(PieceKind.LABEL, reading, index, words.labelCost(index), out);
  }

  /// @param cost of calling the line a title
  private void proposeTitle(Reading reading, int index, double cost, Offers out) {
    Piece piece = around.piece(index);
    String text = piece.squeezed();
    Optional<OpenArticle> current = reading.current();
    for (OpenArticle article : reading.open()) {
      if (!article.titled() && article.page() == piece.page()) {
        boolean under = article.id() == reading.open().getFirst().id();
        double late = !article.hasText() ? 0 : under ? LATE_TITLE : LATE_TITLE_OF_OTHER;
        boolean full = article.signed() || article.hasText();
        late += full && DisplayShape.isBoxTitle(text) ? SIGNED_BOX : 0;
        OpenArticle titled = titledLate(article, text, index);
        out.attach(
            reading,
            index,
            PieceKind.TITLE,
            cost + late + announcement.cost(titled) + announcement.disorder(titled, reading.open()),
            titled);
      }
    }
    proposeFurtherLine(reading, index, cost, out);
    OpenArticle fresh = fresh(reading, index).withTitle(text, index);
    if (announcement.cost(fresh) < NOT_ANNOUNCED) {
      double begin = BEGIN;
      begin += around.hasTextBefore(index) ? 0 : AT_PAGE_TOP;
      boolean ended =
          current.isPresent() && (current.get().flow().ended() || !current.get().hasText());
      begin += ended ? AFTER_AN_END : 0;
      begin += current.isEmpty() ? -BEGIN : 0;
      begin += headOrTextFollows(index) ? 0 : NO_TEXT_FOLLOWS;
      boolean box = DisplayShape.isBoxTitle(text) || small.isBriefHead(index);
      out.goOn(
          reading,
          index,
          PieceKind.TITLE,
          cost + Math.max(0, begin) + announcement.disorder(fresh, reading.open()),
          box ? fresh.withFlow(fresh.flow().asBoxed()) : fresh);
    }
  }

  /// A byline after the text does not end it if the title follows right away: its head was drawn
  /// late.
  private static OpenArticle titledLate(OpenArticle article, String title, int index) {
    OpenArticle titled = article.withTitle(title, index);
    boolean head = article.signed() && article.last() == index - 1;
    return head ? titled.withFlow(titled.flow().asGoingOn()) : titled;
  }

  private boolean headOrTextFollows(int index) {
    return !around.pageEndsAfter(index);
  }

  private void proposeFurtherLine(Reading reading, int index, double cost, Offers out) {
    Optional<OpenArticle> owner =
        reading.kind() == PieceKind.TITLE && reading.index() == index - 1
            ? reading.find(reading.article())
            : Optional.empty();
    if (owner.isEmpty()
        || owner.get().head().lines() >= MOST_TITLE_LINES
        || around.piece(index).page() != around.piece(index - 1).page()) {
      return;
    }
    OpenArticle titled = owner.get().withTitle(around.piece(index).squeezed(), index);
    boolean known = around.piece(index).kind() == PieceKind.TITLE;
    boolean wasKnown = around.piece(index - 1).kind() == PieceKind.TITLE;
    if (known != wasKnown || known && !announcement.canBegin(titled.head().title())) {
      return;
    }
    boolean alike =
        around.piece(index).first().doubled() == around.piece(index - 1).first().doubled();
    boolean rest = alike && around.piece(index).squeezed().length() <= LONGEST_REST;
    double line = rest ? Math.min(cost, REST_OF_TITLE) : cost;
    double further = known ? 0 : line / 2 + FURTHER_LINE + (alike ? 0 : OTHER_STYLE);
    out.attach(reading, index, PieceKind.TITLE, Math.max(0, further), titled);
  }

  private void proposeSubtitle(Reading reading, int index, Offers out) {
    boolean after =
        reading.index() == index - 1
            && (reading.kind() == PieceKind.TITLE || reading.kind() == PieceKind.SUBTITLE);
    for (OpenArticle article : reading.open()) {
      boolean own = article.id() == reading.article();
      if (article.page() == around.piece(index).page()) {
        double cost = after && own ? SURE_SUBTITLE : article.titled() ? FAR_SUBTITLE : 1;
        out.attach(reading, index, PieceKind.SUBTITLE, cost, article.withLast(index));
      }
    }
    if (!after) {
      double begin = BEGIN + (around.hasTextBefore(index) ? 0 : AT_PAGE_TOP);
      out.goOn(reading, index, PieceKind.SUBTITLE, begin, fresh(reading, index).withLast(index));
    }
  }

  /// @param unsure what it costs to call the piece a byline at all
  private void proposeByline(Reading reading, int index, double unsure, Offers out) {
    Piece piece = around.piece(index);
    List<String> names = words.authors(index);
    boolean note = piece.first().role() == LineRole.AUTHOR_NOTE;
    Optional<OpenArticle> current = reading.current();
    int under = current.isPresent() ? current.get().id() : Reading.NONE;
    for (OpenArticle article : reading.open()) {
      OpenArticle signed = article.withByline(names, index);
      boolean further =
          article.signed()
              && article.last() == index - 1
              && reading.kind() == PieceKind.BYLINE
              && article.id() == reading.article()
              && !BylineReader.isMarked(piece.first().text());
      double cost = further ? 0 : signCost(article, article.id() == under, note, index);
      cost += unsure + announcement.cost(signed) - announcement.cost(article);
      boolean ends =
          article.hasText()
              && (note
                  || article.id() == under && !piece.inside() && !isUnderTitle(article, index));
      out.attach(
          reading,
          index,
          PieceKind.BYLINE,
          cost,
          ends ? signed.withFlow(signed.flow().asEnded()) : signed);
    }
    double begin = BEGIN_SIGNED + (note ? SIGN_AGAIN : 0);
    begin += around.hasTextBefore(index) ? 0 : AT_PAGE_TOP;
    boolean ended = current.isPresent() && (current.get().flow().ended() || current.get().signed());
    begin += ended ? AFTER_AN_END : 0;
    begin += reading.open().isEmpty() ? -BEGIN_SIGNED : 0;
    begin += BylineReader.isMarked(piece.first().text()) || note ? 0 : UNMARKED;
    out.goOn(
        reading,
        index,
        PieceKind.BYLINE,
        unsure + Math.max(0, begin),
        fresh(reading, index).withByline(names, index));
  }

  private double signCost(OpenArticle article, boolean current, boolean note, int index) {
    if (article.signed() || article.flow().boxed() && article.hasText()) {
      return SIGN_AGAIN;
    }
    if (!article.hasText() || isUnderTitle(article, index)) {
      return article.titled() ? 0 : 0.5;
    }
    if (!current) {
      return SIGN_OTHER + (article.page() == around.piece(index).page() ? 0 : 1.5);
    }
    boolean marked = BylineReader.isMarked(around.piece(index).first().text());
    if (!note && article.page() == around.piece(index).page()) {
      return SIGN_ON_FIRST_PAGE;
    }
    return note ? 0 : around.pageEndsAfter(index) || !marked ? SIGN_AT_END : SIGN_AMID;
  }

  /// Whether a piece stands right under an article's title, or under its subtitle.
  private boolean isUnderTitle(OpenArticle article, int index) {
    return index > 0
        && !around.turnsPage(index)
        && !around.piece(index - 1).isText()
        && article.last() == index - 1
        && article.titled();
  }

  private void proposeAffiliation(Reading reading, int index, Offers out) {
    Optional<OpenArticle> owner = reading.find(reading.article());
    if (owner.isPresent()) {
      out.attach(reading, index, PieceKind.AFFILIATION, 0, owner.get().withLast(index));
    } else {
      keep(reading, index, 0, out);
    }
  }

  private void proposeNote(Reading reading, int index, Offers out) {
    if (reading.open().isEmpty()) {
      keep(reading, index, 0, out);
      return;
    }
    for (OpenArticle article : reading.open()) {
      double cost = article.id() == reading.open().getFirst().id() ? 0 : SIGN_OTHER;
      OpenArticle noted = article.withLast(index);
      out.attach(
          reading,
          index,
          PieceKind.NOTE,
          cost,
          article.hasText() ? noted.withFlow(noted.flow().asEnded()) : noted);
    }
  }
}
