package org.yandu.structure.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class LineBuilderTest {

  @Test
  void endsALineWhereTheNextColumnBegins() {
    assertThat(
            texts(
                setter()
                    .line(GlyphSetter.TEXT, 10, 40, 100, "左栏第一行")
                    .line(GlyphSetter.TEXT, 10, 240, 100, "右栏第一行")))
        .containsExactly("左栏第一行", "右栏第一行");
  }

  @Test
  void keepsAStretchedLineTogether() {
    List<TextLine> lines =
        setter()
            .line(GlyphSetter.TEXT, 10, 40, 100, 8, "信息化时代")
            .document()
            .pages()
            .getFirst()
            .lines();

    assertThat(lines).hasSize(1);
    assertThat(lines.getFirst().squeezed()).isEqualTo("信息化时代");
  }

  @Test
  void setsSpacesBetweenLatinWordsWhereGlyphsStandApart() {
    assertThat(texts(setter().line(GlyphSetter.TEXT, 10, 40, 100, "open the gate")))
        .containsExactly("open the gate");
  }

  @Test
  void joinsPartsOfALineThatWereDrawnApart() {
    assertThat(
            texts(
                setter()
                    .line(GlyphSetter.TEXT, 10, 40, 100, "今年有")
                    .line(GlyphSetter.TEXT, 10, 90, 100, "户人家")
                    .line(GlyphSetter.TEXT, 10, 40, 120, "第二行")
                    .line(GlyphSetter.HEAVY, 10, 72, 100, "26")))
        .hasSize(2)
        .first()
        .asString()
        .isEqualToIgnoringWhitespace("今年有26户人家");
  }

  @Test
  void readsCharactersOneBelowTheOtherAsOneLine() {
    List<TextLine> lines =
        setter()
            .vertical(GlyphSetter.HEAVY, 20, 400, 100, "守井人")
            .document()
            .pages()
            .getFirst()
            .lines();

    assertThat(lines).extracting(TextLine::text).containsExactly("守井人");
    assertThat(lines.getFirst().vertical()).isTrue();
  }

  @Test
  void foldsASecondCopyThatLiesALittleAside() {
    LaidOutDocument document =
        setter()
            .line(GlyphSetter.HEAVY, 20, 60, 100, "井还在")
            .line(GlyphSetter.HEAVY, 20, 61, 101, "井还在")
            .document();

    assertThat(document.pages().getFirst().lines())
        .extracting(TextLine::text)
        .containsExactly("井还在");
    assertThat(document.pages().getFirst().lines().getFirst().shadowed()).isTrue();
    assertThat(document.shadowCopies()).extracting(Object::toString).containsExactly("井还在");
  }

  @Test
  void keepsDoubledCharactersAndNarrowDoubledLetters() {
    assertThat(texts(setter().line(GlyphSetter.TEXT, 10, 40, 100, "项项落实 all will")))
        .containsExactly("项项落实 all will");
  }

  @Test
  void countsLinesAndPagesOfTheSource() {
    LaidOutDocument document =
        setter()
            .line(GlyphSetter.TEXT, 10, 40, 100, "一")
            .line(GlyphSetter.TEXT, 10, 40, 120, "二")
            .page()
            .line(GlyphSetter.TEXT, 10, 40, 100, "三")
            .document();

    assertThat(document.document().source()).isEqualTo("一\n二\n\f三\n\f");
    TextLine third = document.pages().getLast().lines().getFirst();
    assertThat(third.number()).isEqualTo(3);
    assertThat(third.page()).isEqualTo(2);
    assertThat(document.document().source().charAt(third.content().offset(0))).isEqualTo('三');
  }

  private static GlyphSetter setter() {
    return new GlyphSetter(540, 780);
  }

  private static List<String> texts(GlyphSetter setter) {
    return setter.document().pages().getFirst().lines().stream().map(TextLine::text).toList();
  }
}
