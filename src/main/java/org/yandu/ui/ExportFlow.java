package org.yandu.ui;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.scene.Scene;
import javafx.stage.FileChooser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yandu.exchange.AtomicFile;
import org.yandu.exchange.NotesMarkdown;
import org.yandu.library.OpenPublication;
import org.yandu.model.Meaning;
import org.yandu.model.PublicationId;
import org.yandu.settings.Messages;

/// Writes the notes of one publication to a Markdown file that the reader names.
///
/// For the FX thread.
public final class ExportFlow {

  private static final Logger LOG = LoggerFactory.getLogger(ExportFlow.class);

  private final LibraryCalls library;
  private final Messages messages;
  private final Overlay overlay;
  private final Executor background;
  private final Executor fxThread;
  private FileQuestion question = ExportFlow::askThePlatform;

  /// Asks the reader where to write; empty if the reader thinks better of it.
  @FunctionalInterface
  public interface FileQuestion {
    Optional<Path> ask(Scene scene, String title, String suggestedName);
  }

  private record Notes(OpenPublication publication, List<Meaning> meanings) {}

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
    this.background = background;
    this.fxThread = fxThread;
  }

  /// Puts another question in the place of the platform's file dialog.
  public void askWith(FileQuestion other) {
    question = other;
  }

  public void exportNotes(PublicationId id) {
    library.ask(
        opened -> opened.read(id).map(read -> new Notes(read, opened.meanings())),
        notes -> notes.ifPresent(this::export));
  }

  private void export(Notes notes) {
    if (notes.publication().annotations().isEmpty()) {
      overlay.notice(messages.text("export.nothing"));
      return;
    }
    String name =
        PublicationName.of(
            messages,
            notes.publication().publication().metadata(),
            notes.publication().publication().source().name());
    question
        .ask(
            overlay.getScene(),
            messages.text("export.choose"),
            messages.text("export.suggested-name", asFileName(name)))
        .ifPresent(file -> write(notes, file));
  }

  private void write(Notes notes, Path file) {
    var _ =
        CompletableFuture.runAsync(() -> writeNow(notes, file), background)
            .whenCompleteAsync(
                (_, failure) -> {
                  if (failure == null) {
                    overlay.notice(
                        messages.text(
                            "export.done", notes.publication().annotations().size(), file));
                  } else {
                    LOG.warn("notes not written", failure);
                    overlay.ask(
                        overlay.message(
                            messages.text("export.failed"),
                            messages.text("export.failed.text", file),
                            overlay.button(messages.text("window.close"), true, () -> {})));
                  }
                },
                fxThread);
  }

  private void writeNow(Notes notes, Path file) {
    OpenPublication publication = notes.publication();
    String markdown =
        NotesMarkdown.of(
            publication.publication(),
            publication.text(),
            publication.annotations(),
            notes.meanings(),
            messages::text,
            ZoneId.systemDefault());
    try {
      AtomicFile.write(file, markdown);
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }

  private static String asFileName(String name) {
    return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_").strip();
  }

  private static Optional<Path> askThePlatform(Scene scene, String title, String suggestedName) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser.setInitialFileName(suggestedName);
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("Markdown", "*.md"));
    File file = chooser.showSaveDialog(scene.getWindow());
    return Optional.ofNullable(file).map(File::toPath);
  }
}
