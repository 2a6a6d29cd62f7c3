package org.yandu.ui.notes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.yandu.library.ChangeSet;
import org.yandu.library.Library;
import org.yandu.library.LibraryThread;
import org.yandu.library.OpenPublication;
import org.yandu.model.AnnotationId;
import org.yandu.model.AuthorId;
import org.yandu.model.Meaning;
import org.yandu.model.MeaningId;
import org.yandu.model.PassageLink;
import org.yandu.model.PublicationId;
import org.yandu.settings.Messages;
import org.yandu.settings.WindowLayout;
import org.yandu.ui.LibraryCalls;
import org.yandu.ui.TextFilter;

/// The annotations of a publication, or of the whole library: in an order and in groups, filtered
/// by words and by meanings; and what can be done to them.
///
/// For the window's thread.
public final class NotesViewModel {

  private final LibraryCalls library;
  private final Messages messages;
  private final StringProperty filterText = new SimpleStringProperty(this, "filterText", "");
  private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(this, "count");
  private final ObjectProperty<NotesOrder> order =
      new SimpleObjectProperty<>(this, "order", NotesOrder.PLACE);
  private final ObjectProperty<NotesGrouping> grouping =
      new SimpleObjectProperty<>(this, "grouping", NotesGrouping.NONE);
  private final ObjectProperty<Optional<AnnotationId>> active =
      new SimpleObjectProperty<>(this, "active", Optional.empty());
  private final ObjectProperty<Optional<AnnotationId>> editing =
      new SimpleObjectProperty<>(this, "editing", Optional.empty());
  private final ObservableList<NotesRow> rows = FXCollections.observableArrayList();
  private final ObservableList<NotesRow> shownRows = FXCollections.unmodifiableObservableList(rows);
  private final ObservableList<MeaningChoice> choices = FXCollections.observableArrayList();
  private final ObservableList<MeaningChoice> shownChoices =
      FXCollections.unmodifiableObservableList(choices);
  private final Set<MeaningId> chosen = new HashSet<>();
  private final Map<PublicationId, List<NotesRow.Note>> notes = new LinkedHashMap<>();

  private boolean wholeLibrary;
  private boolean libraryShown;
  private Optional<PublicationId> shown = Optional.empty();
  private List<Meaning> meanings = List.of();
  private Consumer<PassageLink> followed = _ -> {};

  /// What was read of a publication; no notes if it is gone.
  private record Fresh(Optional<List<NotesRow.Note>> notes, List<Meaning> meanings) {}

  /// @param window runs what it is given on the window's thread
  public NotesViewModel(LibraryThread library, Messages messages, Executor window) {
    this.library = new LibraryCalls(library, window);
    this.messages = messages;
    this.library.onChange(this::follow);
    filterText.addListener((_, _, _) -> arrange());
    order.addListener((_, _, _) -> arrange());
    grouping.addListener((_, _, _) -> arrange());
  }

  /// For all publications; nothing is read before [#showLibrary].
  public static NotesViewModel ofLibrary(
      LibraryThread library, Messages messages, Executor window) {
    NotesViewModel model = new NotesViewModel(library, messages, window);
    model.wholeLibrary = true;
    model.grouping.set(NotesGrouping.PUBLICATION);
    model.order.set(NotesOrder.NEWEST);
    return model;
  }

  /// Shows the annotations of a publication; to be told again when its text changes.
  public void show(OpenPublication publication) {
    PublicationId id = publication.publication().id();
    boolean another = shown.filter(id::equals).isEmpty();
    shown = Optional.of(id);
    if (another) {
      notes.clear();
      chosen.clear();
      filterText.set("");
      active.set(Optional.empty());
      editing.set(Optional.empty());
    }
    arrange();
    load(id);
  }

