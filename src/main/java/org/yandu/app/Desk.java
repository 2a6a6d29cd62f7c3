package org.yandu.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.yandu.library.ChangeSet;
import org.yandu.library.Library;
import org.yandu.library.LibraryThread;
import org.yandu.library.OpenPublication;
import org.yandu.model.AnnotationId;
import org.yandu.model.PlacedAnnotation;
import org.yandu.model.PublicationId;
import org.yandu.settings.ChineseScript;
import org.yandu.settings.Messages;
import org.yandu.settings.Settings;
import org.yandu.ui.Command;
import org.yandu.ui.Commands;
import org.yandu.ui.ExportFlow;
import org.yandu.ui.ImportFlow;
import org.yandu.ui.LibraryCalls;
import org.yandu.ui.MainWindow;
import org.yandu.ui.NotesTaking;
import org.yandu.ui.Overlay;
import org.yandu.ui.PublicationName;
import org.yandu.ui.RightSide;
import org.yandu.ui.notes.NotesPanel;
import org.yandu.ui.notes.NotesViewModel;
import org.yandu.ui.reader.ContentsPanel;
import org.yandu.ui.reader.ContentsViewModel;
import org.yandu.ui.reader.ReaderView;
import org.yandu.ui.reader.ReaderViewModel;
import org.yandu.ui.shelf.ShelfActions;
import org.yandu.ui.shelf.ShelfScreen;
import org.yandu.ui.shelf.ShelfViewModel;

/// The screens of one window, put together and made to act on each other; they do not know each
/// other.
///
/// For the FX thread.
final class Desk implements AutoCloseable {

  /// How often the window looks whether a command line changed the library beside it.
  private static final Duration LOOK_ELSEWHERE = Duration.seconds(2);

  private final Desktop desktop;
  private final Messages messages;
  private final LibraryCalls library;
  private final ReaderViewModel readerModel;
  private final ReaderView reader;
  private final ContentsViewModel contentsModel;
  private final ContentsPanel contents;
  private final NotesViewModel notesModel;
  private final NotesPanel notes;
  private final ShelfViewModel shelfModel;
  private final Commands commands;
  private final MainWindow window;
  private final ImportFlow imports;
  private final ExportFlow exports;
  private final NotesTaking taking;
  private final ProofreadingDesk proofreading;
  private final FindingDesk finding;
  private final SettingsDesk choosing;
  private final AllNotesDesk allNotes;
  private final Opening opening;
  private final ReadingMarks marks;
  private final SplitDesk split;
  private final Tour tour;
  private final Timeline lookElsewhere;
  private Optional<OpenPublication> shown = Optional.empty();

