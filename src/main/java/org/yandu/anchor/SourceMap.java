package org.yandu.anchor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.yandu.model.Anchor;
import org.yandu.model.DocumentText;
import org.yandu.model.DocumentText.PlacedBlock;
import org.yandu.model.Placement;
import org.yandu.model.Provenance;
import org.yandu.model.SourceSpan;
import org.yandu.model.TextRange;

/// From the characters of a text to those of its source and back, so that what was marked in one
/// text of a source is found in every other text of it.
///
/// Immutable. Built in time linear in the text.
public final class SourceMap {

  /// What may have come between two characters of a passage, beside twice its length.
  private static final int GAP_SLACK = 24;

  private final DocumentText text;
  private final int[] sourceStarts;
  private final int[] textStarts;
  private final int[] lengths;

  private SourceMap(DocumentText text, List<SourceSpan> runs) {
    this.text = text;
    this.sourceStarts = runs.stream().mapToInt(SourceSpan::sourceStart).toArray();
    this.textStarts = runs.stream().mapToInt(SourceSpan::textStart).toArray();
    this.lengths = runs.stream().mapToInt(SourceSpan::length).toArray();
  }

  public static SourceMap of(DocumentText text) {
    List<SourceSpan> runs = new ArrayList<>();
    for (PlacedBlock placed : text.blocks()) {
      int start = placed.range().start();
      for (SourceSpan span : placed.block().provenance().spans()) {
        runs.add(
            new SourceSpan(
                start + span.textStart(),
                span.length(),
                span.sourceStart(),
                span.line(),
                span.page()));
      }
    }
    runs.sort(Comparator.comparingInt(SourceSpan::sourceStart));
    return new SourceMap(text, runs);
  }

  /// Where a passage stands in the source; text offsets of the spans count from its start.
  public Provenance passage(TextRange range) {
    List<SourceSpan> spans = new ArrayList<>();
    if (text.blocks().isEmpty()) {
      return new Provenance(spans);
    }
    for (int index = text.blockIndexAt(range.start());
        index < text.blocks().size() && text.blocks().get(index).range().start() < range.end();
        index++) {
      PlacedBlock placed = text.blocks().get(index);
      for (SourceSpan span : placed.block().provenance().spans()) {
        int start = placed.range().start() + span.textStart();
        int from = Math.max(range.start(), start);
        int to = Math.min(range.end(), start + span.length());
        if (from < to) {
          spans.add(
              new SourceSpan(
                  from - range.start(),
                  to - from,
                  span.sourceStart() + from - start,
                  span.line(),
                  span.page()));
        }
      }
    }
    return new Provenance(spans);
  }

  /// Where the text shows a character of the source; empty if it does not.
  public OptionalInt offsetOf(int sourceOffset) {
    int run = runFrom(sourceOffset);
    return run >= 0 && sourceOffset < sourceStarts[run] + lengths[run]
        ? OptionalInt.of(textStarts[run] + sourceOffset - sourceStarts[run])
        : OptionalInt.empty();
  }

  /// As [#offsetOf], else behind the last character before it that the text shows.
  public int nearestOffset(int sourceOffset) {
    OptionalInt shown = offsetOf(sourceOffset);
    if (shown.isPresent()) {
      return shown.getAsInt();
    }
    int run = runFrom(sourceOffset);
    return run < 0 ? 0 : textStarts[run] + lengths[run];
  }

  /// Where a passage of the same source is in this text. Empty if the source says nothing of it, as
  /// of words that a person put in.
  ///
  /// @param passage as [#passage] of another text of the source gave it
  public Optional<Placement> place(Provenance passage, Anchor anchor) {
    if (passage.spans().isEmpty()) {
      return Optional.empty();
    }
    List<TextRange> runs = passage.spans().stream().flatMap(span -> runs(span).stream()).toList();
    if (runs.isEmpty()) {
      return Optional.of(placeWithoutCharacters(passage));
    }
    int widest = 2 * anchor.exact().length() + GAP_SLACK;
    Stretch best =
        stretches(runs, widest).stream().max(Comparator.comparingInt(Stretch::found)).orElseThrow();
    int whole = passage.spans().stream().mapToInt(SourceSpan::length).sum();
    TextRange range = withInserted(best.range(), passage, anchor.exact());
    boolean same = range.equals(anchor.position()) && text.substring(range).equals(anchor.exact());
    return Optional.of(
        same
            ? new Placement.Exact(range)
            : new Placement.Moved(range, (double) best.found() / whole));
  }

