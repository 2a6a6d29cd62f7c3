package org.yandu.structure;

import java.util.Arrays;
import java.util.List;
import org.yandu.text.Glyphs;
import org.yandu.text.TypesetWidth;

/// What it costs to call a line this or that, in natural logarithms of odds as far as they were
/// counted in magazines, rounded to halves. Computed once a line; the width of the column comes in
/// with each state of the lattice.
final class LineCosts {

  /// A last line without a mark that can end a paragraph.
  private static final double NO_FINAL_MARK = 8;

  private static final double BARE_CLOSING = 5.5;
  private static final double COLON_END = 1.2;
  private static final double ELLIPSIS_END = 0.5;
  private static final double SEMICOLON_END = 3;

  /// A last line that happens to fill its column.
  private static final double FULL_LAST_LINE = 2.5;

  private static final double HEADING_FULL_WIDTH = 1.5;

  /// Body text is never drawn twice.
  private static final double DOUBLED_BODY = 8;

  /// Paragraphs hardly begin with a dash.
  private static final double DASH_START = 3.5;

  /// Where some lines have blanks before them: to begin with one, without, and to go on with one.
  private static final double INDENTED_START = -4;

  private static final double FLUSH_START = 4;
  private static final double INDENTED_JOIN = 6;
  private static final int FEWEST_INDENTED_PERCENT = 3;
  private static final int MOST_INDENTED_PERCENT = 60;

  /// Cost of an unexplained gap at the end of a line that should be full, by em and at most.
  private static final double GAP_PER_EM = 2.5;

  private static final double GAP_START = 2.5;

  /// A gap that the next cluster does not fit into, and one of up to an em that it just would.
  private static final double SMALL_GAP = 0.3;

  private static final double TIGHT_GAP = 1;
  private static final double GAP_MOST = 12;

  /// Cost of a line wider than its column, by em and at most.
  private static final double EXCESS_PER_EM = 4;

  private static final double EXCESS_MOST = 14;

  /// A full line may stay so far below its column, in quarter ems.
  private static final int SLACK = TypesetWidth.EM;

  /// Shorter letter-spaced lines are display text, not stretched lines of a column.
  private static final int SHORTEST_STRETCHED = 7 * TypesetWidth.EM;

  private final double[] start;
  private final double fullLastLine;
  private final double[] heading;
  private final double[] display;
  private final double[] ending;
  private final int[] before;
  private final int[] after;
  private final int[] natural;
  private final int[] squeezable;
  private final int[] cluster;
  private final int[] spacing;
  private final boolean[] displayOnly;
  private final boolean[] stretched;
  private final boolean[] doubled;
  private final boolean[] indented;
  private final boolean indentsTell;

  LineCosts(List<Line> lines) {
    int size = lines.size();
    start = new double[size];
    heading = new double[size];
    display = new double[size];
    ending = new double[size];
    before = new int[size];
    after = new int[size];
    natural = new int[size];
    squeezable = new int[size];
    cluster = new int[size + 1];
    spacing = new int[size];
    displayOnly = new boolean[size];
    stretched = new boolean[size];
    doubled = new boolean[size];
    indented = new boolean[size];
    countLines(lines);
    for (int i = 0; i < size; i++) {
      Line line = lines.get(i);
      String text = line.text();
      natural[i] = TypesetWidth.natural(text);
      squeezable[i] = TypesetWidth.squeezable(text);
      cluster[i] = TypesetWidth.leadingCluster(text);
      spacing[i] = TypesetWidth.scriptSpacing(text);
      stretched[i] = line.letterSpaced() && natural[i] >= SHORTEST_STRETCHED;
      doubled[i] = line.doubled();
      indented[i] = line.indented();
      displayOnly[i] = line.role() != LineRole.TEXT;
      heading[i] = DisplayCosts.heading(line);
      display[i] = DisplayCosts.display(line, Math.min(before[i], after[i]));
      ending[i] = endingCost(text);
    }
    indentsTell = indentsTell(lines);
    ParagraphHabits habits = new ParagraphHabits(lines, widths());
    fullLastLine = Math.clamp(habits.sentencesPerParagraph() - 1, 0, FULL_LAST_LINE);
    for (int i = 0; i < size; i++) {
      start[i] = startCost(lines.get(i)) - habits.odds(i);
      if (indentsTell) {
        start[i] += indented[i] ? INDENTED_START : FLUSH_START;
      }
    }
  }

  /// How wide lines are, and the widest of their pages.
  interface Widths {
    int natural(int line);

    /// Width that nine in ten lines of the line's page do not exceed.
    int widest(int line);
  }

  private Widths widths() {
    int[] widest = new int[natural.length];
    int start = 0;
    while (start < natural.length) {
      int end = start + after[start] + 1;
      int[] page = Arrays.copyOfRange(natural, start, end);
      Arrays.sort(page);
      Arrays.fill(widest, start, end, page[(page.length - 1) * 9 / 10]);
      start = end;
    }
    return new Widths() {
      @Override
      public int natural(int line) {
        return natural[line];
      }

      @Override
      public int widest(int line) {
        return widest[line];
      }
    };
  }

