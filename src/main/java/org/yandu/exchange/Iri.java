package org.yandu.exchange;

/// The syntax of RFC 3987, as far as it tells an address from words.
///
/// Brackets are tolerated in queries and fragments, where browsers write them.
final class Iri {

  private static final String NOWHERE = "<>\"{}|\\^`";

  private Iri() {}

  /// Whether this is an IRI, which has a scheme.
  static boolean isAbsolute(String text) {
    int colon = text.indexOf(':');
    return isScheme(text, colon) && hasHostIfNeeded(text, colon) && isWritten(text, colon + 1);
  }

  /// Whether this is an IRI or a path in relation to one.
  static boolean isReference(String text) {
    int colon = text.indexOf(':');
    int slash = firstOf(text, 0, "/?#");
    return colon >= 0 && colon < slash ? isAbsolute(text) : !text.isEmpty() && isWritten(text, 0);
  }

  private static boolean isScheme(String text, int colon) {
    if (colon < 1 || !isLetter(text.charAt(0))) {
      return false;
    }
    return text.chars()
        .limit(colon)
        .allMatch(each -> isLetter(each) || isDigit(each) || "+-.".indexOf(each) >= 0);
  }

  private static boolean hasHostIfNeeded(String text, int colon) {
    String scheme = text.substring(0, colon);
    if (!scheme.equalsIgnoreCase("http") && !scheme.equalsIgnoreCase("https")) {
      return true;
    }
    int host = colon + 3;
    return text.startsWith("//", colon + 1) && firstOf(text, host, "/?#") > host;
  }

  private static boolean isWritten(String text, int start) {
    int path = text.startsWith("//", start) ? firstOf(text, start + 2, "/?#") : start;
    int pathEnd = firstOf(text, path, "?#");
    int fragment = text.indexOf('#');
    for (int index = start; index < text.length(); index++) {
      int each = text.codePointAt(index);
      boolean misplaced =
          each == '#' && index != fragment
              || (each == '[' || each == ']') && index >= path && index < pathEnd
              || each == '%' && !isEscape(text, index);
      if (misplaced || isForbidden(each)) {
        return false;
      }
      index += Character.charCount(each) - 1;
    }
    return true;
  }

  private static boolean isForbidden(int codePoint) {
    return codePoint <= ' '
        || codePoint >= 0x7f && codePoint <= 0x9f
        || NOWHERE.indexOf(codePoint) >= 0
        || codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE
        || codePoint >= 0xfff0 && codePoint <= 0xffff
        || (codePoint & 0xfffe) == 0xfffe;
  }

  private static boolean isEscape(String text, int percent) {
    return percent + 2 < text.length()
        && Character.digit(text.charAt(percent + 1), 16) >= 0
        && Character.digit(text.charAt(percent + 2), 16) >= 0;
  }

  private static int firstOf(String text, int start, String marks) {
    int index = start;
    while (index < text.length() && marks.indexOf(text.charAt(index)) < 0) {
      index++;
    }
    return index;
  }

  private static boolean isLetter(int each) {
    return each >= 'a' && each <= 'z' || each >= 'A' && each <= 'Z';
  }

  private static boolean isDigit(int each) {
    return each >= '0' && each <= '9';
  }
}
