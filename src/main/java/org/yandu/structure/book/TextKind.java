package org.yandu.structure.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.yandu.structure.book.Head.Level;
import org.yandu.text.TypesetWidth;

/// What kind of text a file holds, told by how it is made.
///
/// Where lines are whole paragraphs it is a book, unless it has the marked names of authors or the
/// dated heads of a periodical. Of texts with broken lines a book has one wide measure, indents or
/// blank lines where paragraphs begin, and chapters that count through it; a periodical has narrow
/// columns of several widths, marked names and dated heads.
enum TextKind {
  /// Lines of columns, as a laid-out periodical gives them.
  PERIODICAL,
  /// A book, a novel, a document or plain prose.
  BOOK;

  private static final int EM = TypesetWidth.EM;

  /// Columns of periodicals are narrower, pages of books wider.
  private static final int NARROW = 19 * EM;

  private static final int WIDE = 24 * EM;

  private static final int WINDOW = 40;
  private static final int FEWEST_FULL = 8;
  private static final int MOST_BEYOND = 3;

  private static final int FEWEST_MARKS = 3;
  private static final double EVEN = 0.8;

  /// Short lines without a mark at their ends, in per cent of all.
  private static final double MANY_DISPLAY = 2;

  private static final double FEW_DISPLAY = 1.2;

  private static final String MARKS = "■□◆◇●○▲△★☆◎";

  private static final Pattern MARKED_NAME =
      Pattern.compile("[" + MARKS + "]\\s*(?:本刊|本报|特约)?\\s*\\S{1,4}(?:[\\s、]\\s*\\S{1,4}){0,6}");

  private static final Pattern DATED =
      Pattern.compile(".{0,24}(?:19|20)\\d\\d\\s*年?\\s*第?\\s*\\d{1,3}\\s*期.{0,12}");

  static TextKind of(BookDraft draft) {
    boolean marked = count(draft, TextKind::isMarkedName) >= FEWEST_MARKS;
    boolean dated = count(draft, TextKind::isDated) >= FEWEST_MARKS;
    boolean chapters = hasChapters(draft);
    if (!draft.isBroken() && !hasColumns(draft)) {
      return chapters || !marked && !dated ? BOOK : PERIODICAL;
    }
    LineForm form = LineForm.of(draft);
    double book = 0;
    int measure = draft.widths().measure();
    book += measure < NARROW ? -2 : measure >= WIDE ? 1 : 0;
    book += hasOneMeasure(draft) ? 1 : -1;
    book += form.hasIndents() || form.hasBlanks() ? 2 : 0;
    book += draft.usualBlanks() > 0 ? -1 : 0;
    book += chapters ? 3 : 0;
    book += displayScore(draft);
    book -= marked ? 2 : 0;
    book -= dated ? 3 : 0;
    return book > 0 ? BOOK : PERIODICAL;
  }

  /// Whether lines are broken, at several measures that do not pile up at one.
  private static boolean hasColumns(BookDraft draft) {
    int broken = 0;
    int wide = 0;
    for (int i = 0; i < draft.size(); i++) {
      wide += draft.widths().edge(i) > 2 * WIDE ? 1 : 0;
      broken += Character.isLetterOrDigit(draft.line(i).last()) ? 1 : 0;
    }
    return broken * 10 > draft.size() * 4 && wide * 100 <= draft.size();
  }

  /// Titles, names and captions of a periodical leave short lines that end without a mark; running
  /// text has next to none. Counted: 0.3 to 0.7 per cent in novels, 3 to 40 in periodicals.
  private static int displayScore(BookDraft draft) {
    int display = 0;
    for (int i = 0; i < draft.size(); i++) {
      boolean brief = draft.widths().edge(i) * 4 < draft.widths().measure() * 3;
      boolean open = Character.isLetterOrDigit(draft.line(i).last());
      display += brief && open && draft.heads(i).isEmpty() ? 1 : 0;
    }
    double percent = 100.0 * display / Math.max(1, draft.size());
    return percent >= MANY_DISPLAY ? -2 : percent < FEW_DISPLAY ? 1 : 0;
  }

  /// Whether full lines end at the same place all over the text.
  private static boolean hasOneMeasure(BookDraft draft) {
    LineWidths widths = draft.widths();
    int windows = 0;
    int agreeing = 0;
    for (int start = 0; start + WINDOW <= draft.size(); start += WINDOW) {
      int full = 0;
      int beyond = 0;
      for (int i = start; i < start + WINDOW; i++) {
        int over = widths.edge(i) - widths.measure();
        full += Math.abs(over) <= EM ? 1 : 0;
        beyond += over > EM ? 1 : 0;
      }
      windows++;
      agreeing += full >= FEWEST_FULL && beyond <= MOST_BEYOND ? 1 : 0;
    }
    return agreeing * 10 >= windows * 7;
  }

  private static boolean hasChapters(BookDraft draft) {
    Map<Head.Family, List<Head>> families = new HashMap<>();
    for (int i = 0; i < draft.size(); i++) {
      for (Head head : draft.heads(i)) {
        if (head.family().level() == Level.CHAPTER && draft.isClosedBefore(i)) {
          families.computeIfAbsent(head.family(), absent -> new ArrayList<>()).add(head);
        }
      }
    }
    for (List<Head> heads : families.values()) {
      List<Head> chain = MonotoneRuns.choose(heads);
      boolean spans =
          chain.getFirst().line() * 4 <= draft.size() && chain.getLast().line() * 2 >= draft.size();
      if (chain.size() >= FEWEST_MARKS && MonotoneRuns.evenness(chain) >= EVEN && spans) {
        return true;
      }
    }
    return false;
  }

  // The patterns are slow: a look at one character spares them most lines.

  private static boolean isMarkedName(String text) {
    return MARKS.indexOf(text.charAt(0)) >= 0 && MARKED_NAME.matcher(text).matches();
  }

  private static boolean isDated(String text) {
    return text.indexOf('期') >= 0 && DATED.matcher(text).matches();
  }

  private static int count(BookDraft draft, Predicate<String> kind) {
    int count = 0;
    for (BookLine line : draft.lines()) {
      count += line.text().length() <= WINDOW && kind.test(line.text()) ? 1 : 0;
    }
    return count;
  }
}
