package org.yandu.exchange;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yandu.model.Article;
import org.yandu.model.DocumentText;
import org.yandu.model.PlacedAnnotation;
import org.yandu.model.Publication;

/// A publication with those of its annotations that are to leave the program. The order in which
/// they come in does not show in what is written.
///
/// @param text of the publication
public record AnnotatedPublication(
    Publication publication, DocumentText text, List<PlacedAnnotation> annotations) {

  private static final Comparator<PlacedAnnotation> BY_AGE =
      Comparator.comparing((PlacedAnnotation placed) -> placed.annotation().created())
          .thenComparing(placed -> placed.annotation().id().toString());
  private static final Comparator<PlacedAnnotation> IN_READING_ORDER =
      Comparator.comparing((PlacedAnnotation placed) -> placed.range().orElseThrow())
          .thenComparing(BY_AGE);

  public AnnotatedPublication {
    annotations = List.copyOf(annotations);
  }

  /// What the publication is called.
  String name() {
    return SourceLine.name(publication.metadata(), publication.source().name());
  }

  Article article(int number) {
    return publication.content().articles().get(number - 1);
  }

  /// Those with a sure place by the number of their article, in reading order.
  Map<Integer, List<PlacedAnnotation>> placedByArticle() {
    return placed()
        .collect(
            Collectors.groupingBy(
                each -> text.articleNumberAt(start(each)), TreeMap::new, Collectors.toList()));
  }

  private Stream<PlacedAnnotation> placed() {
    return annotations.stream().filter(each -> each.range().isPresent()).sorted(IN_READING_ORDER);
  }

  private static int start(PlacedAnnotation placed) {
    return placed.range().orElseThrow().start();
  }

  /// Those without a sure place, the oldest first.
  List<PlacedAnnotation> unplaced() {
    return annotations.stream().filter(each -> each.range().isEmpty()).sorted(BY_AGE).toList();
  }

  /// In reading order; those without a sure place last.
  List<PlacedAnnotation> ordered() {
    return Stream.concat(placed(), unplaced().stream()).toList();
  }

  /// The passage as it is printed now, or as it was where it has no sure place.
  String passage(PlacedAnnotation placed) {
    return placed.range().map(text::words).orElseGet(() -> placed.annotation().anchor().exact());
  }

  /// Where the passage stands; the publication alone where it has no sure place.
  String citation(PlacedAnnotation placed) {
    return placed
        .range()
        .map(range -> Excerpt.of(publication, text, range, "").citation())
        .orElseGet(this::name);
  }

  /// When the newest of them was changed last; the epoch if there are none.
  Instant newest() {
    return annotations.stream()
        .map(each -> each.annotation().modified())
        .max(Comparator.naturalOrder())
        .orElse(Instant.EPOCH);
  }
}
