package org.yandu.anchor;

import org.yandu.model.Anchor;
import org.yandu.model.DocumentText;
import org.yandu.model.Placement;
import org.yandu.model.TextRange;

/// From a passage to its anchor and back.
public final class Anchors {

  /// Characters remembered on either side, in UTF-16 units.
  private static final int CONTEXT = 64;

  private Anchors() {}

  /// @param range not empty, within the text
  /// @param revision of the text, from 1
  public static Anchor anchor(DocumentText text, TextRange range, int revision) {
    if (range.isEmpty() || range.end() > text.length()) {
      throw new IllegalArgumentException("no passage of this text: " + range);
    }
    String string = text.string();
    int from = Math.max(0, range.start() - CONTEXT);
    int to = Math.min(string.length(), range.end() + CONTEXT);
    return new Anchor(
        string.substring(cutsPair(string, from) ? from + 1 : from, range.start()),
        text.substring(range),
        string.substring(range.end(), cutsPair(string, to) ? to - 1 : to),
        range,
        text.articleNumberAt(range.start()),
        revision);
  }

  /// For one anchor; for several use one [Placer].
  ///
  /// @param revision of the text, from 1
  public static Placement place(Anchor anchor, DocumentText text, int revision) {
    return new Placer(text, revision).place(anchor);
  }

  private static boolean cutsPair(String text, int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }
}
