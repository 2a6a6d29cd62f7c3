package org.yandu.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class TextMapTest {

  @Test
  void oneMarkForEachStretch() {
    String text = letters(new Random(1), 2_560);
    TextMap map = TextMap.of(text);
    assertThat(map.marks()).hasSize(10);
    for (int index = 0; index < 10; index++) {
      assertThat(map.marks().get(index).letter()).isBetween(256 * index, 256 * index + 255);
    }
    assertThat(TextMap.of("")).isEqualTo(TextMap.of("短"));
  }

  @Test
  void theSameTextIsExpectedWhereItIs() {
    String text = letters(new Random(2), 5_000);
    Prediction prediction = new Prediction(TextMap.of(text), Skeleton.of(text).text());
    for (int offset = 0; offset < 5_000; offset += 111) {
      assertThat(prediction.of(offset).sure()).isTrue();
      assertThat(prediction.of(offset).places()).containsExactly(offset);
    }
  }

  @Test
  void layoutAndWhatWasPutBeforeDoNotMatter() {
    String text = letters(new Random(3), 5_000);
    String other = letters(new Random(4), 700) + text.replaceAll("(.{35})", "$1\n  ");
    Prediction prediction = new Prediction(TextMap.of(text), Skeleton.of(other).text());
    assertThat(prediction.of(2_345).places()).containsExactly(3_045);
  }

  @Test
  void anotherTextIsNotExpectedAnywhere() {
    TextMap map = TextMap.of(letters(new Random(5), 5_000));
    Prediction prediction = new Prediction(map, letters(new Random(6), 5_000));
    assertThat(prediction.of(2_345)).isEqualTo(Prediction.Expectation.NONE);
  }

  /// Of a passage that is printed twice one copy is badly legible, so that its own marks are found
  /// in the other one only.
  @Test
  void theMarksAroundOutvoteTheTwin() {
    Random random = new Random(7);
    String passage = letters(random, 1_000);
    String between = letters(random, 3_000);
    String end = letters(random, 3_000);
    String original = passage + between + passage + end;
    StringBuilder worn = new StringBuilder(passage);
    for (int at = 5; at < worn.length(); at += 10) {
      worn.setCharAt(at, '口');
    }
    Prediction prediction = new Prediction(TextMap.of(original), passage + between + worn + end);
    for (int offset = 4_000; offset < 5_000; offset += 50) {
      assertThat(prediction.of(offset).places().getFirst()).isCloseTo(offset, within(30));
      assertThat(prediction.of(offset).sure()).isTrue();
    }
  }

  private static Offset<Integer> within(int letters) {
    return Offset.offset(letters);
  }

  static String letters(Random random, int length) {
    StringBuilder letters = new StringBuilder();
    for (int at = 0; at < length; at++) {
      letters.append((char) ('一' + random.nextInt(900)));
    }
    return letters.toString();
  }
}
