package org.yandu.ui.reader;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.yandu.model.TextRange;

/// Decorations spread over the displayed text: runs of characters that look alike, in order,
/// without overlap. Also tells which passages differ from other decorations.
///
/// Immutable; made on any thread.
final class MarkRuns {

  /// @param range in the displayed text
  record Run(TextRange range, MarkLook look) {}

  /// Longer marks lie below shorter ones that begin at the same place, earlier below later.
  private static final Comparator<Decoration> BY_PLACE =
      Comparator.comparing(Decoration::range).thenComparing(Decoration::key);

  private final DisplayText text;
  private final Set<Decoration> decorations;
  private final List<Decoration> sorted;
  private final List<Run> runs;

  MarkRuns(DisplayText text, Collection<Decoration> decorations) {
    this.text = text;
    this.decorations = Set.copyOf(decorations);
    this.sorted = this.decorations.stream().sorted(BY_PLACE).toList();
    this.runs = sweep();
  }

  boolean areOf(Collection<Decoration> marks) {
    return decorations.size() == marks.size() && decorations.containsAll(marks);
  }

  /// All runs that are marked, in order.
  List<Run> runs() {
    return runs;
  }

  /// The runs from `start` to `end` of the displayed text, unmarked ones included, without a gap.
  List<Run> covering(int start, int end) {
    List<Run> covering = new ArrayList<>();
    int at = start;
    for (int index = firstEndingAfter(start); index < runs.size() && at < end; index++) {
      Run run = runs.get(index);
      if (run.range().start() >= end) {
        break;
      }
      if (run.range().start() > at) {
        covering.add(new Run(new TextRange(at, run.range().start()), MarkLook.PLAIN));
        at = run.range().start();
      }
      int runEnd = Math.min(end, run.range().end());
      covering.add(new Run(new TextRange(at, runEnd), run.look()));
      at = runEnd;
    }
    if (at < end) {
      covering.add(new Run(new TextRange(at, end), MarkLook.PLAIN));
    }
    return covering;
  }

  /// Whether a passage is marked like the one of the same length that begins at a place of another
  /// text.
  boolean sameMarks(TextRange range, MarkRuns other, int otherStart) {
    int at = firstEndingAfter(range.start());
    int otherAt = other.firstEndingAfter(otherStart);
    int otherEnd = otherStart + range.length();
    while (true) {
      boolean more = at < runs.size() && runs.get(at).range().start() < range.end();
      boolean otherMore =
          otherAt < other.runs.size() && other.runs.get(otherAt).range().start() < otherEnd;
      if (!more || !otherMore) {
        return more == otherMore;
      }
      Run run = runs.get(at++);
      Run otherRun = other.runs.get(otherAt++);
      boolean same =
          run.look().equals(otherRun.look())
              && within(run.range(), range.start(), range.length())
                  .equals(within(otherRun.range(), otherStart, range.length()));
      if (!same) {
        return false;
      }
    }
  }

  /// What a run covers of a passage, counted from its start.
  private static TextRange within(TextRange run, int start, int length) {
    return new TextRange(Math.max(0, run.start() - start), Math.min(length, run.end() - start));
  }

  /// Passages of the displayed text on which these decorations are other than `before`: in order,
  /// without overlap.
  List<TextRange> differencesFrom(MarkRuns before) {
    Set<Decoration> changed = new HashSet<>(decorations);
    changed.removeAll(before.decorations);
    Set<Decoration> gone = new HashSet<>(before.decorations);
    gone.removeAll(decorations);
    changed.addAll(gone);
    TreeSet<TextRange> pieces = new TreeSet<>();
    changed.forEach(decoration -> pieces.addAll(text.toDisplay(decoration.range())));
    return merged(pieces);
  }

  /// Keys of the decorations on a character of the document, the uppermost first.
  List<String> keysAt(int offset) {
    return sorted.reversed().stream()
        .filter(decoration -> decoration.range().contains(offset))
        .map(Decoration::key)
        .distinct()
        .toList();
  }

  /// The passages of a decoration, hull of all that have its key; empty if there is none.
  List<TextRange> rangesOf(String key) {
    return sorted.stream()
        .filter(decoration -> decoration.key().equals(key))
        .map(Decoration::range)
        .toList();
  }

  private static List<TextRange> merged(TreeSet<TextRange> pieces) {
    List<TextRange> merged = new ArrayList<>();
    for (TextRange piece : pieces) {
      if (!merged.isEmpty() && piece.start() <= merged.getLast().end()) {
        TextRange last = merged.removeLast();
        merged.add(new TextRange(last.start(), Math.max(last.end(), piece.end())));
      } else {
        merged.add(piece);
      }
    }
    return merged;
  }

  private int firstEndingAfter(int display) {
    int low = 0;
    int high = runs.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (runs.get(middle).range().end() <= display) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// Walks over all places where a mark begins or ends, with the marks that are open there.
  private List<Run> sweep() {
    record Piece(TextRange range, int rank) {}
    List<Piece> pieces = new ArrayList<>();
    TreeSet<Integer> bounds = new TreeSet<>();
    for (int rank = 0; rank < sorted.size(); rank++) {
      for (TextRange range : text.toDisplay(sorted.get(rank).range())) {
        pieces.add(new Piece(range, rank));
        bounds.add(range.start());
        bounds.add(range.end());
      }
    }
    pieces.sort(Comparator.comparing(Piece::range));
    List<Run> swept = new ArrayList<>();
    TreeSet<Piece> open = new TreeSet<>(Comparator.comparingInt(Piece::rank));
    int next = 0;
    int from = 0;
    for (int bound : bounds) {
      if (!open.isEmpty()) {
        List<Decoration> on = open.stream().map(piece -> sorted.get(piece.rank())).toList();
        swept.add(new Run(new TextRange(from, bound), MarkLook.of(on)));
      }
      open.removeIf(piece -> piece.range().end() <= bound);
      while (next < pieces.size() && pieces.get(next).range().start() == bound) {
        open.add(pieces.get(next++));
      }
      from = bound;
    }
    return List.copyOf(swept);
  }
}
