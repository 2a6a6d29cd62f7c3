package org.yandu.ui.reader;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SequencedCollection;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.yandu.library.CorrectionDraft;
import org.yandu.library.OpenPublication;
import org.yandu.model.Block;
import org.yandu.model.BlockRole;
import org.yandu.model.Correction.Side;
import org.yandu.model.DocumentText;
import org.yandu.ui.reader.ContentsEntry.Kind;
import org.yandu.ui.reader.CorrectionPlan.Nothing;
import org.yandu.ui.reader.CorrectionPlan.Obstacle;

/// What commands come to on the rows that are chosen in the contents.
final class ContentsPlans {

  private final OpenPublication open;
  private final DocumentText text;
  private final List<ContentsEntry> rows;

  /// @param rows in reading order, not empty
  ContentsPlans(OpenPublication open, List<ContentsEntry> rows) {
    this.open = open;
    this.text = open.text();
    this.rows = List.copyOf(rows);
  }

  CorrectionPlan setRole(BlockRole role) {
    return areAll(Kind.HEADING)
        ? headings().setRole(role)
        : new Nothing(Obstacle.ROWS_WITHOUT_HEADING);
  }

  CorrectionPlan join() {
    return rows.size() == 1 && areAll(Kind.HEADING)
        ? headings().join()
        : new Nothing(Obstacle.JOIN_ROWS);
  }

  CorrectionPlan split() {
    return new Nothing(Obstacle.SPLIT_WHERE);
  }

  private PagePlans headings() {
    return new PagePlans(text, rows.stream().map(this::block).toList(), rows.getFirst().offset());
  }

  /// Takes out what rows stand for: headings, articles, all articles of sections.
  CorrectionPlan hide() {
    List<CorrectionDraft> drafts = new ArrayList<>();
    TreeSet<Integer> articles = new TreeSet<>();
    for (ContentsEntry row : rows) {
      if (row.kind() == Kind.HEADING) {
        drafts.add(new CorrectionDraft.Hide(block(row)));
      } else {
        articles.addAll(articles(List.of(row)));
      }
    }
    articles.forEach(article -> drafts.add(new CorrectionDraft.HideArticle(article)));
    return new CorrectionPlan.Change(drafts);
  }

  CorrectionPlan beginArticle() {
    List<CorrectionDraft> drafts =
        of(Kind.HEADING)
            .map(row -> (CorrectionDraft) new CorrectionDraft.BeginArticle(block(row), 0))
            .toList();
    return CorrectionPlan.of(drafts, Obstacle.BEGINS_ALREADY);
  }

  /// Headings one level up, those of the first level articles.
  CorrectionPlan promote() {
    List<CorrectionDraft> drafts =
        of(Kind.HEADING).map(row -> PagePlans.raised(block(row), level(row))).toList();
    boolean article = of(Kind.ARTICLE).findAny().isPresent();
    return CorrectionPlan.of(drafts, article ? Obstacle.HIGHEST : Obstacle.SECTION_LEVEL);
  }

  /// Headings one level down, articles headings of the ones before.
  CorrectionPlan demote() {
    List<CorrectionDraft> drafts = new ArrayList<>();
    Obstacle obstacle = Obstacle.SECTION_LEVEL;
    for (ContentsEntry row : rows) {
      switch (row.kind()) {
        case SECTION -> {
          // Stands above this order.
        }
        case ARTICLE -> {
          obstacle = Obstacle.FIRST;
          if (row.articleNumber() > 1) {
            drafts.add(new CorrectionDraft.MergeArticle(row.articleNumber()));
          }
        }
        case HEADING -> {
          obstacle = Obstacle.LOWEST;
          if (text.blocks().get(block(row)).block() instanceof Block.Heading heading) {
            PagePlans.lowered(block(row), heading).ifPresent(drafts::add);
          }
        }
      }
    }
    return CorrectionPlan.of(drafts, obstacle);
  }

  /// Sections past the one before or behind them, else articles past an article.
  CorrectionPlan move(boolean up) {
    if (of(Kind.HEADING).findAny().isPresent()) {
      return new Nothing(Obstacle.HEADING_STAYS);
    }
    return areAll(Kind.SECTION) ? moveSections(up) : moveArticles(text, articles(rows), up);
  }

  /// Articles past the one before or behind them, all together.
  static CorrectionPlan moveArticles(DocumentText text, TreeSet<Integer> moved, boolean up) {
    int target = up ? moved.first() - 1 : moved.last() + 1;
    if (target < 1 || target > text.articleCount()) {
      return new Nothing(up ? Obstacle.FIRST : Obstacle.LAST);
    }
    return new CorrectionPlan.Change(beside(moved, target, up ? Side.BEFORE : Side.AFTER));
  }

