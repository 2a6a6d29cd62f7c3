package org.yandu.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yandu.anchor.Placer;
import org.yandu.anchor.SourceMap;
import org.yandu.model.Annotation;
import org.yandu.model.AnnotationId;
import org.yandu.model.Correction;
import org.yandu.model.DocumentText;
import org.yandu.model.LinkTarget;
import org.yandu.model.PlacedAnnotation;
import org.yandu.model.PlacedLink;
import org.yandu.model.Placement;
import org.yandu.model.PublicationContent;
import org.yandu.model.SourceFile;
import org.yandu.model.SourceLink;
import org.yandu.model.SourceSpan;
import org.yandu.model.UnfitCorrection;
import org.yandu.store.AnnotationSourceTable.AnnotationSource;
import org.yandu.store.StoredText;
import org.yandu.structure.correction.Corrected;
import org.yandu.structure.correction.EditScript;

/// A text of a publication with what was made of it: its flat string, and the places of annotations
/// in it.
///
/// Confined to the library's thread.
final class LoadedText {

  private static final Comparator<PlacedAnnotation> READING_ORDER =
      Comparator.comparing((PlacedAnnotation placed) -> placed.range().isEmpty())
          .thenComparing(placed -> placed.range().orElse(placed.annotation().anchor().position()))
          .thenComparing(placed -> placed.annotation().created())
          .thenComparing(placed -> placed.annotation().id().toString());

  /// A text as it was recovered, and what a person put right in it.
  ///
  /// @param revision of the recovered text
  /// @param script all corrections, in order
  record Origin(StoredText recovered, int revision, List<Correction> script) {

    Origin {
      script = List.copyOf(script);
    }
  }

  private final Origin origin;
  private final Corrected corrected;
  private final DocumentText flat;
  private final Placer placer;
  private final int revision;
  private Optional<SourceMap> sourceMap = Optional.empty();

  private LoadedText(Origin origin, Corrected corrected, int revision) {
    this.origin = origin;
    this.corrected = corrected;
    this.flat = DocumentText.of(corrected.content());
    this.placer = new Placer(flat, revision);
    this.revision = revision;
  }

  static LoadedText of(Origin origin, int revision) {
    Corrected corrected = EditScript.apply(origin.recovered().content(), origin.script());
    return new LoadedText(origin, corrected, revision);
  }

  /// This text with more corrections.
  LoadedText with(List<Correction> more, int newRevision) {
    Corrected next = EditScript.apply(content(), more);
    List<Correction> script = new ArrayList<>(origin.script());
    script.addAll(more);
    List<UnfitCorrection> unfit = new ArrayList<>(unfit());
    unfit.addAll(next.unfit());
    return new LoadedText(
        new Origin(origin.recovered(), origin.revision(), script),
        new Corrected(next.content(), unfit),
        newRevision);
  }

  Origin origin() {
    return origin;
  }

  SourceFile source() {
    return origin.recovered().source();
  }

  PublicationContent content() {
    return corrected.content();
  }

  /// What of the script does not fit the recovered text.
  List<UnfitCorrection> unfit() {
    return corrected.unfit();
  }

  DocumentText flat() {
    return flat;
  }

  int revision() {
    return revision;
  }

  SourceMap sourceMap() {
    if (sourceMap.isEmpty()) {
      sourceMap = Optional.of(SourceMap.of(flat));
    }
    return sourceMap.orElseThrow();
  }

  /// Links of the source as far as the text shows them, in reading order. Those that lead to what
  /// the text does not show lead to what stands before it. Marks of notes lead to their notes.
  List<PlacedLink> links() {
    List<PlacedLink> placed = new ArrayList<>(Footnotes.links(flat));
    for (SourceLink link : origin.recovered().links()) {
      var span = new SourceSpan(0, link.length(), link.sourceStart(), 1, 1);
      LinkTarget target =
          switch (link.target()) {
            case LinkTarget.Address address -> address;
            case LinkTarget.Place(int offset) ->
                new LinkTarget.Place(Math.min(sourceMap().nearestOffset(offset), flat.length()));
          };
      sourceMap().runs(span).forEach(range -> placed.add(new PlacedLink(range, target)));
    }
    placed.sort(Comparator.comparing(PlacedLink::range));
    return placed;
  }

  /// In reading order; those without a sure place last.
  ///
  /// @param sources where their passages stand in the source, as far as it is known
  List<PlacedAnnotation> place(
      List<Annotation> annotations, Map<AnnotationId, AnnotationSource> sources) {
    return annotations.stream()
        .map(annotation -> place(annotation, Optional.ofNullable(sources.get(annotation.id()))))
        .sorted(READING_ORDER)
        .toList();
  }

  PlacedAnnotation place(Annotation annotation, Optional<AnnotationSource> source) {
    boolean madeHere = annotation.anchor().textRevision() == revision;
    Optional<Placement> bySource =
        madeHere
            ? Optional.empty()
            : source
                .filter(known -> known.sha256().equals(source().sha256()))
                .flatMap(known -> sourceMap().place(known.passage(), annotation.anchor()));
    return new PlacedAnnotation(
        annotation, bySource.orElseGet(() -> placer.place(annotation.anchor())));
  }
}
