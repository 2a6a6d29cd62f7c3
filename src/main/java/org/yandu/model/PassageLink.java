package org.yandu.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A link in a note to a passage: `[words](yandu:publication/start-end "words")`. The words go with
/// it, so that the passage is found again in a corrected text.
///
/// @param position in the text in which it was made
/// @param words the passage's first words
public record PassageLink(PublicationId publication, TextRange position, String words) {

  private static final int MOST_WORDS = 40;
  private static final Pattern ADDRESS = Pattern.compile("yandu:(\\d{1,18})/(\\d{1,9})-(\\d{1,9})");

  /// What a Markdown link to a passage looks like, for those who look for them in notes.
  public static final Pattern MARKDOWN =
      Pattern.compile("\\[([^\\]\\n]*)\\]\\((" + ADDRESS.pattern() + ")\\)");

  public static PassageLink of(PublicationId publication, DocumentText text, TextRange range) {
    String words = text.words(range).replace('\n', ' ').replace('[', '［').replace(']', '］').strip();
    return new PassageLink(
        publication, range, words.substring(0, Math.min(MOST_WORDS, words.length())));
  }

  /// Empty if the address leads to no passage.
  ///
  /// @param words that stand for the link
  public static Optional<PassageLink> parse(String address, String words) {
    Matcher matcher = ADDRESS.matcher(address);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int start = Integer.parseInt(matcher.group(2));
    int end = Integer.parseInt(matcher.group(3));
    return end < start
        ? Optional.empty()
        : Optional.of(
            new PassageLink(
                new PublicationId(Long.parseLong(matcher.group(1))),
                new TextRange(start, end),
                words));
  }

  public String address() {
    return "yandu:" + publication.value() + "/" + position.start() + "-" + position.end();
  }

  public String markdown() {
    return "[" + words + "](" + address() + ")";
  }

  /// Where the passage stands in a text: at its place if its words are still there, else where they
  /// stand alone in the text; empty if they are gone or stand in several places.
  public Optional<TextRange> in(DocumentText text) {
    String string = text.string();
    int end = Math.min(string.length(), position.end());
    boolean there =
        position.start() < end
            && flat(string.substring(position.start(), end)).startsWith(flat(words));
    if (there) {
      return Optional.of(new TextRange(position.start(), end));
    }
    int found = words.isEmpty() ? -1 : string.indexOf(words);
    boolean alone = found >= 0 && string.indexOf(words, found + 1) < 0;
    return alone
        ? Optional.of(
            new TextRange(
                found,
                Math.min(string.length(), found + Math.max(words.length(), position.length()))))
        : Optional.empty();
  }

  private static String flat(String text) {
    return text.replace('\n', ' ')
        .replace('[', '［')
        .replace(']', '］')
        .replace("\ufffc", "")
        .strip();
  }
}