  private CorrectionPlan moveSections(boolean up) {
    TreeSet<Integer> sections = sections();
    int other = up ? sections.first() - 1 : sections.last() + 1;
    if (other < 0 || other >= open.publication().content().sections().size()) {
      return new Nothing(up ? Obstacle.FIRST : Obstacle.LAST);
    }
    return moveSections(other, up ? Side.BEFORE : Side.AFTER);
  }

  private CorrectionPlan moveSections(int other, Side side) {
    TreeSet<Integer> sections = sections();
    if (sections.contains(other)) {
      return new Nothing(Obstacle.ALREADY_SO);
    }
    TreeSet<Integer> past = articlesOf(other);
    int target = side == Side.BEFORE ? past.first() : past.last();
    List<CorrectionDraft> drafts = new ArrayList<>(beside(articles(rows), target, side));
    // Beside another article they stand in its section, until they are said to have their own.
    for (int section : sections) {
      String name = open.publication().content().sections().get(section).title();
      articlesOf(section)
          .forEach(article -> drafts.add(new CorrectionDraft.SetSection(article, name)));
    }
    return new CorrectionPlan.Change(drafts);
  }

  private TreeSet<Integer> sections() {
    return new TreeSet<>(rows.stream().map(this::section).toList());
  }

  /// Sections to a side of another one, else articles beside an article or in the place of a
  /// section's first one.
  CorrectionPlan drop(ContentsEntry target, Side side) {
    if (areAll(Kind.SECTION)) {
      return moveSections(section(target), side);
    }
    int article = articles(List.of(target)).first();
    Side where = target.kind() == Kind.SECTION ? Side.BEFORE : side;
    return CorrectionPlan.of(beside(articles(rows), article, where), Obstacle.ALREADY_SO);
  }

  /// Articles to a place beside another one, in their order.
  static List<CorrectionDraft> beside(Collection<Integer> articles, int target, Side side) {
    TreeSet<Integer> moved = new TreeSet<>(articles);
    moved.remove(target);
    SequencedCollection<Integer> order = side == Side.AFTER ? moved.descendingSet() : moved;
    return order.stream()
        .map(article -> (CorrectionDraft) new CorrectionDraft.MoveArticle(article, side, target))
        .toList();
  }

  /// One article or section with the one before it, several articles with each other.
  CorrectionPlan merge() {
    if (of(Kind.HEADING).findAny().isPresent()) {
      return new Nothing(Obstacle.HEADING_MERGE);
    }
    if (areAll(Kind.SECTION)) {
      return mergeSections();
    }
    TreeSet<Integer> articles = articles(rows);
    if (articles.size() == 1) {
      return mergeArticle(articles.first());
    }
    List<CorrectionDraft> drafts =
        articles.stream()
            .filter(article -> articles.contains(article - 1))
            .map(article -> (CorrectionDraft) new CorrectionDraft.MergeArticle(article))
            .toList();
    return CorrectionPlan.of(drafts, Obstacle.NOT_NEIGHBOURS);
  }

  static CorrectionPlan mergeArticle(int article) {
    return article == 1
        ? new Nothing(Obstacle.FIRST)
        : new CorrectionPlan.Change(List.of(new CorrectionDraft.MergeArticle(article)));
  }

  private CorrectionPlan mergeSections() {
    int first = section(rows.getFirst());
    if (first == 0) {
      return new Nothing(Obstacle.FIRST);
    }
    String name = open.publication().content().sections().get(first - 1).title();
    return new CorrectionPlan.Change(
        articles(rows).stream()
            .map(article -> (CorrectionDraft) new CorrectionDraft.SetSection(article, name))
            .toList());
  }

  /// Articles that rows stand for: of a section all, of a heading the one it stands in.
  TreeSet<Integer> articles(List<ContentsEntry> entries) {
    TreeSet<Integer> articles = new TreeSet<>();
    for (ContentsEntry entry : entries) {
      if (entry.articleNumber() > 0) {
        articles.add(entry.articleNumber());
      } else {
        articles.addAll(articlesOf(section(entry)));
      }
    }
    return articles;
  }

  private TreeSet<Integer> articlesOf(int section) {
    TreeSet<Integer> articles = new TreeSet<>();
    text.blocks().stream()
        .filter(placed -> placed.sectionIndex() == section)
        .forEach(placed -> articles.add(placed.articleNumber()));
    return articles;
  }

  private int section(ContentsEntry row) {
    return text.blockAt(row.offset()).sectionIndex();
  }

  private int block(ContentsEntry row) {
    return text.blockIndexAt(row.offset());
  }

  private int level(ContentsEntry row) {
    return text.blocks().get(block(row)).block() instanceof Block.Heading heading
        ? heading.level()
        : 1;
  }

  private boolean areAll(Kind kind) {
    return rows.stream().allMatch(row -> row.kind() == kind);
  }

  private Stream<ContentsEntry> of(Kind kind) {
    return rows.stream().filter(row -> row.kind() == kind);
  }
}
