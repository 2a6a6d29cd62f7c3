package org.yandu.library;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.yandu.importer.ImportedPublication;
import org.yandu.library.UndoHistory.Direction;
import org.yandu.model.AuthorId;
import org.yandu.model.Meaning;
import org.yandu.model.PlacedAnnotation;
import org.yandu.model.Publication;
import org.yandu.model.PublicationId;
import org.yandu.model.PublicationMetadata;
import org.yandu.model.PublicationSummary;
import org.yandu.store.Database;
import org.yandu.store.DatabaseFile;
import org.yandu.store.DatabaseOpening;
import org.yandu.store.ReadingTable.Reading;
import org.yandu.store.Status;
import org.yandu.store.StoredMeaning;
import org.yandu.store.StoredPublication;
import org.yandu.store.TextTable;

/// The one way to all that is stored. Every change is an operation: one transaction, an inverse for
/// undo, a [ChangeSet] for those who listen. What a method returns from is on disk.
///
/// Confined to the thread that opened it; see [LibraryThread] for a window's use. Every method
/// throws [org.yandu.store.StoreException] if the database does not work, and then nothing was
/// changed.
public final class Library implements AutoCloseable {

  private final Database database;
  private final Tables tables;
  private final TextCache texts;
  private final Operations operations;
  private final Proofreading proofreading;
  private final Annotating annotating;
  private final InstantSource clock;

  private Library(Database database, InstantSource clock) {
    this.database = database;
    this.tables = Tables.of(database);
    this.texts = new TextCache(tables.texts(), tables.corrections());
    this.operations = new Operations(database, tables, clock);
    this.proofreading = new Proofreading(database, tables, texts, operations);
    this.annotating = new Annotating(tables, texts, operations);
    this.clock = clock;
  }

  /// Opens the library in a data folder, making folder and file where there are none.
  public static LibraryOpening open(Path folder) {
    return open(folder, InstantSource.system());
  }

  static LibraryOpening open(Path folder, InstantSource clock) {
    DatabaseFile file = new DatabaseFile(folder, clock);
    return switch (file.open()) {
      case DatabaseOpening.Opened(Database database) ->
          new LibraryOpening.Opened(new Library(database, clock));
      case DatabaseOpening.Newer(int version, int supported) ->
          new LibraryOpening.Newer(file.file(), version, supported);
      case DatabaseOpening.Corrupt() -> new LibraryOpening.Corrupt(file.file(), file.backups());
      case DatabaseOpening.Elsewhere(String computer) ->
          new LibraryOpening.Elsewhere(folder, computer);
      case DatabaseOpening.NotWritable() -> new LibraryOpening.NotWritable(folder);
    };
  }

  /// Puts a backup in the place of the present database, which is kept beside it under another
  /// name. No one may have the library open. Open it anew afterwards.
  ///
  /// @param backup one of those that [LibraryOpening.Corrupt] names
  public static RestoreOutcome restoreBackup(Path folder, Path backup) {
    return switch (new DatabaseFile(folder, InstantSource.system()).restore(backup)) {
      case DatabaseFile.Restoring.Restored(Path kept) -> new RestoreOutcome.Restored(kept);
      case DatabaseFile.Restoring.Unusable() -> new RestoreOutcome.Unusable(backup);
    };
  }

  /// The last added first.
  public List<PublicationSummary> publications() {
    return database.read(() -> tables.publications().summaries());
  }

  /// Empty if there is no such publication.
  public Optional<PublicationSummary> publication(PublicationId id) {
    return database.read(() -> tables.publications().summary(id));
  }

  /// The publication that was imported from a file with this fingerprint, if it is there and not
  /// deleted.
  public Optional<PublicationId> publicationFrom(String sha256) {
    return database.read(() ->
        tables
            .publications()
            .findBySource(sha256)
            .filter(Library::isAlive)
            .map(StoredPublication::id));
  }

  /// Empty if there is no such publication.
  public Optional<OpenPublication> read(PublicationId id) {
    return database.read(
        () -> tables.publications().find(id).filter(Library::isAlive).map(this::read));
  }

  public AddOutcome add(ImportedPublication imported) {
    return operations.run(Operation.ADD_PUBLICATION, recorder -> texts(recorder).add(imported));
  }

  /// Gives a publication a newly recovered text; its annotations are placed again. What a reader
  /// has told of it and put right in it stays.
  ///
  /// @throws NoLongerThereException if it is no longer there
  public void replaceText(PublicationId id, ImportedPublication imported) {
    texts.making(
        id,
        () ->
            operations.run(
                Operation.REPLACE_TEXT,
                recorder -> {
                  texts(recorder).replace(alive(id), imported);
                  return id;
                }));
  }

  /// @throws NoLongerThereException if the publication is no longer there
  public void editMetadata(PublicationId id, PublicationMetadata metadata) {
    editPublication(Operation.EDIT_METADATA, id, publication -> publication.withMetadata(metadata));
  }

  /// Takes a publication away, and its annotations with it. Importing the same file brings them
  /// back.
  ///
  /// @throws NoLongerThereException if it is no longer there
  public void delete(PublicationId id) {
    editPublication(
        Operation.DELETE_PUBLICATION, id, publication -> publication.withStatus(Status.DELETED));
  }

  /// Putting recovered texts right by hand.
  public Proofreading proofreading() {
    return proofreading;
  }

  /// In reading order; those without a sure place last.
  public List<PlacedAnnotation> annotations(PublicationId id) {
    return database.read(() ->
        tables
            .publications()
            .find(id)
            .filter(Library::isAlive)
            .map(this::placed)
            .orElse(List.of()));
  }

