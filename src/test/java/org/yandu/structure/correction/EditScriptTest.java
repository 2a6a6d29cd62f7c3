package org.yandu.structure.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yandu.library.DumpedPublication;
import org.yandu.model.Article;
import org.yandu.model.Block;
import org.yandu.model.BlockRole;
import org.yandu.model.Correction;
import org.yandu.model.Furniture;
import org.yandu.model.PublicationContent;
import org.yandu.model.UnfitCorrection;
import org.yandu.model.UnfitCorrection.Reason;

/// What single corrections make of a text, and what they say of another recovery of it.
final class EditScriptTest {

  private static final String HEADING = "先看水从哪里来";
  private static final String BODY = "渠首在山脚下，修了三年才修成。";

  private static PublicationContent separate() {
    return new DumpedPublication()
        .article()
        .title("把渠水引到田头")
        .byline("林 晚", "林晚")
        .heading(1, HEADING)
        .paragraph(BODY)
        .content();
  }

  /// Another recovery took the heading for the paragraph's first line.
  private static PublicationContent runTogether() {
    return new DumpedPublication()
        .article()
        .title("把渠水引到田头")
        .byline("林 晚", "林晚")
        .paragraph(HEADING, BODY)
        .content();
  }

  @Test
  void aRoleIsAHardConstraintForABlockThatAnotherRecoveryDoesNotCut() {
    Correction heading = of(new CorrectionWriter(separate()).setRole(2, BlockRole.HEADING_2));
    assertThat(shown(runTogether(), heading))
        .containsExactly("Title 把渠水引到田头", "Byline 林 晚", "Heading2 " + HEADING, "Paragraph " + BODY);
  }

  @Test
  void aRoleJoinsWhatAnotherRecoveryCuts() {
    Correction quote = of(new CorrectionWriter(runTogether()).setRole(2, BlockRole.PULL_QUOTE));
    assertThat(shown(separate(), quote))
        .containsExactly("Title 把渠水引到田头", "Byline 林 晚", "PullQuote " + HEADING + BODY);
  }

  @Test
  void whatHoldsAlreadyChangesNothing() {
    Correction split = of(new CorrectionWriter(runTogether()).split(2, HEADING.length()));
    Correction join = of(new CorrectionWriter(separate()).join(2, 3));
    assertThat(EditScript.apply(separate(), List.of(split)).content()).isEqualTo(separate());
    assertThat(EditScript.apply(runTogether(), List.of(join)).content()).isEqualTo(runTogether());
  }

  @Test
  void aTitleMovesToTheFrontAndTheOneBeforeBecomesASubtitle() {
    Correction title = of(new CorrectionWriter(separate()).setRole(2, BlockRole.TITLE));
    assertThat(shown(separate(), title))
        .containsExactly("Title " + HEADING, "Subtitle 把渠水引到田头", "Byline 林 晚", "Paragraph " + BODY);
  }

  @Test
  void aBylineIsReadForItsNames() {
    PublicationContent content =
        new DumpedPublication()
            .article()
            .title("把渠水引到田头")
            .paragraph(BODY)
            .paragraph("林 晚　赵青禾　河湾村水利站")
            .content();
    Correction byline = of(new CorrectionWriter(content).setRole(2, BlockRole.BYLINE));
    Article article = EditScript.apply(content, List.of(byline)).content().articles().getFirst();
    assertThat(article.blocks().get(1)).isInstanceOf(Block.Byline.class);
    assertThat(article.authors()).containsExactly("林晚", "赵青禾");
    assertThat(article.affiliation()).isEqualTo("河湾村水利站");
  }

  @Test
  void aMergedArticleThatOnlyGoesOnWithTheTitleKeepsItATitle() {
    PublicationContent content =
        new DumpedPublication()
            .article()
            .title("把渠水")
            .article()
            .title("引到田头")
            .paragraph(BODY)
            .content();
    CorrectionWriter writer = new CorrectionWriter(content);
    assertThat(shown(content, of(writer.mergeArticle(2)), of(writer.join(0, 1))))
        .containsExactly("Title 把渠水 引到田头", "Paragraph " + BODY);
  }

  @Test
  void aWordThatIsChangedKeepsTheSourceOfAllOthers() {
    Correction retitle = of(new CorrectionWriter(separate()).retitle(1, "把清水引到地头上"));
    PublicationContent corrected = EditScript.apply(separate(), List.of(retitle)).content();
    Block title = corrected.articles().getFirst().blocks().getFirst();
    String sourced =
        title.provenance().spans().stream()
            .map(span -> title.text().substring(span.textStart(), span.textStart() + span.length()))
            .collect(Collectors.joining());
    assertThat(sourced).isEqualTo("把水引到头");
    assertThat(corrected.furniture())
        .extracting(Furniture::reason, Furniture::text)
        .containsExactly(
            tuple(Furniture.Reason.REWORDED, "渠"), tuple(Furniture.Reason.REWORDED, "田"));
  }

