package org.yandu.ui.reader;

import org.yandu.model.TextRange;

/// Carries places of a text over into the text that takes its place: both are alike before and
/// behind what differs.
///
/// @param former what of the former text is not in the new one
/// @param shift how much longer the new text is
record Carrying(TextRange former, int shift) {

  /// Costs time linear in the texts.
  static Carrying between(String former, String now) {
    int least = Math.min(former.length(), now.length());
    int same = 0;
    while (same < least && former.charAt(same) == now.charAt(same)) {
      same++;
    }
    int tail = 0;
    while (tail < least - same
        && former.charAt(former.length() - 1 - tail) == now.charAt(now.length() - 1 - tail)) {
      tail++;
    }
    return new Carrying(
        new TextRange(same, former.length() - tail), now.length() - former.length());
  }

  /// Whether a character stands in both texts.
  boolean keeps(int offset) {
    return !former.contains(offset);
  }

  /// Where a character of the former text is now; one that is gone, where it was.
  int carried(int offset) {
    if (offset <= former.start()) {
      return offset;
    }
    return offset >= former.end() ? offset + shift : former.start();
  }
}