  /// What someone else is called, empty if he did not tell it; nothing of the one whose library
  /// this is.
  public Optional<String> otherAuthor(AuthorId id) {
    return id.equals(author()) ? Optional.empty() : Optional.of(authors().getOrDefault(id, ""));
  }

  /// What other people are called whose annotations are here, as far as they told it.
  public Map<AuthorId, String> authors() {
    return database.read(() -> tables.authors().names());
  }

  /// Marking passages and writing notes.
  public Annotating annotating() {
    return annotating;
  }

  /// Publications that have annotations, the one annotated last first.
  public List<PublicationId> annotated() {
    return database.read(() ->
        tables.annotations().annotated().stream()
            .filter(id -> tables.publications().find(id).filter(Library::isAlive).isPresent())
            .toList());
  }

  /// Who writes the notes of this library.
  public AuthorId author() {
    return database.read(() -> tables.library().me().author());
  }

  /// Every tag in use, the most used first.
  public List<String> tags() {
    return database.read(() -> tables.annotations().tags());
  }

  /// In the order in which they are offered; with those that are not offered any more.
  public List<Meaning> meanings() {
    return database.read(
        () -> tables.meanings().list().stream().map(StoredMeaning::meaning).toList());
  }

  /// Where reading stopped, and that the publication was read now. Not an operation: reading on is
  /// nothing to undo. Does nothing if the publication is no longer there.
  ///
  /// @param offset in UTF-16 units of the flat text
  public void keepReadingOffset(PublicationId id, int offset) {
    database.write(() -> {
      Optional<StoredPublication> publication =
          tables.publications().find(id).filter(Library::isAlive);
      publication.ifPresent(row ->
          tables.readings().put(id, row.textRevision(), new Reading(offset, clock.instant())));
      return publication.isPresent();
    });
  }

  /// How far each article was read, from 0 to 1, in the order of the articles.
  public List<Double> articleReadings(PublicationId id) {
    return database.read(() ->
        tables
            .publications()
            .find(id)
            .filter(Library::isAlive)
            .map(row ->
                ArticleSources.of(text(row).content()).shares(tables.articleReadings().of(id)))
            .orElse(List.of()));
  }

  /// How far articles were read. Not an operation, as [#keepReadingOffset].
  ///
  /// @param shares from 0 to 1, by number of the article, from 1; the others stay as they are
  public void keepArticleReadings(PublicationId id, Map<Integer, Double> shares) {
    database.write(() -> {
      Optional<StoredPublication> publication =
          tables.publications().find(id).filter(Library::isAlive);
      publication.ifPresent(row -> {
        ArticleSources sources = ArticleSources.of(text(row).content());
        shares.forEach((number, share) ->
            sources
                .start(number)
                .ifPresent(start -> tables.articleReadings().put(id, start, share)));
      });
      return publication.isPresent();
    });
  }

  /// The operation that [#undo] would take back.
  public Optional<Operation> undoable() {
    return operations.next(Direction.UNDO);
  }

  /// The operation that [#redo] would do again.
  public Optional<Operation> redoable() {
    return operations.next(Direction.REDO);
  }

  /// Takes the last operation back; empty if there is none. What another process changed since is
  /// not touched: such steps are forgotten.
  public Optional<ChangeSet> undo() {
    return operations.replay(Direction.UNDO);
  }

  public Optional<ChangeSet> redo() {
    return operations.replay(Direction.REDO);
  }

  /// Looks whether another process changed the library, and tells those who listen. Costs one small
  /// query if not; meant to be called every second or when a window comes to the front.
  public Optional<ChangeSet> refreshIfChangedElsewhere() {
    return operations.refresh();
  }

  /// Is told of every change after it is on disk, on the library's thread.
  public void addListener(Consumer<ChangeSet> listener) {
    operations.addListener(listener);
  }

  /// Looks through the whole database file.
  public IntegrityReport check() {
    return database.read(() -> {
      TextTable.Size size = tables.texts().size();
      return new IntegrityReport(
          database.problems(),
          size.publications(),
          size.articles(),
          tables.annotations().count(),
          size.characters());
    });
  }

  @Override
  public void close() {
    database.close();
  }

  private OpenPublication read(StoredPublication row) {
    LoadedText text = text(row);
    int offset =
        tables.readings().find(row.id(), row.textRevision()).map(Reading::offset).orElse(0);
    return new OpenPublication(
        new Publication(
            row.id(), row.metadata(), text.source(), text.content(), row.textRevision()),
        text.flat(),
        placed(row),
        text.links(),
        Math.min(offset, text.flat().length()));
  }

  private List<PlacedAnnotation> placed(StoredPublication row) {
    return text(row)
        .place(tables.annotations().of(row.id()), tables.annotationSources().of(row.id()));
  }

  private LoadedText text(StoredPublication row) {
    return texts.get(row.id(), row.textRevision());
  }

  private TextChange texts(Recorder recorder) {
    return new TextChange(tables, texts, recorder);
  }

  private void editPublication(
      Operation operation, PublicationId id, UnaryOperator<StoredPublication> edit) {
    operations.run(
        operation,
        recorder -> {
          recorder.put(edit.apply(alive(id)));
          return id;
        });
  }

  private StoredPublication alive(PublicationId id) {
    return tables
        .publications()
        .find(id)
        .filter(Library::isAlive)
        .orElseThrow(() -> new NoLongerThereException(id));
  }

  private static boolean isAlive(StoredPublication publication) {
    return publication.status() == Status.ALIVE;
  }
}
