package org.yandu.structure;

import java.util.ArrayList;
import java.util.List;
import org.yandu.text.Glyphs;
import org.yandu.text.TypesetWidth;

/// Finds runs of lines that may be captions or pull quotes, and says what it costs to read them so.
/// Which of them are, the lattice decides.
final class AsideFinder {

  /// Most lines of a caption, and most characters of one without mark or credit.
  private static final int MOST_CAPTION_LINES = 8;

  private static final int LONGEST_PLAIN_CAPTION = 45;

  /// What runs over of a photographer's name has at most so many characters.
  private static final int LONGEST_REST_OF_CREDIT = 7;

  private static final int SHORTEST_QUOTE = 16;
  private static final int LONGEST_QUOTE = 160;

  /// Costs of captions: a further line, a sentence that ends within, the name of a photographer at
  /// the end, no mark at the end; and of one with neither mark nor credit.
  private static final double FURTHER_LINE = 0.5;

  private static final double SENTENCE_WITHIN = 2;
  private static final double CREDITED = -1;
  private static final double UNENDED = 0.5;
  private static final double UNMARKED = 1.5;
  private static final double PLAIN_CAPTION = 5;

  /// Cost of a quote at a page's edge, and what it costs more over so many lines from it.
  private static final double QUOTE = 3;

  private static final double MID_PAGE = 5;
  private static final int EDGE_DEPTH = 8;

  /// Characters that follow each other so often belong together.
  private static final double TIED = 1;

  /// Share of that for captions, and for quotes whose text is known.
  private static final double ANYWHERE = 0.4;

  /// A speech that ends within a quote; a long quote that breaks off at the end of a full line.
  private static final double SPEECH_WITHIN = 7;

  /// A quotation that does not end within the quote, or does not begin in it.
  private static final double UNBALANCED = 5;

  private static final double BROKEN_OFF = 4;
  private static final int SHORTEST_BROKEN_OFF = 30;

  private static final double TWO_LINES = 1;
  private static final double UNENDED_QUOTE = 2;
  private static final double REPEATED = -8;
  private static final double RESEMBLING = -8;

  /// A quote whose width is that of the lines before it.
  private static final double COLUMN_WIDTH = 4;

  /// What costs more can be nothing but text.
  private static final double MOST_COST = 9;

  private static final int LINES_BEFORE = 16;

  /// The first line of a quote may be indented.
  private static final int INDENT = 2 * TypesetWidth.EM;

  private static final double INDENTED = 0.5;

  private static final double JOIN_WEIGHT = 0.7;

  /// More than rounding can make of a cost.
  private static final double TOLERANCE = 1e-6;

  private final List<Line> lines;
  private final LineCosts costs;

  /// How well each line goes on in the next.
  private final double[] joins;

  /// By line: the number of characters before it, and of lines with a comma or a full stop.
  private final int[] charactersBefore;

  private final int[] clausesBefore;

  /// By line: whether a sentence ends with it, or a speech.
  private final boolean[] sentenceEnds;

  private final boolean[] speechEnds;

  private final Echoes echoes;
  private final List<List<Aside>> byEnd = new ArrayList<>();

