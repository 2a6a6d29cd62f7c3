package org.yandu.structure.book;

import java.util.List;
import java.util.function.IntPredicate;
import org.yandu.text.Glyphs;
import org.yandu.text.TypesetWidth;

/// How a text with broken lines sets its paragraphs apart: whether indents or blank lines show
/// where they begin.
final class LineForm {

  private static final int EM = TypesetWidth.EM;
  private static final int NARROWEST = 11 * EM;

  /// Broken lines: so many full ones at least, as a share in per cent and as a number.
  private static final int FULL_PERCENT = 12;

  private static final int FEWEST_FULL = 3;

  /// Share of full lines that end amid a sentence, in per cent: verse has none.
  private static final int OPEN_PERCENT = 35;

  /// Share of lines beyond the measure, in per cent: unbroken text has many.
  private static final int BEYOND_PERCENT = 15;

  /// Share of the lines that a mark of paragraphs stands at, in per cent.
  private static final int RAREST_PERCENT = 2;

  private static final int COMMONEST_PERCENT = 90;

  /// How reliably a mark must go with the ends of lines, in per cent.
  private static final int RELIABLE_PERCENT = 80;

  private static final int FOUND_PERCENT = 50;

  private final BookDraft draft;
  private final LineWidths widths;
  private final int usualBlanks;
  private final int baseIndent;
  private final boolean blanks;
  private final boolean indents;
  private final int lostIndent;

  private LineForm(BookDraft draft) {
    this.draft = draft;
    this.widths = draft.widths();
    this.usualBlanks = draft.usualBlanks();
    this.baseIndent = baseIndent();
    this.blanks = isReliable(line -> draft.line(line).blanks() > usualBlanks);
    this.indents = isReliable(line -> isIndented(draft.line(line)));
    this.lostIndent = !blanks && !indents ? findLostIndent() : 0;
  }

  static LineForm of(BookDraft draft) {
    return new LineForm(draft);
  }

  /// Whether blank lines part paragraphs.
  boolean hasBlanks() {
    return blanks;
  }

  int usualBlanks() {
    return usualBlanks;
  }

  /// Whether the first lines of paragraphs are indented.
  boolean hasIndents() {
    return indents;
  }

  boolean isIndented(BookLine line) {
    return line.indent() >= baseIndent + EM;
  }

  /// By how much the first lines of paragraphs are shorter, because their indent is no longer
  /// there.
  int lostIndent() {
    return lostIndent;
  }

  /// The smallest indent that many lines have.
  private int baseIndent() {
    int[] counts = new int[16 * EM];
    int all = 0;
    for (int i = 0; i < draft.size(); i++) {
      if (draft.isBody(i)) {
        counts[Math.min(draft.line(i).indent(), counts.length - 1)]++;
        all++;
      }
    }
    int indent = 0;
    while (indent + 1 < counts.length && counts[indent] * 10 < all) {
      indent++;
    }
    return indent;
  }

  /// Whether lines were broken at a measure: many end there, and amid a sentence.
  static boolean isBroken(List<BookLine> lines, LineWidths widths) {
    int open = 0;
    int ended = 0;
    for (int i = 0; i < lines.size(); i++) {
      int gap = widths.measure() - widths.edge(i);
      if (gap >= -EM && gap <= 2 * EM) {
        char last = lines.get(i).last();
        open += isOpen(last) ? 1 : 0;
        ended += Glyphs.isClosing(last) || last == '.' || last == '．' ? 1 : 0;
      }
    }
    int full = open + ended;
    return widths.measure() >= NARROWEST
        && full >= FEWEST_FULL
        && full * 100 >= lines.size() * FULL_PERCENT
        && open * 100 >= full * OPEN_PERCENT
        && widths.beyond() * 100 <= BEYOND_PERCENT;
  }

  private static boolean isOpen(char last) {
    return Character.isLetterOrDigit(last) || Glyphs.isOpening(last);
  }

  /// Whether a mark stands where paragraphs begin: hardly ever amid a sentence, and after most
  /// lines that are surely the last of their paragraph.
  private boolean isReliable(IntPredicate mark) {
    int all = 0;
    int marked = 0;
    int after = 0;
    int sure = 0;
    int found = 0;
    for (int i = 1; i < draft.size(); i++) {
      if (!draft.isBody(i) || !draft.isBody(i - 1)) {
        continue;
      }
      all++;
      boolean full = draft.isNearlyFull(i - 1);
      boolean ended = !isOpen(draft.line(i - 1).last());
      sure += full ? 0 : 1;
      if (mark.test(i)) {
        marked++;
        after += !full || ended ? 1 : 0;
        found += full ? 0 : 1;
      }
    }
    return marked * 100 >= all * RAREST_PERCENT
        && marked * 100 <= all * COMMONEST_PERCENT
        && after * 100 >= marked * RELIABLE_PERCENT
        && found * 100 >= sure * FOUND_PERCENT;
  }

  /// Lines after a sure end of a paragraph are its first lines: where most full ones of them end
  /// two ems early, their indent was lost.
  private int findLostIndent() {
    int early = 0;
    int full = 0;
    for (int i = 1; i + 1 < draft.size(); i++) {
      boolean first = draft.isBody(i) && draft.isBody(i - 1) && !draft.isNearlyFull(i - 1);
      if (first && isOpen(draft.line(i).last())) {
        int gap = widths.measure() - widths.edge(i);
        full += gap < EM ? 1 : 0;
        early += gap >= EM && gap <= 3 * EM ? 1 : 0;
      }
    }
    return early > 3 * full && early >= FEWEST_FULL ? 2 * EM : 0;
  }
}
