package org.yandu.ui;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What a reader typed into a filter field: words parted by spaces, all of which must occur. Case
/// and width of letters do not matter.
///
/// @param words folded, none of them empty
public record TextFilter(List<String> words) {

  /// Lets everything pass.
  public static final TextFilter NONE = new TextFilter(List.of());

  public TextFilter {
    words = List.copyOf(words);
  }

  public static TextFilter of(String typed) {
    String folded = folded(typed).strip();
    return folded.isEmpty() ? NONE : new TextFilter(Arrays.asList(folded.split("\\s+")));
  }

  /// The form of a text that [#matches] looks at. Worth keeping where the same texts are filtered
  /// at every key.
  public static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  public boolean isEmpty() {
    return words.isEmpty();
  }

  /// @param folded as [#folded] gives it
  public boolean matches(String folded) {
    return words.stream().allMatch(folded::contains);
  }
}
