package org.yandu.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.yandu.model.Article;
import org.yandu.model.Block;
import org.yandu.model.Provenance;
import org.yandu.model.PublicationMetadata;

final class SourceLineTest {

  private static final PublicationMetadata ISSUE =
      new PublicationMetadata("", "研读", OptionalInt.of(2026), "1");

  private final Article article =
      new Article(
          List.of(
              new Block.Title("从一页纸开始", Provenance.NONE),
              new Block.Byline("林知夏 周言", List.of("林知夏", "周言"), "", Provenance.NONE)));
  private final Article untitled =
      new Article(List.of(new Block.Paragraph("一句话。", Provenance.NONE)));

  @Test
  void namesAuthorsTitleAndIssue() {
    assertThat(SourceLine.of(article, ISSUE)).isEqualTo("林知夏、周言《从一页纸开始》，《研读》2026年第1期");
  }

  @Test
  void leavesOutWhatIsNotKnown() {
    assertThat(SourceLine.of(untitled, ISSUE)).isEqualTo("《研读》2026年第1期");
    assertThat(SourceLine.of(article, PublicationMetadata.UNKNOWN)).isEqualTo("林知夏、周言《从一页纸开始》");
    assertThat(SourceLine.of(untitled, PublicationMetadata.UNKNOWN)).isEmpty();
    assertThat(
            SourceLine.of(untitled, new PublicationMetadata("", "研读", OptionalInt.empty(), "增刊")))
        .isEqualTo("《研读》增刊");
  }

  @Test
  void namesABookByItsTitle() {
    assertThat(SourceLine.of(untitled, new PublicationMetadata("一本书", "", OptionalInt.empty(), "")))
        .isEqualTo("《一本书》");
  }

  @Test
  void putsTheSourceBehindThePassage() {
    assertThat(SourceLine.quoted("一句话。", untitled, ISSUE)).isEqualTo("一句话。（《研读》2026年第1期）");
    assertThat(SourceLine.quoted("一句话。", untitled, PublicationMetadata.UNKNOWN)).isEqualTo("一句话。");
  }

  @Test
  void changesTheShapeOfInnerTitleMarks() {
    assertThat(SourceLine.of(titled("读《论〈学习〉》"), ISSUE)).isEqualTo("《读〈论《学习》〉》，《研读》2026年第1期");
    assertThat(SourceLine.of(titled("》《〉"), PublicationMetadata.UNKNOWN))
        .startsWith("《")
        .endsWith("》");
  }

  @Test
  void namesADocumentOnce() {
    assertThat(
            SourceLine.of(
                titled("一本书"), new PublicationMetadata("一本书", "", OptionalInt.empty(), "")))
        .isEqualTo("《一本书》");
  }

  private static Article titled(String title) {
    return new Article(List.of(new Block.Title(title, Provenance.NONE)));
  }

  @Test
  void callsAPublicationByItsFileWhereItHasNoName() {
    assertThat(SourceLine.name(ISSUE, "a.txt")).isEqualTo("《研读》2026年第1期");
    PublicationMetadata onlyYear = new PublicationMetadata("", "", OptionalInt.of(2020), "");
    assertThat(SourceLine.name(onlyYear, "讲话.1.txt")).isEqualTo("讲话.1");
    assertThat(SourceLine.name(onlyYear, ".txt")).isEqualTo(".txt");
  }
}
