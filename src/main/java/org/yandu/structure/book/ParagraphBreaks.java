package org.yandu.structure.book;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.yandu.model.Doubt;
import org.yandu.text.Glyphs;
import org.yandu.text.TypesetWidth;

/// Tells which lines begin a paragraph in a text whose lines were broken at one measure.
///
/// A line that is followed by what would still have fitted into it was ended on purpose. A line
/// that is full can end a paragraph by chance only; then indents and blank lines decide where the
/// text has them, and else what the book's own paragraphs begin and end with. One pass of Viterbi's
/// algorithm with two states, since the first line of a paragraph may have lost its indent and then
/// has a shorter measure.
final class ParagraphBreaks {

  private static final int EM = TypesetWidth.EM;

  /// Log odds below which a decision may be wrong.
  private static final double DOUBTFUL = 3;

  /// So often the evidence is gone through.
  private static final int ROUNDS = 2;

  /// Cost of a gap that the next cluster would have fitted into: at once, for each em, at most.
  private static final double GAP_START = 3;

  private static final double GAP_PER_EM = 2.5;
  private static final double GAP_MOST = 24;

  /// Cost of each em that a line reaches beyond its measure, and at most.
  private static final double EXCESS_PER_EM = 1;

  private static final double EXCESS_MOST = 8;

  /// Blank lines and indents where the text uses them, and where it does not.
  private static final double BLANK = 12;

  private static final double NO_BLANK = -5;
  private static final double INDENT = 10;
  private static final double NO_INDENT = -6;
  private static final double MARKED_ITEM = 5;

  /// A mark that begins no paragraph.
  private static final double NO_START = 12;

  /// A quotation that stays open at the end of a paragraph.
  private static final double OPEN_QUOTE = -3;

  private final BookDraft draft;
  private final LineWidths widths;
  private final LineForm form;
  private final StartEvidence evidence = new StartEvidence();
  private final List<Doubt> doubts = new ArrayList<>();

  private ParagraphBreaks(BookDraft draft, LineForm form) {
    this.draft = draft;
    this.widths = draft.widths();
    this.form = form;
  }

  /// What was found.
  ///
  /// @param starts which lines begin a paragraph; of lines that are no body it means nothing
  /// @param doubts where that may be wrong, in the order of lines
  record Found(boolean[] starts, List<Doubt> doubts) {}

  static Found find(BookDraft draft) {
    boolean[] starts = new boolean[draft.size()];
    if (!draft.isBroken()) {
      Arrays.fill(starts, true);
      return new Found(starts, List.of());
    }
    ParagraphBreaks breaks = new ParagraphBreaks(draft, LineForm.of(draft));
    breaks.learn();
    int start = 0;
    for (int i = 1; i <= draft.size(); i++) {
      if (i == draft.size() || breaks.isInterrupted(i)) {
        breaks.decode(start, i, starts);
        start = i;
      }
    }
    return new Found(starts, breaks.doubts);
  }

  /// Heads end a paragraph; furniture does not.
  private boolean isInterrupted(int index) {
    return switch (draft.use(index)) {
      case BODY -> isHeadLine(index - 1);
      case FURNITURE -> false;
      case VOLUME, CHAPTER, TITLE_REST, HEADING -> true;
    };
  }

  private boolean isHeadLine(int index) {
    return switch (draft.use(index)) {
      case BODY, FURNITURE -> false;
      case VOLUME, CHAPTER, TITLE_REST, HEADING -> true;
    };
  }

  private void learn() {
    for (int round = 0; round < ROUNDS; round++) {
      int length = 0;
      for (int i = 0; i < draft.size(); i++) {
        if (draft.isBody(i)) {
          length = learn(i, length);
        } else {
          length = isHeadLine(i) ? 0 : length;
        }
      }
    }
  }

  /// Learns from the places within a line, and from its end if that is surely a paragraph's.
  ///
  /// @param length of the paragraph before the line
  /// @return its length after the line
  private int learn(int line, int length) {
    String text = draft.line(line).text();
    boolean goesOn = line + 1 < draft.size() && draft.isBody(line + 1);
    String next = goesOn ? draft.line(line + 1).text() : "";
    String both = text + next;
    for (int k = 1; k < text.length(); k++) {
      boolean inner = StartEvidence.isMark(text.charAt(k - 1)) && canStart(text.charAt(k));
      if (inner) {
        evidence.learn(text, k, both, k, length + k, false);
      }
    }
    if (goesOn && gap(line, line + 1, 0) > EM) {
      if (StartEvidence.isMark(draft.line(line).last())) {
        evidence.learn(text, text.length(), next, 0, length + text.length(), true);
      }
      return 0;
    }
    return length + text.length();
  }

  private static boolean canStart(char c) {
    return !Glyphs.isBlank(c) && !Glyphs.isClosing(c) && !StartEvidence.isMark(c);
  }

  /// By how much the first cluster of a line would have fitted into the line before.
  private int gap(int line, int next, int lost) {
    return widths.measure() - lost - widths.edge(line) - cluster(draft.line(next).text());
  }

