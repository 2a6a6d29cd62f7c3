package org.yandu.structure.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.yandu.text.Glyphs;

final class LineSetterTest {

  private static final Font FONT = new Font(50, 50, false, true);

  private final LineSetter setter = new LineSetter(FONT);

  @Test
  void marksStandWhereTheyMay() {
    Random random = new Random(7);
    String letters = "读书“”（）《》，。：、——42ABC的是人山水";
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder("卷");
      for (int i = 0; i < 60; i++) {
        text.append(letters.charAt(random.nextInt(letters.length()))).append("田");
      }
      for (String line : setter.justified(text.toString(), 1200, 200)) {
        assertThat(Glyphs.isClosing(line.charAt(0))).as(line).isFalse();
        assertThat(Glyphs.isOpening(line.charAt(line.length() - 1))).as(line).isFalse();
      }
    }
  }

  @Test
  void wordsAndNumbersAreWhole() {
    assertThat(setter.justified("我们的编号是ABC-2026号书", 800, 0))
        .containsExactly("我 们 的 编 号 是", "ABC-2026号书");
  }

  @Test
  void gapsBesideNumbersOpenFirst() {
    assertThat(setter.justified("到11月30日为止都在读这一本书", 790, 0).getFirst()).isEqualTo("到 11 月 30 日为止");
  }

  @Test
  void oneMarkMoreIsSqueezedIn() {
    assertThat(setter.justified("读，写，记，想，说。然后再读", 900, 0).getFirst()).isEqualTo("读，写，记，想，说。");
  }

  @Test
  void shadowDoublesEachRun() {
    assertThat(Shadow.of("读“书里书”到2026年——")).isEqualTo("读读““书里书书里书””到到20262026年年————");
  }
}
