package org.yandu.ui.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.library.SamplePublications;
import org.yandu.model.AnnotationId;
import org.yandu.model.HighlightColour;
import org.yandu.model.Meaning;
import org.yandu.model.MeaningId;
import org.yandu.model.PublicationId;
import org.yandu.model.PublicationMetadata;
import org.yandu.settings.Messages;
import org.yandu.ui.OpenLibrary;
import org.yandu.ui.WindowQueue;

final class NotesViewModelTest {

  private final WindowQueue window = new WindowQueue();

  @TempDir Path folder;
  private OpenLibrary library;
  private NotesViewModel model;
  private PublicationId id;

  @BeforeEach
  void openPublication() {
    library = new OpenLibrary(folder);
    id = library.add(SamplePublications.every(1));
    library.mark(id, "水泥三十吨", Meaning.DATA, "核对一下");
    library.mark(id, "茶叶就能当天运到县城", Meaning.KEY_POINT, "");
    library.mark(id, "谁都可以来看", Meaning.KEY_POINT, "写进讲稿");
    model = new NotesViewModel(library.thread(), Messages.of("zh-CN"), window);
    model.show(library.read(id));
    window.runUntil(() -> !model.choices().isEmpty());
  }

  @AfterEach
  void close() {
    library.close();
  }

  @Test
  void listsAnnotationsInReadingOrder() {
    assertThat(quotes()).containsExactly("茶叶就能当天运到县城", "水泥三十吨", "谁都可以来看");
    assertThat(notes())
        .extracting(note -> note.place().article())
        .containsExactly("河湾村的第1条新路", "账本", "账本");
    assertThat(notes())
        .extracting(NotesRow.Note::colour)
        .containsExactly(HighlightColour.YELLOW, HighlightColour.GREEN, HighlightColour.YELLOW);
    assertThat(model.countProperty().get()).isEqualTo(3);
  }

  @Test
  void filtersByQuoteAndNote() {
    model.filterTextProperty().set("水泥");
    assertThat(quotes()).containsExactly("水泥三十吨");

    model.filterTextProperty().set("讲稿");
    assertThat(quotes()).containsExactly("谁都可以来看");
    assertThat(model.countProperty().get()).as("the count is of all").isEqualTo(3);
  }

  @Test
  void filtersByMeaningsAndCountsThem() {
    assertThat(count(Meaning.KEY_POINT)).isEqualTo(2);
    model.toggle(Meaning.DATA);
    assertThat(quotes()).containsExactly("水泥三十吨");

    model.toggle(Meaning.KEY_POINT);
    assertThat(quotes()).hasSize(3);

    model.toggle(Meaning.DATA);
    model.filterTextProperty().set("讲稿");
    assertThat(quotes()).containsExactly("谁都可以来看");
    assertThat(count(Meaning.KEY_POINT)).isEqualTo(1);
    assertThat(count(Meaning.DATA)).isZero();

    model.showAll();
    assertThat(quotes()).hasSize(3);
  }

  @Test
  void thoseWithoutASurePlaceStandLastUnderTheirHeading() {
    library.call(opened -> {
      opened.replaceText(id, SamplePublications.recoveredAnew(1));
      return opened;
    });
    window.runUntil(() -> model.rows().stream().anyMatch(NotesRow.Heading.class::isInstance));

    List<NotesRow.Note> unplaced = notes().stream().filter(note -> !note.hasSurePlace()).toList();
    assertThat(unplaced).extracting(NotesRow.Note::quote).contains("水泥三十吨");
    assertThat(quotes().getFirst()).isEqualTo("茶叶就能当天运到县城");
    assertThat(model.rows()).endsWith(unplaced.toArray(NotesRow[]::new));
    assertThat(model.rows().get(3 - unplaced.size()))
        .isEqualTo(new NotesRow.Heading("待定位", unplaced.size()));
  }

  @Test
  void deletingCanBeUndone() {
    model.delete(List.of(note("茶叶就能当天运到县城")));
    window.runUntil(() -> quotes().equals(List.of("水泥三十吨", "谁都可以来看")));

    library.call(opened -> opened.undo());
    window.runUntil(() -> quotes().equals(List.of("茶叶就能当天运到县城", "水泥三十吨", "谁都可以来看")));
  }

  @Test
  void theNeighbourIsTheOneBelowOrAtTheEndTheOneAbove() {
    assertThat(model.neighbour(note("茶叶就能当天运到县城"))).contains(note("水泥三十吨").id());
    assertThat(model.neighbour(note("谁都可以来看"))).contains(note("水泥三十吨").id());
  }

  @Test
  void anEditedNoteChangesNoOtherRow() {
    List<String> changes = new ArrayList<>();
    model
        .rows()
        .addListener(
            (ListChangeListener<NotesRow>)
                change -> {
                  while (change.next()) {
                    changes.add(change.getFrom() + "-" + change.getTo());
                  }
                });
    model.editNote(note("水泥三十吨"), "已核对");
    window.runUntil(() -> note("水泥三十吨").placed().annotation().body().equals("已核对"));

    assertThat(changes).containsExactly("1-2");
  }

  @Test
  void aNoteWhoseAnnotationWentIsNotStored() {
    NotesRow.Note gone = note("茶叶就能当天运到县城");
    model.delete(List.of(gone));
    window.runUntil(() -> quotes().size() == 2);
    model.editNote(gone, "太晚了");
    model.changeMeaning(List.of(note("水泥三十吨")), Meaning.QUESTION);

    window.runUntil(() -> note("水泥三十吨").colour() == HighlightColour.BLUE);
  }

