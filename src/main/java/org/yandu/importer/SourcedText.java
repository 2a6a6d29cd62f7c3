package org.yandu.importer;

import java.util.ArrayList;
import java.util.List;
import org.yandu.model.Provenance;
import org.yandu.model.SourceSpan;
import org.yandu.text.Glyphs;

/// Text that knows for each of its characters where in the decoded source it stands.
///
/// @param text without line breaks
record SourcedText(String text, Provenance provenance) {

  boolean isEmpty() {
    return text.isEmpty();
  }

  /// Collects characters one by one.
  static final class Builder {

    private static final int NOWHERE = -1;

    private final LineStarts lines;
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> offsets = new ArrayList<>();

    Builder(LineStarts lines) {
      this.lines = lines;
    }

    void append(char character, int sourceOffset) {
      text.append(character);
      offsets.add(sourceOffset);
    }

    /// Appends what does not stand in the source in this form.
    void insert(String inserted) {
      for (int index = 0; index < inserted.length(); index++) {
        append(inserted.charAt(index), NOWHERE);
      }
    }

    /// Goes on with the next line of the source: a space parts words, Chinese needs none.
    void joinLine() {
      if (!text.isEmpty()) {
        insert(" ");
      }
    }

    /// The text without blanks at its ends and without those that a joined line put beside Chinese.
    SourcedText build() {
      StringBuilder kept = new StringBuilder();
      List<SourceSpan> spans = new ArrayList<>();
      int end = end();
      for (int index = start(end); index < end; index++) {
        if (!isIdleJoint(index)) {
          keep(index, kept, spans);
        }
      }
      return new SourcedText(kept.toString(), new Provenance(spans));
    }

    private int start(int end) {
      int start = 0;
      while (start < end && Glyphs.isBlank(text.charAt(start))) {
        start++;
      }
      return start;
    }

    private int end() {
      int end = text.length();
      while (end > 0 && Glyphs.isBlank(text.charAt(end - 1))) {
        end--;
      }
      return end;
    }

    private boolean isIdleJoint(int index) {
      return offsets.get(index) == NOWHERE
          && text.charAt(index) == ' '
          && (!Glyphs.isHalfWidth(text.charAt(index - 1))
              || !Glyphs.isHalfWidth(text.charAt(index + 1)));
    }

    private void keep(int index, StringBuilder kept, List<SourceSpan> spans) {
      int offset = offsets.get(index);
      if (offset != NOWHERE) {
        SourceSpan last = spans.isEmpty() ? null : spans.getLast();
        if (last != null
            && last.textStart() + last.length() == kept.length()
            && last.sourceStart() + last.length() == offset) {
          spans.set(
              spans.size() - 1,
              new SourceSpan(
                  last.textStart(), last.length() + 1, last.sourceStart(), last.line(), 0));
        } else {
          spans.add(new SourceSpan(kept.length(), 1, offset, lines.lineAt(offset), 0));
        }
      }
      kept.append(text.charAt(index));
    }
  }
}
