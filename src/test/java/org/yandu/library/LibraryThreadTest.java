package org.yandu.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.model.ImportRefusal;
import org.yandu.model.PublicationId;
import org.yandu.model.PublicationSummary;
import org.yandu.task.BackgroundTask;
import org.yandu.task.CancelledException;

final class LibraryThreadTest {

  private static final String MARKDOWN =
      """
      # 河湾村修路记

      春天，河湾村的老人们先说起修路。路修通了，茶叶就能当天运到县城。

      ## 账本

      账目每月贴在村口，谁都可以来看。
      """;

  @TempDir Path folder;
  @TempDir Path files;

  private final LibraryThread library = LibraryThread.start();

  @BeforeEach
  void open() {
    assertThat(library.open(folder).join()).isInstanceOf(LibraryOpening.Opened.class);
  }

  @AfterEach
  void close() {
    library.close();
  }

  @Test
  void importedFileIsInTheLibraryWithItsSource() throws Exception {
    Path file = Files.writeString(files.resolve("修路记.md"), MARKDOWN);
    PublicationId id = imported(file);
    OpenPublication open = library.call(opened -> opened.read(id).orElseThrow()).join();
    assertThat(open.text().string()).contains("茶叶就能当天运到县城");
    Files.delete(file);
    assertThat(library.source(id).join())
        .hasValueSatisfying(copy -> assertThat(copy).hasFileName("修路记.md").hasContent(MARKDOWN));
  }

  @Test
  void sameFileUnderAnotherNameIsRecognised() throws Exception {
    PublicationId id = imported(Files.writeString(files.resolve("一.md"), MARKDOWN));
    Path again = Files.writeString(files.resolve("二.md"), MARKDOWN);
    assertThat(library.importFile(again).result().join())
        .isEqualTo(new ImportOutcome.Imported(again, new AddOutcome.AlreadyThere(id), List.of()));
    assertThat(publications()).hasSize(1);
  }

  @Test
  void deletedPublicationIsRestoredByItsFile() throws Exception {
    Path file = Files.writeString(files.resolve("一.md"), MARKDOWN);
    PublicationId id = imported(file);
    library.run(open -> open.delete(id)).join();
    ImportOutcome outcome = library.importFile(file).result().join();
    assertThat(outcome)
        .isInstanceOfSatisfying(
            ImportOutcome.Imported.class,
            imported -> assertThat(imported.outcome()).isEqualTo(new AddOutcome.Restored(id)));
  }

  @Test
  void badFilesAreRefusedAndStoreNothing() throws Exception {
    Path missing = files.resolve("没有.txt");
    Path empty = Files.createFile(files.resolve("空.txt"));
    assertThat(library.importFile(missing).result().join())
        .isEqualTo(new ImportOutcome.Refused(missing, ImportRefusal.NOT_FOUND));
    assertThat(library.importFile(empty).result().join())
        .isEqualTo(new ImportOutcome.Refused(empty, ImportRefusal.EMPTY));
    assertThat(library.importFile(files).result().join())
        .isEqualTo(new ImportOutcome.Refused(files, ImportRefusal.DIRECTORY));
    assertThat(publications()).isEmpty();
    assertThat(folder.resolve("sources")).doesNotExist();
  }

  @Test
  void cancelledImportStoresNothing() throws Exception {
    Path file = Files.writeString(files.resolve("长.txt"), MARKDOWN.repeat(2000));
    BackgroundTask<ImportOutcome> waiting = library.importFile(file);
    waiting.cancel();
    assertThatThrownBy(() -> waiting.result().join())
        .isInstanceOf(CompletionException.class)
        .hasCauseInstanceOf(CancelledException.class);
    assertThat(publications()).isEmpty();
  }

  @Test
  void manyFilesAtOnce() throws Exception {
    List<BackgroundTask<ImportOutcome>> tasks = new ArrayList<>();
    for (int number = 0; number < 12; number++) {
      String text = MARKDOWN + "\n第" + number % 10 + "份。\n";
      Path file = Files.writeString(files.resolve(number + ".md"), text);
      tasks.add(library.importFile(file));
    }
    tasks.forEach(task -> task.result().join());
    assertThat(publications()).as("two files come twice").hasSize(10);
  }

