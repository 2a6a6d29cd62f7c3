package org.yandu.library;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.yandu.model.AnnotationId;
import org.yandu.model.AnnotationStyle;
import org.yandu.model.Meaning;
import org.yandu.model.MeaningId;
import org.yandu.model.PublicationId;
import org.yandu.model.TextRange;

/// A library with two publications, annotations in one of them and a reading position.
record SampleLibrary(
    Library library,
    TickingClock clock,
    PublicationId first,
    PublicationId second,
    List<AnnotationId> annotations) {

  static SampleLibrary make(Path folder) {
    TickingClock clock = new TickingClock();
    Library library = ((LibraryOpening.Opened) Library.open(folder, clock)).library();
    PublicationId first = library.add(SamplePublications.every(1)).id();
    PublicationId second = library.add(SamplePublications.every(2)).id();
    library.keepReadingOffset(first, 40);
    List<AnnotationId> annotations =
        List.of(
            annotate(library, first, "茶叶就能当天运到县城", "好"),
            annotate(library, first, "账目每月贴在村口", ""),
            annotate(library, first, "水泥三十吨", "多少钱？"));
    clock.advance(Duration.ofMinutes(1));
    return new SampleLibrary(library, clock, first, second, annotations);
  }

  /// Makes a library, closed again, with nothing but one publication.
  static PublicationId withOnePublication(Path folder) {
    try (Library library = ((LibraryOpening.Opened) Library.open(folder)).library()) {
      return library.add(SamplePublications.every(1)).id();
    }
  }

  static void rename(Library library, MeaningId id, String name) {
    library
        .annotating()
        .editMeanings(
            library.meanings().stream()
                .map(meaning -> meaning.id().equals(id) ? meaning.withName(name) : meaning)
                .toList());
  }

  static AnnotationId annotate(
      Library library, PublicationId publication, String exact, String body) {
    int start = library.read(publication).orElseThrow().text().string().indexOf(exact);
    TextRange range = new TextRange(start, start + exact.length());
    var draft = new AnnotationDraft(range, AnnotationStyle.HIGHLIGHT, Meaning.KEY_POINT, body);
    return library.annotating().annotate(publication, draft).annotation().id();
  }
}
