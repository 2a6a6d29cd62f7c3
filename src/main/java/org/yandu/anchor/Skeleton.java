package org.yandu.anchor;

import java.util.Arrays;
import org.yandu.model.TextRange;
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
  private final String raw;

  private Skeleton(String text, int[] offsets, String raw) {
    this.text = text;
    this.offsets = offsets;
    this.raw = raw;
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
    return new Skeleton(text.toString(), Arrays.copyOf(offsets, length), raw);
  }

  String text() {
    return text;
  }

  int length() {
    return offsets.length;
  }

  /// Where a character of the skeleton stands in the raw text; its length gives the raw text's end.
  int rawOffset(int index) {
    return index == offsets.length ? raw.length() : offsets[index];
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

  /// The passage in the raw text, with the punctuation at its ends as far as that is still there.
  TextRange rawRange(String exact, int first, int behindLast) {
    int start = rawOffset(first);
    int end = rawEnd(behindLast);
    for (int at = lead(exact) - 1; at >= 0 && start > 0; at--) {
      if (raw.charAt(start - 1) != exact.charAt(at)) {
        break;
      }
      start--;
    }
    for (int at = tail(exact); at < exact.length() && end < raw.length(); at++) {
      if (raw.charAt(end) != exact.charAt(at)) {
        break;
      }
      end++;
    }
    return new TextRange(start, end);
  }

  /// Where the first letter or digit stands.
  private static int lead(String exact) {
    int at = 0;
    while (at < exact.length() && !Character.isLetterOrDigit(exact.codePointAt(at))) {
      at += Character.charCount(exact.codePointAt(at));
    }
    return at;
  }

  /// Where the last letter or digit ends.
  private static int tail(String exact) {
    int at = exact.length();
    while (at > 0 && !Character.isLetterOrDigit(exact.codePointBefore(at))) {
      at -= Character.charCount(exact.codePointBefore(at));
    }
    return at;
  }

  /// Right behind the character before `index`, not behind the punctuation that follows it; the
  /// start of the raw text for 0.
  int rawEnd(int index) {
    if (index == 0) {
      return 0;
    }
    int last = rawOffset(index - 1);
    return last + Character.charCount(raw.codePointAt(last));
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
