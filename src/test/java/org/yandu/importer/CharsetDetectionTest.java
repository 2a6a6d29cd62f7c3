package org.yandu.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CharsetDetectionTest {

  private static final long SEED = 20261123;

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
  void tellsSimplifiedChineseOfAnyLength(String charset) {
    Random random = new Random(SEED);
    for (int round = 0; round < 400; round++) {
      String text = RandomChinese.simplified(random, 12 + random.nextInt(round < 200 ? 20 : 3000));
      assertThat(read(text.getBytes(Charset.forName(charset)))).isEqualTo(charset + "|" + text);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "Big5", "UTF-16LE", "UTF-16BE"})
  void tellsTraditionalChineseOfAnyLength(String charset) {
    Random random = new Random(SEED);
    for (int round = 0; round < 400; round++) {
      String text = RandomChinese.traditional(random, 24 + random.nextInt(round < 200 ? 20 : 3000));
      assertThat(read(text.getBytes(Charset.forName(charset)))).isEqualTo(charset + "|" + text);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "GB18030, 联通",
    "GB18030, 中国共产党",
    "GB18030, 目录",
    "UTF-16LE, 学习笔记",
    "UTF-16BE, 学习笔记",
    "UTF-16LE, 'Minutes of the meeting, 2020'",
    "UTF-8, 学",
    "UTF-8, café",
    "UTF-8, Привет",
    "UTF-8, Bush hid the facts",
    "UTF-8, 12",
    "Big5, 學習時事政治，讀書筆記。"
  })
  void tellsShortTexts(String charset, String text) {
    assertThat(read(text.getBytes(Charset.forName(charset)))).isEqualTo(charset + "|" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "GB18030"})
  void takesByteOrderMarksAtTheirWordAndOff(String charset) {
    byte[] bytes = "\ufeff一".getBytes(Charset.forName(charset));

    assertThat(read(bytes)).isEqualTo(charset + "|一");
  }

  @Test
  void staysWithACharsetInSpiteOfDamage() {
    Random random = new Random(SEED);
    for (String charset : new String[] {"UTF-8", "GB18030"}) {
      for (int round = 0; round < 100; round++) {
        String text = RandomChinese.simplified(random, 300);
        byte[] bytes = text.getBytes(Charset.forName(charset));
        bytes[random.nextInt(bytes.length)] = (byte) 0xff;
        assertThat(read(bytes)).startsWith(charset + "|").contains("\ufffd");
      }
    }
  }

  @Test
  void findsNoTextInRandomBytes() {
    Random random = new Random(SEED);
    for (int round = 0; round < 300; round++) {
      byte[] bytes = new byte[64 + random.nextInt(5000)];
      random.nextBytes(bytes);
      assertThat(CharsetDetection.detect(bytes)).as("round %s", round).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"s3", "s6"})
  void readsAPeriodicalInGb18030AsItsTwinInUtf8(String issue) throws IOException {
    Path folder = Path.of("../shared/structure/made", issue);
    if (!Files.isDirectory(folder)) {
      System.out.println("SKIPPED: " + folder + " is not there");
    }
    assumeTrue(Files.isDirectory(folder));

    String decoded = read(Files.readAllBytes(folder.resolve("dump.gb18030.txt")));

    String twin = Files.readString(folder.resolve("dump.txt"), StandardCharsets.UTF_8);
    assertThat(decoded).isEqualTo("GB18030|" + twin);
  }

  private static String read(byte[] bytes) {
    CharsetDetection.Found found = CharsetDetection.detect(bytes).orElseThrow();
    return found.charset().name()
        + "|"
        + DecodedText.decode(bytes, found.skip(), found.charset()).text();
  }
}
