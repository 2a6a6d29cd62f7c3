package org.yandu.ui.reader;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.yandu.library.AnnotationDraft;
import org.yandu.library.ChangeSet;
import org.yandu.library.Library;
import org.yandu.library.LibraryThread;
import org.yandu.library.OpenPublication;
import org.yandu.model.AnnotationId;
import org.yandu.model.AnnotationStyle;
import org.yandu.model.AuthorId;
import org.yandu.model.HighlightColour;
import org.yandu.model.Meaning;
import org.yandu.model.MeaningId;
import org.yandu.model.PageImage;
import org.yandu.model.PassageLink;
import org.yandu.model.PlacedAnnotation;
import org.yandu.model.PrintedPicture;
import org.yandu.model.PublicationId;
import org.yandu.model.TextRange;
import org.yandu.task.BackgroundTask;
import org.yandu.ui.LibraryCalls;

/// What the reading pane shows and what a reader does to it: the publication, its annotations as
/// decorations, where the reader is and was, notes that are being written.
///
/// For the window's thread.
public final class ReaderViewModel implements AutoCloseable {

  private static final Duration PLACE_PAUSE = Duration.ofMillis(800);

  /// Where the pane is to go.
  ///
  /// @param flash whether the passage is shown for a moment; else its start becomes the first line
  public record Jump(TextRange range, boolean flash) {}

  private final boolean keepsPlace;
  private final LibraryThread thread;
  private final LibraryCalls library;
  private final Executor window;
  private final NoteSaving noteSaving;
  private final Debounce placeSaving;
  private final JumpHistory history = new JumpHistory();

  private final ReadOnlyObjectWrapper<Optional<OpenPublication>> publication =
      new ReadOnlyObjectWrapper<>(this, "publication", Optional.empty());
  private final ReadOnlyObjectWrapper<List<PlacedAnnotation>> annotations =
      new ReadOnlyObjectWrapper<>(this, "annotations", List.of());
  private final ReadOnlyObjectWrapper<List<Meaning>> meanings =
      new ReadOnlyObjectWrapper<>(this, "meanings", List.of());
  private final ReadOnlyObjectWrapper<List<Decoration>> decorations =
      new ReadOnlyObjectWrapper<>(this, "decorations", List.of());
  private final ObjectProperty<Optional<AnnotationId>> active =
      new SimpleObjectProperty<>(this, "active", Optional.empty());
  private final ReadOnlyIntegerWrapper readingOffset =
      new ReadOnlyIntegerWrapper(this, "readingOffset");
  private final ReadOnlyBooleanWrapper saved = new ReadOnlyBooleanWrapper(this, "saved", true);

  private int writing;
  private boolean lastWriteFailed;
  private Consumer<Jump> jumped = _ -> {};
  private Consumer<PassageLink> elsewhere = _ -> {};

  /// @param window runs what it is given on the window's thread, in order
  public ReaderViewModel(LibraryThread thread, Executor window) {
    this(thread, window, true);
  }

  /// Of a second page: where that is, is not kept.
  public static ReaderViewModel beside(LibraryThread thread, Executor window) {
    return new ReaderViewModel(thread, window, false);
  }

  private ReaderViewModel(LibraryThread thread, Executor window, boolean keepsPlace) {
    this.keepsPlace = keepsPlace;
    this.thread = thread;
    this.window = window;
    this.library = new LibraryCalls(thread, window);
    this.noteSaving = new NoteSaving(window, this::storeNote, this::updateSaved);
    this.placeSaving = new Debounce(PLACE_PAUSE, window);
    library.onChange(this::follow);
    library.ask(Library::meanings, meanings::set);
    annotations.addListener((_, _, _) -> derive());
    meanings.addListener((_, _, _) -> derive());
    active.addListener((_, _, _) -> derive());
  }

  /// Shows a publication, or its new text. What was written in the one before is stored first.
  public void show(OpenPublication opened) {
    flush();
    if (!opened.publication().id().equals(shownId().orElse(null))) {
      history.clear();
    }
    readingOffset.set(opened.readingOffset());
    publication.set(Optional.of(opened));
    active.set(Optional.empty());
    annotations.set(opened.annotations());
    // Links may have come although there are no annotations before and now.
    derive();
  }

  /// The publication that is shown; empty at first.
  public ReadOnlyObjectProperty<Optional<OpenPublication>> publicationProperty() {
    return publication.getReadOnlyProperty();
  }

