package org.yandu.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yandu.library.CorrectionDraft;
import org.yandu.library.OpenPublication;
import org.yandu.model.BlockRole;
import org.yandu.model.Correction.Side;
import org.yandu.model.DocumentText;
import org.yandu.model.Publication;
import org.yandu.model.PublicationContent;
import org.yandu.model.PublicationId;
import org.yandu.model.SourceFile;
import org.yandu.model.SourceFormat;
import org.yandu.ui.reader.CorrectionPlan.Obstacle;

/// What commands come to on rows of the contents and on blocks, and why some come to nothing.
final class CorrectionPlansTest {

  private static final String FIRST = "把账本摊开在老槐树下";
  private static final String SECOND = "一条短讯：晒谷场上的图书角开放了";
  private static final String THIRD = "写给后来的同事";
  private static final String HEADING = "一、先把数字弄明白";
  private static final String LOWER_HEADING = "（一）一户一页";

  private final PublicationContent content = SampleText.small();
  private final DocumentText text = DocumentText.of(content);
  private final OpenPublication open =
      new OpenPublication(
          new Publication(
              new PublicationId(1),
              content.metadata(),
              new SourceFile("a.txt", SourceFormat.TEXT, "0".repeat(64), 1, "UTF-8"),
              content,
              1),
          text,
          List.of(),
          List.of(),
          0);
  private final ContentsTree tree = ContentsTree.of(content, text);

  @Test
  void anArticleBeginsAtAHeadingOfAnyLevel() {
    assertThat(drafts(rows(LOWER_HEADING).beginArticle()))
        .containsExactly(new CorrectionDraft.BeginArticle(block(LOWER_HEADING), 0));
    assertThat(why(rows(SECOND).beginArticle())).contains(Obstacle.BEGINS_ALREADY);
    assertThat(why(rows("基层来信").beginArticle())).contains(Obstacle.BEGINS_ALREADY);
  }

  @Test
  void headingsAndArticlesGoUpAndDown() {
    assertThat(drafts(rows(LOWER_HEADING).promote()))
        .containsExactly(new CorrectionDraft.SetRole(block(LOWER_HEADING), BlockRole.HEADING_1));
    assertThat(drafts(rows(HEADING).promote()))
        .containsExactly(new CorrectionDraft.BeginArticle(block(HEADING), 0));
    assertThat(drafts(rows(HEADING, SECOND).demote()))
        .containsExactly(
            new CorrectionDraft.SetRole(block(HEADING), BlockRole.HEADING_2),
            new CorrectionDraft.MergeArticle(2));
    assertThat(why(rows(FIRST).demote())).contains(Obstacle.FIRST);
    assertThat(why(rows(FIRST).promote())).contains(Obstacle.HIGHEST);
    assertThat(why(rows("基层来信").demote())).contains(Obstacle.SECTION_LEVEL);
  }

  @Test
  void severalArticlesAreMergedWithEachOther() {
    assertThat(drafts(rows(FIRST, SECOND, THIRD).merge()))
        .containsExactly(new CorrectionDraft.MergeArticle(2), new CorrectionDraft.MergeArticle(3));
    assertThat(why(rows(FIRST, THIRD).merge())).contains(Obstacle.NOT_NEIGHBOURS);
    assertThat(why(rows(FIRST).merge())).contains(Obstacle.FIRST);
    assertThat(why(rows(HEADING).merge())).contains(Obstacle.HEADING_MERGE);
    assertThat(drafts(rows("基层来信").merge()))
        .containsExactly(new CorrectionDraft.SetSection(3, "本期关注"));
  }

  @Test
  void headingsStayAndTheOutermostDoNotMoveOut() {
    assertThat(why(rows(HEADING).move(true))).contains(Obstacle.HEADING_STAYS);
    assertThat(why(rows(FIRST).move(true))).contains(Obstacle.FIRST);
    assertThat(why(rows(THIRD).move(false))).contains(Obstacle.LAST);
    assertThat(why(rows("本期关注").move(true))).contains(Obstacle.FIRST);
    assertThat(why(rows("基层来信").move(false))).contains(Obstacle.LAST);
  }

