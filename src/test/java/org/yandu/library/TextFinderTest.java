package org.yandu.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.library.TextFinder.Query;

final class TextFinderTest {

  private static final String TEXT = "修路ＡＢ３，修渠ab3。\n修　桥 Ab３";

  @Test
  void widthAndCaseDoNotMatterUnlessTheyAreSaidTo() {
    assertThat(found(Query.of("ab3"))).containsExactly("ＡＢ３", "ab3", "Ab３");
    assertThat(found(Query.of("修 桥"))).containsExactly("修　桥");
    assertThat(found(new Query("ab3", false, true, false, true))).containsExactly("ab3");
    assertThat(found(new Query("Ab3", false, false, true, true))).containsExactly("ab3");
    assertThat(found(new Query("Ab３", false, true, true, true))).containsExactly("Ab３");
  }

  @Test
  void patternsReadTheFoldedTextAndGiveThePlacesOfTheText() {
    assertThat(found(new Query("修.[a-z]+\\d", true, false, false, true)))
        .containsExactly("修路ＡＢ３", "修渠ab3");
    assertThat(found(new Query("Ｂ３，.", true, false, false, true))).containsExactly("Ｂ３，修");
    assertThat(found(new Query("^修", true, false, false, true))).containsExactly("修");
    assertThat(found(new Query("x*", true, false, false, true))).isEmpty();
  }

  @Test
  void aMalformedPatternIsTold() {
    assertThat(
            new TextFinder(TEXT).find(new Query("修(", true, false, false, true), 0, 9, () -> false))
        .isEmpty();
  }

  @Test
  void onlyWhatLiesWithinCounts() {
    Matches within = new TextFinder(TEXT).find(Query.of("修"), 1, 7, () -> false).orElseThrow();
    assertThat(within.size()).isEqualTo(1);
    assertThat(within.start(0)).isEqualTo(6);
    assertThat(new TextFinder(TEXT).find(Query.of("修渠"), 0, 7, () -> false).orElseThrow().size())
        .isZero();
  }

  @Test
  void aPatternThatGoesOnForEverEndsWhenItIsNotWanted() {
    TextFinder finder = new TextFinder("a".repeat(200));
    int[] looks = {0};
    Matches matches =
        finder
            .find(new Query("(a+)+b", true, true, true, true), 0, 200, () -> ++looks[0] > 3)
            .orElseThrow();
    assertThat(matches.size()).isZero();
    assertThat(looks[0]).isEqualTo(4);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void findsWhatOneFindsCharacterByCharacter(long seed) {
    Random random = new Random(seed);
    String text = random(random, 400);
    TextFinder finder = new TextFinder(text);
    for (int i = 0; i < 60; i++) {
      String words = random(random, 1 + random.nextInt(3));
      Query query = new Query(words, false, random.nextBoolean(), random.nextBoolean(), true);
      Matches matches = finder.find(query, 0, text.length(), () -> false).orElseThrow();
      assertThat(places(matches)).as("%s in %s", query, text).isEqualTo(naive(text, query));
      for (int offset = 0; offset < text.length(); offset++) {
        int index = matches.firstEndingAfter(offset);
        assertThat(index == matches.size() || matches.end(index) > offset).isTrue();
        assertThat(index == 0 || matches.end(index - 1) <= offset).isTrue();
      }
    }
  }

  private static String random(Random random, int length) {
    String alphabet = "aAａＡ1１修,，";
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return text.toString();
  }

  private static List<Integer> naive(String text, Query query) {
    List<Integer> places = new ArrayList<>();
    int at = 0;
    while (at + query.words().length() <= text.length()) {
      boolean here = true;
      for (int i = 0; i < query.words().length(); i++) {
        here &= same(text.charAt(at + i), query.words().charAt(i), query);
      }
      if (here) {
        places.add(at);
      }
      at += here ? query.words().length() : 1;
    }
    return places;
  }

  private static boolean same(char one, char other, Query query) {
    String first = query.exactWidth() ? "" + one : half(one);
    String second = query.exactWidth() ? "" + other : half(other);
    return query.exactCase() ? first.equals(second) : first.equalsIgnoreCase(second);
  }

  private static String half(char c) {
    return switch (c) {
      case 'ａ' -> "a";
      case 'Ａ' -> "A";
      case '１' -> "1";
      case '，' -> ",";
      default -> "" + c;
    };
  }

  private static List<Integer> places(Matches matches) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < matches.size(); i++) {
      places.add(matches.start(i));
    }
    return places;
  }

  private static List<String> found(Query query) {
    Matches matches = new TextFinder(TEXT).find(query, 0, TEXT.length(), () -> false).orElseThrow();
    List<String> found = new ArrayList<>();
    for (int i = 0; i < matches.size(); i++) {
      found.add(TEXT.substring(matches.start(i), matches.end(i)));
    }
    return found;
  }
}
