package org.yandu.ui.shelf;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.yandu.library.ChangeSet;
import org.yandu.library.Library;
import org.yandu.library.LibraryThread;
import org.yandu.library.Operation;
import org.yandu.model.PublicationId;
import org.yandu.model.PublicationMetadata;
import org.yandu.model.PublicationSummary;
import org.yandu.ui.LibraryCalls;
import org.yandu.ui.TextFilter;

/// What is in the library, filtered and in order; the form for one publication's periodical, year,
/// issue and title; and the deletion that can be taken back.
///
/// For the window's thread.
public final class ShelfViewModel {

  private final LibraryCalls library;
  private final StringProperty filterText = new SimpleStringProperty(this, "filterText", "");
  private final ObjectProperty<ShelfOrder> order =
      new SimpleObjectProperty<>(this, "order", ShelfOrder.BEGINNING);
  private final ReadOnlyObjectWrapper<Optional<MetadataForm>> form =
      new ReadOnlyObjectWrapper<>(this, "form", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<PublicationSummary>> deleted =
      new ReadOnlyObjectWrapper<>(this, "deleted", Optional.empty());
  private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(this, "loaded");
  private final ObservableList<PublicationSummary> rows = FXCollections.observableArrayList();
  private final ObservableList<PublicationSummary> shownRows =
      FXCollections.unmodifiableObservableList(rows);

  private List<PublicationSummary> all = List.of();

  /// @param window runs what it is given on the window's thread
  public ShelfViewModel(LibraryThread library, Executor window) {
    this.library = new LibraryCalls(library, window);
    this.library.onChange(this::follow);
    filterText.addListener((_, _, _) -> arrange());
    order.addListener((_, _, _) -> arrange());
  }

  /// Asks the library anew, for what changes without an operation: when something was last read.
  public void refresh() {
    library.ask(Library::publications, this::take);
  }

  /// What is typed into the filter field.
  public StringProperty filterTextProperty() {
    return filterText;
  }

  ObservableList<PublicationSummary> rows() {
    return shownRows;
  }

  ObjectProperty<ShelfOrder> orderProperty() {
    return order;
  }

  /// Whether the library has told what it holds; before, an empty list means nothing.
  ReadOnlyBooleanProperty loadedProperty() {
    return loaded.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<MetadataForm>> formProperty() {
    return form.getReadOnlyProperty();
  }

  /// The publication that was deleted just now, while the deletion is the last thing done.
  ReadOnlyObjectProperty<Optional<PublicationSummary>> deletedProperty() {
    return deleted.getReadOnlyProperty();
  }

  /// How many publications there are, whatever the filter.
  int size() {
    return all.size();
  }

  void sortBy(ShelfOrder.Column column) {
    order.set(order.get().by(column));
  }

  /// Opens the form of a publication, if it is there.
  public void edit(PublicationId id) {
    library.ask(opened -> opened.publication(id), found -> found.ifPresent(this::edit));
  }

  void edit(PublicationSummary summary) {
    form.set(Optional.of(new MetadataForm(summary)));
  }

  void closeForm() {
    form.set(Optional.empty());
  }

  /// Stores what the form holds and closes it; does nothing while the form cannot be taken.
  void saveForm() {
    form.get()
        .ifPresent(filled ->
            filled
                .metadata()
                .ifPresent(metadata -> {
                  if (filled.isChanged()) {
                    store(filled.id(), metadata);
                  }
                  closeForm();
                }));
  }

  void delete(PublicationSummary summary) {
    form.get().filter(open -> open.id().equals(summary.id())).ifPresent(_ -> closeForm());
    library.ask(
        opened -> {
          opened.delete(summary.id());
          return summary;
        },
        gone -> deleted.set(Optional.of(gone)));
  }

  /// Takes the deletion back, if nothing else was done since.
  void undoDelete() {
    deleted.set(Optional.empty());
    library.change(opened -> {
      if (opened.undoable().filter(Operation.DELETE_PUBLICATION::equals).isPresent()) {
        opened.undo();
      }
    });
  }

  /// Whether periodical, year or issue is not known of something that is no book.
  static boolean isIncomplete(PublicationSummary summary) {
    PublicationMetadata metadata = summary.metadata();
    boolean periodical = metadata.title().isEmpty() || !metadata.periodical().isEmpty();
    return periodical
        && (metadata.periodical().isEmpty()
            || metadata.year().isEmpty()
            || metadata.issue().isEmpty());
  }

  private void store(PublicationId id, PublicationMetadata metadata) {
    library.change(opened -> opened.editMetadata(id, metadata));
  }

  private void follow(ChangeSet changes) {
    if (changes.operation() != Operation.DELETE_PUBLICATION) {
      deleted.set(Optional.empty());
    }
    if (!changes.publications().isEmpty()
        || !changes.annotationsOf().isEmpty()
        || !changes.texts().isEmpty()) {
      refresh();
    }
  }

  private void take(List<PublicationSummary> publications) {
    all = publications;
    loaded.set(true);
    boolean back =
        deleted
            .get()
            .filter(gone -> publications.stream().anyMatch(one -> one.id().equals(gone.id())))
            .isPresent();
    if (back) {
      deleted.set(Optional.empty());
    }
    arrange();
  }

  private void arrange() {
    TextFilter filter = TextFilter.of(filterText.get());
    List<PublicationSummary> arranged =
        all.stream()
            .filter(summary -> filter.matches(searchable(summary)))
            .sorted(order.get().comparator())
            .toList();
    if (!arranged.equals(rows)) {
      rows.setAll(arranged);
    }
  }

  private static String searchable(PublicationSummary summary) {
    PublicationMetadata metadata = summary.metadata();
    String year = metadata.year().isPresent() ? metadata.year().getAsInt() + "年" : "";
    return TextFilter.folded(
        String.join(
            "\n",
            metadata.periodical(),
            year,
            metadata.issue().isEmpty() ? "" : "第" + metadata.issue() + "期",
            metadata.title(),
            summary.source().name()));
  }
}
