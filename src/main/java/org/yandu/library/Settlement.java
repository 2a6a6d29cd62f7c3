package org.yandu.library;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.yandu.model.Correction;
import org.yandu.model.Doubt;
import org.yandu.model.SourceExtent;
import org.yandu.model.TextRange;
import org.yandu.model.UnfitCorrection;

/// Tells which doubts a person has settled: by saying that it is right, or by a correction of the
/// very place.
final class Settlement {

  private record Confirmed(int offset, Doubt.Kind kind) {}

  private final LoadedText text;
  private final Set<Confirmed> confirmed = new HashSet<>();
  private final Set<Integer> touched = new HashSet<>();
  private final Set<TextRange> extents = new HashSet<>();

  private Settlement(LoadedText text) {
    this.text = text;
  }

  static Settlement of(LoadedText text) {
    Settlement settlement = new Settlement(text);
    Set<Correction> unfit =
        text.unfit().stream().map(UnfitCorrection::correction).collect(Collectors.toSet());
    List<Correction> script = text.origin().script();
    script.stream().filter(one -> !unfit.contains(one)).forEach(settlement::note);
    return settlement;
  }

  private void note(Correction correction) {
    switch (correction) {
      case Correction.Confirm(var at, var kind) -> confirmed.add(new Confirmed(at.offset(), kind));
      case Correction.SetRole(SourceExtent extent, var _) -> note(extent);
      case Correction.Hide(SourceExtent extent) -> note(extent);
      case Correction.Reword _,
          Correction.Restore _,
          Correction.Split _,
          Correction.Join _,
          Correction.BeginArticle _,
          Correction.MergeArticle _,
          Correction.HideArticle _,
          Correction.MoveArticle _,
          Correction.Retitle _,
          Correction.SetAuthors _,
          Correction.SetSection _ ->
          touched.add(correction.at().offset());
    }
  }

  private void note(SourceExtent extent) {
    int first = extent.first().offset();
    int last = extent.last().offset();
    extents.add(new TextRange(Math.min(first, last), Math.max(first, last) + 1));
  }

  boolean settles(Doubt doubt) {
    int offset = doubt.sourceStart();
    boolean shown = text.sourceMap().offsetOf(offset).isPresent();
    boolean hides = doubt.kind() == Doubt.Kind.HIDDEN;
    return confirmed.contains(new Confirmed(offset, doubt.kind()))
        || touched.contains(offset)
        || shown == hides
        || extents.stream().anyMatch(extent -> extent.contains(offset));
  }
}
