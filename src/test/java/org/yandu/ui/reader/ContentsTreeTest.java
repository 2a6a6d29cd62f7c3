package org.yandu.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yandu.model.Article;
import org.yandu.model.Block;
import org.yandu.model.DocumentText;
import org.yandu.model.Provenance;
import org.yandu.model.PublicationContent;
import org.yandu.model.PublicationMetadata;
import org.yandu.model.Section;
import org.yandu.ui.reader.ContentsEntry.Kind;

final class ContentsTreeTest {

  @Test
  void setsArticlesUnderSectionsAndHeadingsUnderEachOther() {
    ContentsTree tree =
        tree(
            new Section(
                "开卷",
                List.of(
                    article(
                        title("一"), heading(1, "甲"), heading(2, "子"), heading(1, "乙"), text("文")),
                    article(title("二"), heading(3, "深"), heading(2, "浅")))));

    assertThat(tree.entries())
        .extracting(ContentsEntry::label, ContentsEntry::parent, ContentsEntry::depth)
        .containsExactly(
            tuple("开卷", -1, 0),
            tuple("一", 0, 1),
            tuple("甲", 1, 2),
            tuple("子", 2, 3),
            tuple("乙", 1, 2),
            tuple("二", 0, 1),
            tuple("深", 5, 2),
            tuple("浅", 5, 2));
  }

  @Test
  void articlesOutsideSectionsStandAtTheTop() {
    ContentsTree tree =
        tree(
            new Section("", List.of(article(title("序"), heading(1, "甲")))),
            new Section("栏目", List.of(article(title("一")))));

    assertThat(tree.entries())
        .extracting(ContentsEntry::kind, ContentsEntry::label, ContentsEntry::parent)
        .containsExactly(
            tuple(Kind.ARTICLE, "序", -1),
            tuple(Kind.HEADING, "甲", 0),
            tuple(Kind.SECTION, "栏目", -1),
            tuple(Kind.ARTICLE, "一", 2));
  }

  @Test
  void twoSectionsOfOneNameStayTwo() {
    ContentsTree tree =
        tree(
            new Section("短讯", List.of(article(title("一")))),
            new Section("短讯", List.of(article(title("二")))));

    assertThat(tree.entries()).extracting(ContentsEntry::parent).containsExactly(-1, 0, -1, 2);
  }

  @Test
  void anArticleWithoutTitleIsNamedByItsFirstWords() {
    ContentsEntry entry =
        tree(new Section("", List.of(article(text("天气晴好。"))))).entries().getFirst();

    assertThat(entry.untitled()).isTrue();
    assertThat(entry.label()).isEqualTo("天气晴好。");
  }

  @Test
  void findsTheEntryAtAnOffset() {
    ContentsTree tree =
        tree(
            new Section(
                "栏目",
                List.of(
                    article(title("一"), text("正文"), heading(1, "甲"), text("正文")),
                    article(title("二")))));

    assertThat(IntStream.range(0, 11).map(tree::indexAt))
        .containsExactly(1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 3);
    assertThat(tree.articleOf(2)).isEqualTo(1);
    assertThat(tree.articleOf(0)).isEqualTo(-1);
    assertThat(ContentsTree.EMPTY.indexAt(5)).isEqualTo(-1);
  }

  private static ContentsTree tree(Section... sections) {
    PublicationContent content =
        new PublicationContent(PublicationMetadata.UNKNOWN, List.of(sections), List.of());
    return ContentsTree.of(content, DocumentText.of(content));
  }

  private static Article article(Block... blocks) {
    return new Article(List.of(blocks));
  }

  private static Block title(String text) {
    return new Block.Title(text, Provenance.NONE);
  }

  private static Block heading(int level, String text) {
    return new Block.Heading(level, text, Provenance.NONE);
  }

  private static Block text(String text) {
    return new Block.Paragraph(text, Provenance.NONE);
  }
}
