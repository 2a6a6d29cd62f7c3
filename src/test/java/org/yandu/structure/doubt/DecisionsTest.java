package org.yandu.structure.doubt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yandu.model.Article;
import org.yandu.model.Block;
import org.yandu.model.Doubt;
import org.yandu.model.Provenance;
import org.yandu.model.PublicationContent;
import org.yandu.model.PublicationMetadata;
import org.yandu.model.Section;
import org.yandu.model.SourceSpan;

final class DecisionsTest {

  private int offset;
  private int line;

  @Test
  void everyLineAndEveryArticleIsDecided() {
    Decisions decisions =
        decisions(
            article(
                new Block.Title("河水涨了", lines(4)),
                new Block.Paragraph("水一夜之间涨到了桥下。村里人都来看。", lines(11, 7)),
                new Block.Figure("\ufffc", lines(1)),
                new Block.Heading(1, "守堤", lines(2))));

    assertThat(decisions.judged())
        .extracting(Doubt::kind)
        .containsExactly(
            Doubt.Kind.ARTICLE_START,
            Doubt.Kind.TITLE,
            Doubt.Kind.BYLINE,
            Doubt.Kind.SECTION,
            Doubt.Kind.PARAGRAPH_START,
            Doubt.Kind.JOIN,
            Doubt.Kind.HEADING);
    assertThat(decisions.judged())
        .allSatisfy(one -> assertThat(one.confidence()).isBetween(0.0, 1.0));
  }

  @Test
  void aParagraphBehindABrokenSentenceIsDoubted() {
    Block.Paragraph broken = new Block.Paragraph("水一夜之间涨到了桥下，村里", lines(13));
    Block.Paragraph next = new Block.Paragraph("人都来看。", lines(5));
    Block.Paragraph whole = new Block.Paragraph("后来水退了。", lines(6));
    Decisions decisions = decisions(article(broken, next, whole));

    assertThat(confidence(decisions, next)).isLessThan(confidence(decisions, whole));
  }

  @Test
  void aSmallMarginIsDoubtedMoreThanALargeOne() {
    Block.Paragraph first = new Block.Paragraph("水涨了。", lines(4));
    Block.Paragraph second = new Block.Paragraph("水退了。", lines(4));
    Decisions decisions = decisions(article(first, second));
    at(decisions, first).noteMargin(9);
    at(decisions, second).noteMargin(0.5);

    assertThat(confidence(decisions, second)).isLessThan(confidence(decisions, first));
    assertThat(decisions.judge(at(decisions, second)).reason())
        .isEqualTo(Doubt.Reason.OTHER_READING);
  }

  @Test
  void anArticleThatTheContentsNameNearAMissingOneIsDoubted() {
    Decisions without = decisions(titled("河水涨了"), titled("守堤人"));
    Decisions with = decisions(titled("河水涨了"), titled("守堤人"));
    with.compareWithContents(List.of("河水涨了", "老井", "守堤人"), Set.of());

    Doubt before = without.judge(without.articles().getFirst().start());
    Doubt after = with.judge(with.articles().getFirst().start());
    assertThat(after.confidence()).isLessThan(before.confidence());
    assertThat(after.reason()).isEqualTo(Doubt.Reason.CONTENTS);
  }

  private Article titled(String title) {
    return article(
        new Block.Title(title, lines(title.length())), new Block.Paragraph("水涨了。", lines(4)));
  }

  private static Decision at(Decisions decisions, Block block) {
    return decisions.lineAt(block.provenance().spans().getFirst().sourceStart()).orElseThrow();
  }

  private static double confidence(Decisions decisions, Block block) {
    return decisions.judge(at(decisions, block)).confidence();
  }

  private static Decisions decisions(Article... articles) {
    return Decisions.of(
        new PublicationContent(
            new PublicationMetadata("", "", OptionalInt.empty(), ""),
            List.of(new Section("", List.of(articles))),
            List.of()),
        Decisions.Origin.LINES);
  }

  private static Article article(Block... blocks) {
    return new Article(List.of(blocks));
  }

  /// @param lengths of the block's lines
  private Provenance lines(int... lengths) {
    List<SourceSpan> spans = new ArrayList<>();
    int start = 0;
    for (int length : lengths) {
      line++;
      spans.add(new SourceSpan(start, length, offset, line, 1));
      start += length;
      offset += length + 1;
    }
    return new Provenance(spans);
  }
}
