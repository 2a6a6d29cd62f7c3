package org.yandu.structure.typeset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Sets articles on pages, one after the other.
final class Compositor {

  private static final int FEWEST_LINES = 10;
  private static final int TITLE_HEIGHT = 3;

  /// A jump takes along at most so many tenths of a page.
  private static final int LONGEST_TAIL = 7;

  private final IssueStyle style;
  private final Random random;
  private final LineSetter setter;
  private final TitleSetter titles;
  private final BylineSetter bylines;
  private final Labels labels;
  private final List<Page> pages = new ArrayList<>();
  private final List<Tail> tails = new ArrayList<>();
  private final Map<Story, Integer> firstPages = new HashMap<>();
  private int free;

  /// The end of an article that waits for room on a later page.
  private record Tail(StoryFlow flow, Region from, int fromPage, String section) {}

  Compositor(IssueStyle style, LineSetter setter, Random random, Labels labels) {
    this.style = style;
    this.setter = setter;
    this.random = random;
    this.labels = labels;
    this.titles = new TitleSetter(style, setter, random);
    this.bylines = new BylineSetter(style.bylines(), setter, random);
  }

  /// @param firstPage number of the first page
  List<Page> compose(List<Story> stories, int firstPage) {
    int at = 0;
    while (at < stories.size()) {
      int end = at;
      while (end < stories.size()
          && stories.get(end).isShort()
          && stories.get(end).section().equals(stories.get(at).section())
          && !stories.get(end).isFigureBox()) {
        end++;
      }
      if (end - at >= 2) {
        setBriefs(stories.subList(at, end), firstPage);
      } else {
        end = at + 1;
        while (end < stories.size() && isBoxOf(stories, end)) {
          end++;
        }
        setArticle(stories.get(at), stories.subList(at + 1, end), firstPage);
      }
      at = end;
    }
    while (!tails.isEmpty()) {
      setTail(firstPage);
    }
    return pages;
  }

  /// The page on which each article begins, once all are set.
  Map<Story, Integer> firstPages() {
    return firstPages;
  }

  private static boolean isBoxOf(List<Story> stories, int i) {
    boolean single =
        i + 1 == stories.size()
            || !stories.get(i + 1).isShort()
            || stories.get(i + 1).isFigureBox();
    return stories.get(i).isFigureBox() || stories.get(i).isShort() && single;
  }

  private boolean chance(double odds) {
    return random.nextDouble() < odds;
  }

  private Page turn(String section, int firstPage) {
    Page page = Page.empty(firstPage + pages.size(), section);
    pages.add(page);
    free = style.depth();
    return page;
  }

  private void setArticle(Story story, List<Story> boxes, int firstPage) {
    boolean sameSection = !pages.isEmpty() && pages.getLast().section().equals(story.section());
    if (!sameSection || free < FEWEST_LINES || !chance(style.odds().sharedPage())) {
      turn(story.section(), firstPage);
    }
    int columns = chance(style.odds().otherColumns()) ? otherColumns() : style.columns();
    StoryFlow flow = new StoryFlow(style, setter, random, columns, style.measure(columns));
    Region region = new Region();
    setHead(story, flow, region);
    boxes.forEach(flow::addBox);
    pages.getLast().regions().add(region);
    firstPages.put(story, pages.getLast().number());
    run(flow, region, story.section(), firstPage);
  }

  private int otherColumns() {
    int other = style.columns() + (random.nextBoolean() ? 1 : -1);
    return Math.max(2, Math.min(4, other));
  }

  /// Title and byline, and the text with what stands at its ends.
  private void setHead(Story story, StoryFlow flow, Region region) {
    List<Chunk> title = titles.set(story, flow.columns());
    if (chance(style.odds().kicker())) {
      region.title().add(labels.kicker(chance(style.odds().shadowedTitle())));
    }
    region.title().addAll(title);
    region.placeTitle(titlePlace());
    double roll = random.nextDouble();
    IssueStyle.Bylines form = style.bylines();
    if (roll < form.inTitle()) {
      Chunk byline = Chunk.of(bylines.atStart(story, flow.measure() * flow.columns()));
      region.title().add(style.level() > 1 && chance(0.2) ? 0 : region.title().size(), byline);
      flow.add(story);
    } else if (roll < form.inTitle() + form.atEnd()) {
      flow.add(story);
      bylines.atEnd(story, flow.measure()).forEach(flow::addLine);
    } else {
      bylines.atStart(story, flow.measure()).forEach(flow::addLine);
      flow.add(story);
    }
    free -= Math.min(free - 3, region.title().size() * TITLE_HEIGHT);
  }

