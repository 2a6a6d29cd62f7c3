package org.yandu.structure.layout;

import java.util.List;
import java.util.regex.Pattern;
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

  /// Width of a Latin letter and of a space, in ems.
  private static final float LETTER = 0.5f;

  private static final float SPACE = 0.25f;

  /// More than so many leadings from the line before it, a line begins a paragraph.
  private static final float WIDE_STEP = 1.35f;

  private static final Pattern BULLET = Pattern.compile("^[•▪‣◦●○–]\\s");

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
    if (isStep(before, after) || BULLET.matcher(after.line().text()).lookingAt()) {
      return false;
    }
    if (indents) {
      return !isIndented(after)
          && !(isShort(before, after) && isClosed(before) && before.slack() > 1.5f);
    }
    if (isShort(before, after)) {
      return false;
    }
    return !isClosed(before) || !beginsSpeech(after);
  }

  /// Whether the lines say nothing of whether they are one paragraph: no first line is indented, a
  /// sentence ends with the first of them, and it fills its column.
  boolean isOpen(FlowLine before, FlowLine after) {
    return !indents && isClosed(before) && !isShort(before, after) && !isStep(before, after);
  }

  /// How close the indent of a line, or the rest of the line before it, lies to the limit at which
  /// the decision turns: 0 to 1.
  double nearness(FlowLine before, FlowLine after) {
    if (indents) {
      double off = Math.abs(after.indent() - LEAST_INDENT);
      return Math.max(0, 1 - off / LEAST_INDENT);
    }
    String text = before.line().text();
    boolean mark = Glyphs.isFullWidthMark(text.charAt(text.length() - 1));
    double limit = mark ? SHORT_AT_MARK : SHORT;
    return Math.max(0, 1 - Math.abs(before.slack() - limit) / limit);
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

  /// Whether the line ends before its column does, although what begins the next line had room.
  private static boolean isShort(FlowLine line, FlowLine next) {
    String text = line.line().text();
    char last = text.charAt(text.length() - 1);
    float limit = Glyphs.isFullWidthMark(last) ? SHORT_AT_MARK : SHORT;
    float word = firstWord(next.line().text());
    return line.slack() > (word > 0 ? Math.max(limit, word + SPACE) : limit);
  }

  /// Width of the Latin word that a line begins with, in ems; 0 if it begins with none.
  private static float firstWord(String text) {
    int end = 0;
    while (end < text.length() && text.charAt(end) > ' ' && text.charAt(end) < '\u0250') {
      end++;
    }
    return end * LETTER;
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
