package org.yandu.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.yandu.library.CorrectionDraft;
import org.yandu.library.LibraryThread;
import org.yandu.library.OpenPublication;
import org.yandu.library.Original;
import org.yandu.library.PlacedDoubt;
import org.yandu.ui.LibraryCalls;

/// What recovery was unsure of in the publication that is shown, as long as no one has looked at
/// it: article by article in reading order, of each the least sure first.
///
/// For the window's thread.
public final class DoubtsViewModel {

  private final LibraryThread thread;
  private final LibraryCalls library;
  private final Executor window;
  private final ObservableList<DoubtRow> rows = FXCollections.observableArrayList();
  private final ReadOnlyIntegerWrapper all = new ReadOnlyIntegerWrapper(this, "all");
  private final ObjectProperty<Optional<DoubtRow>> chosen =
      new SimpleObjectProperty<>(this, "chosen", Optional.empty());
  private Optional<OpenPublication> shown = Optional.empty();

  /// @param window runs what it is given on the window's thread, in order
  public DoubtsViewModel(LibraryThread thread, Executor window) {
    this.thread = thread;
    this.window = window;
    this.library = new LibraryCalls(thread, window);
  }

  /// Lists the doubts of a publication, or of its new text.
  public void show(OpenPublication publication) {
    shown = Optional.of(publication);
    library.ask(
        opened -> opened.proofreading().doubts(publication.publication().id()),
        doubts -> {
          if (shown.filter(publication::equals).isPresent()) {
            list(publication, doubts);
          }
        });
  }

  private void list(OpenPublication publication, List<PlacedDoubt> doubts) {
    int before = chosen.get().map(rows::indexOf).orElse(-1);
    List<DoubtRow> open =
        DoubtRow.of(publication, doubts.stream().filter(doubt -> !doubt.settled()).toList());
    Optional<DoubtRow> same =
        chosen
            .get()
            .flatMap(row ->
                open.stream()
                    .filter(other -> other.placed().doubt().equals(row.placed().doubt()))
                    .findFirst());
    all.set(doubts.size());
    rows.setAll(open);
    if (before >= 0 && same.isEmpty() && !open.isEmpty()) {
      chosen.set(Optional.of(open.get(Math.min(before, open.size() - 1))));
    } else {
      chosen.set(same);
    }
  }

  /// Those that no one has looked at yet.
  ObservableList<DoubtRow> rows() {
    return rows;
  }

  /// How many there were at first.
  ReadOnlyIntegerProperty allProperty() {
    return all.getReadOnlyProperty();
  }

  /// The one that is looked at now.
  ObjectProperty<Optional<DoubtRow>> chosenProperty() {
    return chosen;
  }

  /// The next one, or the one before; the first if none is chosen.
  Optional<DoubtRow> step(int by) {
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    int at = chosen.get().map(rows::indexOf).orElse(by > 0 ? -1 : rows.size());
    chosen.set(Optional.of(rows.get(Math.floorMod(at + by, rows.size()))));
    return chosen.get();
  }

  /// Says that the chosen one is right as it is.
  void check() {
    shown.ifPresent(open ->
        chosen
            .get()
            .ifPresent(row ->
                library.change(opened ->
                    opened
                        .proofreading()
                        .correct(
                            open.publication().id(),
                            open.publication().textRevision(),
                            List.of(new CorrectionDraft.Confirm(row.placed().doubt()))))));
  }

  /// Turns the pages beside the doubts.
  OriginalPagesViewModel pages() {
    return new OriginalPagesViewModel(thread, window);
  }

  /// The source lines of a doubt, or its page.
  CompletableFuture<Original> original(DoubtRow row) {
    return shown
        .map(open -> thread.original(open.publication().id(), row.range()))
        .orElseGet(() -> CompletableFuture.completedFuture(new Original.Missing()))
        .thenApplyAsync(original -> original, window);
  }
}