  /// Programs break Western text at blanks only.
  private static int cluster(String text) {
    int end = 0;
    while (end < text.length() && Glyphs.isHalfWidth(text.charAt(end))) {
      end++;
    }
    return Math.max(TypesetWidth.leadingCluster(text), end * EM / 2);
  }

  /// Two states for each line: it begins a paragraph, or goes on.
  private void decode(int from, int to, boolean[] starts) {
    int[] body = bodyLines(from, to);
    int size = body.length;
    if (size == 0) {
      return;
    }
    double[][] best = new double[size][2];
    double[][] odds = new double[size][2];
    boolean[][] fromStart = new boolean[size][2];
    int[][] quotes = new int[size][2];
    int[][] lengths = new int[size][2];
    best[0] = new double[] {0, Double.NEGATIVE_INFINITY};
    quotes[0][0] = quotes(body[0], 0);
    lengths[0][0] = draft.line(body[0]).text().length();
    for (int k = 1; k < size; k++) {
      odds[k][0] = breakOdds(body[k - 1], body[k], true, quotes[k - 1][0], lengths[k - 1][0]);
      odds[k][1] = breakOdds(body[k - 1], body[k], false, quotes[k - 1][1], lengths[k - 1][1]);
      double startFirst = best[k - 1][0] + Math.min(0, odds[k][0]);
      double startLater = best[k - 1][1] + Math.min(0, odds[k][1]);
      double goFirst = best[k - 1][0] + Math.min(0, -odds[k][0]);
      double goLater = best[k - 1][1] + Math.min(0, -odds[k][1]);
      best[k][0] = Math.max(startFirst, startLater);
      best[k][1] = Math.max(goFirst, goLater);
      fromStart[k][0] = startFirst >= startLater;
      fromStart[k][1] = goFirst >= goLater;
      int from1 = fromStart[k][1] ? 0 : 1;
      quotes[k][0] = quotes(body[k], 0);
      quotes[k][1] = quotes(body[k], quotes[k - 1][from1]);
      lengths[k][0] = draft.line(body[k]).text().length();
      lengths[k][1] = lengths[k - 1][from1] + lengths[k][0];
    }
    int state = best[size - 1][0] >= best[size - 1][1] ? 0 : 1;
    for (int k = size - 1; k >= 0; k--) {
      starts[body[k]] = state == 0;
      int before = fromStart[k][state] ? 0 : 1;
      if (k > 0 && Math.abs(odds[k][before]) < DOUBTFUL) {
        doubt(draft.line(body[k]), state == 0, odds[k][before]);
      }
      state = before;
    }
  }

  private void doubt(BookLine line, boolean start, double odds) {
    double confidence = 1 / (1 + Math.exp(start ? -odds : odds));
    Doubt.Kind kind = start ? Doubt.Kind.PARAGRAPH_START : Doubt.Kind.JOIN;
    doubts.add(new Doubt(kind, line.start(), line.number(), line.page(), confidence));
  }

  private int[] bodyLines(int from, int to) {
    int[] body = new int[to - from];
    int size = 0;
    for (int i = from; i < to; i++) {
      if (draft.isBody(i)) {
        body[size++] = i;
      }
    }
    return Arrays.copyOf(body, size);
  }

  /// Log odds of a paragraph's end between two lines.
  ///
  /// @param first whether the line before begins its paragraph
  /// @param open quotations that are open after the line before
  private double breakOdds(int before, int line, boolean first, int open, int length) {
    double odds = evidence.odds(draft.line(before).text(), draft.line(line).text(), length);
    odds += open > 0 ? OPEN_QUOTE : 0;
    int lost = first ? form.lostIndent() : 0;
    odds += gapCost(gap(before, line, lost)) - excess(before, lost);
    BookLine next = draft.line(line);
    if (form.hasBlanks()) {
      odds += next.blanks() > form.usualBlanks() ? BLANK : NO_BLANK;
    }
    if (form.hasIndents()) {
      odds += form.isIndented(next) ? INDENT : NO_INDENT;
    }
    if ("，。、；：？！．”’）".indexOf(next.first()) >= 0) {
      return odds - NO_START;
    }
    return odds + (isMarkedItem(next.text()) ? MARKED_ITEM : 0);
  }

  private static double gapCost(int gap) {
    return gap < 0 ? 0 : Math.min(GAP_MOST, GAP_START + GAP_PER_EM * gap / EM);
  }

  /// A first line without an indent is no longer than other lines minus the indent.
  private double excess(int line, int lost) {
    int over = widths.edge(line) - (widths.measure() - lost);
    return lost > 0 && over > 0 ? Math.min(EXCESS_MOST, EXCESS_PER_EM * over / EM) : 0;
  }

  /// The number of quotations open after a line.
  private int quotes(int line, int before) {
    String text = draft.line(line).text();
    int open = before;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '“' || c == '「' || c == '"' && open == 0) {
        open++;
      } else if (c == '”' || c == '」' || c == '"') {
        open = Math.max(0, open - 1);
      }
    }
    return Math.min(open, 2);
  }

  private static boolean isMarkedItem(String text) {
    char first = text.charAt(0);
    return text.length() > 2 && "*•·●○◦▪■◆-–".indexOf(first) >= 0 && Glyphs.isBlank(text.charAt(1));
  }
}
