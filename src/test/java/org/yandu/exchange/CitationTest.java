package org.yandu.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.yandu.model.Article;
import org.yandu.model.Block;
import org.yandu.model.Provenance;
import org.yandu.model.PublicationMetadata;

/// References as GB/T 7714—2015 wants them, and passages as other programs take them.
final class CitationTest {

  private static Article article(String title, String... authors) {
    List<Block> blocks = new ArrayList<>();
    if (!title.isEmpty()) {
      blocks.add(new Block.Title(title, Provenance.NONE));
    }
    if (authors.length > 0) {
      blocks.add(
          new Block.Byline(String.join(" ", authors), List.of(authors), "", Provenance.NONE));
    }
    blocks.add(new Block.Paragraph("田埂上新修的水渠通了水。", Provenance.NONE));
    return new Article(blocks);
  }

  private static PublicationMetadata periodical(String issue) {
    return new PublicationMetadata("", "乡野", OptionalInt.of(2026), issue);
  }

  @Test
  void articleOfAPeriodical() {
    assertThat(Citation.gbt7714(article("通水记", "林晚"), periodical("3"), OptionalInt.of(12), "x"))
        .isEqualTo("林晚. 通水记[J]. 乡野, 2026(3): 12.");
  }

  @Test
  void fourAuthorsAreThreeAndOthers() {
    assertThat(
            Citation.gbt7714(
                article("通水记", "林晚", "赵青禾", "周一", "吴二"), periodical("3"), OptionalInt.empty(), "x"))
        .isEqualTo("林晚, 赵青禾, 周一, 等. 通水记[J]. 乡野, 2026(3).");
  }

  @Test
  void whatIsNotKnownIsLeftOut() {
    assertThat(
            Citation.gbt7714(
                article(""),
                new PublicationMetadata("", "乡野", OptionalInt.empty(), ""),
                OptionalInt.empty(),
                "x"))
        .isEqualTo("田埂上新修的水渠通了水。[J]. 乡野.");
    assertThat(
            Citation.gbt7714(article("第一章"), PublicationMetadata.UNKNOWN, OptionalInt.of(3), "水利志"))
        .isEqualTo("第一章[M]. 3.");
  }

  @Test
  void excerptsGoAsPlainTextAndAsHtml() {
    List<Excerpt> excerpts =
        List.of(
            new Excerpt("第一段\n<第二段>", "记一笔", "林晚. 通水记[J]. 乡野, 2026(3)."),
            new Excerpt("别处", "", "甲. 乙[J]. 丙."));

    assertThat(Excerpt.plain(excerpts))
        .isEqualTo("第一段\n<第二段>\n【记一笔】\n——林晚. 通水记[J]. 乡野, 2026(3).\n\n别处\n——甲. 乙[J]. 丙.");
    assertThat(Excerpt.html(excerpts))
        .contains("&lt;第二段&gt;")
        .contains("——林晚")
        .doesNotContain("<第二段>");
  }
}
