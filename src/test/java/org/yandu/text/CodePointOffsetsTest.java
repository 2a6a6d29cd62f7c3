package org.yandu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class CodePointOffsetsTest {

  @Test
  void countsAsStringsDo() {
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      StringBuilder made = new StringBuilder();
      for (int length = random.nextInt(60); length > 0; length--) {
        made.append(random.nextInt(3) == 0 ? "𠮷" : random.nextInt(9) == 0 ? "\ud842" : "路");
      }
      String text = made.toString();
      CodePointOffsets offsets = CodePointOffsets.of(text);
      for (int point = 0; point <= text.codePointCount(0, text.length()); point++) {
        int offset = text.offsetByCodePoints(0, point);
        assertThat(offsets.utf16(point)).as("seed %d", seed).isEqualTo(offset);
        assertThat(offsets.codePoints(offset)).as("seed %d", seed).isEqualTo(point);
      }
    }
  }
}
