package org.yandu.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.yandu.importer.ImportedPublication;
import org.yandu.model.AnnotationId;
import org.yandu.model.AnnotationStyle;
import org.yandu.model.Meaning;
import org.yandu.model.MeaningId;
import org.yandu.model.PlacedAnnotation;
import org.yandu.model.PublicationId;
import org.yandu.model.PublicationMetadata;
import org.yandu.model.PublicationSummary;

/// The one way to all that is stored. Every change is an operation: one transaction, an inverse for
/// undo, a [ChangeSet] for those who listen. What a method returns from is on disk.
///
/// Confined to the thread that opened it; see [LibraryThread] for a window's use.
public final class Library implements AutoCloseable {

  private Library() {}

  /// Opens the library in a data folder, making folder and file where there are none.
  public static LibraryOpening open(Path folder) {
    throw new UnsupportedOperationException();
  }

  public List<PublicationSummary> publications() {
    throw new UnsupportedOperationException();
  }

  /// Empty if there is no such publication.
  public Optional<PublicationSummary> publication(PublicationId id) {
    throw new UnsupportedOperationException();
  }

  /// The publication that was imported from a file with this fingerprint, if it is there and not
  /// deleted.
  public Optional<PublicationId> publicationFrom(String sha256) {
    throw new UnsupportedOperationException();
  }

  /// Empty if there is no such publication.
  public Optional<OpenPublication> read(PublicationId id) {
    throw new UnsupportedOperationException();
  }

  public AddOutcome add(ImportedPublication imported) {
    throw new UnsupportedOperationException();
  }

  /// Gives a publication a corrected or newly recovered text; its annotations are placed again.
  public void replaceText(PublicationId id, ImportedPublication imported) {
    throw new UnsupportedOperationException();
  }

  public void editMetadata(PublicationId id, PublicationMetadata metadata) {
    throw new UnsupportedOperationException();
  }

  public void delete(PublicationId id) {
    throw new UnsupportedOperationException();
  }

  /// In reading order; those without a sure place last.
  public List<PlacedAnnotation> annotations(PublicationId id) {
    throw new UnsupportedOperationException();
  }

  public PlacedAnnotation annotate(PublicationId id, AnnotationDraft draft) {
    throw new UnsupportedOperationException();
  }

  public void changeMeaning(AnnotationId id, MeaningId meaning) {
    throw new UnsupportedOperationException();
  }

  public void changeStyle(AnnotationId id, AnnotationStyle style) {
    throw new UnsupportedOperationException();
  }

  public void editNote(AnnotationId id, String body) {
    throw new UnsupportedOperationException();
  }

  public void delete(AnnotationId id) {
    throw new UnsupportedOperationException();
  }

  /// In the order in which they are offered.
  public List<Meaning> meanings() {
    throw new UnsupportedOperationException();
  }

  public void rename(MeaningId id, String name) {
    throw new UnsupportedOperationException();
  }

  /// Where reading stopped. Not an operation: reading on is nothing to undo.
  public void keepReadingOffset(PublicationId id, int offset) {
    throw new UnsupportedOperationException();
  }

  /// The operation that [#undo] would take back.
  public Optional<Operation> undoable() {
    throw new UnsupportedOperationException();
  }

  /// The operation that [#redo] would do again.
  public Optional<Operation> redoable() {
    throw new UnsupportedOperationException();
  }

  /// Takes the last operation back; empty if there is none.
  public Optional<ChangeSet> undo() {
    throw new UnsupportedOperationException();
  }

  public Optional<ChangeSet> redo() {
    throw new UnsupportedOperationException();
  }

  /// Is told of every change after it is on disk, on the library's thread.
  public void addListener(Consumer<ChangeSet> listener) {
    throw new UnsupportedOperationException();
  }

  public IntegrityReport check() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void close() {
    throw new UnsupportedOperationException();
  }
}
