package org.yandu.ui;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.yandu.importer.ImportedPublication;
import org.yandu.library.AnnotationDraft;
import org.yandu.library.Library;
import org.yandu.library.LibraryThread;
import org.yandu.library.OpenPublication;
import org.yandu.model.AnnotationId;
import org.yandu.model.AnnotationStyle;
import org.yandu.model.MeaningId;
import org.yandu.model.PublicationId;
import org.yandu.model.TextRange;

/// A real library in a folder of the test, asked in short words that wait for their answer.
public final class OpenLibrary implements AutoCloseable {

  private final LibraryThread thread = LibraryThread.start();

  public OpenLibrary(Path folder) {
    await(thread.open(folder));
  }

  public LibraryThread thread() {
    return thread;
  }

  public <T> T call(Function<Library, T> call) {
    return await(thread.call(call));
  }

  public PublicationId add(ImportedPublication imported) {
    return call(library -> library.add(imported)).id();
  }

  public OpenPublication read(PublicationId id) {
    return call(library -> library.read(id).orElseThrow());
  }

  /// Marks the first passage of the publication that reads like this.
  public AnnotationId mark(PublicationId id, String passage, MeaningId meaning, String note) {
    int start = read(id).text().string().indexOf(passage);
    TextRange range = new TextRange(start, start + passage.length());
    AnnotationDraft draft = new AnnotationDraft(range, AnnotationStyle.HIGHLIGHT, meaning, note);
    return call(library -> library.annotating().annotate(id, draft)).annotation().id();
  }

  @Override
  public void close() {
    thread.close();
  }

  private static <T> T await(CompletableFuture<T> future) {
    try {
      return future.get(20, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