  private Region.TitlePlace titlePlace() {
    double roll = random.nextDouble();
    IssueStyle.Odds odds = style.odds();
    if (roll < odds.lateTitle()) {
      return Region.TitlePlace.AFTER;
    }
    return roll < odds.lateTitle() + odds.amidTitle()
        ? Region.TitlePlace.AMID
        : Region.TitlePlace.BEFORE;
  }

  private void run(StoryFlow flow, Region start, String section, int firstPage) {
    Region region = start;
    while (true) {
      Page page = pages.getLast();
      boolean last = fits(flow);
      int height = last ? balanced(flow) : free;
      new ColumnFiller(random, page, region, flow).fill(height, last);
      free -= last ? height + 2 : free;
      if (flow.pieces().isEmpty() && flow.inserts().isEmpty()) {
        break;
      }
      if (jumps(flow)) {
        tails.add(new Tail(flow, region, page.number(), section));
        return;
      }
      region = new Region();
      turn(section, firstPage).regions().add(region);
    }
    if (!tails.isEmpty() && tails.getFirst().fromPage() < pages.getLast().number()) {
      setTail(firstPage);
    }
  }

  private boolean jumps(StoryFlow flow) {
    return tails.isEmpty()
        && flow.height() * 10 < flow.columns() * style.depth() * LONGEST_TAIL
        && !flow.pieces().isEmpty()
        && chance(style.odds().jump());
  }

  private boolean fits(StoryFlow flow) {
    return needed(flow) <= free * flow.columns();
  }

  private int needed(StoryFlow flow) {
    return flow.height() + flow.inserts().stream().mapToInt(Insert::height).sum();
  }

  private int balanced(StoryFlow flow) {
    int even = (needed(flow) + flow.columns() - 1) / flow.columns();
    return Math.min(free, even + 1);
  }

  private void setTail(int firstPage) {
    Tail tail = tails.removeFirst();
    boolean samePage = pages.getLast().number() == tail.fromPage();
    if (samePage || free < FEWEST_LINES || !fits(tail.flow())) {
      turn(tail.section(), firstPage);
    }
    Page page = pages.getLast();
    tail.from().continueOn(page.number());
    tail.flow().pieces().addFirst(Piece.line(Region.jumpFrom(tail.fromPage())));
    labels.add(Region.jumpTo(page.number()));
    labels.add(Region.jumpFrom(tail.fromPage()));
    Region region = new Region();
    page.regions().add(region);
    run(tail.flow(), region, tail.section(), firstPage);
  }

  /// A page of briefs: the section's name as its title, then each with its own line of title.
  private void setBriefs(List<Story> briefs, int firstPage) {
    String section = briefs.getFirst().section();
    Page page = turn(section, firstPage);
    Region region = new Region();
    region.title().add(labels.pageTitle(section, style, random));
    region.placeTitle(
        chance(style.odds().lateTitle() / 2) ? Region.TitlePlace.AFTER : Region.TitlePlace.BEFORE);
    int columns = List.of(1, 2, 2, 2, 3, style.columns()).get(random.nextInt(6));
    int measure = style.measure(columns) - Font.EM * random.nextInt(3);
    StoryFlow flow = new StoryFlow(style, setter, random, columns, measure);
    for (Story brief : briefs) {
      List<String> title = setter.ragged(brief.title(), measure);
      flow.pieces().add(new Piece(title, title.size() + 1, true));
      flow.add(brief);
    }
    page.regions().add(region);
    run(flow, region, section, firstPage);
    free = 0;
  }
}
