package org.yandu.anchor;

import java.util.Arrays;
import org.yandu.text.ChineseVariants;

/// A text without all that a new layout, another punctuation or another script changes: letters,
/// digits and ideographs alone, full-width ASCII folded to half width, in lower case, traditional
/// characters as simplified ones; and the way back.
final class Skeleton {

  private static final int FULL_WIDTH_FIRST = 0xff01;
  private static final int FULL_WIDTH_LAST = 0xff5e;
  private static final int FULL_WIDTH_DISTANCE = 0xfee0;

  private static final int FIRST_HAN = 0x3400;
  private static final int LAST_HAN = 0x9fff;

  private final String text;
  private final int[] offsets;
  private final int end;

  private Skeleton(String text, int[] offsets, int end) {
    this.text = text;
    this.offsets = offsets;
    this.end = end;
  }

  static Skeleton of(String raw) {
    StringBuilder text = new StringBuilder(raw.length());
    int[] offsets = new int[raw.length()];
    int length = 0;
    for (int at = 0; at < raw.length(); ) {
      int point = raw.codePointAt(at);
      if (Character.isLetterOrDigit(point)) {
        for (char unit : Character.toChars(fold(point))) {
          text.append(unit);
          offsets[length++] = at;
        }
      }
      at += Character.charCount(point);
    }
    return new Skeleton(text.toString(), Arrays.copyOf(offsets, length), raw.length());
  }

  String text() {
    return text;
  }

  int length() {
    return offsets.length;
  }

  /// Where a character of the skeleton stands in the raw text; its length gives the raw text's end.
  int rawOffset(int index) {
    return index == offsets.length ? end : offsets[index];
  }

  /// Index of the first character of the skeleton that does not stand before `raw`.
  int indexAt(int raw) {
    int found = Arrays.binarySearch(offsets, raw);
    if (found < 0) {
      return -found - 1;
    }
    // Both halves of a surrogate pair point at its start.
    return found > 0 && offsets[found - 1] == raw ? found - 1 : found;
  }

  /// Keeps the number of UTF-16 units: no character changes its length by being folded here.
  private static int fold(int point) {
    if (point >= FIRST_HAN && point <= LAST_HAN) {
      return ChineseVariants.simplified((char) point);
    }
    int half =
        point >= FULL_WIDTH_FIRST && point <= FULL_WIDTH_LAST ? point - FULL_WIDTH_DISTANCE : point;
    int lower = Character.toLowerCase(half);
    return Character.charCount(lower) == Character.charCount(point) ? lower : half;
  }
}
