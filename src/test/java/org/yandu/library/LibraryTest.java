package org.yandu.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.model.AnnotationId;
import org.yandu.model.AnnotationStyle;
import org.yandu.model.Meaning;
import org.yandu.model.PlacedAnnotation;
import org.yandu.model.Placement;
import org.yandu.model.PublicationId;
import org.yandu.model.PublicationMetadata;
import org.yandu.model.TextRange;

final class LibraryTest {

  @TempDir Path folder;

  private final TickingClock clock = new TickingClock();

  private Library library;

  @BeforeEach
  void open() {
    library = ((LibraryOpening.Opened) Library.open(folder, clock)).library();
  }

  @AfterEach
  void close() {
    library.close();
  }

  @Test
  void whatIsAddedIsReadBackWhole() {
    var imported = SamplePublications.every(1);
    PublicationId id = library.add(imported).id();
    reopen();
    OpenPublication read = library.read(id).orElseThrow();
    assertThat(read.publication().content()).isEqualTo(imported.content());
    assertThat(read.publication().source()).isEqualTo(imported.source());
    assertThat(read.publication().metadata()).isEqualTo(imported.content().metadata());
    assertThat(read.publication().textRevision()).isEqualTo(1);
  }

  @Test
  void annotationOutlivesRestart() {
    PublicationId id = library.add(SamplePublications.every(1)).id();
    int start = library.read(id).orElseThrow().text().string().indexOf("路修通了");
    TextRange range = new TextRange(start, start + 4);
    PlacedAnnotation made =
        library
            .annotating()
            .annotate(
                id, new AnnotationDraft(range, AnnotationStyle.HIGHLIGHT, Meaning.KEY_POINT, "要点"));
    assertThat(made.placement()).isEqualTo(new Placement.Exact(range));
    assertThat(made.annotation().meaningName()).isEqualTo("重点");
    reopen();
    assertThat(library.annotations(id)).containsExactly(made);
  }

  @Test
  void sameFileIsNotDoubled() {
    PublicationId id = library.add(SamplePublications.every(1)).id();
    assertThat(library.add(SamplePublications.every(1))).isEqualTo(new AddOutcome.AlreadyThere(id));
    assertThat(library.publications()).hasSize(1);
    assertThat(library.publicationFrom(SamplePublications.every(1).source().sha256())).contains(id);
    library.undo();
    assertThat(library.publications()).as("finding it there was no step").isEmpty();
  }

  @Test
  void deletedPublicationComesBackWithItsAnnotations() {
    PublicationId id = library.add(SamplePublications.every(1)).id();
    SampleLibrary.annotate(library, id, "人心", "记");
    List<PlacedAnnotation> before = library.annotations(id);
    library.delete(id);
    assertThat(library.read(id)).isEmpty();
    assertThat(library.annotations(id)).isEmpty();
    assertThat(library.publicationFrom(SamplePublications.every(1).source().sha256())).isEmpty();
    assertThat(library.add(SamplePublications.every(1))).isEqualTo(new AddOutcome.Restored(id));
    assertThat(library.annotations(id)).isEqualTo(before);
  }

  @Test
  void numbersAreNeverGivenTwice() {
    PublicationId first = library.add(SamplePublications.every(1)).id();
    library.undo();
    PublicationId second = library.add(SamplePublications.every(2)).id();
    assertThat(second.value()).isGreaterThan(first.value());
  }

  @Test
  void typingIsOneStepAndALaterEditAnother() {
    AnnotationId note = noteIn(library.add(SamplePublications.every(1)).id());
    clock.advance(Duration.ofMinutes(1));
    for (String typed : List.of("人", "人心", "人心通")) {
      library.annotating().editNote(note, typed);
      clock.advance(Duration.ofSeconds(3));
    }
    clock.advance(Duration.ofMinutes(1));
    library.annotating().editNote(note, "后来改的");

    library.undo();
    assertThat(body(note)).isEqualTo("人心通");
    library.undo();
    assertThat(body(note)).isEqualTo("记");
    library.redo();
    assertThat(body(note)).isEqualTo("人心通");
    library.annotating().editNote(note, "重做之后");
    library.undo();
    assertThat(body(note)).as("what was redone is a step of its own").isEqualTo("人心通");
  }

  @Test
  void editsOfTwoNotesAreTwoSteps() {
    PublicationId id = library.add(SamplePublications.every(1)).id();
    AnnotationId one = noteIn(id);
    AnnotationId other = noteIn(id);
    library.annotating().editNote(one, "一");
    library.annotating().editNote(other, "二");
    library.undo();
    assertThat(body(one)).isEqualTo("一");
    assertThat(body(other)).isEqualTo("记");
  }

  @Test
  void whatChangesNothingIsNoStep() {
    PublicationId id = library.add(SamplePublications.every(1)).id();
    AnnotationId note = noteIn(id);
    List<ChangeSet> told = new ArrayList<>();
    library.addListener(told::add);
    VisibleState before = VisibleState.of(folder);
    clock.advance(Duration.ofMinutes(1));
    library.annotating().editNote(note, "记");
    library.annotating().changeMeaning(List.of(note), Meaning.KEY_POINT);
    library.annotating().changeStyle(List.of(note), AnnotationStyle.HIGHLIGHT);
    library.editMetadata(id, library.publication(id).orElseThrow().metadata());
    library.replaceText(id, SamplePublications.every(1));
    SampleLibrary.rename(library, Meaning.DATA, "数据");
    assertThat(told).isEmpty();
    assertThat(library.undoable()).contains(Operation.ANNOTATE);
    assertThat(VisibleState.of(folder)).isEqualTo(before);
  }

