package org.yandu.library;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.yandu.anchor.Anchors;
import org.yandu.importer.ImportedPublication;
import org.yandu.model.Annotation;
import org.yandu.model.AnnotationId;
import org.yandu.model.Correction;
import org.yandu.model.DocumentText;
import org.yandu.model.PlacedAnnotation;
import org.yandu.model.Placement;
import org.yandu.model.PublicationId;
import org.yandu.model.SourceSpan;
import org.yandu.model.Stamp;
import org.yandu.model.TextRange;
import org.yandu.store.AnnotationSourceTable.AnnotationSource;
import org.yandu.store.CorrectionTable.CorrectedText;
import org.yandu.store.ReadingTable.Reading;
import org.yandu.store.Status;
import org.yandu.store.StoredPublication;
import org.yandu.store.StoredText;
import org.yandu.structure.correction.EditScript;

/// The part of an operation that brings texts into the library.
final class TextChange {

  /// What is looked for in a new text to find the place where reading stopped in the old one, in
  /// UTF-16 units: short, so that it seldom meets a changed place, and its context tells the rest.
  private static final int READING_SAMPLE = 16;

  /// How far on from where reading stopped a character is looked for that is still shown.
  private static final int READING_STRETCH = 600;

  /// Given to a publication whose number is not known before it is written.
  private static final PublicationId UNNUMBERED = new PublicationId(0);

  private final Tables tables;
  private final TextCache texts;
  private final Recorder recorder;

  TextChange(Tables tables, TextCache texts, Recorder recorder) {
    this.tables = tables;
    this.texts = texts;
    this.recorder = recorder;
  }

  AddOutcome add(ImportedPublication imported) {
    Optional<StoredPublication> known =
        tables.publications().findBySource(imported.source().sha256());
    if (known.isEmpty()) {
      StoredPublication row =
          new StoredPublication(
              UNNUMBERED,
              Status.ALIVE,
              imported.content().metadata(),
              1,
              recorder.now(),
              Stamp.NONE);
      return new AddOutcome.Added(recorder.add(row, stored(imported)));
    }
    PublicationId id = known.get().id();
    if (known.get().status() == Status.ALIVE) {
      return new AddOutcome.AlreadyThere(id);
    }
    recorder.put(known.get().withStatus(Status.ALIVE));
    return new AddOutcome.Restored(id);
  }

  /// A recovered text that is the same already is not stored again. What was put right by hand is
  /// said of the new text as well.
  void replace(StoredPublication row, ImportedPublication imported) {
    LoadedText present = texts.get(row.id(), row.textRevision());
    StoredText text = stored(imported);
    if (present.origin().recovered().equals(text)) {
      return;
    }
    int revision = nextRevision(row);
    tables.texts().insert(row.id(), revision, text);
    LoadedText recovered =
        LoadedText.of(new LoadedText.Origin(text, revision, List.of()), revision);
    List<Correction> script = EditScript.place(present.origin().script(), text.content());
    StoredPublication named =
        row.withMetadata(row.metadata().orElse(imported.content().metadata()));
    if (script.isEmpty()) {
      show(named, present, recovered);
    } else {
      LoadedText corrected = recovered.with(script, nextRevision(row));
      store(row.id(), recovered, corrected, script);
      show(named, present, corrected);
    }
  }

  int nextRevision(StoredPublication row) {
    return tables.texts().nextRevision(row.id());
  }

  /// Stores a text that a person put right and shows it.
  ///
  /// @param next the present text with the corrections, of the next revision
  void correct(
      StoredPublication row, LoadedText present, LoadedText next, List<Correction> corrections) {
    store(row.id(), present, next, corrections);
    show(row, present, next);
  }

  private void store(
      PublicationId id, LoadedText former, LoadedText next, List<Correction> corrections) {
    String flat = next.flat().string();
    StoredText text =
        new StoredText(
            next.source(), next.content(), sha256(flat), flat.length(), List.of(), List.of());
    tables.texts().insertCorrected(id, next.revision(), text);
    tables
        .corrections()
        .insert(
            new CorrectedText(id, next.revision(), next.origin().revision(), former.revision()),
            corrections);
    texts.put(id, next);
  }

