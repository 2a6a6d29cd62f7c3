package org.yandu.structure;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.yandu.text.Glyphs;

/// Characters that each know where in the decoded source they stand.
public final class SourceText {

  public static final SourceText EMPTY = new SourceText("", new int[0]);

  /// Source offset of a character that the program put in.
  public static final int INSERTED = -1;

  private final String text;
  private final int[] offsets;
  private @Nullable String squeezed;

  private SourceText(String text, int[] offsets) {
    this.text = text;
    this.offsets = offsets;
  }

  public static SourceText of(String text, int sourceStart) {
    int[] offsets = new int[text.length()];
    for (int i = 0; i < offsets.length; i++) {
      offsets[i] = sourceStart + i;
    }
    return new SourceText(text, offsets);
  }

  public static SourceText inserted(String text) {
    int[] offsets = new int[text.length()];
    Arrays.fill(offsets, INSERTED);
    return new SourceText(text, offsets);
  }

  public String text() {
    return text;
  }

  /// The text without any blank.
  public String squeezed() {
    if (squeezed == null) {
      squeezed = Glyphs.squeeze(text);
    }
    return squeezed;
  }

  public int length() {
    return text.length();
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  public int offset(int index) {
    return offsets[index];
  }

  public SourceText substring(int start, int end) {
    return start == 0 && end == text.length()
        ? this
        : new SourceText(text.substring(start, end), Arrays.copyOfRange(offsets, start, end));
  }

  public SourceText concat(SourceText other) {
    if (isEmpty()) {
      return other;
    }
    int[] joined = Arrays.copyOf(offsets, offsets.length + other.offsets.length);
    System.arraycopy(other.offsets, 0, joined, offsets.length, other.offsets.length);
    return new SourceText(text + other.text, joined);
  }

  /// The characters whose index the predicate keeps.
  public SourceText keep(IntPredicate keeps) {
    StringBuilder kept = new StringBuilder(text.length());
    int[] keptOffsets = new int[text.length()];
    for (int i = 0; i < text.length(); i++) {
      if (keeps.test(i)) {
        keptOffsets[kept.length()] = offsets[i];
        kept.append(text.charAt(i));
      }
    }
    return kept.length() == text.length()
        ? this
        : new SourceText(kept.toString(), Arrays.copyOf(keptOffsets, kept.length()));
  }

  public SourceText withoutBlanks() {
    return keep(i -> !Glyphs.isBlank(text.charAt(i)));
  }

  public SourceText strip() {
    int start = 0;
    int end = text.length();
    while (start < end && Glyphs.isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && Glyphs.isBlank(text.charAt(end - 1))) {
      end--;
    }
    return substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
