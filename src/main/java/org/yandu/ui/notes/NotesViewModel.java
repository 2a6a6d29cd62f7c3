package org.yandu.ui.notes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.yandu.exchange.SourceLine;
import org.yandu.library.ChangeSet;
import org.yandu.library.Library;
import org.yandu.library.LibraryThread;
import org.yandu.library.OpenPublication;
import org.yandu.model.AnnotationId;
import org.yandu.model.Article;
import org.yandu.model.Meaning;
import org.yandu.model.MeaningId;
import org.yandu.model.PlacedAnnotation;
import org.yandu.model.Publication;
import org.yandu.model.PublicationId;
import org.yandu.model.PublicationMetadata;
import org.yandu.ui.LibraryCalls;
import org.yandu.ui.TextFilter;

/// The annotations of a publication in reading order, those without a sure place last, filtered by
/// words and by meanings; and what can be done to one of them.
///
/// For the window's thread.
public final class NotesViewModel {

  private final LibraryCalls library;
  private final StringProperty filterText = new SimpleStringProperty(this, "filterText", "");
  private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(this, "count");
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

  private Optional<OpenPublication> shown = Optional.empty();
  private Optional<NotesRowBuilder> builder = Optional.empty();
  private List<NotesRow.Note> notes = List.of();
  private List<Meaning> meanings = List.of();

  private record Fresh(
      List<PlacedAnnotation> annotations,
      List<Meaning> meanings,
      Optional<PublicationMetadata> metadata) {}

  /// @param window runs what it is given on the window's thread
  public NotesViewModel(LibraryThread library, Executor window) {
    this.library = new LibraryCalls(library, window);
    this.library.onChange(this::follow);
    filterText.addListener((_, _, _) -> arrange());
  }

  /// Shows the annotations of a publication; to be told again when its text changes.
  public void show(OpenPublication publication) {
    boolean another = shown.filter(before -> id(before).equals(id(publication))).isEmpty();
    shown = Optional.of(publication);
    builder = Optional.of(new NotesRowBuilder(publication));
    if (another) {
      chosen.clear();
      filterText.set("");
      active.set(Optional.empty());
      editing.set(Optional.empty());
    }
    take(publication.annotations());
    if (another) {
      load(id(publication));
    }
  }

  /// What is typed into the filter field.
  public StringProperty filterTextProperty() {
    return filterText;
  }

  /// The annotation that the reader is at, here or in the text.
  public ObjectProperty<Optional<AnnotationId>> activeProperty() {
    return active;
  }

  /// How many annotations the publication has.
  public ReadOnlyIntegerProperty countProperty() {
    return count.getReadOnlyProperty();
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
    List<NotesRow.Note> listed =
        rows.stream()
            .filter(NotesRow.Note.class::isInstance)
            .map(NotesRow.Note.class::cast)
            .toList();
    int index = listed.indexOf(note);
    int next = index + 1 < listed.size() ? index + 1 : index - 1;
    return index < 0 || next < 0 ? Optional.empty() : Optional.of(listed.get(next).id());
  }

  void delete(NotesRow.Note note) {
    library.change(opened -> opened.annotating().delete(List.of(note.id())));
  }

  void changeMeaning(NotesRow.Note note, MeaningId meaning) {
    if (!note.placed().annotation().meaning().equals(meaning)) {
      library.change(opened -> opened.annotating().changeMeaning(List.of(note.id()), meaning));
    }
  }

  /// Stores a note's text, unless its annotation went while it was written.
  void editNote(NotesRow.Note note, String body) {
    if (notes.stream().anyMatch(other -> other.id().equals(note.id()))) {
      library.change(opened -> opened.annotating().editNote(note.id(), body));
    }
  }

  /// The passage, and the note if there is one.
  String copied(NotesRow.Note note) {
    return withNote(note, exact(note));
  }

  /// As [#copied], with the source behind the passage.
  String copiedWithSource(NotesRow.Note note) {
    Publication publication = shown.orElseThrow().publication();
    String passage =
        article(note)
            .map(article -> SourceLine.quoted(exact(note), article, publication.metadata()))
            .orElse(exact(note));
    return withNote(note, passage);
  }