  /// Makes a stored text the one that is read: reading goes on where it was, annotations remember
  /// where in the source they stand.
  private void show(StoredPublication row, LoadedText present, LoadedText next) {
    keepSources(row.id(), present);
    tables
        .readings()
        .find(row.id(), row.textRevision())
        .map(reading -> moved(reading, present, next))
        .ifPresent(reading -> tables.readings().put(row.id(), next.revision(), reading));
    recorder.put(row.withTextRevision(next.revision()));
  }

  /// Annotations made by a program that did not keep it yet, as long as their places are sure.
  private void keepSources(PublicationId id, LoadedText present) {
    Set<AnnotationId> unknown = tables.annotationSources().unknown(id);
    if (unknown.isEmpty()) {
      return;
    }
    List<Annotation> annotations =
        tables.annotations().of(id).stream()
            .filter(annotation -> unknown.contains(annotation.id()))
            .toList();
    for (PlacedAnnotation placed : present.place(annotations, Map.of())) {
      placed.range().ifPresent(range -> keepSource(placed.annotation(), present, range));
    }
  }

  /// Keeps where in the source the passage of an annotation stands.
  void keepSource(Annotation annotation, LoadedText text, TextRange range) {
    tables
        .annotationSources()
        .insert(
            annotation.id(),
            annotation.anchor(),
            new AnnotationSource(text.source().sha256(), text.sourceMap().passage(range)));
  }

  /// By the source where it is the same, by content where it is another one.
  private static Reading moved(Reading reading, LoadedText present, LoadedText next) {
    if (present.source().sha256().equals(next.source().sha256())) {
      int start = Math.min(reading.offset(), present.flat().length());
      int end = Math.min(start + READING_STRETCH, present.flat().length());
      for (SourceSpan span : present.sourceMap().passage(new TextRange(start, end)).spans()) {
        OptionalInt offset = next.sourceMap().offsetOf(span.sourceStart());
        if (offset.isPresent()) {
          return new Reading(offset.getAsInt(), reading.opened());
        }
      }
    }
    return moved(reading, present, next.flat(), next.revision());
  }

  /// Unlike a note, a reading position may be guessed: reading goes on near where it stopped.
  private static Reading moved(
      Reading reading, LoadedText present, DocumentText text, int revision) {
    int length = present.flat().length();
    int start = Math.min(reading.offset(), length);
    int end = Math.min(start + READING_SAMPLE, length);
    int guess = length == 0 ? 0 : (int) ((long) start * text.length() / length);
    if (start == end) {
      return new Reading(guess, reading.opened());
    }
    var anchor = Anchors.anchor(present.flat(), new TextRange(start, end), present.revision());
    int offset =
        switch (Anchors.place(anchor, text, revision)) {
          case Placement.Exact(TextRange range) -> range.start();
          case Placement.Moved(TextRange range, double _) -> range.start();
          case Placement.Gap(int at) -> at;
          case Placement.Ambiguous(List<TextRange> candidates) -> nearest(candidates, guess);
          case Placement.Orphaned() -> guess;
        };
    return new Reading(offset, reading.opened());
  }

  private static int nearest(List<TextRange> candidates, int guess) {
    return candidates.stream()
        .map(TextRange::start)
        .min(Comparator.comparingInt(start -> Math.abs(start - guess)))
        .orElse(guess);
  }

  private static StoredText stored(ImportedPublication imported) {
    String flat = DocumentText.of(imported.content()).string();
    return new StoredText(
        imported.source(),
        imported.content(),
        sha256(flat),
        flat.length(),
        imported.doubts(),
        imported.links());
  }

  private static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException exception) {
      throw new IllegalStateException("every Java has SHA-256", exception);
    }
  }
}
