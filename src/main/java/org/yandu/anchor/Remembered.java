package org.yandu.anchor;

import org.yandu.model.Anchor;

/// What an anchor remembers, without layout and punctuation.
///
/// @param prefix letters before the passage, up to 32
/// @param quote letters of the passage
/// @param suffix letters after it, up to 32
record Remembered(String prefix, String quote, String suffix) {

  /// Letters of either side that take part. More would only be more of another paragraph.
  private static final int CONTEXT = 32;

  static Remembered of(Anchor anchor) {
    String prefix = Skeleton.of(anchor.prefix()).text();
    String suffix = Skeleton.of(anchor.suffix()).text();
    return new Remembered(
        prefix.substring(Math.max(0, prefix.length() - CONTEXT)),
        Skeleton.of(anchor.exact()).text(),
        suffix.substring(0, Math.min(CONTEXT, suffix.length())));
  }

  String pattern() {
    return prefix + quote + suffix;
  }

  boolean hasContext() {
    return !prefix.isEmpty() || !suffix.isEmpty();
  }

  int quoteEnd() {
    return prefix.length() + quote.length();
  }
}
