package org.yandu.structure.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yandu.structure.BylineReader;
import org.yandu.structure.BylineReader.Byline;
import org.yandu.text.Glyphs;
import org.yandu.text.PersonNames;

/// Reads lines that name who wrote an article.
final class Bylines {

  private static final Pattern AUTHOR_NOTE =
      Pattern.compile("^[（(〔【]?作者(?:单位|简介)?(?:系|为|是|[：:]).*");

  private static final Pattern WORDS = Pattern.compile("[\\s\\u3000、，,;；]+");

  private Bylines() {}

  /// The names and the post that a line tells, empty if it tells no names.
  static Optional<Byline> read(TextLine line) {
    return read(line.text());
  }

  static Optional<Byline> read(String text) {
    if (isAuthorNote(text)) {
      return BylineReader.readAuthorNote(text);
    }
    return BylineReader.read(text)
        .or(() -> BylineReader.readPostAndName(text))
        .or(() -> postAndNames(text));
  }

  /// A mark, and names before or after a post.
  private static Optional<Byline> postAndNames(String text) {
    if (text.isEmpty() || !BylineReader.isMark(text.charAt(0))) {
      return Optional.empty();
    }
    List<String> names = new ArrayList<>();
    List<String> post = new ArrayList<>();
    for (String word : words(text.substring(1).strip())) {
      (PersonNames.isLikelyName(word) ? names : post).add(word);
    }
    return !names.isEmpty() && post.size() == 1 && BylineReader.isPost(post.getFirst())
        ? Optional.of(new Byline(names, post.getFirst(), true))
        : Optional.empty();
  }

  /// The words of a byline; a name of two characters set apart is one word.
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    String single = "";
    for (String word : WORDS.split(text)) {
      if (word.length() == 1 && single.isEmpty()) {
        single = word;
        continue;
      }
      words.add(single + word);
      single = "";
    }
    if (!single.isEmpty()) {
      words.add(single);
    }
    return words;
  }

  static boolean isMarked(TextLine line) {
    return read(line).filter(Byline::marked).isPresent();
  }

  /// A note in brackets that names the author.
  static boolean isAuthorNote(TextLine line) {
    return isAuthorNote(line.text());
  }

  static boolean isAuthorNote(String text) {
    return AUTHOR_NOTE.matcher(Glyphs.squeeze(text)).matches();
  }

  /// Whether it names somebody or a post.
  static boolean isByline(TextLine line) {
    return read(line).isPresent()
        || BylineReader.isReporter(line.text())
        || BylineReader.isPost(line.text());
  }
}
