package org.yandu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/// Words, sentences and scripts of Chinese texts.
final class ChineseWordsTest {

  private static final String TEXT = "乡镇图书馆买了三百本新书，Yandu 2.5很好用，农村公路修到家门口。";

  private static String wordAt(String character) {
    var word = ChineseWords.at(TEXT, TEXT.indexOf(character));
    return TEXT.substring(word.start(), word.end());
  }

  @Test
  void wordsAreThoseOfTheLanguage() {
    assertThat(wordAt("书馆")).isEqualTo("图书馆");
    assertThat(wordAt("村公")).isEqualTo("农村公路");
    assertThat(wordAt("门口")).isEqualTo("家门口");
  }

  @Test
  void lettersAndDigitsAreWordsByTheirRunsAndMarksByThemselves() {
    assertThat(wordAt("andu")).isEqualTo("Yandu");
    assertThat(wordAt("，")).isEqualTo("，");
  }

  @Test
  void everyCharacterIsInItsWord() {
    for (int offset = 0; offset < TEXT.length(); offset += 3) {
      var word = ChineseWords.at(TEXT, offset);
      assertThat(offset).isBetween(word.start(), word.end() - 1);
    }
  }

  @Test
  void sentencesEndBehindTheirMarks() {
    String text = "他说：“修路！”大家都笑了……后来呢？后来真修了。\n第二段";
    int start = 0;
    StringBuilder sentences = new StringBuilder();
    while (start < text.length()) {
      int end = Sentences.end(text, start);
      assertThat(Sentences.start(text, start)).isEqualTo(start);
      assertThat(Sentences.start(text, end - 1)).isEqualTo(start);
      sentences.append(text, start, end).append('|');
      start = end < text.length() && text.charAt(end) == '\n' ? end + 1 : end;
    }
    assertThat(sentences.toString()).isEqualTo("他说：“修路！”|大家都笑了……|后来呢？|后来真修了。|第二段|");
  }

  @Test
  void scriptsHaveCharactersForEachOtherByWords() {
    assertThat(ChineseVariants.traditional("头发长了，发展生产，皇后在后面")).isEqualTo("頭髮長了，發展生產，皇后在後面");
    assertThat(ChineseVariants.simplified("頭髮長了，發展生產")).isEqualTo("头发长了，发展生产");
    assertThat(ChineseVariants.simplified('髮')).isEqualTo('发');
    assertThat(ChineseVariants.simplified('a')).isEqualTo('a');
  }

  @Test
  void noOffsetMoves() {
    Random random = new Random(11);
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 80; i++) {
        text.appendCodePoint(
            random.nextInt(20) == 0
                ? 0x20000 + random.nextInt(0xa000)
                : 0x4e00 + random.nextInt(0x5000));
      }
      assertThat(ChineseVariants.traditional(text.toString())).hasSameSizeAs(text);
      assertThat(ChineseVariants.simplified(text.toString())).hasSameSizeAs(text);
    }
  }
}
