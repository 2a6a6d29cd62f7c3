package org.yandu.exchange;

/// Text for XML 1.0 and HTML.
final class XmlText {

  private XmlText() {}

  /// What XML lets stand in a text (production 2, Char).
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

  /// For elements and attributes. Characters that XML forbids are left out: an old dump may hold
  /// any.
  static String escaped(String words) {
    StringBuilder escaped = new StringBuilder(words.length());
    words
        .codePoints()
        .forEach(point -> {
          switch (point) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '"' -> escaped.append("&quot;");
            default -> {
              if (isAllowed(point)) {
                escaped.appendCodePoint(point);
              }
            }
          }
        });
    return escaped.toString();
  }
}
