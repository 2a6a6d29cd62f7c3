package org.yandu.exchange;

/// Gives the words for people that stand in an exported file, in the reader's language.
@FunctionalInterface
public interface Wording {

  /// @param key of the message bundles
  String text(String key, Object... arguments);
}
