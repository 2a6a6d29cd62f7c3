package org.yandu.ui.reader;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.yandu.importer.ImportedPublication;
import org.yandu.library.Library;
import org.yandu.library.LibraryOpening;
import org.yandu.library.LibraryThread;
import org.yandu.library.OpenPublication;
import org.yandu.model.PlacedAnnotation;
import org.yandu.model.PublicationContent;
import org.yandu.model.PublicationId;
import org.yandu.model.SourceFile;
import org.yandu.model.SourceFormat;

/// A real library in a folder, with one publication in it, for tests of the reader.
final class ReaderLibrary implements AutoCloseable {

  private final LibraryThread thread = LibraryThread.start();
  private final PublicationId publication;

  ReaderLibrary(Path folder, PublicationContent content) {
    if (!(wait(thread.open(folder)) instanceof LibraryOpening.Opened)) {
      throw new AssertionError("cannot open " + folder);
    }
    publication = ask(library -> library.add(imported(content)).id());
  }

  private static ImportedPublication imported(PublicationContent content) {
    String fingerprint = "%064x".formatted(content.hashCode() & 0xffff_ffffL);
    SourceFile source = new SourceFile("a.txt", SourceFormat.TEXT, fingerprint, 1, "UTF-8");
    return new ImportedPublication(source, content, List.of());
  }

  LibraryThread thread() {
    return thread;
  }

  PublicationId publication() {
    return publication;
  }

  OpenPublication read() {
    return ask(library -> library.read(publication).orElseThrow());
  }

  List<PlacedAnnotation> annotations() {
    return ask(library -> library.annotations(publication));
  }

  /// Waits for all that was asked before.
  <T> T ask(Function<Library, T> question) {
    return wait(thread.call(question));
  }

  private static <T> T wait(CompletableFuture<T> future) {
    return future.orTimeout(20, TimeUnit.SECONDS).join();
  }

  @Override
  public void close() {
    thread.close();
  }
}
