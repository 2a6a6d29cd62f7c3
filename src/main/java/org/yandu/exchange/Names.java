package org.yandu.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How constants are named in files: in lower case with hyphens.
final class Names {

  private Names() {}

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// Empty if there is no such constant.
  static <E extends Enum<E>> Optional<E> find(Class<E> type, String name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> of(constant).equals(name))
        .findFirst();
  }
}
