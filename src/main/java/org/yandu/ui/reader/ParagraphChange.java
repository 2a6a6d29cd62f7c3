package org.yandu.ui.reader;

import org.yandu.model.TextRange;

/// Which paragraphs of a shown text are other ones in the text that takes its place, marks
/// included. All before and behind them are the same.
///
/// @param first index of the first of them, in both texts
/// @param before how many they are in the shown text, at least one unless that is empty
/// @param after how many take their place, at least one unless the new text is empty
record ParagraphChange(int first, int before, int after) {

  /// A text with its marks.
  record Marked(DisplayText text, MarkRuns runs) {

    private int count() {
      return text.paragraphs().size();
    }

    /// Whether a paragraph looks like one of another text in every way.
    private boolean same(int paragraph, Marked other, int otherParagraph) {
      if (!text.paragraphs().get(paragraph).equals(other.text.paragraphs().get(otherParagraph))) {
        return false;
      }
      TextRange range = text.rangeOf(paragraph);
      TextRange otherRange = other.text.rangeOf(otherParagraph);
      return runs.sameMarks(range, other.runs, otherRange.start());
    }
  }

  /// Costs time linear in the texts.
  static ParagraphChange between(Marked shown, Marked next) {
    int least = Math.min(shown.count(), next.count());
    int first = 0;
    while (first < least && shown.same(first, next, first)) {
      first++;
    }
    int behind = 0;
    while (behind < least - first
        && shown.same(shown.count() - 1 - behind, next, next.count() - 1 - behind)) {
      behind++;
    }
    if (first == shown.count() && first == next.count()) {
      return new ParagraphChange(first, 0, 0);
    }
    // Paragraphs are put in the place of others: none is put in or taken out alone.
    if (first + behind == least && least > 0) {
      if (behind > 0) {
        behind--;
      } else {
        first--;
      }
    }
    return new ParagraphChange(
        first, shown.count() - first - behind, next.count() - first - behind);
  }

  boolean isEmpty() {
    return before == 0 && after == 0;
  }
}
