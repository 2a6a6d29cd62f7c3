package org.yandu.ui;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.stage.FileChooser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yandu.exchange.AtomicFile;
import org.yandu.exchange.CorrectionsFile;
import org.yandu.exchange.CorrectionsReader;
import org.yandu.exchange.CorrectionsReading;
import org.yandu.library.TakenCorrections;
import org.yandu.library.TextCorrections;
import org.yandu.model.PublicationId;
import org.yandu.model.UnfitCorrection;
import org.yandu.settings.Messages;

/// Writes what was put right in a publication into a file, and takes over what others put right.
///
/// For the FX thread.
public final class CorrectionsFlow {

  private static final Logger LOG = LoggerFactory.getLogger(CorrectionsFlow.class);

  /// So many that do not fit are named.
  private static final int MOST_NAMED = 6;

  private final LibraryCalls library;
  private final Messages messages;
  private final Overlay overlay;
  private final Executor background;
  private final Executor fxThread;

  /// @param background reads and writes files
  public CorrectionsFlow(
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

  /// Asks where to write what was put right.
  public void exportFrom(PublicationId id, String suggestedName) {
    withCorrections(
        id,
        corrections -> {
          FileChooser chooser = chooser("corrections.choose-export");
          chooser.setInitialFileName(suggestedName + CorrectionsFile.EXTENSION);
          Optional.ofNullable(chooser.showSaveDialog(overlay.getScene().getWindow()))
              .map(File::toPath)
              .ifPresent(file -> write(corrections, file));
        });
  }

  /// Writes what was put right into a file.
  public void exportTo(PublicationId id, Path file) {
    withCorrections(id, corrections -> write(corrections, file));
  }

  /// Asks which file to take over.
  public void importInto(PublicationId id) {
    FileChooser chooser = chooser("corrections.choose-import");
    Optional.ofNullable(chooser.showOpenDialog(overlay.getScene().getWindow()))
        .map(File::toPath)
        .ifPresent(file -> importFrom(id, file));
  }

  /// Takes over what a file says, and tells what became of it.
  public void importFrom(PublicationId id, Path file) {
    var _ =
        CompletableFuture.supplyAsync(() -> CorrectionsReader.read(file), background)
            .thenAcceptAsync(reading -> take(id, file, reading), fxThread);
  }

  /// Lists what no longer fits the text, if there is any.
  public void tellUnfit(PublicationId id) {
    library.ask(
        opened -> opened.proofreading().corrections(id),
        found ->
            found
                .map(TextCorrections::unfit)
                .filter(unfit -> !unfit.isEmpty())
                .ifPresent(unfit ->
                    overlay.notice(
                        messages.text("corrections.unfit-now", unfit.size()),
                        messages.text("corrections.show"),
                        () -> tell(messages.text("corrections.unfit-title"), unfit))));
  }

  private void withCorrections(PublicationId id, Consumer<TextCorrections> then) {
    library.ask(
        opened -> opened.proofreading().corrections(id),
        found -> {
          if (found.map(TextCorrections::script).filter(script -> !script.isEmpty()).isPresent()) {
            then.accept(found.get());
          } else {
            overlay.notice(messages.text("corrections.nothing"));
          }
        });
  }

  private void take(PublicationId id, Path file, CorrectionsReading reading) {
    switch (reading) {
      case CorrectionsReading.Refused(var reason) ->
          ask(
              messages.text("corrections.refused"),
              messages.text("corrections.refused." + reason, file));
      case CorrectionsReading.Read read ->
          library.ask(opened -> opened.proofreading().take(id, read.script()), this::told);
    }
  }

  private void told(TakenCorrections taken) {
    String sentence =
        messages.text("corrections.taken", taken.taken(), taken.known(), taken.unfit().size());
    if (taken.unfit().isEmpty()) {
      overlay.notice(sentence);
    } else {
      tell(sentence, taken.unfit());
    }
  }

  private void tell(String title, List<UnfitCorrection> unfit) {
    String named =
        unfit.stream()
            .limit(MOST_NAMED)
            .map(each ->
                messages.text("corrections.unfit." + each.reason(), each.correction().at().after()))
            .collect(Collectors.joining("\n"));
    int more = unfit.size() - MOST_NAMED;
    ask(title, more > 0 ? named + "\n" + messages.text("corrections.more", more) : named);
  }

  private void write(TextCorrections corrections, Path file) {
    var _ =
        CompletableFuture.runAsync(() -> writeNow(corrections, file), background)
            .whenCompleteAsync(
                (_, failure) -> {
                  if (failure == null) {
                    overlay.notice(
                        messages.text("corrections.written", corrections.script().size(), file));
                  } else {
                    LOG.warn("corrections not written", failure);
                    ask(
                        messages.text("corrections.not-written"),
                        messages.text("export.failed.text", file));
                  }
                },
                fxThread);
  }

  private static void writeNow(TextCorrections corrections, Path file) {
    try {
      AtomicFile.write(file, CorrectionsFile.of(corrections.source(), corrections.script()));
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }

  private void ask(String title, String text) {
    overlay.ask(
        overlay.message(
            title, text, overlay.button(messages.text("window.close"), true, () -> {})));
  }

  private FileChooser chooser(String titleKey) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(messages.text(titleKey));
    chooser
        .getExtensionFilters()
        .add(
            new FileChooser.ExtensionFilter(
                messages.text("corrections.file"), "*" + CorrectionsFile.EXTENSION));
    return chooser;
  }
}
