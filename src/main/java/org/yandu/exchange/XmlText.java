package org.yandu.exchange;

/// What XML 1.0 lets stand in a text (production 2, Char).
final class XmlText {

  private XmlText() {}

  static boolean isAllowed(int point) {
    return point == '\t'
        || point == '\n'
        || point >= 0x20 && point <= 0xd7ff
        || point >= 0xe000 && point <= 0xfffd
        || point >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
  }

  /// Without characters that no document can hold.
  static String allowed(String text) {
    return text.codePoints()
        .filter(XmlText::isAllowed)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
