package org.yandu.anchor;

/// How far the surroundings of a place agree with those that an anchor remembers.
final class Agreement {

  /// From here on a context speaks for a place.
  static final double ENOUGH = 0.6;

  /// Room for what a new text put between.
  private static final int SLACK = 16;

  private Agreement() {}

  /// @param end of what stands before the place in `text`
  /// @return share of `prefix` that is found there again in order, from 0 to 1
  static double ofPrefix(String prefix, String text, int end) {
    return share(prefix, text.substring(Math.max(0, end - prefix.length() - SLACK), end));
  }

  /// As [#ofPrefix], for what stands behind the place.
  ///
  /// @param start of what stands behind the place in `text`
  static double ofSuffix(String suffix, String text, int start) {
    int end = Math.min(text.length(), start + suffix.length() + SLACK);
    return share(suffix, text.substring(start, end));
  }

  /// Length of the longest common subsequence by the length of `remembered`; 1 for an empty one.
  private static double share(String remembered, String found) {
    if (remembered.isEmpty()) {
      return 1;
    }
    int[] above = new int[found.length() + 1];
    for (int row = 0; row < remembered.length(); row++) {
      int diagonal = 0;
      for (int column = 1; column <= found.length(); column++) {
        int up = above[column];
        above[column] =
            remembered.charAt(row) == found.charAt(column - 1)
                ? diagonal + 1
                : Math.max(up, above[column - 1]);
        diagonal = up;
      }
    }
    return (double) above[found.length()] / remembered.length();
  }
}
