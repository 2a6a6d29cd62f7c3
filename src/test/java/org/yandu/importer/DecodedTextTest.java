package org.yandu.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class DecodedTextTest {

  @Test
  void keepsWhatIsReadable() {
    DecodedText decoded =
        DecodedText.decode(
            "甲\t乙\r\n\f丙𠀀".getBytes(StandardCharsets.UTF_8), 0, StandardCharsets.UTF_8);

    assertThat(decoded.text()).isEqualTo("甲\t乙\r\n\f丙𠀀");
    assertThat(decoded.unreadable()).isEmpty();
  }

  @Test
  void showsUnreadableBytesAsReplacements() {
    byte[] bytes = {'a', (byte) 0xe4, (byte) 0xb8, 'b', (byte) 0xff, 'c', (byte) 0xe4};

    DecodedText decoded = DecodedText.decode(bytes, 0, StandardCharsets.UTF_8);

    assertThat(decoded.text()).isEqualTo("a\ufffdb\ufffdc\ufffd");
    assertThat(decoded.unreadable()).isEqualTo(OptionalInt.of(1));
  }

  @Test
  void showsControlCharactersAsReplacements() {
    DecodedText decoded =
        DecodedText.decode(
            "ab\0c\u001a".getBytes(StandardCharsets.UTF_8), 0, StandardCharsets.UTF_8);

    assertThat(decoded.text()).isEqualTo("ab\ufffdc\ufffd");
    assertThat(decoded.unreadable()).isEqualTo(OptionalInt.of(2));
  }

  @Test
  void failsOnNoBytes() {
    Random random = new Random(7);
    for (String charset : new String[] {"UTF-8", "GB18030", "Big5", "UTF-16LE", "UTF-32BE"}) {
      for (int round = 0; round < 200; round++) {
        byte[] bytes = new byte[random.nextInt(20_000)];
        random.nextBytes(bytes);
        String text = DecodedText.decode(bytes, 0, Charset.forName(charset)).text();
        assertThat(text.chars().filter(c -> c < ' ' && !CharacterPlausibility.isText(c))).isEmpty();
      }
    }
  }
}
