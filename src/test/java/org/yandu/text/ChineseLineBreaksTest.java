package org.yandu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Lines of Chinese texts break where a typesetter would break them, for all who ask Java.
final class ChineseLineBreaksTest {

  private static boolean[] breaks(String text, Locale locale) {
    BreakIterator lines = BreakIterator.getLineInstance(locale);
    lines.setText(text);
    boolean[] breaks = new boolean[text.length() + 1];
    for (int place = lines.first(); place != BreakIterator.DONE; place = lines.next()) {
      breaks[place] = true;
    }
    return breaks;
  }

  @Test
  void signsOfTwoCharactersStayWholeAndBeginNoLine() {
    for (Locale locale : new Locale[] {Locale.CHINA, Locale.US, Locale.ROOT, Locale.GERMANY}) {
      boolean[] breaks = breaks("天亮了……人都来了——一个也没少，约翰·史密斯也在", locale);
      assertThat(breaks[2]).as("亮|了").isTrue();
      assertThat(breaks[3]).as("了|…").isFalse();
      assertThat(breaks[4]).as("…|…").isFalse();
      assertThat(breaks[5]).as("…|人").isTrue();
      assertThat(breaks[9]).as("了|—").isFalse();
      assertThat(breaks[10]).as("—|—").isFalse();
      assertThat(breaks[19]).as("翰|·").isFalse();
    }
  }

  @Test
  void noLineBeginsOrEndsWithAMarkThatMayNot() {
    Random random = new Random(7);
    String alphabet = "田水路桥，。、；：？！”’）》】（《“‘【…—·";
    for (int round = 0; round < 200; round++) {
      StringBuilder text = new StringBuilder("起");
      for (int i = 0; i < 60; i++) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      boolean[] breaks = breaks(text.toString(), Locale.CHINA);
      for (int place = 1; place < text.length(); place++) {
        if (breaks[place]) {
          assertThat("，。、；：？！”’）》】…—·").doesNotContain(text.substring(place, place + 1));
          assertThat("（《“‘【").doesNotContain(text.substring(place - 1, place));
        }
      }
    }
  }

  /// What the layout of JavaFX asks in its search for the end of a line.
  @Test
  void everyWayToAskGivesTheSamePlaces() {
    String text = "村里修了路……（一共三里）——人人说好 and so on，好。";
    BreakIterator lines = BreakIterator.getLineInstance(Locale.CHINA);
    lines.setText(text);
    boolean[] breaks = breaks(text, Locale.CHINA);
    for (int offset = 0; offset <= text.length(); offset++) {
      assertThat(lines.isBoundary(offset)).as("at %d", offset).isEqualTo(breaks[offset]);
      int after = offset + 1;
      while (after <= text.length() && !breaks[after]) {
        after++;
      }
      assertThat(lines.following(offset))
          .isEqualTo(after > text.length() ? BreakIterator.DONE : after);
      int before = offset - 1;
      while (before >= 0 && !breaks[before]) {
        before--;
      }
      assertThat(lines.preceding(offset)).isEqualTo(before < 0 ? BreakIterator.DONE : before);
    }
    assertThat(lines.last()).isEqualTo(text.length());
    assertThat(lines.next()).isEqualTo(BreakIterator.DONE);
    assertThat(lines.previous()).isLessThan(text.length());
  }

  @Test
  void wordsAndCharactersAreJavasOwn() {
    BreakIterator words = BreakIterator.getWordInstance(Locale.US);
    words.setText("two words");
    assertThat(words.next()).isEqualTo(3);
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.CHINA);
    characters.setText("𠮷字");
    assertThat(characters.next()).isEqualTo(2);
  }
}
