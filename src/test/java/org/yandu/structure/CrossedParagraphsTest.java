package org.yandu.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yandu.text.TypesetWidth;

/// Paragraphs of two articles that broke off at the end of their columns and were taken up
/// crosswise, in a column of thirteen characters.
final class CrossedParagraphsTest {

  private static final int WIDTH = 13 * TypesetWidth.EM;

  /// How often the words at the joins are printed elsewhere.
  private static final int TIMES = 8;

  private static final List<String> ELSEWHERE = Collections.nCopies(TIMES, "赶集的乡亲说满屋子都是清香。");

  private int number;

  @Test
  void restsGoToTheirOwnBeginnings() {
    Piece boat = paragraph(1, "修桥那年坐船的少了一半", "岸，他说要是木船不走了，赶");
    Piece tea = paragraph(2, "炒茶的师傅守着铁锅，竹", "铁锅翻三百下，满屋子都是清", "集的乡亲就得绕十里山路，挑", "着的担子更沉了。");
    Piece rest = paragraph(3, "香。火候全在手掌上，青叶嫩", "不嫩也在手掌上。");

    CrossedParagraphs.Result result = part(boat, tea, rest);

    assertThat(texts(result))
        .containsExactly(
            "修桥那年坐船的少了一半岸，他说要是木船不走了，赶",
            "炒茶的师傅守着铁锅，竹铁锅翻三百下，满屋子都是清",
            "集的乡亲就得绕十里山路，挑着的担子更沉了。",
            "香。火候全在手掌上，青叶嫩不嫩也在手掌上。");
    Piece begun = result.pieces().get(1);
    assertThat(result.begun().get(result.pieces().get(3))).isSameAs(begun);
    assertThat(result.begun().get(result.pieces().get(2))).isSameAs(boat);
  }

  @Test
  void aRestRightAfterItsBeginningLeavesAllWhole() {
    Piece tea = paragraph(2, "炒茶的师傅守着铁锅，竹", "铁锅翻三百下，满屋子都是清");
    Piece rest = paragraph(3, "香。火候全在手掌上，青叶嫩", "不嫩也在手掌上。");

    CrossedParagraphs.Result result = part(tea, rest);

    assertThat(result.pieces()).containsExactly(tea, rest);
    assertThat(result.begun().get(rest)).isSameAs(tea);
  }

  @Test
  void aParagraphThatBeginsWithASentenceIsNoRest() {
    Piece tea = paragraph(2, "炒茶的师傅守着铁锅，竹", "铁锅翻三百下，满屋子都是清", "静，没有一点响动。");
    Piece next = paragraph(3, "香气从窗口飘到山路上", "挑担的人都停下来。");

    CrossedParagraphs.Result result = part(tea, next);

    assertThat(result.pieces()).containsExactly(tea, next);
    assertThat(result.begun()).isEmpty();
  }

  private static List<String> texts(CrossedParagraphs.Result result) {
    return result.pieces().stream().map(Piece::squeezed).toList();
  }

  private CrossedParagraphs.Result part(Piece... pieces) {
    List<Line> lines = new ArrayList<>();
    Stream.of(pieces).forEach(piece -> lines.addAll(piece.lines()));
    ELSEWHERE.forEach(text -> lines.add(line(9, text)));
    return CrossedParagraphs.part(List.of(pieces), new Bigrams(lines));
  }

  private Piece paragraph(int page, String... texts) {
    List<Line> lines = Stream.of(texts).map(text -> line(page, text)).toList();
    return new Piece(PieceKind.PARAGRAPH, lines, false, WIDTH);
  }

  private Line line(int page, String text) {
    number += 2;
    return new Line(SourceText.of(text, 0), page, number, false, false, false, LineRole.TEXT);
  }
}
