package org.yandu.exchange;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What Zotero lets stand in texts and comments: `<b>`, `<i>`, `<sub>` and `<sup>`, and nothing
/// else.
final class ZoteroMarkup {

  private static final Pattern TAG = Pattern.compile("</?(?:b|i|sub|sup)>");

  /// The innermost first, so that what is nested is done in turn.
  private static final Pattern EMPHASISED =
      Pattern.compile("<([bi])>((?:(?!</?[bi]>).)*)</\\1>", Pattern.DOTALL);

  private static final int DEEPEST = 4;

  private ZoteroMarkup() {}

  /// The words alone.
  static String plain(String text) {
    return TAG.matcher(text).replaceAll("");
  }

  /// Bold and italic as Markdown, the rest as words alone.
  static String markdown(String text) {
    String written = text;
    for (int depth = 0; depth < DEEPEST; depth++) {
      written =
          EMPHASISED
              .matcher(written)
              .replaceAll(
                  found -> Matcher.quoteReplacement(emphasised(found.group(1), found.group(2))));
    }
    return plain(written);
  }

  /// Markdown knows no emphasis that begins or ends with a blank or, between Chinese characters,
  /// with a punctuation mark: there its stars would be seen.
  private static String emphasised(String tag, String words) {
    String stripped = words.strip();
    boolean possible =
        !stripped.isEmpty()
            && !stripped.contains("\n")
            && isLetter(stripped.codePointAt(0))
            && isLetter(stripped.codePointBefore(stripped.length()));
    if (!possible) {
      return words;
    }
    String mark = tag.equals("b") ? "**" : "*";
    int start = words.indexOf(stripped);
    return words.substring(0, start)
        + mark
        + stripped
        + mark
        + words.substring(start + stripped.length());
  }

  private static boolean isLetter(int point) {
    return Character.isLetterOrDigit(point) || point == '*';
  }
}
