package org.yandu.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.yandu.importer.FileImporter;
import org.yandu.importer.ImportedPublication;
import org.yandu.importer.ReadOutcome;
import org.yandu.model.ImportRefusal;
import org.yandu.model.PlacedAnnotation;
import org.yandu.model.PublicationId;
import org.yandu.store.StoreException;
import org.yandu.task.Progress;

/// Brings one file into the library, all or nothing: known by its fingerprint, read, kept as a
/// copy, stored. Runs on a thread of the pool and asks the library's thread for what only that may
/// do.
final class FileImport {

  private final LibraryThread library;
  private final SourceFiles sources;
  private final Path file;
  private final Progress progress;

  FileImport(LibraryThread library, SourceFiles sources, Path file, Progress progress) {
    this.library = library;
    this.sources = sources;
    this.file = file;
    this.progress = progress;
  }

  ImportOutcome add() {
    Optional<PublicationId> known = known();
    if (known.isPresent()) {
      return new ImportOutcome.Imported(file, new AddOutcome.AlreadyThere(known.get()), List.of());
    }
    return switch (readAndKeep()) {
      case ReadOutcome.Refused(ImportRefusal refusal) -> new ImportOutcome.Refused(file, refusal);
      case ReadOutcome.Read(ImportedPublication imported) ->
          new ImportOutcome.Imported(file, store(open -> open.add(imported)), imported.warnings());
    };
  }

  ReimportOutcome replace(PublicationId id) {
    Optional<PublicationId> other = known().filter(known -> !known.equals(id));
    if (other.isPresent()) {
      return new ReimportOutcome.AnotherPublication(file, other.get());
    }
    return switch (readAndKeep()) {
      case ReadOutcome.Refused(ImportRefusal refusal) -> new ReimportOutcome.Refused(file, refusal);
      case ReadOutcome.Read(ImportedPublication imported) ->
          store(open -> replace(open, id, imported));
    };
  }

  private ReimportOutcome replace(Library open, PublicationId id, ImportedPublication imported) {
    if (open.publication(id).isEmpty()) {
      return new ReimportOutcome.Gone(file, id);
    }
    open.replaceText(id, imported);
    List<PlacedAnnotation> annotations = open.annotations(id);
    int unplaced = (int) annotations.stream().filter(placed -> placed.range().isEmpty()).count();
    return new ReimportOutcome.Reimported(file, id, unplaced, imported.warnings());
  }

  /// The publication that this file is already. A file that cannot be read is not known; why it
  /// cannot be read is the importer's to say.
  private Optional<PublicationId> known() {
    try {
      if (!Files.isRegularFile(file) || Files.size(file) >> 20 > FileImporter.LARGEST_MEGABYTES) {
        return Optional.empty();
      }
      String sha256 = SourceFiles.sha256(file, progress);
      return onLibraryThread(open -> open.publicationFrom(sha256));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private ReadOutcome readAndKeep() {
    ReadOutcome outcome = FileImporter.read(file, progress);
    if (outcome instanceof ReadOutcome.Read(ImportedPublication imported) && !kept(imported)) {
      return new ReadOutcome.Refused(ImportRefusal.READ_FAILED);
    }
    return outcome;
  }

  /// Before anything is stored, so that every publication has its source.
  private boolean kept(ImportedPublication imported) {
    try {
      return sources.keep(file, imported.source(), progress);
    } catch (IOException vanished) {
      return false;
    }
  }

  private <T> T store(Function<Library, T> write) {
    progress.report(Progress.Stage.STORING, 0, 0);
    return onLibraryThread(write);
  }

  private <T> T onLibraryThread(Function<Library, T> call) {
    try {
      return library.call(call).join();
    } catch (CompletionException exception) {
      if (exception.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new StoreException("the library's thread failed", exception);
    }
  }
}
