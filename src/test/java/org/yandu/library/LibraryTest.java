package org.yandu.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.model.AnnotationStyle;
import org.yandu.model.Meaning;
import org.yandu.model.PlacedAnnotation;
import org.yandu.model.Placement;
import org.yandu.model.PublicationId;
import org.yandu.model.TextRange;

final class LibraryTest {

  @TempDir Path folder;

  private Library library;

  @BeforeEach
  void open() {
    library = ((LibraryOpening.Opened) Library.open(folder)).library();
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
        library.annotate(
            id, new AnnotationDraft(range, AnnotationStyle.HIGHLIGHT, Meaning.KEY_POINT, "要点"));
    assertThat(made.placement()).isEqualTo(new Placement.Exact(range));
    assertThat(made.annotation().meaningName()).isEqualTo("重点");
    reopen();
    assertThat(library.annotations(id)).containsExactly(made);
  }

  private void reopen() {
    library.close();
    open();
  }
}
