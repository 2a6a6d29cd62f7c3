package org.yandu.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.model.AnnotationId;
import org.yandu.model.AnnotationStyle;
import org.yandu.model.Meaning;
import org.yandu.model.PublicationId;
import org.yandu.model.PublicationMetadata;

/// Two libraries open on one file: a window and a command line.
final class SeveralProcessesTest {

  private static final int EACH = 150;

  @TempDir Path folder;

  @Test
  void twoProcessesWritingAtOnceLoseNothing() throws Exception {
    PublicationId publication = SampleLibrary.withOnePublication(folder);
    try (Library library = open()) {
      List<ChangeSet> elsewhere = new ArrayList<>();
      library.addListener(changes -> {
        if (changes.operation() == Operation.CHANGED_ELSEWHERE) {
          elsewhere.add(changes);
        }
      });
      Process process = WritingProcess.start(folder, EACH);
      try (BufferedReader output = process.inputReader()) {
        AnnotationId first = AnnotationId.parse(output.readLine());
        var printed = CompletableFuture.supplyAsync(() -> WritingProcess.printed(output));
        List<AnnotationId> own = new ArrayList<>();
        for (int number = 0; number < EACH; number++) {
          own.add(SampleLibrary.annotate(library, publication, "人心", "自" + number));
        }
        WritingProcess.join(process);
        library.refreshIfChangedElsewhere();

        Set<AnnotationId> others = new HashSet<>(printed.join());
        others.add(first);
        assertThat(others).hasSize(EACH);
        assertThat(ids(library, publication))
            .containsAll(own)
            .containsAll(others)
            .hasSize(2 * EACH);
        assertThat(elsewhere.stream().flatMap(changes -> changes.annotations().stream()))
            .as("each change of the other is told once")
            .containsExactlyInAnyOrderElementsOf(others);
        assertThat(library.check().sound()).isTrue();
      } finally {
        process.destroyForcibly();
      }
    }
  }

  @Test
  void changesOfTheOtherAreTold() {
    SampleLibrary sample = SampleLibrary.make(folder);
    try (Library window = sample.library();
        Library command = open()) {
      List<ChangeSet> told = new ArrayList<>();
      window.addListener(told::add);
      assertThat(window.refreshIfChangedElsewhere()).isEmpty();

      AnnotationId made = SampleLibrary.annotate(command, sample.second(), "人心", "");
      command.replaceText(sample.first(), SamplePublications.recoveredAnew(1));
      SampleLibrary.rename(command, Meaning.DATA, "数字");

      ChangeSet changes = window.refreshIfChangedElsewhere().orElseThrow();
      assertThat(changes)
          .isEqualTo(
              new ChangeSet(
                  Operation.CHANGED_ELSEWHERE,
                  Set.of(sample.first(), sample.second()),
                  Set.of(sample.first()),
                  Set.of(sample.first(), sample.second()),
                  Set.of(made),
                  true));
      assertThat(told).containsExactly(changes);
      assertThat(window.refreshIfChangedElsewhere()).isEmpty();
      assertThat(window.read(sample.first()).orElseThrow().publication().textRevision())
          .isEqualTo(2);
      assertThat(window.meanings()).extracting(Meaning::name).contains("数字");
    }
  }

  @Test
  void readingOnElsewhereIsNoChange() {
    SampleLibrary sample = SampleLibrary.make(folder);
    try (Library window = sample.library();
        Library command = open()) {
      command.keepReadingOffset(sample.first(), 7);
      assertThat(window.refreshIfChangedElsewhere()).isEmpty();
    }
  }

  @Test
  void undoNeverOverwritesWhatTheOtherWrote() {
    SampleLibrary sample = SampleLibrary.make(folder);
    AnnotationId shared = sample.annotations().get(0);
    AnnotationId own = sample.annotations().get(1);
    try (Library window = sample.library();
        Library command = open()) {
      window.annotating().changeStyle(List.of(own), AnnotationStyle.UNDERLINE);
      window.annotating().editNote(shared, "窗口里写的");
      command.annotating().editNote(shared, "命令行写的");

      assertThat(window.undo())
          .as("the step on the shared note is forgotten, the one before is")
          .hasValueSatisfying(changes -> assertThat(changes.annotations()).containsExactly(own));
      assertThat(body(window, sample.first(), shared)).isEqualTo("命令行写的");
    }
  }

  @Test
  void redoNeverOverwritesWhatTheOtherWrote() {
    SampleLibrary sample = SampleLibrary.make(folder);
    try (Library window = sample.library();
        Library command = open()) {
      var metadata = new PublicationMetadata("窗", "", OptionalInt.empty(), "");
      var other = new PublicationMetadata("令", "", OptionalInt.empty(), "");
      window.editMetadata(sample.first(), metadata);
      window.undo();
      command.editMetadata(sample.first(), other);
      assertThat(window.redo()).isEmpty();
      assertThat(window.redoable()).isEmpty();
      assertThat(window.publication(sample.first()).orElseThrow().metadata()).isEqualTo(other);
    }
  }

  @Test
  void editingWhatTheOtherDeletedSaysSo() {
    SampleLibrary sample = SampleLibrary.make(folder);
    AnnotationId shared = sample.annotations().getFirst();
    try (Library window = sample.library();
        Library command = open()) {
      command.annotating().delete(List.of(shared));
      sample.clock().advance(Duration.ofSeconds(1));
      assertThatThrownBy(() -> window.annotating().editNote(shared, "迟了"))
          .isInstanceOf(NoLongerThereException.class)
          .satisfies(
              thrown -> assertThat(LibraryFailure.of(thrown)).isEqualTo(LibraryFailure.GONE));
    }
  }

  private Library open() {
    return ((LibraryOpening.Opened) Library.open(folder)).library();
  }

  private static String body(Library library, PublicationId publication, AnnotationId id) {
    return library.annotations(publication).stream()
        .filter(placed -> placed.annotation().id().equals(id))
        .map(placed -> placed.annotation().body())
        .collect(Collectors.joining());
  }

  private static Set<AnnotationId> ids(Library library, PublicationId publication) {
    return library.annotations(publication).stream()
        .map(placed -> placed.annotation().id())
        .collect(Collectors.toSet());
  }
}
