package org.yandu.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yandu.library.CorrectionDraft;
import org.yandu.model.Block;
import org.yandu.model.BlockRole;
import org.yandu.model.DocumentText;
import org.yandu.model.DocumentText.PlacedBlock;
import org.yandu.ui.reader.CorrectionPlan.Nothing;
import org.yandu.ui.reader.CorrectionPlan.Obstacle;

/// What commands come to on the blocks at hand on the page.
final class PagePlans {

  private final DocumentText text;
  private final List<Integer> blocks;
  private final int offset;

  /// @param blocks their indices, in order
  /// @param offset where the hand is
  PagePlans(DocumentText text, List<Integer> blocks, int offset) {
    this.text = text;
    this.blocks = List.copyOf(blocks);
    this.offset = offset;
  }

  CorrectionPlan setRole(BlockRole role) {
    List<Integer> able = blocks.stream().filter(this::hasRole).toList();
    if (able.isEmpty()) {
      return new Nothing(blocks.isEmpty() ? Obstacle.NOTHING_CHOSEN : Obstacle.FIXED_KIND);
    }
    List<CorrectionDraft> drafts =
        able.stream()
            .filter(block -> !isAlready(block, role))
            .map(block -> (CorrectionDraft) new CorrectionDraft.SetRole(block, role))
            .toList();
    return CorrectionPlan.of(drafts, Obstacle.ALREADY_SO);
  }

  /// Lists' items count as paragraphs, but are to become real ones.
  private boolean isAlready(int block, BlockRole role) {
    return !(block(block) instanceof Block.ListItem)
        && BlockRole.of(block(block)).equals(Optional.of(role));
  }

  /// Joins the blocks to one; a single one to the next that it can go on with.
  CorrectionPlan join() {
    if (blocks.isEmpty()) {
      return new Nothing(Obstacle.NOTHING_CHOSEN);
    }
    if (blocks.stream().map(this::article).distinct().count() > 1) {
      return new Nothing(Obstacle.SEVERAL_ARTICLES);
    }
    Optional<Integer> next = blocks.size() > 1 ? Optional.empty() : next(blocks.getFirst());
    if (blocks.size() == 1 && next.isEmpty()) {
      return new Nothing(Obstacle.NOTHING_FOLLOWS);
    }
    if (!blocks.stream().allMatch(this::hasRole) || !next.stream().allMatch(this::hasRole)) {
      return new Nothing(Obstacle.FIXED_KIND);
    }
    return new CorrectionPlan.Change(
        next.map(other -> List.of((CorrectionDraft) join(blocks.getFirst(), other)))
            .orElseGet(() ->
                IntStream.range(1, blocks.size())
                    .mapToObj(at -> (CorrectionDraft) join(blocks.get(at - 1), blocks.get(at)))
                    .toList()));
  }

  private static CorrectionDraft.Join join(int block, int next) {
    return new CorrectionDraft.Join(block, next);
  }

  /// A paragraph goes on behind pictures' captions and quotes that stand amid it.
  private Optional<Integer> next(int block) {
    int nearest = block + 1;
    boolean paragraph = block(block) instanceof Block.Paragraph;
    int at = nearest;
    while (paragraph && isInArticle(at, block) && isAside(block(at))) {
      at++;
    }
    if (isInArticle(at, block) && (!paragraph || block(at) instanceof Block.Paragraph)) {
      return Optional.of(at);
    }
    return isInArticle(nearest, block) ? Optional.of(nearest) : Optional.empty();
  }

  private boolean isInArticle(int index, int block) {
    return index < text.blocks().size() && article(index) == article(block);
  }

  private static boolean isAside(Block block) {
    return switch (block) {
      case Block.Caption _, Block.PullQuote _, Block.Figure _, Block.Table _ -> true;
      default -> false;
    };
  }

  /// Where the hand is, which is to be amid a block.
  CorrectionPlan split() {
    if (blocks.isEmpty()) {
      return new Nothing(Obstacle.NOTHING_CHOSEN);
    }
    int index = text.blockIndexAt(offset);
    if (!hasRole(index)) {
      return new Nothing(Obstacle.FIXED_KIND);
    }
    int within = offset - text.blocks().get(index).range().start();
    String words = block(index).text();
    boolean amid =
        within > 0
            && within < words.length()
            && !words.substring(0, within).isBlank()
            && !words.substring(within).isBlank();
    return amid
        ? new CorrectionPlan.Change(List.of(new CorrectionDraft.Split(index, within)))
        : new Nothing(Obstacle.SPLIT_WHERE);
  }

  CorrectionPlan hide() {
    return CorrectionPlan.of(
        blocks.stream().map(block -> (CorrectionDraft) new CorrectionDraft.Hide(block)).toList(),
        Obstacle.NOTHING_CHOSEN);
  }

  CorrectionPlan beginArticle() {
    if (blocks.isEmpty()) {
      return new Nothing(Obstacle.NOTHING_CHOSEN);
    }
    int first = blocks.getFirst();
    boolean begins = first == 0 || article(first - 1) != article(first);
    return begins
        ? new Nothing(Obstacle.BEGINS_ALREADY)
        : new CorrectionPlan.Change(List.of(new CorrectionDraft.BeginArticle(first, 0)));
  }

  /// A heading one level up, one of the first level an article.
  CorrectionPlan promote() {
    List<CorrectionDraft> drafts =
        blocks.stream()
            .flatMap(index ->
                block(index) instanceof Block.Heading heading
                    ? Stream.of(raised(index, heading.level()))
                    : Stream.empty())
            .toList();
    boolean title = blocks.stream().anyMatch(index -> block(index) instanceof Block.Title);
    return CorrectionPlan.of(drafts, title ? Obstacle.HIGHEST : Obstacle.NO_HEADING);
  }

  static CorrectionDraft raised(int block, int level) {
    return level <= 1
        ? new CorrectionDraft.BeginArticle(block, 0)
        : new CorrectionDraft.SetRole(block, BlockRole.heading(level - 1));
  }

  /// A heading one level down; at a title, its article a heading of the one before.
  CorrectionPlan demote() {
    if (blocks.size() == 1 && block(blocks.getFirst()) instanceof Block.Title) {
      int article = article(blocks.getFirst());
      return article == 1
          ? new Nothing(Obstacle.FIRST)
          : new CorrectionPlan.Change(List.of(new CorrectionDraft.MergeArticle(article)));
    }
    List<Integer> headings =
        blocks.stream().filter(index -> block(index) instanceof Block.Heading).toList();
    List<CorrectionDraft> drafts =
        headings.stream()
            .flatMap(index -> lowered(index, (Block.Heading) block(index)).stream())
            .toList();
    return CorrectionPlan.of(drafts, headings.isEmpty() ? Obstacle.NO_HEADING : Obstacle.LOWEST);
  }

  static Optional<CorrectionDraft> lowered(int block, Block.Heading heading) {
    BlockRole now = BlockRole.heading(heading.level());
    BlockRole lower = BlockRole.heading(heading.level() + 1);
    return now == lower ? Optional.empty() : Optional.of(new CorrectionDraft.SetRole(block, lower));
  }

  private boolean hasRole(int block) {
    return BlockRole.of(block(block)).isPresent();
  }

  private int article(int block) {
    return text.blocks().get(block).articleNumber();
  }

  private Block block(int index) {
    PlacedBlock placed = text.blocks().get(index);
    return placed.block();
  }
}
