package org.yandu.ui.reader;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.yandu.library.CorrectionDraft;
import org.yandu.library.CorrectionOutcome;
import org.yandu.library.OpenPublication;
import org.yandu.model.Article;
import org.yandu.model.Block;
import org.yandu.model.BlockRole;
import org.yandu.model.Correction.Side;
import org.yandu.model.DocumentText;
import org.yandu.model.DocumentText.PlacedBlock;
import org.yandu.model.Section;
import org.yandu.ui.LibraryCalls;

/// What a person puts right in the text that is shown: from what he points at to what the library
/// is asked. Nothing is asked where it would change nothing.
///
/// For the window's thread.
public final class CorrectionViewModel {

  private final ReaderViewModel reader;
  private final LibraryCalls library;
  private Consumer<CorrectionOutcome> refused = _ -> {};

  public CorrectionViewModel(ReaderViewModel reader, LibraryCalls library) {
    this.reader = reader;
    this.library = library;
  }

  /// Is told of what could not be done.
  public void onRefused(Consumer<CorrectionOutcome> listener) {
    refused = listener;
  }

  Optional<OpenPublication> shown() {
    return reader.publicationProperty().get();
  }

  void setRole(List<Integer> blocks, BlockRole role) {
    correct(each(blocks, block -> new CorrectionDraft.SetRole(block, role)));
  }

  void hide(List<Integer> blocks) {
    correct(each(blocks, CorrectionDraft.Hide::new));
  }

  void split(int offset) {
    onBlockAt(offset, CorrectionDraft.Split::new);
  }

  void beginArticle(int offset) {
    onBlockAt(offset, CorrectionDraft.BeginArticle::new);
  }

  /// Joins the blocks to one; a single one to the next that it can go on with.
  void join(List<Integer> blocks) {
    List<CorrectionDraft> drafts = new ArrayList<>();
    for (int index = 0; index + 1 < blocks.size(); index++) {
      drafts.add(new CorrectionDraft.Join(blocks.get(index), blocks.get(index + 1)));
    }
    if (blocks.size() == 1) {
      shown()
          .flatMap(open -> next(open.text().blocks(), blocks.getFirst()))
          .ifPresent(next -> drafts.add(new CorrectionDraft.Join(blocks.getFirst(), next)));
    }
    correctOrRefuse(drafts);
  }

  /// A paragraph goes on behind pictures' captions and quotes that stand amid it.
  private static Optional<Integer> next(List<PlacedBlock> blocks, int block) {
    int article = blocks.get(block).articleNumber();
    boolean paragraph = blocks.get(block).block() instanceof Block.Paragraph;
    int nearest = block + 1;
    for (int at = nearest; at < blocks.size() && blocks.get(at).articleNumber() == article; at++) {
      boolean aside =
          switch (blocks.get(at).block()) {
            case Block.Caption _, Block.PullQuote _, Block.Figure _, Block.Table _ -> true;
            default -> false;
          };
      if (!paragraph || !aside) {
        return paragraph && !(blocks.get(at).block() instanceof Block.Paragraph)
            ? Optional.of(nearest)
            : Optional.of(at);
      }
    }
    boolean inArticle = nearest < blocks.size() && blocks.get(nearest).articleNumber() == article;
    return inArticle ? Optional.of(nearest) : Optional.empty();
  }

  void restore(List<HiddenLines> lines) {
    correct(
        lines.stream()
            .map(each ->
                (CorrectionDraft)
                    new CorrectionDraft.Restore(each.first(), each.last(), BlockRole.PARAGRAPH))
            .toList());
  }

  /// What is not shown around an article, in source order.
  List<HiddenLines> hiddenAround(int article) {
    return shown().map(open -> HiddenLines.around(open, article)).orElse(List.of());
  }

  /// A heading one level up, one of the first level an article.
  void promote(List<ContentsEntry> entries) {
    shift(entries, -1);
  }

  /// A heading one level down, an article a heading of the one before.
  void demote(List<ContentsEntry> entries) {
    shift(entries, 1);
  }

  private void shift(List<ContentsEntry> entries, int by) {
    List<CorrectionDraft> drafts = new ArrayList<>();
    shown()
        .ifPresent(open ->
            entries.forEach(entry -> shifted(open.text(), entry, by).ifPresent(drafts::add)));
    correctOrRefuse(drafts);
  }

  private static Optional<CorrectionDraft> shifted(DocumentText text, ContentsEntry entry, int by) {
    int index = text.blockIndexAt(entry.offset());
    if (entry.kind() == ContentsEntry.Kind.ARTICLE && by > 0) {
      return Optional.of(new CorrectionDraft.MergeArticle(entry.articleNumber()));
    }
    if (entry.kind() != ContentsEntry.Kind.HEADING
        || !(text.blocks().get(index).block() instanceof Block.Heading heading)) {
      return Optional.empty();
    }
    int level = heading.level() + by;
    BlockRole role = BlockRole.heading(level);
    if (level < 1) {
      return Optional.of(new CorrectionDraft.BeginArticle(index, 0));
    }
    return role == BlockRole.heading(heading.level())
        ? Optional.empty()
        : Optional.of(new CorrectionDraft.SetRole(index, role));
  }

  void merge(Collection<Integer> articles) {
    correct(each(articles, CorrectionDraft.MergeArticle::new));
  }

