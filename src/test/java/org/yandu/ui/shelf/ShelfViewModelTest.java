package org.yandu.ui.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.library.SamplePublications;
import org.yandu.model.Meaning;
import org.yandu.model.PublicationId;
import org.yandu.model.PublicationMetadata;
import org.yandu.model.PublicationSummary;
import org.yandu.ui.OpenLibrary;
import org.yandu.ui.WindowQueue;
import org.yandu.ui.shelf.ShelfOrder.Column;

final class ShelfViewModelTest {

  private final WindowQueue window = new WindowQueue();

  @TempDir Path folder;
  private OpenLibrary library;
  private ShelfViewModel model;
  private PublicationId second;

  @BeforeEach
  void fillLibrary() {
    library = new OpenLibrary(folder);
    library.add(SamplePublications.every(12));
    second = library.add(SamplePublications.every(2));
    library.add(SamplePublications.longOne(5000));
    model = new ShelfViewModel(library.thread(), window);
    model.refresh();
    window.runUntil(() -> model.rows().size() == 3);
  }

  @AfterEach
  void close() {
    library.close();
  }

  @Test
  void issuesAreInOrderOfTheirNumbersNotOfTheirDigits() {
    model.sortBy(Column.NAME);
    assertThat(files()).containsExactly("乡野2.txt", "乡野12.txt", "长.txt");

    model.sortBy(Column.NAME);
    assertThat(files()).containsExactly("长.txt", "乡野12.txt", "乡野2.txt");
  }

  @Test
  void figuresBeginWithTheLargest() {
    model.sortBy(Column.CHARACTERS);
    assertThat(files().getFirst()).isEqualTo("长.txt");
  }

  @Test
  void whatWasReadLastStandsFirst() {
    library.call(opened -> {
      opened.keepReadingOffset(second, 3);
      return opened;
    });
    model.refresh();

    window.runUntil(() -> files().getFirst().equals("乡野2.txt"));
  }

  @Test
  void filtersByAllThatNamesAPublication() {
    model.filterTextProperty().set("乡野 12期");
    assertThat(files()).containsExactly("乡野12.txt");
    model.filterTextProperty().set("长.TXT");
    assertThat(files()).containsExactly("长.txt");
  }

  @Test
  void countsFollowAnnotations() {
    library.mark(second, "春天", Meaning.QUESTION, "");

    window.runUntil(() -> row("乡野2.txt").annotations() == 1);
  }

  @Test
  void whatIsNotKnownIsAskedForAndMayStayEmpty() {
    assertThat(ShelfViewModel.isIncomplete(row("长.txt"))).isTrue();
    assertThat(ShelfViewModel.isIncomplete(row("乡野2.txt"))).isFalse();

    model.edit(row("长.txt"));
    form().periodicalProperty().set("《河湾》");
    form().yearProperty().set("２０２１年");
    model.saveForm();

    assertThat(model.formProperty().get()).isEmpty();
    window.runUntil(() ->
        row("长.txt")
            .metadata()
            .equals(new PublicationMetadata("", "河湾", OptionalInt.of(2021), "")));
    assertThat(ShelfViewModel.isIncomplete(row("长.txt"))).as("the issue is not known").isTrue();
  }

  @Test
  void aYearThatIsNoneKeepsTheFormOpen() {
    model.edit(row("长.txt"));
    form().yearProperty().set("去年");
    model.saveForm();

    assertThat(form().yearRefusedProperty().get()).isTrue();
    assertThat(row("长.txt").metadata()).isEqualTo(PublicationMetadata.UNKNOWN);
  }

  @Test
  void aFormWithoutAChangeStoresNothing() {
    var before = library.call(opened -> opened.undoable());
    model.edit(row("乡野2.txt"));
    model.saveForm();

    assertThat(library.<Object>call(opened -> opened.undoable())).isEqualTo(before);
    assertThat(model.formProperty().get()).isEmpty();
  }

  @Test
  void aDeletionIsTakenBack() {
    model.delete(row("乡野2.txt"));
    window.runUntil(() -> model.rows().size() == 2 && model.deletedProperty().get().isPresent());
    assertThat(model.deletedProperty().get().orElseThrow().id()).isEqualTo(second);

    model.undoDelete();
    window.runUntil(() -> model.rows().size() == 3);
    assertThat(model.deletedProperty().get()).isEmpty();
  }

  @Test
  void anotherOperationEndsTheOfferToTakeBack() {
    model.delete(row("乡野2.txt"));
    window.runUntil(() -> model.deletedProperty().get().isPresent());
    library.mark(row("乡野12.txt").id(), "春天", Meaning.QUESTION, "");

    window.runUntil(() -> model.deletedProperty().get().isEmpty());
    model.undoDelete();
    window.runUntil(() -> row("乡野12.txt").annotations() == 1);
    assertThat(model.rows()).hasSize(2);
  }

  @Test
  void undoingElsewhereEndsTheOfferToo() {
    model.delete(row("乡野2.txt"));
    window.runUntil(() -> model.deletedProperty().get().isPresent());
    library.call(opened -> opened.undo());

    window.runUntil(() -> model.rows().size() == 3 && model.deletedProperty().get().isEmpty());
  }

  private MetadataForm form() {
    return model.formProperty().get().orElseThrow();
  }

  private PublicationSummary row(String file) {
    return model.rows().stream()
        .filter(summary -> summary.source().name().equals(file))
        .findFirst()
        .orElseThrow();
  }

  private List<String> files() {
    return model.rows().stream().map(summary -> summary.source().name()).toList();
  }
}