  private AsideFinder(List<Line> lines, LineCosts costs, Bigrams bigrams) {
    this.lines = lines;
    this.costs = costs;
    this.joins = new double[lines.size()];
    this.charactersBefore = new int[lines.size() + 1];
    this.clausesBefore = new int[lines.size() + 1];
    this.sentenceEnds = new boolean[lines.size()];
    this.speechEnds = new boolean[lines.size()];
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      boolean clause = text.indexOf('，') >= 0 || text.indexOf('。') >= 0;
      sentenceEnds[i] = Glyphs.isSentenceEnd(text.charAt(text.length() - 1));
      speechEnds[i] = endsSpeech(text);
      charactersBefore[i + 1] = charactersBefore[i] + text.length();
      clausesBefore[i + 1] = clausesBefore[i] + (clause ? 1 : 0);
      joins[i] = i + 1 < lines.size() ? bigrams.join(lines.get(i), lines.get(i + 1)) : 0;
    }
    this.echoes = new Echoes(lines);
    for (int i = 0; i < lines.size(); i++) {
      byEnd.add(new ArrayList<>(0));
    }
  }

  /// What may be captions and quotes, by their last line.
  static List<List<Aside>> find(List<Line> lines, LineCosts costs, Bigrams bigrams) {
    AsideFinder finder = new AsideFinder(lines, costs, bigrams);
    for (int start = 0; start < lines.size(); start++) {
      finder.findFrom(start);
    }
    return finder.byEnd;
  }

  private void findFrom(int start) {
    Line first = lines.get(start);
    boolean marked = first.role() == LineRole.CAPTION && !isCreditOnly(start);
    if (first.role() != LineRole.TEXT && first.role() != LineRole.CAPTION) {
      return;
    }
    int most = Math.min(lines.size(), start + Aside.MOST_LINES);
    for (int end = start + 1; end <= most && goesOn(start, end); end++) {
      boolean credited = isCredited(start, end - 1);
      if ((marked || credited) && end - start <= MOST_CAPTION_LINES) {
        addCaption(start, end, marked, credited);
      } else if (end > start + 1) {
        addPlain(start, end);
      }
      if (credited) {
        return;
      }
    }
  }

  /// Whether the line before `end` can belong to what begins at `start`.
  private boolean goesOn(int start, int end) {
    Line line = lines.get(end - 1);
    Line first = lines.get(start);
    return end == start + 1
        || line.page() == first.page()
            && line.doubled() == first.doubled()
            && !line.vertical()
            && !first.vertical()
            && (line.role() == LineRole.TEXT || isCreditOnly(end - 1));
  }

  /// Whether a line is called a caption for the credit at its end only.
  private boolean isCreditOnly(int line) {
    return lines.get(line).role() == LineRole.CAPTION
        && !CaptionMarking.beginsCaption(lines.get(line).text());
  }

  /// Whether the name of a photographer ends with a line; it may have begun on the line before.
  private boolean isCredited(int start, int line) {
    String text = lines.get(line).text();
    if (line == start || text.length() > LONGEST_REST_OF_CREDIT) {
      return CaptionMarking.isCredited(text);
    }
    String before = lines.get(line - 1).text();
    return CaptionMarking.isCreditOnly(text) || CaptionMarking.isCredited(before + text);
  }

  private void addCaption(int start, int end, boolean marked, boolean credited) {
    Fit fit = fit(start, end);
    double cost = fit.cost() + (end - start - 1) * FURTHER_LINE + (marked ? 0 : UNMARKED);
    for (int i = start; i + 1 < end; i++) {
      cost += isEnded(i) ? SENTENCE_WITHIN : 0;
      cost += !marked && lines.get(i).text().indexOf('。') >= 0 ? SENTENCE_WITHIN : 0;
    }
    cost += credited ? CREDITED : sentenceEnds[end - 1] ? 0 : UNENDED;
    boolean loose = !credited && end > start + 1 && !breaksAnywhere(start, end);
    add(new Aside(start, end, PieceKind.CAPTION, fit.width(), false, loose, cost));
  }

  /// A block of its own width with neither mark nor credit: a quote if it is sentences, else a
  /// caption.
  private void addPlain(int start, int end) {
    int length = charactersBefore[end] - charactersBefore[start];
    boolean sentences = clausesBefore[end] > clausesBefore[start];
    if (length > LONGEST_QUOTE) {
      return;
    }
    if (Glyphs.isClosing(lines.get(start).text().charAt(0)) || lines.get(start).doubled()) {
      return;
    }
    boolean brief = length <= LONGEST_PLAIN_CAPTION && !isEnded(end - 1);
    if (brief && (!sentences || lines.get(start).text().indexOf('：') > 0)) {
      addPlainCaption(start, end);
    } else if (sentences && length >= SHORTEST_QUOTE && length <= LONGEST_QUOTE) {
      addQuote(start, end, length);
    }
  }

  private void addPlainCaption(int start, int end) {
    if (breaksAnywhere(start, end)) {
      Fit fit = fit(start, end);
      double place = ANYWHERE * MID_PAGE * placeCost(start, end);
      double cost = fit.cost() + columnCost(start, fit.width()) + PLAIN_CAPTION + place;
      add(new Aside(start, end, PieceKind.CAPTION, fit.width(), true, false, cost));
    }
  }

  private void addQuote(int start, int end, int length) {
    boolean ended = isEnded(end - 1);
    double place = placeCost(start, end);
    double cost = QUOTE + (end - start == 2 ? TWO_LINES : 0) + (ended ? 0 : UNENDED_QUOTE);
    for (int i = start; i + 1 < end; i++) {
      cost += speechEnds[i] ? SPEECH_WITHIN : 0;
    }
    boolean repeated = echoes.repeats(start, end);
    // What people say is also repeated in dialogue.
    boolean lifted = repeated && lines.get(start).text().charAt(0) != '“';
    cost += MID_PAGE * place * (lifted ? ANYWHERE : 1) + (repeated ? REPEATED : 0);
    boolean adapted = !repeated && ended && end - start > 2 && place < 0.5;
    double bonus = adapted ? RESEMBLING : 0;
    Fit fit = fit(start, end, MOST_COST - cost - bonus);
    cost += fit.cost();
    if (cost + bonus > MOST_COST) {
      return;
    }
    boolean full = costs.natural(end - 1) + TypesetWidth.EM > fit.width();
    cost += !ended && full && length > SHORTEST_BROKEN_OFF ? BROKEN_OFF : 0;
    double column = columnCost(start, fit.width());
    if (cost + column + bonus > MOST_COST) {
      return;
    }
    cost += column + (isBalanced(start, end) ? 0 : UNBALANCED);
    if (adapted && cost + bonus <= MOST_COST && echoes.resembles(start, end)) {
      cost += bonus;
    }
    add(new Aside(start, end, PieceKind.PULL_QUOTE, fit.width(), true, false, cost));
  }

  /// Lines of a caption break at its width; those of a title where the sense allows it.
  private boolean breaksAnywhere(int start, int end) {
    for (int i = start; i + 1 < end; i++) {
      String text = lines.get(i).text();
      boolean comma = text.charAt(text.length() - 1) == '，';
      if (!comma && joins[i] < TIED) {
        return false;
      }
    }
    return !Glyphs.isDash(lines.get(start).text().charAt(0));
  }

  /// Quotes are drawn after a page's text, rarely before it.
  private double placeCost(int start, int end) {
    int distance = Math.min(costs.linesAfter(end - 1), EDGE_DEPTH / 2 + costs.linesBefore(start));
    return Math.min(1.0, (double) distance / EDGE_DEPTH);
  }

  /// Whether each quotation that begins within lines ends within them.
  private boolean isBalanced(int start, int end) {
    int open = 0;
    for (int i = start; i < end; i++) {
      String text = lines.get(i).text();
      for (int k = 0; k < text.length(); k++) {
        open += text.charAt(k) == '“' ? 1 : text.charAt(k) == '”' ? -1 : 0;
        if (open < 0) {
          return false;
        }
      }
    }
    return open == 0;
  }

  private double columnCost(int start, int width) {
    int alike = 0;
    int seen = 0;
    for (int i = start - 1; i >= Math.max(0, start - LINES_BEFORE); i--) {
      if (lines.get(i).page() == lines.get(start).page()) {
        seen++;
        alike += Math.abs(costs.natural(i) - width) <= TypesetWidth.EM ? 1 : 0;
      }
    }
    return alike * 2 > seen ? COLUMN_WIDTH : 0;
  }

  private boolean isEnded(int line) {
    return sentenceEnds[line] || speechEnds[line];
  }

  private static boolean endsSpeech(String text) {
    return text.length() > 1
        && Glyphs.isClosingQuote(text.charAt(text.length() - 1))
        && Glyphs.isSentenceEnd(text.charAt(text.length() - 2));
  }

  private record Fit(int width, double cost) {}

  private Fit fit(int start, int end) {
    return fit(start, end, Double.MAX_VALUE);
  }

  /// The width that lines fill best which all but the last go on in the next.
  ///
  /// @param limit what costs more is not wanted: the width may be any then
  private Fit fit(int start, int end, double limit) {
    double joined = 0;
    for (int i = start; i + 1 < end; i++) {
      joined += joins[i];
    }
    joined *= JOIN_WEIGHT;
    int narrowest = Integer.MAX_VALUE;
    int widest = 0;
    for (int i = start; i < end; i++) {
      boolean counts = i + 1 < end || end == start + 1;
      narrowest = counts ? Math.min(narrowest, costs.natural(i)) : narrowest;
      widest = Math.max(widest, costs.natural(i));
    }
    int half = TypesetWidth.EM / 2;
    double least = limit < Double.MAX_VALUE ? limit + joined + TOLERANCE : limit;
    int best = widest;
    int widestFit = least > 0 ? widest + (end - start > 2 ? INDENT : half) : 0;
    for (int width = narrowest / half * half; width <= widestFit; width += half) {
      double cost = costs.excess(end - 1, width);
      for (int i = start; i + 1 < end && cost < least; i++) {
        double full = costs.full(i, width);
        if (i == start && end - start > 2) {
          full = Math.min(full, INDENTED + costs.full(i, width - INDENT));
        }
        cost += full;
      }
      if (cost < least) {
        least = cost;
        best = width;
      }
    }
    return new Fit(best, least - joined);
  }

  private void add(Aside aside) {
    if (aside.cost() <= MOST_COST) {
      byEnd.get(aside.end() - 1).add(aside);
    }
  }
}
