package org.yandu.ui;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.yandu.model.ImportRefusal;
import org.yandu.model.ImportWarning;
import org.yandu.library.AddOutcome;
import org.yandu.library.ImportOutcome;
import org.yandu.library.LibraryThread;
import org.yandu.library.ReimportOutcome;
import org.yandu.model.PublicationId;
import org.yandu.settings.Messages;
import org.yandu.task.BackgroundTask;
import org.yandu.task.CancelledException;

/// Imports files one after the other, tells how far each is and opens the last. How it ended is
/// told of each: of one file beside its text, of several in one card.
///
/// For the FX thread.
public final class ImportFlow {

  /// Short imports show no card at all.
  private static final Duration PATIENCE = Duration.millis(300);

  /// More sentences than this would not fit into a card.
  private static final int FILES_SHOWN = 8;

  private final LibraryThread library;
  private final Messages messages;
  private final Overlay overlay;
  private final Executor fxThread;
  private final BiConsumer<PublicationId, String> open;
  private final Consumer<Throwable> unexpected;
  private final Deque<Path> waiting = new ArrayDeque<>();
  private final List<Refusal> refusals = new ArrayList<>();
  private final List<Arrival> arrivals = new ArrayList<>();
  private boolean running;

  /// @param remarks what a reader should know of it, a line each
  private record Arrival(PublicationId id, String howItCame, List<String> remarks) {

    String sentences() {
      List<String> lines = new ArrayList<>(remarks);
      lines.add(howItCame);
      return String.join("\n", lines);
    }
  }

  private record Refusal(String file, String sentence) {}

  /// @param open shows a publication and says how it came in
  /// @param unexpected is told of failures that nobody expected
  public ImportFlow(
      LibraryThread library,
      Messages messages,
      Overlay overlay,
      Executor fxThread,
      BiConsumer<PublicationId, String> open,
      Consumer<Throwable> unexpected) {
    this.library = library;
    this.messages = messages;
    this.overlay = overlay;
    this.fxThread = fxThread;
    this.open = open;
    this.unexpected = unexpected;
  }

  public void importFiles(List<Path> files) {
    waiting.addAll(files);
    next();
  }

  /// Reads the file of a publication anew and gives it the text that comes out.
  public void reimport(PublicationId id, Path file) {
    follow(file, library.reimport(id, file), this::told);
  }

  private void next() {
    if (running) {
      return;
    }
    Path file = waiting.poll();
    if (file == null) {
      finish();
    } else {
      follow(file, library.importFile(file), this::told);
    }
  }

  private <T> void follow(Path file, BackgroundTask<T> task, Consumer<T> told) {
    running = true;
    ImportCard card = new ImportCard(messages, name(file), task);
    PauseTransition patience = new PauseTransition(PATIENCE);
    patience.setOnFinished(event -> overlay.ask(card));
    patience.play();
    task.result()
        .whenCompleteAsync(
            (outcome, failure) -> {
              patience.stop();
              if (card.getScene() != null) {
                overlay.close();
              }
              running = false;
              if (failure == null) {
                told.accept(outcome);
              } else {
                failed(file, failure);
              }
              next();
            },
            fxThread);
  }

  private void told(ImportOutcome outcome) {
    switch (outcome) {
      case ImportOutcome.Imported(Path file, AddOutcome added, var warnings) -> {
        String key =
            switch (added) {
              case AddOutcome.Added _ -> "import.added";
              case AddOutcome.AlreadyThere _ -> "import.already-there";
              case AddOutcome.Restored _ -> "import.restored";
            };
        arrivals.add(new Arrival(added.id(), messages.text(key, name(file)), remarks(warnings)));
      }
      case ImportOutcome.Refused(Path file, ImportRefusal refusal) -> refused(file, refusal);
    }
  }

