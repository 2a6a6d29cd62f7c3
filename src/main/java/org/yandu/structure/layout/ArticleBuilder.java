package org.yandu.structure.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yandu.model.Furniture.Reason;
import org.yandu.structure.Ledger;
import org.yandu.text.Glyphs;

/// Gives each band to its article: a title begins one, a band without a title goes on with the one
/// before it or with the one that a note sends there. Confined to one thread.
final class ArticleBuilder {

  private static final Pattern JUMP = Pattern.compile("[（(](下转|上接|转|接)第?(\\d+)[页版].{0,12}[）)]");

  /// A page of briefs has so many at least, each no longer than so many characters.
  private static final int FEWEST_BRIEFS = 2;

  private static final int LONGEST_BRIEF = 500;

  private final BodyStyle body;
  private final TitleFinder finder;
  private final ContentsRows.Result contents;
  private final Map<Integer, String> sections;
  private final Ledger ledger;
  private final List<LaidArticle> articles = new ArrayList<>();
  private Optional<LaidArticle> current = Optional.empty();

  ArticleBuilder(
      BodyStyle body,
      TitleFinder finder,
      ContentsRows.Result contents,
      Map<Integer, String> sections,
      Ledger ledger) {
    this.body = body;
    this.finder = finder;
    this.contents = contents;
    this.sections = sections;
    this.ledger = ledger;
  }

  List<LaidArticle> articles() {
    return articles;
  }

  void add(Band band) {
    List<FlowLine> flow = new ArrayList<>();
    Optional<LaidArticle> continued = Optional.empty();
    int goesOnAt = 0;
    for (FlowLine line : band.flow()) {
      Matcher jump = JUMP.matcher(line.line().squeezed());
      if (!jump.matches()) {
        flow.add(line);
        continue;
      }
      ledger.record(line.line().content(), Reason.JUMP_NOTE);
      int where = Integer.parseInt(jump.group(2));
      if (jump.group(1).endsWith("转")) {
        goesOnAt = where;
      } else {
        continued = sentTo(band.page(), where);
      }
    }
    LaidArticle article = articleOf(band, flow, continued);
    int before = article.flow().size();
    article.add(flow);
    if (goesOnAt > 0) {
      article.goOnAt(goesOnAt);
    }
    addAsides(article, band, flow, before);
  }

  private Optional<LaidArticle> sentTo(int page, int from) {
    return articles.stream()
        .filter(article -> article.goesOnAt() > 0 && article.goesOnAt() <= page)
        .reduce((a, b) -> b)
        .or(() -> articles.stream().filter(article -> article.page() <= from).reduce((a, b) -> b));
  }

  private LaidArticle articleOf(Band band, List<FlowLine> flow, Optional<LaidArticle> continued) {
    if (band.titles().isEmpty()) {
      if (continued.isPresent()) {
        continued.get().goOnAt(0);
        current = continued;
        return continued.get();
      }
      if (current.isPresent()) {
        return continuing(current.get(), band.page(), flow);
      }
      return begin(new LaidArticle(band.page(), Optional.empty()), section(band.page()));
    }
    TitleGroup title = band.titles().getFirst();
    if (isBriefs(title, flow)) {
      return briefs(band, title, flow);
    }
    return begin(new LaidArticle(band.page(), Optional.of(title)), section(band.page()));
  }

  /// The article before, unless that one is complete and another one of these pages breaks off.
  private LaidArticle continuing(LaidArticle before, int page, List<FlowLine> flow) {
    boolean goesOn = !flow.isEmpty() && flow.getFirst().indent() < 0.5f;
    if (!goesOn || before.flow().isEmpty() || !ParagraphJoin.isClosed(before.flow().getLast())) {
      return before;
    }
    return articles.stream()
        .filter(article -> !article.flow().isEmpty() && article.goesOnAt() == 0)
        .filter(article -> article.flow().getLast().line().page() >= page - 1)
        .filter(article -> !ParagraphJoin.isClosed(article.flow().getLast()))
        .filter(article -> article.flow().getLast().line().looksLike(flow.getFirst().line()))
        .reduce((a, b) -> b)
        .orElse(before);
  }

  private LaidArticle begin(LaidArticle article, String section) {
    articles.add(article.inSection(section));
    current = Optional.of(article);
    return article;
  }

  private String section(int page) {
    for (int i = page; i > 0; i--) {
      String name = sections.getOrDefault(i, "");
      if (!name.isEmpty()) {
        return name;
      }
    }
    return "";
  }

  /// A title with nothing but short texts with heads of their own under it.
  private boolean isBriefs(TitleGroup title, List<FlowLine> flow) {
    String text = title.title().getFirst().text();
    boolean plain =
        title.subtitle().isEmpty()
            && title.byline().isEmpty()
            && title.kicker().isEmpty()
            && title.title().size() == 1
            && !contents.names(text);
    int heads = 0;
    int characters = 0;
    boolean before = false;
    for (FlowLine line : flow) {
      boolean head = isHead(line.line());
      heads += head && !before ? 1 : 0;
      characters += line.line().content().length();
      before = head;
    }
    return plain
        && heads >= FEWEST_BRIEFS
        && isHead(flow.getFirst().line())
        && characters / heads <= LONGEST_BRIEF
        && (!contents.entries().isEmpty() || heads > FEWEST_BRIEFS);
  }

  private boolean isHead(TextLine line) {
    return !body.isBody(line) && (finder.isHeadingStyle(line) || line.face().bold());
  }

  private LaidArticle briefs(Band band, TitleGroup title, List<FlowLine> flow) {
    title.title().forEach(line -> ledger.record(line.content(), Reason.COLUMN_LABEL));
    String section = Glyphs.squeeze(title.title().getFirst().text());
    LaidArticle article = new LaidArticle(band.page(), Optional.empty());
    List<TextLine> head = new ArrayList<>();
    List<FlowLine> text = new ArrayList<>();
    for (FlowLine line : flow) {
      if (isHead(line.line())) {
        if (!text.isEmpty()) {
          article = brief(band, section, head, text);
          head = new ArrayList<>();
          text = new ArrayList<>();
        }
        head.add(line.line());
      } else {
        text.add(line);
      }
    }
    if (!head.isEmpty() || !text.isEmpty()) {
      article = brief(band, section, head, text);
    }
    flow.clear();
    return article;
  }

  private LaidArticle brief(Band band, String section, List<TextLine> head, List<FlowLine> text) {
    Optional<TitleGroup> title =
        head.isEmpty() ? Optional.empty() : Optional.of(Titles.plain(head));
    LaidArticle article = begin(new LaidArticle(band.page(), title), section);
    article.add(text);
    return article;
  }

  private void addAsides(LaidArticle article, Band band, List<FlowLine> flow, int before) {
    for (Aside aside : band.asides()) {
      switch (aside) {
        case Aside.Table _, Aside.Figure _, Aside.Caption _, Aside.PullQuote _, Aside.Footnote _ ->
            article.add(aside, before + place(aside.box(), flow));
        case Aside.Panel panel ->
            article
                .boxed()
                .add(PanelReader.read(panel, body, band.page()).inSection(article.section()));
      }
    }
  }

  /// After how many lines of the flow a box stands.
  private static int place(Box box, List<FlowLine> flow) {
    int place = 0;
    for (int i = 0; i < flow.size(); i++) {
      FlowLine line = flow.get(i);
      if (line.inColumn().sharedWidth(box) > 0.1f && line.line().top() < box.top()) {
        place = i + 1;
      }
    }
    return place == 0 ? flow.size() : place;
  }
}
