package org.yandu.structure.correction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.yandu.model.Article;
import org.yandu.model.Block;
import org.yandu.model.Furniture;
import org.yandu.model.PublicationContent;
import org.yandu.model.SourcePoint;
import org.yandu.model.SourceSpan;
import org.yandu.text.Glyphs;

/// The source as blocks and furniture hold it, in its own order and without blanks: makes points of
/// its characters and finds points of other sources in it.
///
/// Corrections move characters between blocks and furniture and lose none, so that one index serves
/// a text and all that is made of it. Immutable. Costs time linear in the text.
final class SourceIndex {

  /// One side of a point's surroundings speaks for itself if it is this long.
  private static final int SPEAKS_FOR_ITSELF = 12;

  private final String text;
  private final int[] offsets;

  private SourceIndex(String text, int[] offsets) {
    this.text = text;
    this.offsets = offsets;
  }

  private record Run(int sourceStart, String text) {}

  static SourceIndex of(PublicationContent content) {
    List<Run> runs = new ArrayList<>();
    for (Article article : content.articles()) {
      for (Block block : article.blocks()) {
        for (SourceSpan span : block.provenance().spans()) {
          int end = span.textStart() + span.length();
          runs.add(new Run(span.sourceStart(), block.text().substring(span.textStart(), end)));
        }
      }
    }
    for (Furniture piece : content.furniture()) {
      runs.add(new Run(piece.sourceStart(), piece.text()));
    }
    runs.sort(Comparator.comparingInt(Run::sourceStart));
    return of(runs);
  }

  private static SourceIndex of(List<Run> runs) {
    int most = runs.stream().mapToInt(run -> run.text().length()).sum();
    StringBuilder text = new StringBuilder(most);
    int[] offsets = new int[most];
    for (Run run : runs) {
      for (int at = 0; at < run.text().length(); at++) {
        int offset = run.sourceStart() + at;
        boolean next = text.isEmpty() || offsets[text.length() - 1] < offset;
        if (next && !Glyphs.isBlank(run.text().charAt(at))) {
          offsets[text.length()] = offset;
          text.append(run.text().charAt(at));
        }
      }
    }
    return new SourceIndex(text.toString(), Arrays.copyOf(offsets, text.length()));
  }

  /// Empty if no character of the text stands there.
  Optional<SourcePoint> point(int offset) {
    int index = Arrays.binarySearch(offsets, offset);
    return index < 0 ? Optional.empty() : Optional.of(pointOf(index));
  }

  private SourcePoint pointOf(int index) {
    return new SourcePoint(
        offsets[index],
        text.substring(Math.max(0, index - SourcePoint.CONTEXT), index),
        text.substring(index, Math.min(text.length(), index + SourcePoint.CONTEXT)));
  }

  /// Whether the point stands where it says, with all that it remembers around it.
  boolean holds(SourcePoint point) {
    int index = Arrays.binarySearch(offsets, point.offset());
    return index >= 0
        && text.startsWith(point.after(), index)
        && text.startsWith(point.before(), index - point.before().length());
  }

  /// The point as it is in this source: where it stands, else where alone its surroundings are
  /// found. Never a guess: empty if they are found nowhere or more than once.
  Optional<SourcePoint> place(SourcePoint point) {
    if (holds(point)) {
      return Optional.of(point);
    }
    OptionalInt found = find(point);
    return found.isEmpty() ? Optional.empty() : Optional.of(pointOf(found.getAsInt()));
  }

  private OptionalInt find(SourcePoint point) {
    String before = point.before();
    String after = point.after();
    if (text.contains(before + after)) {
      return unique(before + after, before.length());
    }
    OptionalInt byBefore =
        before.length() >= SPEAKS_FOR_ITSELF
            ? unique(before + after.charAt(0), before.length())
            : OptionalInt.empty();
    OptionalInt byAfter =
        after.length() >= SPEAKS_FOR_ITSELF ? unique(after, 0) : OptionalInt.empty();
    if (byBefore.isPresent() && byAfter.isPresent()) {
      return byBefore.equals(byAfter) ? byAfter : OptionalInt.empty();
    }
    return byAfter.isPresent() ? byAfter : byBefore;
  }

  private OptionalInt unique(String wanted, int shift) {
    int first = text.indexOf(wanted);
    boolean alone = first >= 0 && text.indexOf(wanted, first + 1) < 0;
    return alone ? OptionalInt.of(first + shift) : OptionalInt.empty();
  }
}
