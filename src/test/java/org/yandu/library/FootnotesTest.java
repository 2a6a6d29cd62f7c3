package org.yandu.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yandu.model.Article;
import org.yandu.model.Block;
import org.yandu.model.DocumentText;
import org.yandu.model.LinkTarget;
import org.yandu.model.Provenance;
import org.yandu.model.PublicationContent;
import org.yandu.model.PublicationMetadata;
import org.yandu.model.Section;

/// Marks lead to their notes, and nothing else does.
final class FootnotesTest {

  private static Article article(String... paragraphs) {
    return new Article(
        Stream.of(paragraphs)
            .map(text -> (Block) new Block.Paragraph(text, Provenance.NONE))
            .toList());
  }

  private static List<String> links(Article... articles) {
    DocumentText text =
        DocumentText.of(
            new PublicationContent(
                PublicationMetadata.UNKNOWN,
                List.of(new Section("", List.of(articles))),
                List.of()));
    return Footnotes.links(text).stream()
        .map(link ->
            text.substring(link.range())
                + link.range().start()
                + ">"
                + (link.target() instanceof LinkTarget.Place(int offset)
                    ? text.string().substring(offset, Math.min(text.length(), offset + 3))
                    : ""))
        .toList();
  }

  @Test
  void markLeadsToTheBlockThatBeginsWithIt() {
    assertThat(links(article("水渠①通了[1]。", "①县志卷三。", "[1]见档案。")))
        .containsExactly("①2>①县志", "[1]5>[1]");
  }

  @Test
  void eachArticleHasNotesOfItsOwn() {
    assertThat(links(article("甲①", "①一"), article("乙①", "①二"))).hasSize(2);
    assertThat(links(article("甲①"), article("①二"))).isEmpty();
  }

  @Test
  void countedThingsAreNoNotes() {
    assertThat(links(article("一是①修路，②通水，③种树。"))).isEmpty();
    assertThat(links(article("①修路。", "②通水。", "再说①和②。"))).isEmpty();
    assertThat(links(article("说①。", "①修路。", "①通水。"))).as("two begin so").isEmpty();
  }
}