  Desk(Desktop desktop, LibraryThread thread, Executor background, Executor fxThread) {
    this.desktop = desktop;
    this.messages = desktop.messages();
    this.library = new LibraryCalls(thread, fxThread);
    this.readerModel = new ReaderViewModel(thread, fxThread);
    this.reader = new ReaderView(readerModel, messages, desktop.settings().readingStyle());
    this.contentsModel = new ContentsViewModel(thread, fxThread);
    this.contents = new ContentsPanel(contentsModel, messages, this::jumpTo);
    this.commands = new Commands(messages);
    this.notesModel = new NotesViewModel(thread, messages, fxThread);
    notesModel.arrangeAs(desktop.settings().window());
    this.notes =
        new NotesPanel(
            notesModel,
            messages,
            Clock.system(ZoneId.systemDefault()),
            commands,
            this::jumpTo,
            this::exportNotes,
            this::exportNotes);
    this.shelfModel = new ShelfViewModel(thread, fxThread);
    ShelfScreen shelf =
        new ShelfScreen(shelfModel, messages, Clock.system(ZoneId.systemDefault()), shelfActions());
    new DeskCommands(this, desktop, readerModel).register(commands);
    RightSide rightSide = new RightSide(notes);
    this.proofreading = new ProofreadingDesk(this, readerModel, thread, fxThread, rightSide);
    this.finding = new FindingDesk(this, rightSide, fxThread);
    finding.register(commands);
    this.choosing = new SettingsDesk(this, desktop, background);
    choosing.register(commands);
    this.opening = new Opening(this, readerModel, shelfModel);
    this.allNotes = new AllNotesDesk(this, thread, fxThread);
    allNotes.register(commands);
    this.marks = new ReadingMarks(this);
    marks.register(commands);
    this.split = new SplitDesk(this, desktop, thread, fxThread);
    split.register(commands);
    this.tour = new Tour(this, thread);
    tour.register(commands);
    this.window =
        new MainWindow(
            messages,
            commands,
            new MainWindow.Screens(contents, reader, rightSide, shelf, allNotes.screen()),
            desktop.settings().window());
    this.imports =
        new ImportFlow(
            thread, messages, window.overlay(), fxThread, opening::openImported, this::unexpected);
    this.taking = new NotesTaking(library, messages, window.overlay(), background, fxThread);
    this.exports = new ExportFlow(library, messages, window.overlay(), background, fxThread);
    if (desktop.settings().script() != ChineseScript.AS_PRINTED) {
      choosing.showScript(desktop.settings().script());
    }
    window.setHidesPanels(desktop.settings().hidesPanels());
    proofreading.register(commands, background);
    reader.register(commands, window.overlay()::notice);
    commands.onObstacle(window.overlay()::notice);
    this.lookElsewhere =
        new Timeline(
            new KeyFrame(
                LOOK_ELSEWHERE, event -> library.change(Library::refreshIfChangedElsewhere)));
    lookElsewhere.setCycleCount(Animation.INDEFINITE);
    lookElsewhere.play();
    library.onChange(this::follow);
    connect();
  }

  Stage stage() {
    return desktop.stage();
  }

  Region root() {
    return window;
  }

  Overlay overlay() {
    return window.overlay();
  }

  MainWindow window() {
    return window;
  }

  Messages messages() {
    return messages;
  }

  LibraryCalls library() {
    return library;
  }

  ReaderView reader() {
    return reader;
  }

  ContentsPanel contents() {
    return contents;
  }

  NotesPanel notes() {
    return notes;
  }

  ExportFlow exports() {
    return exports;
  }

  ProofreadingDesk proofreading() {
    return proofreading;
  }

  Commands commands() {
    return commands;
  }

  /// Where a card of the top bar hangs; the bar comes back for it.
  Node button(Command command) {
    window.setQuiet(false);
    return window.lookup("#" + command.messageKey().replace('.', '-'));
  }

  /// Lets the screens follow what was chosen.
  void follow(Settings before, Settings now) {
    choosing.follow(before, now);
  }

  /// The publication that is open; empty on the shelf of a new library.
  Optional<OpenPublication> shown() {
    return shown;
  }

  /// The annotations on the page, as they are stored.
  List<PlacedAnnotation> annotations() {
    return readerModel.annotationsProperty().get();
  }

  void installOn(Scene scene) {
    scene.getAccelerators().clear();
    commands.installOn(scene);
    new DropTarget(messages, window, this::importFiles).installOn(scene);
  }

  void importFiles(List<Path> files) {
    imports.importFiles(files);
  }

  void reimport(PublicationId id, Path file) {
    imports.reimport(id, file);
  }

  /// What was read.
  ReadingMarks marks() {
    return marks;
  }

  /// Shows how the window is used.
  Tour tour() {
    return tour;
  }

  /// The second page.
  SplitDesk split() {
    return split;
  }

  /// Opens publications.
  Opening opening() {
    return opening;
  }

  void showShelf() {
    shelfModel.refresh();
    window.showShelf();
  }

  void showReader() {
    shown.ifPresentOrElse(this::showFrame, this::showShelf);
  }

  NotesTaking taking() {
    return taking;
  }

  void exportNotes(List<AnnotationId> chosen) {
    exports.exportNotes(chosen);
  }

