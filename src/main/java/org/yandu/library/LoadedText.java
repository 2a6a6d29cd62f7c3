package org.yandu.library;

import java.util.Comparator;
import java.util.List;
import org.yandu.anchor.Placer;
import org.yandu.model.Annotation;
import org.yandu.model.DocumentText;
import org.yandu.model.PlacedAnnotation;
import org.yandu.store.StoredText;

/// A text of a publication with what was made of it: its flat string, and the places of annotations
/// in it.
record LoadedText(StoredText stored, DocumentText flat, Placer placer, int revision) {

  private static final Comparator<PlacedAnnotation> READING_ORDER =
      Comparator.comparing((PlacedAnnotation placed) -> placed.range().isEmpty())
          .thenComparing(placed -> placed.range().orElse(placed.annotation().anchor().position()))
          .thenComparing(placed -> placed.annotation().created())
          .thenComparing(placed -> placed.annotation().id().toString());

  static LoadedText of(StoredText stored, int revision) {
    DocumentText flat = DocumentText.of(stored.content());
    return new LoadedText(stored, flat, new Placer(flat, revision), revision);
  }

  PlacedAnnotation place(Annotation annotation) {
    return new PlacedAnnotation(annotation, placer.place(annotation.anchor()));
  }

  /// In reading order; those without a sure place last.
  List<PlacedAnnotation> place(List<Annotation> annotations) {
    return annotations.stream().map(this::place).sorted(READING_ORDER).toList();
  }
}
