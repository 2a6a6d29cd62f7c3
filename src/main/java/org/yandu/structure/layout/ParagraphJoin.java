package org.yandu.structure.layout;

import java.util.List;
import org.yandu.text.Glyphs;

/// Decides whether a line goes on with the paragraph of the line before it.
///
/// @param indents whether first lines are indented
/// @param leading from line to line, in points
record ParagraphJoin(boolean indents, float leading) {

  /// First lines are indented by at least so many ems, and by no more than so many.
  private static final float LEAST_INDENT = 0.7f;

  private static final float MOST_INDENT = 6;

  /// Share of the lines that begin a paragraph, in per cent: outside these bounds what stands off
  /// the edge is no first line.
  private static final int FEWEST_FIRST = 3;

  private static final int MOST_FIRST = 65;

  /// A line that ends so many ems before the edge ends its paragraph: justified lines reach it.
  private static final float SHORT = 0.35f;

  /// A mark at the line's end may hang over the edge or be set on half its width.
  private static final float SHORT_AT_MARK = 0.6f;

  /// Ragged lines end up to so many ems before the edge.
  private static final float SHORT_RAGGED = 4;

  /// More than so many leadings from the line before it, a line begins a paragraph.
  private static final float WIDE_STEP = 1.35f;

  static ParagraphJoin of(List<FlowLine> lines, float leading) {
    long indented = lines.stream().filter(ParagraphJoin::isIndented).count();
    boolean indents =
        indented * 100 >= (long) lines.size() * FEWEST_FIRST
            && indented * 100 <= (long) lines.size() * MOST_FIRST;
    return new ParagraphJoin(indents, leading);
  }

  static boolean isIndented(FlowLine line) {
    return line.indent() >= LEAST_INDENT && line.indent() <= MOST_INDENT;
  }

  boolean joins(FlowLine before, FlowLine after) {
    if (isStep(before, after)) {
      return false;
    }
    if (indents) {
      return !isIndented(after) && !(isShort(before) && isClosed(before) && before.slack() > 1.5f);
    }
    if (isShort(before)) {
      return false;
    }
    return !isClosed(before) || !beginsSpeech(after);
  }

  /// Whether white in the same column parts the lines.
  private boolean isStep(FlowLine before, FlowLine after) {
    float step = after.line().top() - before.line().top();
    return before.line().page() == after.line().page()
        && before.left() == after.left()
        && step > WIDE_STEP * leading
        && step < 3 * leading
        && isClosed(before);
  }

  private static boolean isShort(FlowLine line) {
    String text = line.line().text();
    char last = text.charAt(text.length() - 1);
    boolean latin = last < '\u0250' && text.charAt(0) < '\u0250';
    float limit = latin ? SHORT_RAGGED : Glyphs.isFullWidthMark(last) ? SHORT_AT_MARK : SHORT;
    return line.slack() > limit;
  }

  /// Whether a sentence ends with the line.
  static boolean isClosed(FlowLine line) {
    String text = line.line().text();
    int end = text.length() - 1;
    while (end > 0 && Glyphs.isClosingQuote(text.charAt(end))) {
      end--;
    }
    char last = text.charAt(end);
    return Glyphs.isSentenceEnd(last) || last == '…' || last == '.';
  }

  private static boolean beginsSpeech(FlowLine line) {
    return line.line().text().charAt(0) == '“';
  }
}