  @Test
  void followsTheNamesOfMeanings() {
    library.call(opened -> {
      opened
          .annotating()
          .editMeanings(
              opened.meanings().stream()
                  .map(one -> one.id().equals(Meaning.DATA) ? one.withName("数字") : one)
                  .toList());
      return opened;
    });

    window.runUntil(() -> note("水泥三十吨").meaning().equals("数字"));
  }

  @Test
  void copiesTheSourceAsItIsKnownNow() {
    assertThat(note("茶叶就能当天运到县城").place().sourced())
        .isEqualTo("茶叶就能当天运到县城（林晚、赵青禾《河湾村的第1条新路》，《乡野》2026年第1期）");

    library.call(opened -> {
      opened.editMetadata(id, new PublicationMetadata("", "乡土", OptionalInt.empty(), "增刊"));
      return opened;
    });
    window.runUntil(() -> note("水泥三十吨").place().sourced().equals("水泥三十吨（《账本》，《乡土》增刊）"));
    assertThat(note("水泥三十吨").excerpt().citation()).isEqualTo("账本[J]. 乡土(增刊).");
  }

  @Test
  void standInTheOrderAndTheGroupsThatAreAskedFor() {
    library.call(opened -> {
      opened.annotating().tag(List.of(note("谁都可以来看").id()), List.of("讲稿", "公开"), List.of());
      return opened;
    });
    window.runUntil(() -> note("谁都可以来看").tags().size() == 2);

    model.orderProperty().set(NotesOrder.COLOUR);
    assertThat(quotes()).containsExactly("茶叶就能当天运到县城", "谁都可以来看", "水泥三十吨");

    model.groupingProperty().set(NotesGrouping.ARTICLE);
    assertThat(model.rows())
        .filteredOn(NotesRow.Heading.class::isInstance)
        .containsExactly(new NotesRow.Heading("河湾村的第1条新路", 1), new NotesRow.Heading("账本", 2));

    model.groupingProperty().set(NotesGrouping.TAG);
    assertThat(model.rows())
        .filteredOn(NotesRow.Heading.class::isInstance)
        .containsExactly(
            new NotesRow.Heading("没有标签", 2),
            new NotesRow.Heading("#讲稿", 1),
            new NotesRow.Heading("#公开", 1));

    model.groupingProperty().set(NotesGrouping.MEANING);
    assertThat(model.rows().getFirst()).isEqualTo(new NotesRow.Heading("重点", 2));
    model.groupingProperty().set(NotesGrouping.AUTHOR);
    assertThat(model.rows().getFirst()).isEqualTo(new NotesRow.Heading("我", 3));

    model.groupingProperty().set(NotesGrouping.NONE);
    model.orderProperty().set(NotesOrder.NEWEST);
    assertThat(quotes()).startsWith("谁都可以来看");
    model.filterTextProperty().set("#讲稿");
    assertThat(quotes()).containsExactly("谁都可以来看");
  }

  @Test
  void theWholeLibraryIsShownByPublication() {
    PublicationId other = library.add(SamplePublications.every(2));
    AnnotationId mark = library.mark(other, "路修通了", Meaning.QUESTION, "");
    NotesViewModel all = NotesViewModel.ofLibrary(library.thread(), Messages.of("zh-CN"), window);
    all.showLibrary();
    window.runUntil(() -> all.countProperty().get() == 4);

    assertThat(all.rows().getFirst()).isInstanceOf(NotesRow.Heading.class);
    assertThat(all.rows().get(1))
        .isInstanceOfSatisfying(NotesRow.Note.class, note -> assertThat(note.id()).isEqualTo(mark));
    library.mark(id, "春天", Meaning.DATA, "");
    window.runUntil(() -> all.countProperty().get() == 5);
    library.call(opened -> {
      opened.delete(other);
      return opened;
    });
    window.runUntil(() -> all.countProperty().get() == 4);
  }

  @Test
  void anotherPublicationBeginsAnew() {
    model.filterTextProperty().set("水泥");
    model.toggle(Meaning.DATA);
    model.activeProperty().set(Optional.of(note("水泥三十吨").id()));
    PublicationId other = library.add(SamplePublications.every(2));
    AnnotationId mark = library.mark(other, "路修通了", Meaning.QUESTION, "");
    model.show(library.read(other));

    window.runUntil(() -> notes().size() == 1);
    assertThat(notes()).extracting(NotesRow.Note::id).containsExactly(mark);
    assertThat(model.activeProperty().get()).isEmpty();
    assertThat(model.isFiltered()).isFalse();
  }

  private List<NotesRow.Note> notes() {
    return model.rows().stream()
        .filter(NotesRow.Note.class::isInstance)
        .map(NotesRow.Note.class::cast)
        .toList();
  }

  private List<String> quotes() {
    return notes().stream().map(NotesRow.Note::quote).toList();
  }

  private NotesRow.Note note(String quote) {
    return notes().stream().filter(note -> note.quote().equals(quote)).findFirst().orElseThrow();
  }

  private int count(MeaningId meaning) {
    return model.choices().stream()
        .filter(choice -> choice.meaning().id().equals(meaning))
        .findFirst()
        .orElseThrow()
        .count();
  }
}
