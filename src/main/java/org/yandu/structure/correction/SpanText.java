package org.yandu.structure.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.yandu.model.Block;
import org.yandu.model.Provenance;
import org.yandu.model.SourceSpan;
import org.yandu.text.Glyphs;

/// The text of a block with the places of its characters in the source, to be cut and joined.
///
/// @param spans in order of `textStart`
record SpanText(String text, List<SourceSpan> spans) {

  SpanText {
    spans = List.copyOf(spans);
  }

  static SpanText of(Block block) {
    return new SpanText(block.text(), block.provenance().spans());
  }

  /// Text that the program or a person put in.
  static SpanText inserted(String text) {
    return new SpanText(text, List.of());
  }

  Provenance provenance() {
    return new Provenance(spans);
  }

  /// Whether it is empty, or words that the program or a person put in.
  boolean isNothingOfTheSource() {
    return text.isEmpty() || spans.isEmpty();
  }

  boolean isBlank() {
    return text.chars().allMatch(unit -> Glyphs.isBlank((char) unit));
  }

  SpanText substring(int start, int end) {
    List<SourceSpan> cut = new ArrayList<>();
    for (SourceSpan span : spans) {
      int from = Math.max(start, span.textStart());
      int to = Math.min(end, span.textStart() + span.length());
      boolean empty = span.length() == 0 && from == span.textStart();
      if (from < to || (empty && (to < end || to == text.length()))) {
        int skipped = from - span.textStart();
        cut.add(
            new SourceSpan(
                from - start,
                Math.max(0, to - from),
                span.sourceStart() + skipped,
                span.line(),
                span.page()));
      }
    }
    return new SpanText(text.substring(start, end), cut);
  }

  /// Without blanks at its ends.
  SpanText strip() {
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

  /// @param between is put in; where both sides are words of Latin letters a space is, at least
  SpanText join(String between, SpanText other) {
    if (text.isEmpty() || other.text.isEmpty()) {
      return text.isEmpty() ? other : this;
    }
    boolean words =
        Glyphs.isAsciiLetter(text.charAt(text.length() - 1))
            && Glyphs.isAsciiLetter(other.text.charAt(0));
    String gap = between.isEmpty() && words ? " " : between;
    int shift = text.length() + gap.length();
    List<SourceSpan> joined = new ArrayList<>(spans);
    for (SourceSpan span : other.spans) {
      joined.add(
          new SourceSpan(
              span.textStart() + shift,
              span.length(),
              span.sourceStart(),
              span.line(),
              span.page()));
    }
    return new SpanText(text + gap + other.text, joined);
  }

  /// Without the remembrance of what stood there before the text was reworded.
  ///
  /// @param start source offset of the first character that is forgotten
  /// @param end behind the last one
  SpanText forget(int start, int end) {
    return new SpanText(
        text,
        spans.stream()
            .filter(span ->
                span.length() > 0 || span.sourceStart() < start || span.sourceStart() >= end)
            .toList());
  }

  /// Index in the text of a character of the source, or of where it stood before the text was
  /// reworded; -1 if it is not here.
  int indexOf(int sourceOffset) {
    return spanOf(sourceOffset)
        .map(span -> span.textStart() + sourceOffset - span.sourceStart())
        .orElse(-1);
  }

  /// Index behind that character, or behind what was typed where it stood; -1 if it is not here.
  int indexBehind(int sourceOffset) {
    return spanOf(sourceOffset)
        .map(span ->
            span.length() == 0
                ? startFrom(span.textStart())
                : span.textStart() + sourceOffset - span.sourceStart() + 1)
        .orElse(-1);
  }

  /// Where the next character of the source stands in the text; the text's end if none does.
  private int startFrom(int index) {
    return spans.stream()
        .filter(span -> span.length() > 0 && span.textStart() >= index)
        .mapToInt(SourceSpan::textStart)
        .findFirst()
        .orElse(text.length());
  }

  private Optional<SourceSpan> spanOf(int sourceOffset) {
    return spans.stream()
        .filter(span ->
            sourceOffset >= span.sourceStart()
                && sourceOffset < span.sourceStart() + Math.max(1, span.length()))
        .findFirst();
  }

  /// Source offset of the first character from `index` on that has one and is not blank, or had one
  /// before the text was reworded.
  OptionalInt offsetFrom(int index) {
    for (SourceSpan span : spans) {
      if (span.length() == 0 && span.textStart() >= index) {
        return OptionalInt.of(span.sourceStart());
      }
      for (int at = Math.max(index, span.textStart());
          at < span.textStart() + span.length();
          at++) {
        if (!Glyphs.isBlank(text.charAt(at))) {
          return OptionalInt.of(span.sourceStart() + at - span.textStart());
        }
      }
    }
    return OptionalInt.empty();
  }

  /// Source offset of the last character that has one and is not blank, or had one before the text
  /// was reworded.
  OptionalInt lastOffset() {
    for (SourceSpan span : spans.reversed()) {
      if (span.length() == 0) {
        return OptionalInt.of(span.sourceStart());
      }
      for (int at = span.textStart() + span.length() - 1; at >= span.textStart(); at--) {
        if (!Glyphs.isBlank(text.charAt(at))) {
          return OptionalInt.of(span.sourceStart() + at - span.textStart());
        }
      }
    }
    return OptionalInt.empty();
  }
}
