package org.yandu.structure;

import java.util.ArrayList;
import java.util.List;
import org.yandu.model.Furniture.Reason;
import org.yandu.text.Glyphs;

/// Takes back the second copy of text that was drawn twice for a shadow.
///
/// A dump prints such a line run by run: `读读““原文原文””再再`. The pass covers a line with repeated runs
/// at least cost, keeps the first copy of each, and cuts the line where plain text is glued to a
/// doubled stretch. A second copy may also follow as a line of its own.
final class ShadowFolding {

  /// Costs of covering a line: a repeated run, and a character that is not repeated.
  private static final int PAIR_COST = 6;

  private static final int SINGLE_COST = 12;

  /// A doubled stretch leaves at least so many characters, one run of it at least so many.
  private static final int SHORTEST_STRETCH = 5;

  private static final int SHORTEST_LONG_RUN = 3;

  /// A line doubled as a whole may be shorter where the document has sure shadows.
  private static final int SHORTEST_WHOLE_RUN = 2;

  private static final int LONGEST_RUN = 60;
  private static final int LONGEST_LINE = 400;

  private final Ledger ledger;
  private boolean sureShadows;

  private ShadowFolding(Ledger ledger) {
    this.ledger = ledger;
  }

  static List<Line> fold(List<Line> lines, Ledger ledger) {
    ShadowFolding folding = new ShadowFolding(ledger);
    for (int i = 0; i < lines.size() && !folding.sureShadows; i++) {
      folding.sureShadows = folding.stretch(lines.get(i), LONGEST_RUN).isSure();
    }
    List<Line> folded = new ArrayList<>(lines.size());
    for (Line line : lines) {
      if (folding.repeats(folded, line)) {
        ledger.record(line.content(), Reason.SHADOW_COPY);
        folded.set(folded.size() - 1, folded.getLast().asDoubled());
      } else {
        folding.foldInto(folded, line, goesOn(folded, line));
      }
    }
    return folded;
  }

  /// Whether the line can be the end of doubled text that began on the line before.
  private static boolean goesOn(List<Line> folded, Line line) {
    return !folded.isEmpty()
        && folded.getLast().doubled()
        && line.number() - folded.getLast().number() <= 2;
  }

  /// Whether the line is the copy of the one before it: set like it, for the name of a section may
  /// stand letter-spaced beside a line that says the same.
  private boolean repeats(List<Line> folded, Line line) {
    if (sureShadows || folded.isEmpty() || folded.getLast().page() != line.page()) {
      return false;
    }
    String text = line.squeezed();
    return text.length() >= SHORTEST_WHOLE_RUN
        && text.equals(folded.getLast().squeezed())
        && !Glyphs.isSentenceEnd(text.charAt(text.length() - 1))
        && Glyphs.holdsHan(text)
        && line.spacedLabel() == folded.getLast().spacedLabel();
  }

  private void foldInto(List<Line> folded, Line line, boolean goesOn) {
    Stretch stretch = stretch(line, goesOn ? 1 : sureShadows ? SHORTEST_WHOLE_RUN : LONGEST_RUN);
    if (stretch.isNone()) {
      folded.add(line);
      return;
    }
    SourceText content = line.content();
    SourceText before = content.substring(0, stretch.start()).strip();
    SourceText after = content.substring(stretch.end(), content.length()).strip();
    if (!before.isEmpty()) {
      folded.add(line.withContent(before));
    }
    boolean[] copy = stretch.copies();
    ledger.record(content.keep(i -> copy[i]), Reason.SHADOW_COPY);
    SourceText kept =
        content.keep(i -> i >= stretch.start() && i < stretch.end() && !copy[i]).strip();
    folded.add(line.withContent(kept).asDoubled());
    if (!after.isEmpty()) {
      folded.add(line.withContent(after));
    }
  }

  /// The doubled stretch of a line that touches one of its ends.
  ///
  /// @param shortestWhole so long must a run be in a line that is doubled as a whole
  private Stretch stretch(Line line, int shortestWhole) {
    String text = line.text();
    if (text.length() < 2 || text.length() > LONGEST_LINE) {
      return Stretch.NONE;
    }
    int[] runs = cover(text);
    boolean[] copies = new boolean[text.length()];
    Stretch best = Stretch.NONE;
    int i = 0;
    while (i < text.length()) {
      int start = i;
      int kept = 0;
      int longest = 0;
      while (i < text.length() && (runs[i] > 0 || Glyphs.isBlank(text.charAt(i)))) {
        int run = runs[i];
        for (int k = i + run; k < i + 2 * run; k++) {
          copies[k] = true;
        }
        kept += run;
        longest = Math.max(longest, run);
        i += Math.max(1, 2 * run);
      }
      boolean whole = start == 0 && i == text.length();
      boolean sure = kept >= SHORTEST_STRETCH && longest >= SHORTEST_LONG_RUN;
      boolean sentence = i > start && Glyphs.isSentenceEnd(text.charAt(i - 1));
      boolean accepted = sure && (whole || !sentence) || whole && longest >= shortestWhole;
      if (accepted && (start == 0 || i == text.length()) && kept > best.kept()) {
        best = new Stretch(start, i, kept, sure, copies);
      }
      i = i == start ? i + 1 : i;
    }
    return best.onlyOwnCopies();
  }

  /// Length of the repeated run that begins at each index in the cheapest cover, 0 where none does.
  private static int[] cover(String text) {
    int length = text.length();
    int[] cost = new int[length + 1];
    int[] run = new int[length + 1];
    for (int i = length - 1; i >= 0; i--) {
      cost[i] = cost[i + 1] + (Glyphs.isBlank(text.charAt(i)) ? 0 : SINGLE_COST);
      int longest = Math.min(LONGEST_RUN, (length - i) / 2);
      for (int k = 1; k <= longest; k++) {
        if (text.charAt(i) == text.charAt(i + k)
            && text.regionMatches(i, text, i + k, k)
            && cost[i + 2 * k] + PAIR_COST < cost[i]) {
          cost[i] = cost[i + 2 * k] + PAIR_COST;
          run[i] = k;
        }
      }
    }
    return run;
  }

  /// @param kept number of characters that remain
  /// @param copies which characters of the line are second copies
  private record Stretch(int start, int end, int kept, boolean sure, boolean[] copies) {
    static final Stretch NONE = new Stretch(0, 0, 0, false, new boolean[0]);

    boolean isNone() {
      return kept == 0;
    }

    boolean isSure() {
      return sure;
    }

    Stretch onlyOwnCopies() {
      boolean[] own = copies.clone();
      for (int i = 0; i < own.length; i++) {
        own[i] &= i >= start && i < end;
      }
      return new Stretch(start, end, kept, sure, own);
    }
  }
}
