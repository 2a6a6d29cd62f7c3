package org.yandu.text;

/// Where sentences of a Chinese text begin and end: behind 。！？…… and the quotation marks and
/// brackets that close with them; at line breaks anyway. Pure functions.
public final class Sentences {

  private static final String ENDS = "。！？!?…";
  private static final String CLOSES = "”’」』）》)\"'";

  private Sentences() {}

  /// Start of the sentence that a character belongs to.
  ///
  /// @param offset from 0 to the length of the text
  public static int start(String text, int offset) {
    int at = Math.min(offset, text.length());
    while (at > 0 && !endsBefore(text, at)) {
      at--;
    }
    return at;
  }

  /// End of the sentence that a character belongs to, behind its last mark.
  public static int end(String text, int offset) {
    int at = Math.min(offset + 1, text.length());
    while (at < text.length() && text.charAt(at) != '\n' && !endsBefore(text, at)) {
      at++;
    }
    return at;
  }

  /// Whether a sentence, or a line, ends right before a place.
  private static boolean endsBefore(String text, int place) {
    char before = text.charAt(place - 1);
    if (before == '\n') {
      return true;
    }
    boolean goesOn =
        place < text.length()
            && (CLOSES.indexOf(text.charAt(place)) >= 0 || ENDS.indexOf(text.charAt(place)) >= 0);
    int mark = place - 1;
    while (mark >= 0 && CLOSES.indexOf(text.charAt(mark)) >= 0) {
      mark--;
    }
    return !goesOn && mark >= 0 && ENDS.indexOf(text.charAt(mark)) >= 0;
  }
}
