package org.yandu.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yandu.text.Glyphs;

/// How paragraphs of this document like to begin and end, learned from those whose last line is
/// plainly short, against sentences that begin within a line. It weighs where a paragraph's last
/// line is full and nothing else tells its end.
final class ParagraphHabits {

  /// A line shorter than this share of the widest of its page's lines ends a paragraph if it ends a
  /// sentence; in per cent.
  private static final int PLAINLY_SHORT_PERCENT = 75;

  /// Added to what was observed of paragraphs, so that a rare beginning teaches little.
  private static final double SMOOTHING = 1;

  private static final double LIMIT = 2.5;

  /// Beginning and end of one sentence are not independent of each other.
  private static final double WEIGHT = 0.8;

  /// Fewer paragraphs than this teach nothing.
  private static final int FEWEST = 12;

  private final List<Line> lines;
  private final LineCosts.Widths widths;
  private final Tally openings = new Tally();
  private final Tally endings = new Tally();

  ParagraphHabits(List<Line> lines, LineCosts.Widths widths) {
    this.lines = lines;
    this.widths = widths;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).role() == LineRole.TEXT && !lines.get(i).doubled()) {
        learnWithin(lines.get(i).squeezed());
        if (i > 0 && isPlainEnd(i - 1)) {
          openings.add(opening(lines.get(i).squeezed(), 0), true);
          endings.add(ending(lines.get(i - 1).squeezed()), true);
        }
      }
    }
  }

  private boolean isPlainEnd(int i) {
    Line line = lines.get(i);
    return line.role() == LineRole.TEXT
        && line.page() == lines.get(i + 1).page()
        && endsSentence(line.squeezed())
        && isPlainlyShort(i);
  }

  private boolean isPlainlyShort(int i) {
    return widths.natural(i) * 100 < widths.widest(i) * PLAINLY_SHORT_PERCENT;
  }

  private void learnWithin(String text) {
    for (int i = 1; i + 1 < text.length(); i++) {
      boolean mark = Glyphs.isClosing(text.charAt(i - 1));
      if (mark && !Glyphs.isClosing(text.charAt(i)) && endsSentence(text.substring(0, i))) {
        openings.add(opening(text, i), false);
        endings.add(ending(text.substring(0, i)), false);
      }
    }
  }

  /// Whether text ends with a sentence, or with a speech whose sentence ends in it.
  static boolean endsSentence(String text) {
    int last = text.length() - 1;
    while (last > 0 && Glyphs.isClosingQuote(text.charAt(last))) {
      last--;
    }
    return last >= 0 && Glyphs.isSentenceEnd(text.charAt(last));
  }

  /// A quotation mark, or two characters.
  private static String opening(String text, int from) {
    boolean quote = Glyphs.isOpening(text.charAt(from));
    return text.substring(from, Math.min(text.length(), quote ? from + 1 : from + 2));
  }

  /// The last character and the marks after it.
  private static String ending(String text) {
    int from = text.length() - 1;
    while (from > 0 && Glyphs.isClosing(text.charAt(from))) {
      from--;
    }
    return text.substring(from);
  }

  /// Log odds that a paragraph, not only a sentence, begins with a line, as far as its first
  /// characters and the last ones of the line before tell; 0 if that line is plainly short.
  double odds(int line) {
    if (line == 0
        || openings.all(true) < FEWEST
        || openings.all(false) == 0
        || isPlainlyShort(line - 1)) {
      return 0;
    }
    String before = lines.get(line - 1).squeezed();
    if (!endsSentence(before)) {
      return 0;
    }
    return WEIGHT
        * (openings.odds(opening(lines.get(line).squeezed(), 0)) + endings.odds(ending(before)));
  }

  /// Log of how many sentences end within a paragraph for each that ends one, 0 if unknown.
  double sentencesPerParagraph() {
    int ends = openings.all(true);
    return ends < FEWEST ? Math.log(FEWEST) : Math.log((openings.all(false) + 1.0) / (ends + 1.0));
  }

  /// Counts of what stands at the border of paragraphs and of sentences.
  private static final class Tally {
    private final Map<String, int[]> counts = new HashMap<>();
    private final int[] all = new int[2];

    void add(String key, boolean paragraph) {
      int index = paragraph ? 1 : 0;
      counts.computeIfAbsent(key, unused -> new int[2])[index]++;
      all[index]++;
    }

    int all(boolean paragraph) {
      return all[paragraph ? 1 : 0];
    }

    double odds(String key) {
      int[] seen = counts.getOrDefault(key, new int[2]);
      double unseen = SMOOTHING / all[1];
      double paragraph = (double) seen[1] / all[1] + unseen;
      double sentence = (double) seen[0] / all[0] + unseen;
      return Math.clamp(Math.log(paragraph / sentence), -LIMIT, LIMIT);
    }
  }
}