  /// On the words that a person put in the place of the passage, if so; else in the gap.
  private Placement placeWithoutCharacters(Provenance passage) {
    return passage.spans().stream()
        .flatMap(span -> reworded(span).stream())
        .findFirst()
        .<Placement>map(range -> new Placement.Moved(range, 0))
        .orElseGet(
            () -> new Placement.Gap(nearestOffset(passage.spans().getFirst().sourceStart())));
  }

  /// What was typed between characters of the source where one of the span stood.
  private Optional<TextRange> reworded(SourceSpan span) {
    int run = runFrom(span.sourceStart() + span.length() - 1);
    if (run < 0 || lengths[run] > 0 || sourceStarts[run] < span.sourceStart()) {
      return Optional.empty();
    }
    int at = textStarts[run];
    PlacedBlock placed = text.blockAt(at);
    int start = placed.range().start();
    int from = start;
    int to = placed.range().end();
    for (SourceSpan kept : placed.block().provenance().spans()) {
      if (kept.length() > 0 && start + kept.textStart() + kept.length() <= at) {
        from = start + kept.textStart() + kept.length();
      } else if (kept.length() > 0 && start + kept.textStart() >= at) {
        to = Math.min(to, start + kept.textStart());
      }
    }
    return from < to ? Optional.of(new TextRange(from, to)) : Optional.empty();
  }

  /// Characters of a passage that follow each other in the text.
  ///
  /// @param found how many of them
  private record Stretch(TextRange range, int found) {}

  private static List<Stretch> stretches(List<TextRange> runs, int widest) {
    List<Stretch> stretches = new ArrayList<>();
    for (TextRange run : runs) {
      Stretch last = stretches.isEmpty() ? null : stretches.getLast();
      if (last != null
          && run.start() >= last.range().end()
          && run.start() - last.range().end() <= widest) {
        stretches.set(
            stretches.size() - 1,
            new Stretch(
                new TextRange(last.range().start(), run.end()), last.found() + run.length()));
      } else {
        stretches.add(new Stretch(run, run.length()));
      }
    }
    return stretches;
  }

  /// Takes in what the program had put in at the ends of the passage, if it is still there.
  private TextRange withInserted(TextRange range, Provenance passage, String exact) {
    SourceSpan first = passage.spans().getFirst();
    SourceSpan last = passage.spans().getLast();
    String lead = exact.substring(0, Math.min(first.textStart(), exact.length()));
    String tail = exact.substring(Math.min(last.textStart() + last.length(), exact.length()));
    String string = text.string();
    int start =
        string.startsWith(lead, range.start() - lead.length())
            ? range.start() - lead.length()
            : range.start();
    int end = string.startsWith(tail, range.end()) ? range.end() + tail.length() : range.end();
    return new TextRange(start, end);
  }

  /// Where the text shows the characters of a span, in their order in the source.
  public List<TextRange> runs(SourceSpan span) {
    List<TextRange> found = new ArrayList<>();
    int end = span.sourceStart() + span.length();
    for (int run = Math.max(0, runFrom(span.sourceStart()));
        run < sourceStarts.length && sourceStarts[run] < end;
        run++) {
      int from = Math.max(span.sourceStart(), sourceStarts[run]);
      int to = Math.min(end, sourceStarts[run] + lengths[run]);
      if (from < to) {
        int shift = textStarts[run] - sourceStarts[run];
        found.add(new TextRange(from + shift, to + shift));
      }
    }
    return found;
  }

  /// The last run that begins at or before a source offset; -1 if there is none.
  private int runFrom(int sourceOffset) {
    int low = -1;
    int high = sourceStarts.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sourceStarts[middle] <= sourceOffset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