  @Test
  void aSectionThatIsDraggedStaysOne() {
    ContentsEntry first = entry("本期关注");
    assertThat(drafts(rows("基层来信").drop(first, Side.BEFORE)))
        .containsExactly(
            new CorrectionDraft.MoveArticle(3, Side.BEFORE, 1),
            new CorrectionDraft.SetSection(3, "基层来信"));
    assertThat(drafts(rows(THIRD).drop(first, Side.AFTER)))
        .containsExactly(new CorrectionDraft.MoveArticle(3, Side.BEFORE, 1));
    assertThat(drafts(rows(FIRST).drop(entry(THIRD), Side.AFTER)))
        .containsExactly(new CorrectionDraft.MoveArticle(1, Side.AFTER, 3));
    assertThat(why(rows(FIRST).drop(entry(FIRST), Side.AFTER))).contains(Obstacle.ALREADY_SO);
  }

  @Test
  void headingsBecomeOtherKindsInTheContentsArticlesDoNot() {
    assertThat(drafts(rows(HEADING, LOWER_HEADING).setRole(BlockRole.PARAGRAPH))).hasSize(2);
    assertThat(why(rows(SECOND).setRole(BlockRole.PARAGRAPH)))
        .contains(Obstacle.ROWS_WITHOUT_HEADING);
    assertThat(why(rows(HEADING).setRole(BlockRole.HEADING_1))).contains(Obstacle.ALREADY_SO);
  }

  @Test
  void aBlockIsSplitAmidAlone() {
    int start = text.string().indexOf("数字不会自己说话");
    int block = text.blockIndexAt(start);
    assertThat(why(page(start, block).split())).contains(Obstacle.SPLIT_WHERE);
    assertThat(drafts(page(start + 4, block).split()))
        .containsExactly(new CorrectionDraft.Split(block, 4));
    int table = text.string().indexOf("年份");
    assertThat(why(page(table + 3, text.blockIndexAt(table)).split()))
        .contains(Obstacle.FIXED_KIND);
  }

  @Test
  void blocksOfOneArticleAreJoined() {
    int first = block("柳湾村的用水账");
    assertThat(drafts(page(0, first, first + 1).join()))
        .containsExactly(new CorrectionDraft.Join(first, first + 1));
    assertThat(why(page(0, block("（摘自柳湾镇"), block(SECOND)).join()))
        .contains(Obstacle.SEVERAL_ARTICLES);
    assertThat(why(page(0, block("（摘自柳湾镇")).join())).contains(Obstacle.NOTHING_FOLLOWS);
    assertThat(why(page(0, block(SECOND)).beginArticle())).contains(Obstacle.BEGINS_ALREADY);
    assertThat(why(page(0, first).promote())).contains(Obstacle.NO_HEADING);
  }

  private ContentsPlans rows(String... labels) {
    return new ContentsPlans(open, Stream.of(labels).map(this::entry).toList());
  }

  private ContentsEntry entry(String label) {
    return tree.entries().stream()
        .filter(entry -> entry.label().equals(label))
        .findFirst()
        .orElseThrow();
  }

  private PagePlans page(int offset, Integer... blocks) {
    return new PagePlans(text, List.of(blocks), offset);
  }

  private int block(String beginning) {
    return text.blockIndexAt(text.string().indexOf(beginning));
  }

  private static List<CorrectionDraft> drafts(CorrectionPlan plan) {
    return plan instanceof CorrectionPlan.Change(List<CorrectionDraft> drafts) ? drafts : List.of();
  }

  private static Optional<Obstacle> why(CorrectionPlan plan) {
    return plan.whyNothing();
  }
}