  @Test
  void aBlockIsRewordedAndStaysTheSameForWhoKnewItsFormerWords() {
    CorrectionWriter writer = new CorrectionWriter(separate());
    Correction words = of(writer.reword(2, "先看水源"));
    Correction role = of(writer.setRole(2, BlockRole.HEADING_2));
    assertThat(shown(separate(), words, role))
        .containsExactly("Title 把渠水引到田头", "Byline 林 晚", "Heading2 先看水源", "Paragraph " + BODY);
    assertThat(shown(runTogether(), words, role))
        .containsExactly("Title 把渠水引到田头", "Byline 林 晚", "Heading2 先看水源", "Paragraph " + BODY);
  }

  @Test
  void whatWasTypedAnewWholeCanStillBePutRight() {
    Correction words = of(new CorrectionWriter(separate()).reword(2, "缘起"));
    PublicationContent once = EditScript.apply(separate(), List.of(words)).content();
    Correction again = of(new CorrectionWriter(once).reword(2, "话说缘起"));
    Correction quote = of(new CorrectionWriter(once).setRole(2, BlockRole.PULL_QUOTE));
    assertThat(shown(separate(), words, again, quote))
        .containsExactly("Title 把渠水引到田头", "Byline 林 晚", "PullQuote 话说缘起", "Paragraph " + BODY);
    Correction back = of(new CorrectionWriter(once).reword(2, HEADING));
    assertThat(shown(separate(), words, back)).element(2).isEqualTo("Heading1 " + HEADING);
  }

  @Test
  void anArticleIsKnownByItsFirstCharacterThoughItsTitleIsTypedAnew() {
    CorrectionWriter writer = new CorrectionWriter(separate());
    Correction title = of(writer.retitle(1, "水到田头"));
    Correction authors = of(writer.setAuthors(1, List.of("赵青禾"), ""));
    assertThat(shown(separate(), title, authors)).startsWith("Title 水到田头", "Byline 赵青禾");
  }

  @Test
  void aSectionIsCutAroundAnArticleAndUnitedWithItsNeighbours() {
    PublicationContent content =
        new DumpedPublication()
            .section("水利")
            .article()
            .title("第一篇")
            .article()
            .title("第二篇")
            .article()
            .title("第三篇")
            .section("来信")
            .article()
            .title("第四篇")
            .content();
    CorrectionWriter writer = new CorrectionWriter(content);
    assertThat(sections(content, of(writer.setSection(2, "账本"))))
        .containsExactly("水利 1", "账本 1", "水利 1", "来信 1");
    assertThat(sections(content, of(writer.setSection(3, "来信")))).containsExactly("水利 2", "来信 2");
    assertThat(sections(content, of(writer.setSection(2, "账本")), of(writer.setSection(2, "水利"))))
        .containsExactly("水利 3", "来信 1");
  }

  @Test
  void whatStandsTwiceInAnotherSourceIsNotGuessed() {
    Correction note = of(new CorrectionWriter(separate()).setRole(3, BlockRole.NOTE));
    PublicationContent twice =
        new DumpedPublication()
            .article()
            .title("把渠水引到田头")
            .byline("林 晚", "林晚")
            .heading(1, HEADING)
            .paragraph(BODY)
            .article()
            .title("把渠水引到田头")
            .byline("林 晚", "林晚")
            .heading(1, HEADING)
            .paragraph(BODY)
            .content();
    PublicationContent other =
        new DumpedPublication()
            .furniture("前面多出一行", Furniture.Reason.OTHER)
            .article()
            .title("无题")
            .content();
    List<Correction> placed = EditScript.place(List.of(note), other);
    assertThat(EditScript.apply(other, placed).unfit())
        .containsExactly(new UnfitCorrection(note, Reason.NOT_FOUND));
    Correction moved = new Correction.Split(note.at().at(note.at().offset() + 1));
    assertThat(EditScript.apply(twice, EditScript.place(List.of(moved), twice)).unfit())
        .extracting(UnfitCorrection::reason)
        .containsExactly(Reason.NOT_FOUND);
  }

  private static Correction of(Optional<Correction> written) {
    return written.orElseThrow();
  }

  private static List<String> shown(PublicationContent content, Correction... script) {
    Corrected corrected = EditScript.apply(content, List.of(script));
    assertThat(corrected.unfit()).isEmpty();
    assertThat(DumpedIssue.characters(corrected.content()))
        .isEqualTo(DumpedIssue.characters(content));
    return corrected.content().articles().stream()
        .flatMap(article -> article.blocks().stream())
        .map(EditScriptTest::line)
        .toList();
  }

  private static String line(Block block) {
    String level = block instanceof Block.Heading heading ? String.valueOf(heading.level()) : "";
    return block.getClass().getSimpleName() + level + " " + block.text();
  }

  private static List<String> sections(PublicationContent content, Correction... script) {
    return EditScript.apply(content, Stream.of(script).toList()).content().sections().stream()
        .map(section -> section.title() + " " + section.articles().size())
        .toList();
  }
}
