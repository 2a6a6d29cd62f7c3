package org.yandu.structure.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.yandu.model.SourceRun;
import org.yandu.model.SourceSpan;
import org.yandu.structure.SourceText;

/// Finds where on a page a passage is printed, from that page alone: it is read as it was for the
/// import, so that all that is not known is where in the source of the whole document it begins.
/// That is where the runs that are known to stand on it fit.
///
/// Stateless; safe for use by any number of threads. Cost grows linearly with the text of the page.
public final class PrintedPlaces {

  /// So many of the longest runs say where the page may begin.
  private static final int WITNESSES = 8;

  /// Lines of a paragraph lie no further apart than this, in heights of their type.
  private static final float STEP = 1.2f;

  private PrintedPlaces() {}

  /// The boxes of the lines that hold anything of the passage; those that lie below each other are
  /// one box. Empty if the known runs do not fit the page.
  ///
  /// @param page a document of that page only
  /// @param known all that is known to stand on the page
  /// @param passage of it, what lies on that page
  public static List<Box> of(
      LaidOutDocument page, List<SourceRun> known, List<SourceSpan> passage) {
    OptionalInt start = start(page.document().source(), known);
    if (start.isEmpty()) {
      return List.of();
    }
    List<Box> boxes = new ArrayList<>();
    for (PageLayout layout : page.pages()) {
      for (TextLine line : layout.lines()) {
        if (passage.stream().anyMatch(span -> holds(line, span, start.getAsInt()))) {
          add(boxes, line.box());
        }
      }
    }
    return boxes;
  }

  private static boolean holds(TextLine line, SourceSpan span, int pageStart) {
    SourceText content = line.content();
    int first = pageStart + content.offset(0);
    int last = pageStart + content.offset(content.length() - 1);
    return span.sourceStart() <= last && first < span.sourceStart() + span.length();
  }

  private static void add(List<Box> boxes, Box box) {
    Box before = boxes.isEmpty() ? box : boxes.getLast();
    boolean below =
        !boxes.isEmpty()
            && box.top() >= before.top()
            && box.top() - before.bottom() < STEP * box.height()
            && box.sharedWidth(before) > 0;
    if (below) {
      boxes.set(boxes.size() - 1, before.union(box));
    } else {
      boxes.add(box);
    }
  }

  /// Where a page begins in the source of its document; empty if most of what should stand on it
  /// does not.
  ///
  /// @param page its text
  static OptionalInt start(String page, List<SourceRun> known) {
    int best = 0;
    int most = 0;
    int all = 0;
    for (SourceRun run : known) {
      all += run.text().length();
    }
    for (int candidate : candidates(page, known)) {
      int fitting = fitting(page, known, candidate);
      if (fitting > most) {
        most = fitting;
        best = candidate;
      }
    }
    return 2 * most > all ? OptionalInt.of(best) : OptionalInt.empty();
  }

  private static Set<Integer> candidates(String page, List<SourceRun> known) {
    Set<Integer> candidates = new LinkedHashSet<>();
    known.stream()
        .filter(run -> !run.text().isEmpty())
        .sorted(Comparator.comparingInt((SourceRun run) -> -run.text().length()))
        .limit(WITNESSES)
        .forEach(run -> {
          for (int at = page.indexOf(run.text()); at >= 0; at = page.indexOf(run.text(), at + 1)) {
            candidates.add(run.start() - at);
          }
        });
    return candidates;
  }

  private static int fitting(String page, List<SourceRun> known, int start) {
    int fitting = 0;
    for (SourceRun run : known) {
      String text = run.text();
      fitting += page.startsWith(text, run.start() - start) ? text.length() : 0;
    }
    return fitting;
  }
}
