package org.yandu.ui;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.yandu.exchange.CorrectionsFile;
import org.yandu.exchange.CorrectionsReader;
import org.yandu.exchange.CorrectionsReading;
import org.yandu.library.TakenCorrections;
import org.yandu.library.TextCorrections;
import org.yandu.model.Correction;
import org.yandu.model.CorrectionConflict;
import org.yandu.model.PublicationId;
import org.yandu.model.UnfitCorrection;
import org.yandu.settings.Messages;

/// Writes what was put right in a publication into a file, and takes over what others put right.
///
/// For the FX thread.
public final class CorrectionsFlow {

  /// So many that do not fit are named.
  private static final int MOST_NAMED = 6;

  private final LibraryCalls library;
  private final Messages messages;
  private final Overlay overlay;
  private final Executor background;
  private final Executor fxThread;
  private final FileWriting writing;
  private FileQuestion question = FileQuestion::askThePlatform;

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
    this.writing = new FileWriting(messages, overlay, background, fxThread);
  }

  /// Puts another question in the place of the platform's file dialog.
  public void askWith(FileQuestion other) {
    question = other;
  }

  /// Asks where to write what was put right.
  public void exportFrom(PublicationId id, String suggestedName) {
    withCorrections(
        id,
        corrections ->
            ask(
                    "corrections.choose-export",
                    Optional.of(FileWriting.asFileName(suggestedName) + CorrectionsFile.EXTENSION))
                .ifPresent(file -> write(corrections, file)));
  }

  /// Asks which file to take over.
  public void importInto(PublicationId id) {
    ask("corrections.choose-import", Optional.empty()).ifPresent(file -> importFrom(id, file));
  }

  private Optional<Path> ask(String titleKey, Optional<String> suggestedName) {
    return question.ask(
        overlay.getScene(),
        new FileQuestion.Wanted(
            messages.text(titleKey),
            suggestedName,
            messages.text("corrections.file"),
            CorrectionsFile.EXTENSION));
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
          tell(
              messages.text("corrections.refused"),
              messages.text("corrections.refused." + reason, file));
      case CorrectionsReading.Read read ->
          library.ask(
              opened -> opened.proofreading().conflicts(id, read.script()),
              conflicts -> settle(id, read.script(), conflicts));
    }
  }

  /// Has the reader choose where others say other things than he did.
  private void settle(
      PublicationId id, List<Correction> script, List<CorrectionConflict> conflicts) {
    if (conflicts.isEmpty()) {
      take(id, script, Set.of());
      return;
    }
    overlay.ask(
        new ConflictsCard(
            messages,
            conflicts,
            refused -> {
              overlay.close();
              take(id, script, refused);
            },
            overlay::close));
  }

  private void take(PublicationId id, List<Correction> script, Set<Integer> refused) {
    library.ask(opened -> opened.proofreading().take(id, script, refused), this::told);
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
    tell(title, more > 0 ? named + "\n" + messages.text("corrections.more", more) : named);
  }

  private void write(TextCorrections corrections, Path file) {
    writing.write(
        file,
        () ->
            CorrectionsFile.of(corrections.source(), corrections.script())
                .getBytes(StandardCharsets.UTF_8),
        messages.text("corrections.written", corrections.script().size(), file),
        messages.text("corrections.not-written"));
  }

  private void tell(String title, String text) {
    overlay.tell(title, text, messages.text("window.close"));
  }
}