  @Test
  void newOperationEndsRedo() {
    PublicationId id = library.add(SamplePublications.every(1)).id();
    noteIn(id);
    library.undo();
    SampleLibrary.rename(library, Meaning.DATA, "数字");
    assertThat(library.redoable()).isEmpty();
    assertThat(library.redo()).isEmpty();
  }

  @Test
  void nothingToUndoAfterRestart() {
    library.add(SamplePublications.every(1));
    reopen();
    assertThat(library.undoable()).isEmpty();
    assertThat(library.undo()).isEmpty();
  }

  @Test
  void readingPositionIsKeptAndNoStep() {
    PublicationId id = library.add(SamplePublications.every(1)).id();
    assertThat(library.publication(id).orElseThrow().opened()).isEmpty();
    library.keepReadingOffset(id, 33);
    assertThat(library.undoable()).contains(Operation.ADD_PUBLICATION);
    reopen();
    assertThat(library.read(id).orElseThrow().readingOffset()).isEqualTo(33);
    assertThat(library.publication(id).orElseThrow().opened()).contains(clock.instant());
  }

  @Test
  void annotationsAndReadingPositionFollowTheirPassageIntoANewText() {
    PublicationId id = library.add(SamplePublications.every(1)).id();
    AnnotationId moved = SampleLibrary.annotate(library, id, "茶叶就能当天运到县城", "");
    AnnotationId gone = SampleLibrary.annotate(library, id, "水泥三十吨", "");
    library.keepReadingOffset(id, library.read(id).orElseThrow().text().string().indexOf("账目"));
    OpenPublication old = library.read(id).orElseThrow();

    library.replaceText(id, SamplePublications.recoveredAnew(1));

    OpenPublication read = library.read(id).orElseThrow();
    assertThat(read.publication().textRevision()).isEqualTo(2);
    assertThat(read.annotations())
        .extracting(one -> one.annotation().id())
        .containsExactly(moved, gone);
    PlacedAnnotation placed = read.annotations().getFirst();
    assertThat(placed.placement()).isInstanceOf(Placement.Moved.class);
    assertThat(read.text().substring(placed.range().orElseThrow())).isEqualTo("茶叶就能当天运到县城");
    assertThat(read.annotations().getLast().range()).isEmpty();
    assertThat(read.text().string().substring(read.readingOffset())).startsWith("账目");

    library.undo();
    assertThat(library.read(id).orElseThrow().annotations()).isEqualTo(old.annotations());
    assertThat(library.read(id).orElseThrow().readingOffset()).isEqualTo(old.readingOffset());
  }

  @Test
  void whatTheReaderToldStaysWhenTheTextIsReplaced() {
    PublicationId id = library.add(SamplePublications.every(1)).id();
    var told = new PublicationMetadata("我的题名", "", OptionalInt.of(1990), "");
    library.editMetadata(id, told);
    library.replaceText(id, SamplePublications.recoveredAnew(1));
    assertThat(library.publication(id).orElseThrow().metadata())
        .isEqualTo(new PublicationMetadata("我的题名", "乡野", OptionalInt.of(1990), "1"));
  }

  @Test
  void rangesOutsideTheTextAreRefused() {
    PublicationId id = library.add(SamplePublications.every(1)).id();
    int length = library.read(id).orElseThrow().text().length();
    for (TextRange range : List.of(new TextRange(3, 3), new TextRange(length - 1, length + 1))) {
      var draft = new AnnotationDraft(range, AnnotationStyle.HIGHLIGHT, Meaning.DATA, "");
      assertThatThrownBy(() -> library.annotating().annotate(id, draft))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(library.undoable()).contains(Operation.ADD_PUBLICATION);
  }

  @Test
  void failingListenerDoesNotUndoWhatWasDone() {
    library.addListener(_ -> {
      throw new IllegalStateException("as this test wants it");
    });
    List<ChangeSet> told = new ArrayList<>();
    library.addListener(told::add);
    library.add(SamplePublications.every(1));
    assertThat(told).hasSize(1);
    assertThat(library.publications()).hasSize(1);
  }

  @Test
  void listenersMayAskTheLibrary() {
    List<Integer> sizes = new ArrayList<>();
    library.addListener(_ -> sizes.add(library.publications().size()));
    library.add(SamplePublications.every(1));
    library.add(SamplePublications.every(2));
    library.undo();
    assertThat(sizes).containsExactly(1, 2, 1);
  }

  @Test
  void checkCountsWhatIsThere() {
    PublicationId id = library.add(SamplePublications.every(1)).id();
    library.add(SamplePublications.every(2));
    noteIn(id);
    library.annotating().delete(List.of(noteIn(id)));
    long characters = library.publications().stream().mapToInt(one -> one.characters()).sum();
    assertThat(library.check()).isEqualTo(new IntegrityReport(List.of(), 2, 4, 1, characters));
  }

  private AnnotationId noteIn(PublicationId id) {
    return SampleLibrary.annotate(library, id, "人心", "记");
  }

  private String body(AnnotationId id) {
    return library.publications().stream()
        .flatMap(publication -> library.annotations(publication.id()).stream())
        .filter(placed -> placed.annotation().id().equals(id))
        .map(placed -> placed.annotation().body())
        .findFirst()
        .orElseThrow();
  }

  private void reopen() {
    library.close();
    open();
  }
}
