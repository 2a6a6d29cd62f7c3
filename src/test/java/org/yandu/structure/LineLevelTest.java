package org.yandu.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yandu.model.Block;
import org.yandu.model.Doubt;
import org.yandu.task.Progress;

/// What the passes over lines make of small texts set in a column of twelve characters.
final class LineLevelTest {

  private static final Set<Doubt.Kind> LINES = Set.of(Doubt.Kind.JOIN, Doubt.Kind.PARAGRAPH_START);

  private static final String BODY =
      """
      清晨的集市总是最早热闹起来，
      卖菜的人挑着担子从村口走来，
      露水还挂在叶子上，一声吆喝就
      唤醒了整条街。
      老人们坐在茶馆里下棋，谁也不
      催谁，一盘棋能下到太阳偏西，
      输了的那一个请大家喝一壶茶。
      放学的孩子从桥上跑过，书包一
      颠一颠，惊起了水面上的白鹭，
      它们绕着老樟树飞了一圈又落
      下来。
      """;

  @Test
  void aMarkedCaptionAmidAParagraphEndsWhereTheParagraphGoesOn() {
    String source = BODY.replace("一声吆喝就\n", "一声吆喝就\n▲集市上的菜农正在整理刚摘下的\n青菜和萝卜\n");

    assertThat(texts(source, Block.Caption.class)).containsExactly("▲集市上的菜农正在整理刚摘下的青菜和萝卜");
    assertThat(texts(source, Block.Paragraph.class)).contains(paragraphs().getFirst());
  }

  @Test
  void aTextBehindABlankThatIsTooMuchForTheColumnIsCutOff() {
    String source = BODY.replace("催谁，一盘棋能下到太阳偏西，", "催谁，一盘棋能下到太阳偏西， 茶馆里的棋局 沈亦 摄");

    assertThat(texts(source, Block.Caption.class)).containsExactly("茶馆里的棋局 沈亦 摄");
    assertThat(texts(source, Block.Paragraph.class)).containsAll(paragraphs());
  }

  @Test
  void lettersSetInFullWidthBlanksBeginParagraphs() {
    String source =
        """
        　　山路修通以后的第一个春天，
        茶叶当天就能送到县城里去。
        　　果农们在路口搭起了棚子，
        来往的车子都要停下来看看。
        　　养路的人还是五点就出门，
        一把扫帚扫完整整三里山路。
        路面上连一粒石子也找不到了。
        """;

    assertThat(texts(source, Block.Paragraph.class)).hasSize(3);
  }

  @Test
  void doubtsAreListedWorstFirstWithTheirLines() {
    Recovery recovery = StructureRecovery.recover(RawDocument.of(BODY), Progress.NONE);

    assertThat(recovery.doubts()).isNotEmpty();
    assertThat(recovery.doubts())
        .allSatisfy(doubt -> assertThat(doubt.confidence()).isBetween(0.0, 1.0));
    assertThat(recovery.doubts().stream().map(Doubt::confidence)).isSorted();
    assertThat(recovery.doubts()).allSatisfy(doubt -> assertThat(doubt.line()).isBetween(1, 11));
  }

  @Test
  void aFullLastLineIsWhatThereIsLeastSureOf() {
    String text = BODY.repeat(4);
    Recovery recovery = StructureRecovery.recover(RawDocument.of(text), Progress.NONE);
    List<Integer> full =
        IntStream.range(0, 4)
            .boxed()
            .flatMap(k -> List.of(11 * k + 7, 11 * k + 8).stream())
            .toList();

    // Of the last copy less is known: nothing follows it.
    Doubt worst =
        recovery.decisions().judged().stream()
            .filter(doubt -> LINES.contains(doubt.kind()) && doubt.line() <= 33)
            .min(Comparator.comparingDouble(Doubt::confidence))
            .orElseThrow();
    assertThat(worst.line()).isIn(full);
  }

  private static List<String> paragraphs() {
    return texts(BODY, Block.Paragraph.class);
  }

  private static List<String> texts(String source, Class<? extends Block> kind) {
    return StructureRecovery.recover(RawDocument.of(source), Progress.NONE)
        .content()
        .articles()
        .stream()
        .flatMap(article -> article.blocks().stream())
        .filter(kind::isInstance)
        .map(Block::text)
        .toList();
  }
}
