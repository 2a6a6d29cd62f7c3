package org.yandu.importer;

import java.nio.charset.Charset;
import java.util.Random;

/// Texts of Han characters in the order of their use, as far as the standards tell it, with
/// punctuation, digits and line breaks strewn in.
final class RandomChinese {

  private static final String SIMPLIFIED_SIGNS = "，，，。。、；：“”《》（）——？！";
  private static final String TRADITIONAL_SIGNS = "，，，。。、；：「」《》（）？！";

  private final Random random;
  private final boolean traditional;

  private RandomChinese(Random random, boolean traditional) {
    this.random = random;
    this.traditional = traditional;
  }

  static String simplified(Random random, int length) {
    return new RandomChinese(random, false).text(length);
  }

  static String traditional(Random random, int length) {
    return new RandomChinese(random, true).text(length);
  }

  private String text(int length) {
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      int dice = random.nextInt(100);
      if (dice < 84) {
        text.append(han());
      } else if (dice < 94) {
        String signs = traditional ? TRADITIONAL_SIGNS : SIMPLIFIED_SIGNS;
        text.append(signs.charAt(random.nextInt(signs.length())));
      } else if (dice < 98) {
        text.append((char) ('0' + random.nextInt(10)));
      } else {
        text.append('\n');
      }
    }
    return text.toString();
  }

  private String han() {
    int lead = traditional ? between(0xa4, 0xc5) : between(0xb0, 0xd6);
    int trail = traditional && random.nextBoolean() ? between(0x40, 0x7e) : between(0xa1, 0xfe);
    byte[] bytes = {(byte) lead, (byte) trail};
    return new String(bytes, Charset.forName(traditional ? "Big5" : "GB18030"));
  }

  private int between(int first, int last) {
    return first + random.nextInt(last - first + 1);
  }
}