  /// Takes what entries stand for out of the text: headings, articles, all articles of sections.
  void hideEntries(List<ContentsEntry> entries) {
    List<CorrectionDraft> drafts = new ArrayList<>();
    TreeSet<Integer> articles = new TreeSet<>();
    shown()
        .ifPresent(open -> {
          for (ContentsEntry entry : entries) {
            if (entry.kind() == ContentsEntry.Kind.HEADING) {
              drafts.add(new CorrectionDraft.Hide(open.text().blockIndexAt(entry.offset())));
            } else {
              articles.addAll(articles(List.of(entry)));
            }
          }
        });
    articles.forEach(article -> drafts.add(new CorrectionDraft.HideArticle(article)));
    correct(drafts);
  }

  /// Moves articles past the one before or behind them, all together.
  void move(Collection<Integer> articles, boolean up) {
    TreeSet<Integer> moved = new TreeSet<>(articles);
    int count = shown().map(open -> open.text().articleCount()).orElse(0);
    if (moved.isEmpty()) {
      return;
    }
    int target = up ? moved.first() - 1 : moved.last() + 1;
    if (target < 1 || target > count) {
      refused.accept(new CorrectionOutcome.NotPossible());
      return;
    }
    moveBeside(moved, target, up ? Side.BEFORE : Side.AFTER);
  }

  /// Moves articles to a place beside another one, in their order.
  void moveBeside(Collection<Integer> articles, int target, Side side) {
    TreeSet<Integer> moved = new TreeSet<>(articles);
    moved.remove(target);
    Collection<Integer> order = side == Side.AFTER ? moved.descendingSet() : moved;
    correct(each(order, article -> new CorrectionDraft.MoveArticle(article, side, target)));
  }

  /// What a person may change of an article.
  ///
  /// @param authors separated by 、 or blanks
  record ArticleHead(String title, String authors, String affiliation, String section) {}

  Optional<ArticleHead> head(int article) {
    return shown().map(open -> head(open, article));
  }

  private static ArticleHead head(OpenPublication open, int number) {
    Article article = open.publication().content().articles().get(number - 1);
    return new ArticleHead(
        article.title(),
        String.join("、", article.authors()),
        article.affiliation(),
        sectionOf(open, number).title());
  }

  private static Section sectionOf(OpenPublication open, int article) {
    DocumentText text = open.text();
    int offset = text.articleRange(article).start();
    return open.publication().content().sections().get(text.blockAt(offset).sectionIndex());
  }

  /// Names of sections that there are, each once.
  List<String> sections() {
    return shown()
        .map(open ->
            open.publication().content().sections().stream()
                .map(Section::title)
                .filter(title -> !title.isEmpty())
                .distinct()
                .toList())
        .orElse(List.of());
  }

  /// Takes what was changed of an article's head.
  void edit(int article, ArticleHead now) {
    Optional<ArticleHead> known = head(article);
    if (known.isEmpty()) {
      return;
    }
    ArticleHead before = known.get();
    List<CorrectionDraft> drafts = new ArrayList<>();
    if (!now.title().strip().equals(before.title())) {
      drafts.add(new CorrectionDraft.Retitle(article, now.title()));
    }
    if (!now.authors().strip().equals(before.authors())
        || !now.affiliation().strip().equals(before.affiliation())) {
      drafts.add(
          new CorrectionDraft.SetAuthors(
              article,
              List.of(now.authors().strip().split("[、，,;；\\s\\u3000]+")),
              now.affiliation()));
    }
    if (!now.section().strip().equals(before.section())) {
      drafts.add(new CorrectionDraft.SetSection(article, now.section()));
    }
    correct(drafts);
  }

  void setSection(Collection<Integer> articles, String section) {
    correct(each(articles, article -> new CorrectionDraft.SetSection(article, section)));
  }

  /// Articles that entries stand for: of a section all, of a heading the one it stands in.
  TreeSet<Integer> articles(List<ContentsEntry> entries) {
    TreeSet<Integer> articles = new TreeSet<>();
    shown()
        .ifPresent(open -> {
          DocumentText text = open.text();
          for (ContentsEntry entry : entries) {
            if (entry.articleNumber() > 0) {
              articles.add(entry.articleNumber());
            } else {
              int section = text.blockAt(entry.offset()).sectionIndex();
              text.blocks().stream()
                  .filter(placed -> placed.sectionIndex() == section)
                  .forEach(placed -> articles.add(placed.articleNumber()));
            }
          }
        });
    return articles;
  }

  private interface AtBlock {
    CorrectionDraft draft(int block, int within);
  }

  private void onBlockAt(int offset, AtBlock write) {
    shown()
        .ifPresent(open -> {
          int block = open.text().blockIndexAt(offset);
          int start = open.text().blocks().get(block).range().start();
          correct(List.of(write.draft(block, Math.max(0, offset - start))));
        });
  }

  private static List<CorrectionDraft> each(
      Collection<Integer> numbers, IntFunction<CorrectionDraft> draft) {
    return numbers.stream().map(draft::apply).toList();
  }

  private void correctOrRefuse(List<CorrectionDraft> drafts) {
    if (drafts.isEmpty()) {
      refused.accept(new CorrectionOutcome.NotPossible());
    } else {
      correct(drafts);
    }
  }

  private void correct(List<CorrectionDraft> drafts) {
    shown()
        .filter(_ -> !drafts.isEmpty())
        .ifPresent(open -> {
          reader.flush();
          int revision = open.publication().textRevision();
          library.ask(
              opened -> opened.proofreading().correct(open.publication().id(), revision, drafts),
              this::told);
        });
  }

  private void told(CorrectionOutcome outcome) {
    switch (outcome) {
      case CorrectionOutcome.Corrected _, CorrectionOutcome.Unchanged _ -> {
        // The change itself is shown, or there is none.
      }
      case CorrectionOutcome.NotPossible _, CorrectionOutcome.TextChanged _ ->
          refused.accept(outcome);
    }
  }
}