  void exportNotes() {
    shown.ifPresent(open -> exports.exportNotes(open.publication().id()));
  }

  /// Takes what the reader set on the window into the settings.
  Settings keep(Settings settings) {
    return settings.withWindow(notesModel.keep(window.keep(settings.window())));
  }

  void notice(String key) {
    overlay().notice(messages.text(key));
  }

  /// Says that something went wrong that nobody expected; it is in the log.
  void unexpected(Throwable failure) {
    Thread.currentThread()
        .getUncaughtExceptionHandler()
        .uncaughtException(Thread.currentThread(), failure);
  }

  @Override
  public void close() {
    lookElsewhere.stop();
    marks.stop();
    split.close();
    finding.close();
    readerModel.close();
  }

  void show(OpenPublication publication) {
    shown = Optional.of(publication);
    readerModel.show(publication);
    contentsModel.show(publication);
    notesModel.show(publication);
    proofreading.show(publication);
    finding.show(publication);
    marks.show(publication);
    desktop.change(desktop.settings().withLastPublication(publication.publication().id().value()));
    showFrame(publication);
    ReadingProgress.begin(publication, window.statusLine());
    showPlace(publication.readingOffset());
    reader.requestFocus();
  }

  private void showFrame(OpenPublication publication) {
    window.showReader(
        PublicationName.of(
            messages,
            publication.publication().metadata(),
            publication.publication().source().name()));
  }

  private void connect() {
    readerModel
        .readingOffsetProperty()
        .addListener((_, _, offset) -> {
          contentsModel.currentOffsetProperty().set(offset.intValue());
          finding.readingAt(offset.intValue());
          marks.moved();
          showPlace(offset.intValue());
        });
    readerModel.savedProperty().addListener((_, _, saved) -> window.statusLine().showSaved(saved));
    window.statusLine().showSaved(true);
    readerModel.onElsewhere(allNotes::follow);
    notesModel.onFollowed(readerModel::follow);
    notesModel.activeProperty().bindBidirectional(readerModel.activeProperty());
  }

  private ShelfActions shelfActions() {
    return new ShelfActions(
        id -> opening.open(id),
        id -> FileQuestions.reimport(this, id),
        id -> exports.exportNotes(id),
        () -> FileQuestions.importFiles(this));
  }

  private void showPlace(int offset) {
    shown.ifPresent(publication -> ReadingProgress.show(publication, offset, window.statusLine()));
  }

  private void jumpTo(int offset) {
    readerModel.jumpTo(offset);
    reader.requestFocus();
  }

  private void jumpTo(PlacedAnnotation annotation) {
    annotation
        .range()
        .ifPresentOrElse(readerModel::showPassage, () -> commands.run(Command.NEXT_CANDIDATE));
    reader.requestFocus();
  }

  /// The publication on the page may have got another name, another text, or have gone.
  private void follow(ChangeSet changes) {
    shown
        .map(publication -> publication.publication().id())
        .filter(id -> changes.publications().contains(id) || changes.texts().contains(id))
        .ifPresent(id -> library.ask(opened -> opened.read(id), this::renew));
  }

  private void renew(Optional<OpenPublication> renewed) {
    if (renewed.isEmpty()) {
      shown = Optional.empty();
      showShelf();
      return;
    }
    boolean sameText =
        shown
            .filter(before ->
                before.publication().textRevision() == renewed.get().publication().textRevision())
            .isPresent();
    shown = renewed;
    if (!sameText) {
      // The contents first: the page tells them where it is.
      renewed.ifPresent(contentsModel::show);
      renewed.ifPresent(readerModel::show);
      renewed.ifPresent(finding::show);
      renewed.ifPresent(open -> ReadingProgress.begin(open, window.statusLine()));
      renewed.ifPresent(notesModel::show);
      renewed.ifPresent(proofreading::show);
      renewed.ifPresent(marks::show);
    }
    if (!window.isPageAway()) {
      renewed.ifPresent(this::showFrame);
    }
  }
}
