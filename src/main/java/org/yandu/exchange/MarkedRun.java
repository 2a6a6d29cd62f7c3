package org.yandu.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.yandu.model.AnnotationScope;
import org.yandu.model.AnnotationStyle;
import org.yandu.model.DocumentText.PlacedBlock;
import org.yandu.model.HighlightColour;
import org.yandu.model.Meaning;
import org.yandu.model.MeaningId;
import org.yandu.model.PlacedAnnotation;
import org.yandu.model.TextRange;

/// Some words of a block that are marked alike.
///
/// @param mark the uppermost of the marks on them
/// @param notes what readers wrote to marks that end with these words, in Markdown
record MarkedRun(String text, Optional<Mark> mark, List<String> notes) {

  MarkedRun {
    notes = List.copyOf(notes);
  }

  record Mark(AnnotationStyle style, HighlightColour colour) {}

  /// Cuts a block where marks begin and end.
  ///
  /// @param marks annotations with a sure place, the uppermost last
  static List<MarkedRun> of(
      PlacedBlock block, List<PlacedAnnotation> marks, Map<MeaningId, Meaning> meanings) {
    TextRange range = block.range();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(range.start(), range.end()));
    List<PlacedAnnotation> here =
        marks.stream()
            .filter(each -> each.annotation().scope() == AnnotationScope.PASSAGE)
            .filter(each -> touches(range(each), range))
            .toList();
    for (PlacedAnnotation mark : here) {
      cuts.add(Math.max(range.start(), range(mark).start()));
      cuts.add(Math.min(range.end(), range(mark).end()));
    }
    List<MarkedRun> runs = new ArrayList<>();
    int start = cuts.first();
    for (int end : cuts.tailSet(start, false)) {
      String words = block.block().text().substring(start - range.start(), end - range.start());
      runs.add(
          new MarkedRun(
              words, mark(here, new TextRange(start, end), meanings), notes(here, start, end)));
      start = end;
    }
    return runs;
  }

  private static TextRange range(PlacedAnnotation placed) {
    return placed.range().orElseThrow();
  }

  private static boolean touches(TextRange one, TextRange other) {
    return one.start() < other.end() && other.start() < one.end();
  }

  private static Optional<Mark> mark(
      List<PlacedAnnotation> here, TextRange words, Map<MeaningId, Meaning> meanings) {
    return here.stream()
        .filter(each -> touches(range(each), words))
        .reduce((_, upper) -> upper)
        .map(PlacedAnnotation::annotation)
        .map(annotation ->
            new Mark(
                annotation.style(),
                Optional.ofNullable(meanings.get(annotation.meaning()))
                    .map(Meaning::colour)
                    .orElse(HighlightColour.YELLOW)));
  }

  private static List<String> notes(List<PlacedAnnotation> here, int start, int end) {
    return here.stream()
        .filter(each -> range(each).end() > start && range(each).end() <= end)
        .map(each -> each.annotation().body())
        .filter(body -> !body.isBlank())
        .toList();
  }
}
