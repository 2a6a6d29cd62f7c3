package org.yandu.ui;

import java.util.Optional;
import org.kordamp.ikonli.feather.Feather;

/// Something that can be chosen in the palette.
///
/// @param name what it is called
/// @param detail what stands beside it: a key, a number
/// @param searched what is looked at as one types, folded
/// @param obstacle why it has nothing to do right now
public record PaletteRow(
    Optional<Feather> icon,
    String name,
    String detail,
    String searched,
    Optional<String> obstacle,
    Runnable action) {

  /// An article of the publication.
  public static PaletteRow article(int number, String title, Runnable open) {
    String shown = Integer.toString(number);
    return new PaletteRow(
        Optional.empty(),
        title,
        shown,
        TextFilter.folded(shown + " " + title),
        Optional.empty(),
        open);
  }

  /// How well the row fits what was typed: 0 best, empty if it does not fit. First those whose name
  /// begins with it, then those that hold it, then those that hold its characters in order.
  ///
  /// @param typed folded, without blanks at its ends
  Optional<Integer> rank(String typed) {
    if (typed.isEmpty() || searched.startsWith(typed)) {
      return Optional.of(0);
    }
    if (TextFilter.of(typed).matches(searched)) {
      return Optional.of(1);
    }
    int at = 0;
    for (int i = 0; i < typed.length(); i++) {
      at = searched.indexOf(typed.charAt(i), at) + 1;
      if (at == 0) {
        return Optional.empty();
      }
    }
    return Optional.of(2);
  }
}
