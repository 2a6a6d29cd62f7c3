package org.yandu.library;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.yandu.importer.FileImporter;
import org.yandu.model.PageImage;
import org.yandu.model.PrintedPicture;
import org.yandu.model.Provenance;
import org.yandu.model.PublicationId;
import org.yandu.model.SourceFile;
import org.yandu.model.SourceFormat;
import org.yandu.model.SourceRun;
import org.yandu.model.TextRange;
import org.yandu.task.BackgroundTask;
import org.yandu.task.Progress;
import org.yandu.task.Workers;

/// A [Library] on a thread of its own, for a window that must never wait. Calls run in the order in
/// which they were made. May be used from any thread.
public final class LibraryThread implements AutoCloseable {

  /// Files are read side by side, but a machine of two cores must still turn pages meanwhile.
  private static final int READERS = 2;

  /// A cancelled import ends at its next report.
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final ExecutorService thread = Workers.single("library");
  private final ExecutorService readers = Workers.pool("import", READERS);

  /// Not one of the readers: a page is not to wait for long imports.
  private final ExecutorService drawer = Workers.single("pages");

  private final OriginalPages pages = new OriginalPages();
  private final List<Consumer<ChangeSet>> listeners = new CopyOnWriteArrayList<>();
  private final Set<BackgroundTask<?>> works = ConcurrentHashMap.newKeySet();

  /// Written and read on the library's thread only, but for the folder.
  private Optional<Library> library = Optional.empty();

  private volatile Path folder = Path.of("");

  private LibraryThread() {}

  /// Opens the library on its thread. On any outcome but [LibraryOpening.Opened] close this at
  /// once.
  public static LibraryThread start() {
    return new LibraryThread();
  }

  /// As [Library#open], on this thread.
  public CompletableFuture<LibraryOpening> open(Path dataFolder) {
    return submit(() -> {
      LibraryOpening opening = Library.open(dataFolder);
      if (opening instanceof LibraryOpening.Opened(Library opened)) {
        folder = dataFolder;
        library = Optional.of(opened);
        opened.addListener(changes -> listeners.forEach(listener -> listener.accept(changes)));
      }
      return opening;
    });
  }

  /// Asks or changes; the future completes on the library's thread.
  ///
  /// @throws IllegalStateException in the future if no library is open
  public <T> CompletableFuture<T> call(Function<Library, T> call) {
    return submit(() -> call.apply(opened()));
  }

  /// As [#call] for a call that yields nothing.
  public CompletableFuture<Void> run(Consumer<Library> call) {
    return call(
            open -> {
              call.accept(open);
              return open;
            })
        .thenAccept(_ -> {});
  }

  /// Imports a file: reads it on the pool, adds it on the library's thread.
  public BackgroundTask<ImportOutcome> importFile(Path file) {
    return background(
        readers, progress -> new FileImport(this, new SourceFiles(folder), file, progress).add());
  }

  /// Reads a file anew into a publication; its annotations are placed again.
  public BackgroundTask<ReimportOutcome> reimport(PublicationId id, Path file) {
    return background(
        readers,
        progress -> new FileImport(this, new SourceFiles(folder), file, progress).replace(id));
  }

  /// The copy of the file that a publication was imported from; empty if there is none.
  public CompletableFuture<Optional<Path>> source(PublicationId id) {
    return call(open ->
        open.publication(id)
            .flatMap(publication -> new SourceFiles(folder).find(publication.source())));
  }

  /// What stands in the source where a passage of the present text comes from. Reads the kept file
  /// on the pool.
  public CompletableFuture<Original> original(PublicationId id, TextRange range) {
    return call(open ->
            open.proofreading()
                .provenance(id, range)
                .flatMap(passage ->
                    open.publication(id)
                        .flatMap(publication ->
                            new SourceFiles(folder)
                                .find(publication.source())
                                .map(file ->
                                    new Passage(
                                        id,
                                        publication.source(),
                                        file,
                                        passage,
                                        open.proofreading().pictures(id, range))))))
        .thenApplyAsync(
            found -> found.map(Passage::read).orElseGet(Original.Missing::new), readers);
  }

  private record Passage(
      PublicationId id,
      SourceFile source,
      Path file,
      Provenance provenance,
      List<PrintedPicture> pictures) {
    Original read() {
      if (source.format() == SourceFormat.PDF) {
        return provenance.spans().isEmpty()
            ? new Original.Missing()
            : new Original.Pages(source.name(), id, provenance, pictures);
      }
      return FileImporter.source(file)
          .map(text -> OriginalLines.of(source.name(), text, provenance))
          .orElseGet(Original.Missing::new);
    }
  }

  /// Draws a page of a source and finds on it what the passage shows.
  ///
  /// @param number of the page, from 1
  /// @param width of the picture, in pixels
  public BackgroundTask<OriginalPage> originalPage(Original.Pages original, int number, int width) {
    return background(
        drawer,
        progress -> {
          progress.report(Progress.Stage.READING, 0, 0);
          Optional<Path> file = source(original.publication()).join();
          List<SourceRun> known =
              original.reaches(number)
                  ? call(open -> open.proofreading().runsOn(original.publication(), number)).join()
                  : List.of();
          return file.map(kept ->
                  pages.draw(
                      kept, number, width, new OriginalPages.Wanted(known, original), progress))
              .orElseGet(() -> new OriginalPage.Undrawable(number, 0));
        });
  }

  /// Draws a picture of a figure from the kept source. Empty if that is gone or damaged.
  ///
  /// @param width of the picture, in pixels
  public BackgroundTask<Optional<PageImage>> picture(
      PublicationId id, PrintedPicture picture, int width) {
    return background(
        drawer,
        progress -> {
          progress.report(Progress.Stage.READING, 0, 0);
          return source(id).join().flatMap(kept -> pages.picture(kept, picture, width, progress));
        });
  }

  /// Is told of every change after it is on disk, on the library's thread.
  public void addListener(Consumer<ChangeSet> listener) {
    listeners.add(listener);
  }

  /// Cancels imports that are still being read and pages that are being drawn, finishes what was
  /// asked of the library, then closes it.
  @Override
  public void close() {
    works.forEach(BackgroundTask::cancel);
    Workers.finish(readers, PATIENCE);
    if (!drawer.isShutdown()) {
      drawer.execute(pages::close);
      Workers.finish(drawer, PATIENCE);
    }
    if (!thread.isShutdown()) {
      thread.execute(() -> {
        library.ifPresent(Library::close);
        library = Optional.empty();
      });
      Workers.finish(thread, PATIENCE);
    }
  }

  private <T> BackgroundTask<T> background(Executor executor, BackgroundTask.Work<T> work) {
    BackgroundTask<T> task = BackgroundTask.start(executor, work);
    works.add(task);
    task.result().whenComplete((_, _) -> works.remove(task));
    return task;
  }

  private <T> CompletableFuture<T> submit(Supplier<T> work) {
    try {
      return CompletableFuture.supplyAsync(work, thread);
    } catch (RejectedExecutionException closed) {
      return CompletableFuture.failedFuture(new IllegalStateException("the library is closed"));
    }
  }

  private Library opened() {
    return library.orElseThrow(() -> new IllegalStateException("no library is open"));
  }
}