  /// Shows the annotations of all publications, those that were annotated last first; they come one
  /// publication after another.
  public void showLibrary() {
    libraryShown = true;
    library.ask(
        Library::annotated,
        ids -> {
          notes.keySet().retainAll(ids);
          arrange();
          ids.stream().filter(id -> !notes.containsKey(id)).forEach(this::load);
        });
  }

  /// Takes up order and groups that were kept; what is no name of one changes nothing.
  public void arrangeAs(WindowLayout layout) {
    named(NotesOrder.values(), layout.notesOrder()).ifPresent(order::set);
    named(NotesGrouping.values(), layout.notesGrouping())
        .filter(kept -> kept != NotesGrouping.PUBLICATION)
        .ifPresent(grouping::set);
  }

  /// Takes order and groups into `layout`.
  public WindowLayout keep(WindowLayout layout) {
    return layout.withNotes(order.get().name(), grouping.get().name());
  }

  private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
    return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
  }

  boolean isOfWholeLibrary() {
    return wholeLibrary;
  }

  /// What is typed into the filter field.
  public StringProperty filterTextProperty() {
    return filterText;
  }

  ObjectProperty<NotesOrder> orderProperty() {
    return order;
  }

  ObjectProperty<NotesGrouping> groupingProperty() {
    return grouping;
  }

  /// The annotation that the reader is at, here or in the text.
  public ObjectProperty<Optional<AnnotationId>> activeProperty() {
    return active;
  }

  /// How many annotations there are.
  public ReadOnlyIntegerProperty countProperty() {
    return count.getReadOnlyProperty();
  }

  /// Is told of a link in a note that was followed.
  public void onFollowed(Consumer<PassageLink> listener) {
    followed = listener;
  }

  void follow(PassageLink link) {
    followed.accept(link);
  }

  /// The annotation whose note is being written in its row.
  ObjectProperty<Optional<AnnotationId>> editingProperty() {
    return editing;
  }

  ObservableList<NotesRow> rows() {
    return shownRows;
  }

  /// Meanings to filter by, in the order in which they are offered.
  ObservableList<MeaningChoice> choices() {
    return shownChoices;
  }

  boolean isFiltered() {
    return !chosen.isEmpty() || !TextFilter.of(filterText.get()).isEmpty();
  }

  /// Asks for annotations of this meaning too, or no longer; with none asked for all are shown.
  void toggle(MeaningId meaning) {
    if (!chosen.remove(meaning)) {
      chosen.add(meaning);
    }
    arrange();
  }

  void showAll() {
    chosen.clear();
    filterText.set("");
    arrange();
  }

  /// The annotation below, at the end the one above.
  Optional<AnnotationId> neighbour(NotesRow.Note note) {
    List<NotesRow.Note> listed = listed();
    int index = listed.indexOf(note);
    int next = index + 1 < listed.size() ? index + 1 : index - 1;
    return index < 0 || next < 0 ? Optional.empty() : Optional.of(listed.get(next).id());
  }

  private List<NotesRow.Note> listed() {
    return rows.stream()
        .filter(NotesRow.Note.class::isInstance)
        .map(NotesRow.Note.class::cast)
        .toList();
  }

  void delete(Collection<NotesRow.Note> some) {
    List<AnnotationId> ids = ids(some);
    library.change(opened -> opened.annotating().delete(ids));
  }

  void changeMeaning(Collection<NotesRow.Note> some, MeaningId meaning) {
    List<AnnotationId> ids =
        ids(some.stream().filter(note -> !note.meaningId().equals(meaning)).toList());
    if (!ids.isEmpty()) {
      library.change(opened -> opened.annotating().changeMeaning(ids, meaning));
    }
  }

  void tag(Collection<NotesRow.Note> some, List<String> given, List<String> taken) {
    List<AnnotationId> ids = ids(some);
    library.change(opened -> opened.annotating().tag(ids, given, taken));
  }

  /// Every tag in use, the most used first.
  void askTags(Consumer<List<String>> then) {
    library.ask(Library::tags, then);
  }

  /// Stores a note's text, unless its annotation went while it was written.
  void editNote(NotesRow.Note note, String body) {
    boolean there =
        notes.getOrDefault(note.publication(), List.of()).stream()
            .anyMatch(other -> other.id().equals(note.id()));
    if (there) {
      library.change(opened -> opened.annotating().editNote(note.id(), body));
    }
  }

  private static List<AnnotationId> ids(Collection<NotesRow.Note> some) {
    return some.stream().map(NotesRow.Note::id).distinct().toList();
  }

  private void follow(ChangeSet changes) {
    Set<PublicationId> changed = new HashSet<>(changes.annotationsOf());
    changed.addAll(changes.publications());
    if (changes.meanings()) {
      changed.addAll(notes.keySet());
    }
    changed.stream()
        .filter(id -> libraryShown || shown.filter(id::equals).isPresent())
        .forEach(this::load);
  }

  private void load(PublicationId id) {
    library.ask(
        opened -> read(opened, id),
        fresh -> {
          if (libraryShown || shown.filter(id::equals).isPresent()) {
            meanings = fresh.meanings();
            fresh.notes().ifPresentOrElse(some -> notes.put(id, some), () -> notes.remove(id));
            arrange();
          }
        });
  }

  /// On the library's thread: ten thousand rows take their time.
  private Fresh read(Library library, PublicationId id) {
    List<Meaning> meanings = library.meanings();
    AuthorId me = library.author();
    Map<AuthorId, String> authors = library.authors();
    Optional<List<NotesRow.Note>> notes =
        library
            .read(id)
            .map(publication -> {
              NotesRowBuilder builder = new NotesRowBuilder(publication, me, authors, messages);
              return publication.annotations().stream()
                  .map(placed -> builder.note(placed, meanings))
                  .toList();
            });
    return new Fresh(notes, meanings);
  }

  private void arrange() {
    List<NotesRow.Note> all = notes.values().stream().flatMap(List::stream).toList();
    count.set(all.size());
    TextFilter filter = TextFilter.of(filterText.get());
    List<NotesRow.Note> fitting =
        all.stream().filter(note -> filter.matches(note.searchable())).toList();
    Map<MeaningId, Long> counts =
        fitting.stream()
            .collect(Collectors.groupingBy(NotesRow.Note::meaningId, Collectors.counting()));
    List<MeaningChoice> offered =
        meanings.stream()
            .filter(meaning -> meaning.offered() || counts.containsKey(meaning.id()))
            .map(meaning -> choice(meaning, counts.getOrDefault(meaning.id(), 0L).intValue()))
            .toList();
    if (!offered.equals(choices)) {
      choices.setAll(offered);
    }
    List<NotesRow.Note> asked =
        fitting.stream()
            .filter(note -> chosen.isEmpty() || chosen.contains(note.meaningId()))
            .toList();
    show(new NotesArrangement(order.get(), grouping.get(), meanings, messages).of(asked));
  }

  private MeaningChoice choice(Meaning meaning, int with) {
    return new MeaningChoice(meaning, with, chosen.contains(meaning.id()));
  }

  /// Replaces only the rows that changed where the others stay in place, so that a note being
  /// written keeps its editor.
  private void show(List<NotesRow> arranged) {
    if (!keys(arranged).equals(keys(rows))) {
      rows.setAll(arranged);
      return;
    }
    for (int index = 0; index < arranged.size(); index++) {
      if (!arranged.get(index).equals(rows.get(index))) {
        rows.set(index, arranged.get(index));
      }
    }
  }

  private static List<Object> keys(List<NotesRow> rows) {
    List<Object> keys = new ArrayList<>();
    for (NotesRow row : rows) {
      keys.add(
          switch (row) {
            case NotesRow.Note note -> note.id();
            case NotesRow.Heading heading -> heading.name();
          });
    }
    return keys;
  }
}