  private static String withNote(NotesRow.Note note, String passage) {
    String body = note.placed().annotation().body();
    return body.isEmpty() ? passage : passage + "\n" + body;
  }

  private static String exact(NotesRow.Note note) {
    return note.placed().annotation().anchor().exact();
  }

  private Optional<Article> article(NotesRow.Note note) {
    return builder.flatMap(found -> found.article(note.placed()));
  }

  private void follow(ChangeSet changes) {
    shown.map(NotesViewModel::id).ifPresent(id -> follow(changes, id));
  }

  private void follow(ChangeSet changes, PublicationId id) {
    if (changes.meanings()
        || changes.annotationsOf().contains(id)
        || changes.publications().contains(id)) {
      load(id);
    }
  }

  private void load(PublicationId id) {
    library.ask(opened -> read(opened, id), fresh -> takeIfShown(id, fresh));
  }

  private static Fresh read(Library library, PublicationId id) {
    return new Fresh(
        library.annotations(id),
        library.meanings(),
        library.publication(id).map(summary -> summary.metadata()));
  }

  private void takeIfShown(PublicationId id, Fresh fresh) {
    if (shown.filter(publication -> id(publication).equals(id)).isPresent()) {
      meanings = fresh.meanings();
      shown = shown.map(before -> withMetadata(before, fresh.metadata()));
      take(fresh.annotations());
    }
  }

  private static OpenPublication withMetadata(
      OpenPublication before, Optional<PublicationMetadata> metadata) {
    Publication publication = before.publication();
    Publication renamed =
        new Publication(
            publication.id(),
            metadata.orElse(publication.metadata()),
            publication.source(),
            publication.content(),
            publication.textRevision());
    return new OpenPublication(
        renamed, before.text(), before.annotations(), before.links(), before.readingOffset());
  }

  private void take(List<PlacedAnnotation> annotations) {
    NotesRowBuilder rowBuilder = builder.orElseThrow();
    notes = annotations.stream().map(placed -> rowBuilder.note(placed, meanings)).toList();
    count.set(notes.size());
    arrange();
  }

  private void arrange() {
    TextFilter filter = TextFilter.of(filterText.get());
    List<NotesRow.Note> fitting =
        notes.stream().filter(note -> filter.matches(note.searchable())).toList();
    List<MeaningChoice> offered =
        meanings.stream().map(meaning -> choice(meaning, fitting)).toList();
    if (!offered.equals(choices)) {
      choices.setAll(offered);
    }
    List<NotesRow.Note> asked =
        fitting.stream()
            .filter(note -> chosen.isEmpty() || chosen.contains(meaning(note)))
            .toList();
    show(withHeading(asked));
  }

  private MeaningChoice choice(Meaning meaning, List<NotesRow.Note> fitting) {
    long with = fitting.stream().filter(note -> meaning(note).equals(meaning.id())).count();
    return new MeaningChoice(meaning, (int) with, chosen.contains(meaning.id()));
  }

  private static MeaningId meaning(NotesRow.Note note) {
    return note.placed().annotation().meaning();
  }

  private static List<NotesRow> withHeading(List<NotesRow.Note> asked) {
    List<NotesRow.Note> placed = asked.stream().filter(NotesRow.Note::hasSurePlace).toList();
    List<NotesRow.Note> unplaced = asked.stream().filter(note -> !note.hasSurePlace()).toList();
    if (unplaced.isEmpty()) {
      return List.copyOf(placed);
    }
    List<NotesRow> arranged = new ArrayList<>(placed);
    arranged.add(new NotesRow.UnplacedHeading(unplaced.size()));
    arranged.addAll(unplaced);
    return arranged;
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
    return rows.stream()
        .map(row ->
            switch (row) {
              case NotesRow.Note note -> (Object) note.id();
              case NotesRow.UnplacedHeading _ -> NotesRow.UnplacedHeading.class;
            })
        .toList();
  }

  private static PublicationId id(OpenPublication publication) {
    return publication.publication().id();
  }
}
