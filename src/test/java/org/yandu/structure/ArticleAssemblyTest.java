package org.yandu.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.yandu.model.PublicationMetadata;

/// Pieces as the lattice hands them over, in the order in which pages are drawn.
final class ArticleAssemblyTest {

  private static final int WIDE = 80;
  private static final int NARROW = 52;

  private final List<Piece> pieces = new ArrayList<>();
  private int number;
  private int page = 1;
  private int width = NARROW;

  @Test
  void titleAndBylineBeforeTheBodyBeginAnArticle() {
    display("灯塔下的菜园");
    byline("■林小满");
    paragraphs("海风", 3);
    turnPage();
    display("磨坊主的账");
    byline("■何青");
    paragraphs("石磨", 2);

    assertThat(titles()).containsExactly("灯塔下的菜园", "磨坊主的账");
    assertThat(assemble().getFirst().body()).hasSize(3);
  }

  @Test
  void titleAfterTheBodyStillNamesIt() {
    byline("■林小满");
    paragraphs("海风", 3);
    display("灯塔下的菜园");
    turnPage();
    byline("■何青");
    paragraphs("石磨", 2);
    display("磨坊主的账");

    assertThat(titles()).containsExactly("灯塔下的菜园", "磨坊主的账");
  }

  @Test
  void sidebarOfAnotherWidthInterruptsAnArticle() {
    display("灯塔下的菜园");
    byline("■林小满");
    paragraphs("海风", 3);
    width = WIDE;
    heading("小资料：盐碱地");
    paragraphs("土壤", 1);
    width = NARROW;
    paragraphs("菜苗", 2);

    assertThat(titles()).containsExactly("灯塔下的菜园", "小资料：盐碱地");
    assertThat(assemble().getFirst().body()).hasSize(5);
  }

  @Test
  void bylineUnderAnArticleEndsIt() {
    display("灯塔下的菜园");
    paragraphs("海风", 3);
    byline("林小满");
    turnPage();
    paragraphs("石磨", 2);
    display("磨坊主的账");
    byline("何青");

    assertThat(titles()).containsExactly("灯塔下的菜园", "磨坊主的账");
    assertThat(assemble().getLast().bylines()).hasSize(1);
  }

  @Test
  void articleGoesOnWhereANoteSays() {
    display("灯塔下的菜园");
    byline("■林小满");
    paragraphs("海风", 3);
    SortedMap<Integer, Boolean> jumps = new TreeMap<>(Map.of(nextNumber(), true));
    turnPage();
    display("磨坊主的账");
    byline("■何青");
    paragraphs("石磨", 4);
    jumps.put(nextNumber(), false);
    paragraphs("海浪", 2);

    List<ArticleDraft> articles = assemble(jumps);
    assertThat(articles.getFirst().body()).hasSize(5);
    assertThat(articles.getLast().body()).hasSize(4);
  }

  @Test
  void runOfShortHeadedParagraphsIsBriefs() {
    for (String place : List.of("东坞村修桥", "西坞村种树", "南坞村办学", "北坞村通车")) {
      heading(place + "见成效");
      paragraphs(place, 1);
    }

    assertThat(titles()).hasSize(4).allMatch(title -> title.endsWith("见成效"));
  }

  private List<String> titles() {
    return assemble().stream()
        .map(article -> article.titles().stream().map(Piece::squeezed).reduce("", String::concat))
        .toList();
  }

  private List<ArticleDraft> assemble() {
    return assemble(new TreeMap<>());
  }

  private List<ArticleDraft> assemble(SortedMap<Integer, Boolean> jumps) {
    PageFurniture.Result furniture =
        new PageFurniture.Result(List.of(), Map.of(), jumps, Set.of(), PublicationMetadata.UNKNOWN);
    SectionNames names = new SectionNames(Map.of(), page);
    Bigrams bigrams = new Bigrams(pieces.stream().flatMap(one -> one.lines().stream()).toList());
    return ArticleAssembly.assemble(pieces, names, furniture, List.of(), bigrams).drafts();
  }

  private void turnPage() {
    page++;
  }

  private int nextNumber() {
    number += 2;
    return number;
  }

  private Line line(String text, LineRole role) {
    return new Line(
        SourceText.of(text, nextNumber() * 100), page, number, false, false, false, role);
  }

  private void add(PieceKind kind, Line... lines) {
    pieces.add(new Piece(kind, List.of(lines), false, width));
  }

  private void display(String text) {
    add(PieceKind.DISPLAY, line(text, LineRole.TEXT));
  }

  private void heading(String text) {
    add(PieceKind.HEADING, line(text, LineRole.TEXT));
  }

  private void byline(String text) {
    add(PieceKind.BYLINE, line(text, LineRole.BYLINE));
  }

  private void paragraphs(String word, int count) {
    for (int i = 0; i < count; i++) {
      add(
          PieceKind.PARAGRAPH,
          line(word + "吹过旧墙，院子里的人各自忙着，", LineRole.TEXT),
          line("谁也没有抬头看一眼天色。", LineRole.TEXT));
    }
  }
}