  @Test
  void correctedFileReplacesTheTextAndNotesFollow() throws Exception {
    PublicationId id = imported(Files.writeString(files.resolve("一.md"), MARKDOWN));
    library.run(open -> SampleLibrary.annotate(open, id, "茶叶就能当天运到县城", "好")).join();
    library.run(open -> SampleLibrary.annotate(open, id, "账目每月贴在村口", "")).join();
    String corrected = MARKDOWN.replace("春天，", "编者按：有改动。\n\n那年春天，").replace("账目每月贴在村口，", "");
    Path file = Files.writeString(files.resolve("改.md"), corrected);

    ReimportOutcome outcome = library.reimport(id, file).result().join();

    assertThat(outcome).isEqualTo(new ReimportOutcome.Reimported(file, id, 1, List.of()));
    OpenPublication open = library.call(opened -> opened.read(id).orElseThrow()).join();
    assertThat(open.text().string()).contains("编者按");
    assertThat(open.text().substring(open.annotations().getFirst().range().orElseThrow()))
        .isEqualTo("茶叶就能当天运到县城");
    library.run(Library::undo).join();
    assertThat(library.call(opened -> opened.read(id).orElseThrow()).join().text().string())
        .doesNotContain("编者按");
  }

  @Test
  void fileOfAnotherPublicationReplacesNothing() throws Exception {
    Path one = Files.writeString(files.resolve("一.md"), MARKDOWN);
    PublicationId first = imported(one);
    PublicationId second = imported(Files.writeString(files.resolve("二.md"), "# 二\n\n别的。\n"));
    assertThat(library.reimport(second, one).result().join())
        .isEqualTo(new ReimportOutcome.AnotherPublication(one, first));
    assertThat(library.reimport(new PublicationId(99), files.resolve("二.md")).result().join())
        .isInstanceOf(ReimportOutcome.AnotherPublication.class);
    Path third = Files.writeString(files.resolve("三.md"), "# 三\n\n又是别的。\n");
    assertThat(library.reimport(new PublicationId(99), third).result().join())
        .isEqualTo(new ReimportOutcome.Gone(third, new PublicationId(99)));
  }

  @Test
  void callsRunInOrderAndListenersHearThem() {
    List<Operation> told = Collections.synchronizedList(new ArrayList<>());
    library.addListener(changes -> told.add(changes.operation()));
    PublicationId id = library.call(open -> open.add(SamplePublications.every(1)).id()).join();
    library.run(open -> SampleLibrary.annotate(open, id, "人心", ""));
    library.run(Library::undo);
    library.run(open -> open.delete(id)).join();
    assertThat(told)
        .containsExactly(
            Operation.ADD_PUBLICATION,
            Operation.ANNOTATE,
            Operation.ANNOTATE,
            Operation.DELETE_PUBLICATION);
  }

  @Test
  void closingFinishesWhatWasAskedFor() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    library.run(open -> {
      begun.countDown();
      open.add(SamplePublications.every(1));
    });
    library.run(open -> open.add(SamplePublications.every(2)));
    assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
    library.close();
    assertThat(VisibleState.of(folder).publications()).hasSize(2);
    assertThatThrownBy(() -> library.call(Library::publications).join())
        .hasCauseInstanceOf(IllegalStateException.class);
    library.close();
  }

  @Test
  void callsBeforeOpeningSaySo() {
    try (LibraryThread closed = LibraryThread.start()) {
      assertThatThrownBy(() -> closed.call(Library::publications).join())
          .hasCauseInstanceOf(IllegalStateException.class);
    }
  }

  private PublicationId imported(Path file) {
    ImportOutcome outcome = library.importFile(file).result().join();
    assertThat(outcome).isInstanceOf(ImportOutcome.Imported.class);
    return ((ImportOutcome.Imported) outcome).outcome().id();
  }

  private List<PublicationSummary> publications() {
    return library.call(Library::publications).join();
  }
}