  /// In reading order; those without a sure place last.
  public ReadOnlyObjectProperty<List<PlacedAnnotation>> annotationsProperty() {
    return annotations.getReadOnlyProperty();
  }

  /// In the order in which they are offered.
  public ReadOnlyObjectProperty<List<Meaning>> meaningsProperty() {
    return meanings.getReadOnlyProperty();
  }

  /// What is to be drawn, derived from annotations, meanings and the active annotation. The key of
  /// a decoration is the id of its annotation.
  public ReadOnlyObjectProperty<List<Decoration>> decorationsProperty() {
    return decorations.getReadOnlyProperty();
  }

  /// The annotation that the reader is at, in the text or elsewhere.
  public ObjectProperty<Optional<AnnotationId>> activeProperty() {
    return active;
  }

  /// Whether all that the reader marked and wrote is on disk.
  public ReadOnlyBooleanProperty savedProperty() {
    return saved.getReadOnlyProperty();
  }

  /// Where the reader is, in the document's text.
  public ReadOnlyIntegerProperty readingOffsetProperty() {
    return readingOffset.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty canGoBackProperty() {
    return history.canGoBackProperty();
  }

  public ReadOnlyBooleanProperty canGoForwardProperty() {
    return history.canGoForwardProperty();
  }

  /// Is told where to go; the pane listens.
  void onJump(Consumer<Jump> listener) {
    jumped = listener;
  }

  /// The reader scrolled to, or was brought to, a place. Kept a moment later.
  void readingAt(int offset) {
    if (offset == readingOffset.get()) {
      return;
    }
    readingOffset.set(offset);
    if (keepsPlace) {
      placeSaving.submit(this::keepPlace);
    }
  }

  /// Goes to a place; [#back] leads here again.
  public void jumpTo(int offset) {
    history.leave(readingOffset.get());
    jumped.accept(new Jump(new TextRange(offset, offset), false));
  }

  /// Brings a passage into view and shows for a moment where it is.
  public void showPassage(TextRange range) {
    history.leave(readingOffset.get());
    jumped.accept(new Jump(range, true));
  }

  public void back() {
    history.back(readingOffset.get()).ifPresent(this::goTo);
  }

  public void forward() {
    history.forward(readingOffset.get()).ifPresent(this::goTo);
  }

  /// Marks a passage. The future completes on the window's thread when the mark is on disk.
  ///
  /// @throws IllegalStateException if nothing is shown
  public CompletableFuture<PlacedAnnotation> annotate(
      TextRange range, AnnotationStyle style, MeaningId meaning) {
    PublicationId id =
        shownId().orElseThrow(() -> new IllegalStateException("no publication is shown"));
    return write(
        opened -> opened.annotating().annotate(id, new AnnotationDraft(range, style, meaning, "")));
  }

  public void changeMeaning(AnnotationId id, MeaningId meaning) {
    noteSaving.flush();
    write(opened -> done(() -> opened.annotating().changeMeaning(List.of(id), meaning)));
  }

  public void changeStyle(AnnotationId id, AnnotationStyle style) {
    noteSaving.flush();
    write(opened -> done(() -> opened.annotating().changeStyle(List.of(id), style)));
  }

  public void delete(AnnotationId id) {
    noteSaving.flush();
    write(opened -> done(() -> opened.annotating().delete(List.of(id))));
  }

  /// Takes what has been typed of a note; stored when the writer pauses. Never to be called with
  /// text that an input method is still composing.
  public void typeNote(AnnotationId id, String body) {
    noteSaving.type(id, body);
  }

  /// Stores at once what is typed and where the reader is.
  public void flush() {
    noteSaving.flush();
    placeSaving.flush();
  }

  @Override
  public void close() {
    flush();
  }

  /// The annotation as it is stored now; empty if it is gone.
  public Optional<PlacedAnnotation> annotation(AnnotationId id) {
    return annotations.get().stream()
        .filter(placed -> placed.annotation().id().equals(id))
        .findFirst();
  }

  public HighlightColour colourOf(MeaningId meaning) {
    return meanings.get().stream()
        .filter(known -> known.id().equals(meaning))
        .map(Meaning::colour)
        .findFirst()
        .orElse(HighlightColour.YELLOW);
  }

  /// How a passage is marked that is given a meaning.
  AnnotationStyle styleOf(MeaningId meaning) {
    return meanings.get().stream()
        .filter(known -> known.id().equals(meaning))
        .map(Meaning::style)
        .findFirst()
        .orElse(AnnotationStyle.HIGHLIGHT);
  }

  /// Tells the name of an author, empty if it is not known; nothing of the reader himself.
  void askAuthor(AuthorId author, Consumer<Optional<String>> listener) {
    library.ask(opened -> opened.otherAuthor(author), listener);
  }

  /// Every tag in use, the most used first.
  void askTags(Consumer<List<String>> then) {
    library.ask(Library::tags, then);
  }

  /// Goes where a link in a note leads; other publications are opened by whoever listens.
  public void follow(PassageLink link) {
    Optional<TextRange> here =
        publication
            .get()
            .filter(opened -> opened.publication().id().equals(link.publication()))
            .flatMap(opened -> link.in(opened.text()));
    here.ifPresentOrElse(this::showPassage, () -> elsewhere.accept(link));
  }

  /// Is told of links that lead to no passage of what is shown.
  public void onElsewhere(Consumer<PassageLink> listener) {
    elsewhere = listener;
  }

  /// The text of a passage.
  public String passage(TextRange range) {
    return publication.get().map(opened -> opened.text().words(range)).orElse("");
  }

  /// Draws a picture of what is shown, in the background.
  ///
  /// @param width in pixels
  /// @throws IllegalStateException if nothing is shown
  BackgroundTask<Optional<PageImage>> picture(PrintedPicture picture, int width) {
    PublicationId id =
        shownId().orElseThrow(() -> new IllegalStateException("no publication is shown"));
    return thread.picture(id, picture, width);
  }

  private Optional<PublicationId> shownId() {
    return publication.get().map(opened -> opened.publication().id());
  }

  private void goTo(int offset) {
    jumped.accept(new Jump(new TextRange(offset, offset), false));
  }

  private void keepPlace() {
    int offset = readingOffset.get();
    shownId().ifPresent(id -> library.change(opened -> opened.keepReadingOffset(id, offset)));
  }

  private void storeNote(NoteSaving.Draft typed) {
    if (!isStored(typed)) {
      write(opened -> {
        opened.annotating().editNote(typed.id(), typed.body());
        return true;
      });
    }
  }

  private boolean isStored(NoteSaving.Draft typed) {
    return writing == 0
        && annotation(typed.id())
            .filter(placed -> placed.annotation().body().equals(typed.body()))
            .isPresent();
  }

  private void follow(ChangeSet changes) {
    if (changes.meanings()) {
      library.ask(Library::meanings, meanings::set);
    }
    shownId()
        .filter(id -> changes.publications().contains(id) || changes.annotationsOf().contains(id))
        .ifPresent(
            id -> library.ask(opened -> opened.read(id), read -> read.ifPresent(this::renew)));
  }

  /// Takes over new annotations and names. A new text is shown by [#show] alone.
  private void renew(OpenPublication read) {
    boolean same =
        publication
            .get()
            .filter(shown -> shown.publication().id().equals(read.publication().id()))
            .filter(
                shown -> shown.publication().textRevision() == read.publication().textRevision())
            .isPresent();
    if (same) {
      publication.set(Optional.of(read));
      annotations.set(read.annotations());
      if (active.get().flatMap(this::annotation).isEmpty()) {
        active.set(Optional.empty());
      }
    }
  }

  private void derive() {
    if (meanings.get().isEmpty()) {
      return;
    }
    List<Decoration> derived =
        new ArrayList<>(DecorationDerivation.of(annotations.get(), meanings.get(), active.get()));
    publication.get().ifPresent(shown -> derived.addAll(DecorationDerivation.of(shown.links())));
    decorations.set(List.copyOf(derived));
  }

  private static boolean done(Runnable change) {
    change.run();
    return true;
  }

  /// Changes something; counts as unsaved until it is on disk.
  <T> CompletableFuture<T> write(Function<Library, T> change) {
    writing++;
    updateSaved();
    return thread
        .call(change)
        .whenCompleteAsync((_, failure) -> written(Optional.ofNullable(failure)), window);
  }

  private void written(Optional<Throwable> failure) {
    writing--;
    lastWriteFailed = failure.isPresent();
    updateSaved();
    // What nobody expected belongs to the window's handler of uncaught exceptions.
    failure.ifPresent(cause ->
        window.execute(() -> {
          throw new IllegalStateException(cause);
        }));
  }

  private void updateSaved() {
    saved.set(writing == 0 && !noteSaving.isWaiting() && !lastWriteFailed);
  }
}
