package org.yandu.library;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.yandu.text.ChineseVariants;

/// Looks for words in one text, again and again as a reader types them. Keeps the text as the last
/// query read it, so that each further one costs a single pass over it.
///
/// Confined to one thread at a time.
public final class TextFinder {

  /// What is looked for.
  ///
  /// @param words as they were typed
  /// @param pattern whether they are a regular expression of [Pattern]
  /// @param exactCase whether capitals differ from small letters
  /// @param exactWidth whether full-width letters, digits and marks differ from half-width ones
  /// @param exactScript whether simplified characters differ from traditional ones
  public record Query(
      String words, boolean pattern, boolean exactCase, boolean exactWidth, boolean exactScript) {

    /// Words as they are mostly meant.
    public static Query of(String words) {
      return new Query(words, false, false, false, true);
    }

    private boolean readsAs(Query other) {
      return exactCase == other.exactCase
          && exactWidth == other.exactWidth
          && exactScript == other.exactScript;
    }
  }

  /// How many characters of a regular expression's way pass between two looks at whether it is
  /// still wanted.
  private static final int LOOK_EVERY = 1 << 12;

  private static final char FIRST_FULL_WIDTH = '\uff01';
  private static final char LAST_FULL_WIDTH = '\uff5e';
  private static final int WIDTH_SHIFT = FIRST_FULL_WIDTH - '!';

  private final String text;
  private Query readFor = new Query("", false, true, true, true);
  private String read;

  public TextFinder(String text) {
    this.text = text;
    this.read = text;
  }

  /// All passages from `start` to `end`, in order, none of them empty. Where they would overlap,
  /// the first one counts.
  ///
  /// @param unwanted looked at now and then; once it holds, what was found so far is given
  /// @return empty if a regular expression is malformed, or too deep for this text
  public Optional<Matches> find(Query query, int start, int end, BooleanSupplier unwanted) {
    if (query.words().isEmpty()) {
      return Optional.of(Matches.NONE);
    }
    if (!query.readsAs(readFor)) {
      read = folded(text, query);
      readFor = query;
    }
    return query.pattern()
        ? byPattern(query, start, end, unwanted)
        : Optional.of(byWords(folded(query.words(), query), start, end, unwanted));
  }

  private Matches byWords(String words, int start, int end, BooleanSupplier unwanted) {
    Matches.Builder found = new Matches.Builder();
    int at = read.indexOf(words, start);
    while (at >= 0 && at + words.length() <= end && !unwanted.getAsBoolean()) {
      found.add(at, at + words.length());
      at = read.indexOf(words, at + words.length());
    }
    return found.build();
  }

  private Optional<Matches> byPattern(Query query, int start, int end, BooleanSupplier unwanted) {
    Matches.Builder found = new Matches.Builder();
    try {
      int flags = query.exactCase() ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
      Matcher matcher = Pattern.compile(pattern(query), flags).matcher(new Wanted(read, unwanted));
      matcher.region(start, end).useTransparentBounds(true);
      while (matcher.find()) {
        if (matcher.start() < matcher.end()) {
          found.add(matcher.start(), matcher.end());
        }
      }
    } catch (PatternSyntaxException | StackOverflowError malformed) {
      return Optional.empty();
    } catch (UnwantedException given) {
      return Optional.of(found.build());
    }
    return Optional.of(found.build());
  }

  /// Full-width characters of a pattern mean themselves, and the text has half-width ones in their
  /// place.
  private static String pattern(Query query) {
    StringBuilder pattern = new StringBuilder();
    for (char typed : query.words().toCharArray()) {
      char c = query.exactScript() ? typed : ChineseVariants.simplified(typed);
      char half = query.exactWidth() ? c : halfWidth(c);
      if (half != c && !Character.isLetterOrDigit(half)) {
        pattern.append('\\');
      }
      pattern.append(half);
    }
    return pattern.toString();
  }

  /// One character for each, so that offsets stay.
  private static String folded(String text, Query query) {
    if (query.exactCase() && query.exactWidth() && query.exactScript()) {
      return text;
    }
    char[] folded = text.toCharArray();
    for (int i = 0; i < folded.length; i++) {
      char c = folded[i];
      if (!query.exactWidth()) {
        c = halfWidth(c);
      }
      if (!query.exactScript()) {
        c = ChineseVariants.simplified(c);
      }
      folded[i] = query.exactCase() ? c : Character.toLowerCase(c);
    }
    return new String(folded);
  }

  private static char halfWidth(char c) {
    if (c >= FIRST_FULL_WIDTH && c <= LAST_FULL_WIDTH) {
      return (char) (c - WIDTH_SHIFT);
    }
    return c == '\u3000' ? ' ' : c;
  }

  /// The search is no longer wanted.
  private static final class UnwantedException extends RuntimeException {
    UnwantedException() {
      super("unwanted", null, false, false);
    }
  }

  /// A text that ends the matching of a pattern once it is no longer wanted: a pattern can go over
  /// a text for ever.
  private static final class Wanted implements CharSequence {

    private final CharSequence text;
    private final BooleanSupplier unwanted;
    private int looked;

    Wanted(CharSequence text, BooleanSupplier unwanted) {
      this.text = text;
      this.unwanted = unwanted;
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      if (++looked % LOOK_EVERY == 0 && unwanted.getAsBoolean()) {
        throw new UnwantedException();
      }
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }
}