  /// Shows the last one that came in. One file needs a card if it did not come in; of several, the
  /// card tells how each ended.
  private void finish() {
    boolean several = arrivals.size() + refusals.size() > 1;
    if (!arrivals.isEmpty()) {
      Arrival last = arrivals.getLast();
      open.accept(last.id(), several ? last.howItCame() : last.sentences());
    }
    if (several || !refusals.isEmpty()) {
      overlay.ask(
          overlay.message(
              title(),
              sentences(),
              overlay.button(messages.text("import.understood"), true, () -> {})));
    }
    arrivals.clear();
    refusals.clear();
  }

  private String title() {
    if (refusals.isEmpty()) {
      return messages.text("import.added-several", arrivals.size());
    }
    return refusals.size() == 1
        ? messages.text("import.refused", refusals.getFirst().file())
        : messages.text("import.refused-several", refusals.size());
  }

  /// Of each file: first those that did not come in, then those of which there is more to say.
  private String sentences() {
    List<String> files = new ArrayList<>(refusals.stream().map(Refusal::sentence).toList());
    arrivals.stream()
        .filter(arrival -> !arrival.remarks().isEmpty())
        .map(arrival -> arrival.howItCame() + "\n　　" + String.join("\n　　", arrival.remarks()))
        .forEach(files::add);
    arrivals.stream()
        .filter(arrival -> arrival.remarks().isEmpty())
        .map(Arrival::howItCame)
        .forEach(files::add);
    List<String> shown = new ArrayList<>(files.subList(0, Math.min(FILES_SHOWN, files.size())));
    if (files.size() > FILES_SHOWN) {
      shown.add(messages.text("import.more", files.size() - FILES_SHOWN));
    }
    return String.join("\n", shown);
  }

  private void told(ReimportOutcome outcome) {
    switch (outcome) {
      case ReimportOutcome.Reimported(Path file, PublicationId id, int unplaced, var warnings) -> {
        String howItCame =
            unplaced == 0
                ? messages.text("import.renewed", name(file))
                : messages.text("import.renewed-unplaced", name(file), unplaced);
        open.accept(id, new Arrival(id, howItCame, remarks(warnings)).sentences());
      }
      case ReimportOutcome.AnotherPublication(Path file, PublicationId _) ->
          overlay.notice(messages.text("import.another-publication", name(file)));
      case ReimportOutcome.Gone(Path file, PublicationId _) ->
          overlay.notice(messages.text("import.gone", name(file)));
      case ReimportOutcome.Refused(Path file, ImportRefusal refusal) -> refused(file, refusal);
    }
  }

  /// A line for each kind of thing that a reader should know of a file.
  private List<String> remarks(List<ImportWarning> warnings) {
    Map<ImportWarning.Kind, List<ImportWarning>> kinds =
        warnings.stream()
            .collect(
                Collectors.groupingBy(
                    ImportWarning::kind,
                    () -> new EnumMap<>(ImportWarning.Kind.class),
                    Collectors.toList()));
    List<String> lines = new ArrayList<>();
    kinds.forEach((kind, those) ->
        lines.add(
            messages.text(
                "import.remark." + kind, those.size(), Integer.toString(those.getFirst().line()))));
    return lines;
  }

  private void refused(Path file, ImportRefusal refusal) {
    String sentence =
        messages.text(
            refusalKey(refusal),
            name(file),
            ImportRefusal.LARGEST_MEGABYTES,
            ImportRefusal.LARGEST_PDF_MEGABYTES);
    refusals.add(new Refusal(name(file), sentence));
  }

  private void failed(Path file, Throwable failure) {
    Throwable cause =
        failure instanceof CompletionException && failure.getCause() != null
            ? failure.getCause()
            : failure;
    if (cause instanceof CancelledException) {
      waiting.clear();
      overlay.notice(messages.text("import.cancelled", name(file)));
    } else {
      unexpected.accept(cause);
    }
  }

  private static String refusalKey(ImportRefusal refusal) {
    return "import.refused." + refusal.name();
  }

  private static String name(Path file) {
    Path name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }
}
