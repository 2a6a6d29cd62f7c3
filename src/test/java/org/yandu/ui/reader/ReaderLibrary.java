package org.yandu.ui.reader;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.yandu.importer.ImportedPublication;
import org.yandu.library.Library;
import org.yandu.library.LibraryThread;
import org.yandu.library.OpenPublication;
import org.yandu.model.PlacedAnnotation;
import org.yandu.model.PublicationContent;
import org.yandu.model.PublicationId;
import org.yandu.model.SourceFile;
import org.yandu.model.SourceFormat;
import org.yandu.ui.OpenLibrary;

/// A real library in a folder with one publication in it.
final class ReaderLibrary implements AutoCloseable {

  private final OpenLibrary library;
  private final PublicationId publication;

  ReaderLibrary(Path folder, PublicationContent content) {
    library = new OpenLibrary(folder);
    SourceFile source = new SourceFile("a.txt", SourceFormat.TEXT, "0".repeat(64), 1, "UTF-8");
    publication = library.add(new ImportedPublication(source, content, List.of()));
  }

  LibraryThread thread() {
    return library.thread();
  }

  PublicationId publication() {
    return publication;
  }

  OpenPublication read() {
    return library.read(publication);
  }

  List<PlacedAnnotation> annotations() {
    return ask(opened -> opened.annotations(publication));
  }

  /// Waits for all that was asked before.
  <T> T ask(Function<Library, T> question) {
    return library.call(question);
  }

  @Override
  public void close() {
    library.close();
  }
}
