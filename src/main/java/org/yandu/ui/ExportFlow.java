package org.yandu.ui;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import org.yandu.exchange.AnnotatedPublication;
import org.yandu.exchange.NotesMarkdown;
import org.yandu.library.Library;
import org.yandu.library.OpenPublication;
import org.yandu.model.AnnotationId;
import org.yandu.model.Meaning;
import org.yandu.model.PublicationId;
import org.yandu.settings.Messages;

/// Writes notes to a Markdown file that the reader names.
///
/// For the FX thread.
public final class ExportFlow {

  private final LibraryCalls library;
  private final Messages messages;
  private final Overlay overlay;
  private final FileWriting writing;
  private FileQuestion question = FileQuestion::askThePlatform;

  /// What is written: some annotations of some publications.
  private record Notes(List<OpenPublication> publications, List<Meaning> meanings) {

    int count() {
      return publications.stream().mapToInt(one -> one.annotations().size()).sum();
    }
  }

  /// @param background writes files
  public ExportFlow(
      LibraryCalls library,
      Messages messages,
      Overlay overlay,
      Executor background,
      Executor fxThread) {
    this.library = library;
    this.messages = messages;
    this.overlay = overlay;
    this.writing = new FileWriting(messages, overlay, background, fxThread);
  }

  /// Puts another question in the place of the platform's file dialog.
  public void askWith(FileQuestion other) {
    question = other;
  }

  public void exportNotes(PublicationId id) {
    library.ask(
        opened -> new Notes(opened.read(id).stream().toList(), opened.meanings()), this::export);
  }

  /// Some of the annotations of the library.
  public void exportNotes(List<AnnotationId> chosen) {
    library.ask(opened -> chosen(opened, Set.copyOf(chosen)), this::export);
  }

  private static Notes chosen(Library library, Set<AnnotationId> chosen) {
    List<OpenPublication> publications =
        library.annotated().stream()
            .flatMap(id -> library.read(id).stream())
            .map(open ->
                open.withAnnotations(
                    open.annotations().stream()
                        .filter(placed -> chosen.contains(placed.annotation().id()))
                        .toList()))
            .filter(open -> !open.annotations().isEmpty())
            .toList();
    return new Notes(publications, library.meanings());
  }

  private void export(Notes notes) {
    if (notes.count() == 0) {
      overlay.notice(messages.text("export.nothing"));
      return;
    }
    var first = notes.publications().getFirst().publication();
    String name = PublicationName.of(messages, first.metadata(), first.source().name());
    String suggested = messages.text("export.suggested-name", FileWriting.asFileName(name));
    question
        .ask(
            overlay.getScene(),
            new FileQuestion.Wanted(
                messages.text("export.choose"), Optional.of(suggested), "Markdown", ".md"))
        .ifPresent(file ->
            writing.write(
                file,
                () -> markdown(notes),
                messages.text("export.done", notes.count(), file),
                messages.text("export.failed")));
  }

  private String markdown(Notes notes) {
    return notes.publications().stream()
        .map(open ->
            NotesMarkdown.of(
                new AnnotatedPublication(open.publication(), open.text(), open.annotations()),
                notes.meanings(),
                messages::text,
                ZoneId.systemDefault()))
        .collect(Collectors.joining("\n"));
  }
}
