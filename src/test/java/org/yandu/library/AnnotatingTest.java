package org.yandu.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.model.Annotation;
import org.yandu.model.AnnotationId;
import org.yandu.model.PlacedAnnotation;
import org.yandu.model.TextRange;

/// What becomes of marks that are made longer, merged, split and tagged.
final class AnnotatingTest {

  @TempDir Path folder;
  private SampleLibrary sample;
  private Library library;

  @BeforeEach
  void open() {
    sample = SampleLibrary.make(folder);
    library = sample.library();
  }

  @AfterEach
  void close() {
    library.close();
  }

  private List<PlacedAnnotation> placed() {
    return library.annotations(sample.first());
  }

  private TextRange rangeOf(AnnotationId id) {
    return placed().stream()
        .filter(one -> one.annotation().id().equals(id))
        .findFirst()
        .orElseThrow()
        .range()
        .orElseThrow();
  }

  @Test
  void mergedMarkReachesFromTheFirstToTheLastWithAllNotesAndTags() {
    library.annotating().tag(sample.annotations().subList(0, 1), List.of("路"), List.of());
    library.annotating().tag(sample.annotations().subList(1, 2), List.of("账", "路"), List.of());
    TextRange hull =
        new TextRange(
            sample.annotations().stream().mapToInt(id -> rangeOf(id).start()).min().orElseThrow(),
            sample.annotations().stream().mapToInt(id -> rangeOf(id).end()).max().orElseThrow());

    library.annotating().merge(sample.annotations());

    assertThat(placed()).hasSize(1);
    assertThat(placed().getFirst().range()).contains(hull);
    Annotation merged = placed().getFirst().annotation();
    assertThat(merged.body()).contains("好").contains("多少钱？");
    assertThat(merged.tags()).containsExactlyInAnyOrder("路", "账");
  }

  @Test
  void splitMarkMeetsAtTheOffsetAndTheNoteStaysWithTheFirst() {
    AnnotationId id = sample.annotations().getFirst();
    TextRange before = rangeOf(id);

    library.annotating().split(id, before.start() + 3);

    List<PlacedAnnotation> pieces =
        placed().stream().filter(one -> before.overlaps(one.range().orElseThrow())).toList();
    assertThat(pieces)
        .extracting(one -> one.range().orElseThrow())
        .containsExactly(
            new TextRange(before.start(), before.start() + 3),
            new TextRange(before.start() + 3, before.end()));
    assertThat(pieces).extracting(one -> one.annotation().body()).containsExactly("好", "");
  }

  @Test
  void markCannotBeSplitOutsideIt() {
    AnnotationId id = sample.annotations().getFirst();
    int start = rangeOf(id).start();

    assertThatThrownBy(() -> library.annotating().split(id, start))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(placed()).hasSize(3);
  }

  /// The place in the source that is kept of a mark is that of the passage it stands on now.
  @Test
  void resizedMarkKeepsItsPlaceThroughACorrectionAndUndo() {
    AnnotationId id = sample.annotations().getFirst();
    TextRange before = rangeOf(id);
    TextRange shorter = new TextRange(before.start() + 1, before.end() - 2);
    String words = library.read(sample.first()).orElseThrow().text().substring(shorter);
    library.annotating().resize(id, shorter);
    int revision = library.read(sample.first()).orElseThrow().publication().textRevision();

    library
        .proofreading()
        .correct(sample.first(), revision, List.of(new CorrectionDraft.Retitle(1, "长长的新题目")));

    assertThat(library.read(sample.first()).orElseThrow().text().substring(rangeOf(id)))
        .isEqualTo(words);
    library.undo();
    assertThat(rangeOf(id)).isEqualTo(shorter);
    library.undo();
    assertThat(rangeOf(id)).isEqualTo(before);
  }

  @Test
  void whatWasReadOfAnArticleStaysKnownThroughCorrections() {
    library.keepArticleReadings(sample.first(), Map.of(1, 0.25));
    library.keepArticleReadings(sample.first(), Map.of(1, 1.0));
    int revision = library.read(sample.first()).orElseThrow().publication().textRevision();

    library
        .proofreading()
        .correct(sample.first(), revision, List.of(new CorrectionDraft.Retitle(1, "新题")));

    assertThat(library.articleReadings(sample.first()).getFirst()).isEqualTo(1.0);
    assertThat(library.articleReadings(sample.first())).contains(0.0);
  }

  @Test
  void tagsAreToldTheMostUsedFirst() {
    library.annotating().tag(sample.annotations(), List.of("路"), List.of());
    library.annotating().tag(sample.annotations().subList(0, 2), List.of("账", "路"), List.of());

    assertThat(library.tags()).containsExactly("路", "账");
  }
}
