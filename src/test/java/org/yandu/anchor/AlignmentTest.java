package org.yandu.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class AlignmentTest {

  private final Alignment alignment = new Alignment();

  @Test
  void theSameStandsLetterForLetter() {
    assertThat(align("修路的人", "去年修路的人来了")).isEqualTo("2 3 4 5");
  }

  @Test
  void exchangedLettersKeepTheirPlaces() {
    assertThat(align("先修路再种茶", "他们先铺路再采茶去")).isEqualTo("2 3 4 5 6 7");
  }

  @Test
  void whatIsGoneStandsNowhere() {
    assertThat(align("茶叶当天运到县城", "说茶叶运到县城里")).isEqualTo("1 2 - - 3 4 5 6");
  }

  @Test
  void anAdvertisementIsPassedOver() {
    String advertisement = "本刊编辑部地址河湾路三号欢迎订阅来信请写明姓名";
    String found = align("茶叶当天运到县城", "茶叶当天" + advertisement + "运到县城");
    assertThat(found).isEqualTo("0 1 2 3 27 28 29 30");
  }

  @Test
  void onlyTheStretchAskedForIsUsed() {
    String text = "修路修路修路";
    assertThat(alignment.align("修路", text, 2, 4)).containsExactly(2, 3);
  }

  @Test
  void emptyTextHoldsNothing() {
    assertThat(alignment.align("修路", "", 0, 0))
        .containsExactly(Alignment.NOWHERE, Alignment.NOWHERE);
  }

  /// Letters stand in their order, each once; and using the working space again changes nothing.
  @Test
  void placesAlwaysRise() {
    for (int seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      String pattern = letters(random, 1 + random.nextInt(40));
      String text = letters(random, random.nextInt(80));
      int[] places = alignment.align(pattern, text, 0, text.length());
      int[] placed = Arrays.stream(places).filter(place -> place >= 0).toArray();
      for (int index = 1; index < placed.length; index++) {
        assertThat(placed[index]).as("seed %d", seed).isGreaterThan(placed[index - 1]);
      }
      assertThat(places)
          .as("seed %d", seed)
          .hasSize(pattern.length())
          .isEqualTo(new Alignment().align(pattern, text, 0, text.length()));
    }
  }

  private static String letters(Random random, int length) {
    StringBuilder letters = new StringBuilder();
    for (int at = 0; at < length; at++) {
      letters.append((char) ('一' + random.nextInt(5)));
    }
    return letters.toString();
  }

  private String align(String pattern, String text) {
    StringBuilder found = new StringBuilder();
    for (int place : alignment.align(pattern, text, 0, text.length())) {
      found.append(found.isEmpty() ? "" : " ").append(place == Alignment.NOWHERE ? "-" : place);
    }
    return found.toString();
  }
}