  int natural(int line) {
    return natural[line];
  }

  /// What it costs to call a line body text whatever its width.
  double body(int line) {
    return (doubled[line] ? DOUBLED_BODY : 0) + (indentsTell && indented[line] ? INDENTED_JOIN : 0);
  }

  /// What it costs more to begin a paragraph with a line.
  double start(int line) {
    return start[line];
  }

  boolean isDisplayOnly(int line) {
    return displayOnly[line];
  }

  double display(int line) {
    return display[line];
  }

  /// Number of lines before a line on its page.
  int linesBefore(int line) {
    return before[line];
  }

  /// Number of lines after a line on its page.
  int linesAfter(int line) {
    return after[line];
  }

  /// @param width of the column in quarter ems
  double heading(int line, int width) {
    return heading[line] + fullHeading(line, width) + excess(line, width);
  }

  /// Makes it cheaper to call a line a heading.
  void favourHeading(int line, double bonus) {
    heading[line] -= bonus;
  }

  /// What it costs more if a heading fills its column.
  double fullHeading(int line, int width) {
    return natural[line] + SLACK > width ? HEADING_FULL_WIDTH : 0;
  }

  /// A line that goes on in the next one and so must fill its measure.
  double full(int line, int measure) {
    return full(line, measure, cluster[line + 1]);
  }

  /// A line that goes on elsewhere than in the next one.
  double fullAtBreak(int line, int measure) {
    return full(line, measure, TypesetWidth.EM);
  }

  /// The gap at the line's end must be too small for what comes next; the spaces between Chinese
  /// and Latin make it smaller than it seems.
  private double full(int line, int measure, int nextCluster) {
    int gap = measure - natural[line];
    if (gap < 0) {
      return excess(line, measure);
    }
    if (stretched[line]) {
      return TIGHT_GAP;
    }
    int unexplained = gap - spacing[line] - nextCluster;
    if (unexplained < 0) {
      return SMALL_GAP * Math.min(gap, SLACK) / SLACK;
    }
    if (gap <= SLACK) {
      return TIGHT_GAP;
    }
    return Math.min(GAP_MOST, GAP_START + GAP_PER_EM * unexplained / TypesetWidth.EM);
  }

  /// The last line of a paragraph.
  double last(int line, int measure) {
    int gap = measure - natural[line] - spacing[line];
    double filled = gap < TypesetWidth.EM ? fullLastLine : 0;
    return ending[line] + filled + excess(line, measure);
  }

  /// A line wider than its measure.
  double excess(int line, int measure) {
    int over = natural[line] - measure;
    if (over <= 0) {
      return 0;
    }
    int squeezed = Math.min(over, Math.min(squeezable[line], 2 * SLACK));
    int rest = over - squeezed;
    double cost = 0.4 * squeezed / TypesetWidth.EM;
    return rest == 0
        ? cost
        : Math.min(EXCESS_MOST, cost + 1 + EXCESS_PER_EM * rest / TypesetWidth.EM);
  }

  /// Blanks before lines tell paragraphs if some lines have them, not if nearly none or most do.
  private static boolean indentsTell(List<Line> lines) {
    long indented = 0;
    for (Line line : lines) {
      indented += line.indented() ? 1 : 0;
    }
    return indented * 100 >= lines.size() * FEWEST_INDENTED_PERCENT
        && indented * 100 <= lines.size() * MOST_INDENTED_PERCENT;
  }

  private static double startCost(Line line) {
    return (line.doubled() ? DOUBLED_BODY : 0)
        + (Glyphs.isDash(line.text().charAt(0)) ? DASH_START : 0);
  }

  private static double endingCost(String text) {
    char last = text.charAt(text.length() - 1);
    char before = text.length() > 1 ? text.charAt(text.length() - 2) : ' ';
    if (Glyphs.isSentenceEnd(last)) {
      return 0;
    }
    if (Glyphs.isClosingQuote(last)) {
      return Glyphs.isSentenceEnd(before) || before == '…' ? 0 : BARE_CLOSING;
    }
    return switch (last) {
      case '：', ':' -> COLON_END;
      case '…' -> ELLIPSIS_END;
      case '；', ';' -> SEMICOLON_END;
      default -> NO_FINAL_MARK;
    };
  }

  private void countLines(List<Line> lines) {
    int size = lines.size();
    for (int i = 1; i < size; i++) {
      before[i] = lines.get(i).page() == lines.get(i - 1).page() ? before[i - 1] + 1 : 0;
    }
    for (int i = size - 2; i >= 0; i--) {
      after[i] = lines.get(i).page() == lines.get(i + 1).page() ? after[i + 1] + 1 : 0;
    }
  }
}
