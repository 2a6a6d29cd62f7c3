package org.yandu.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.exchange.ImportedNote;
import org.yandu.model.AnnotationId;
import org.yandu.model.AnnotationStyle;
import org.yandu.model.AuthorId;
import org.yandu.model.Stamp;

/// What is one's own and what is someone else's in one library.
final class SharedNotesTest {

  private static final AuthorId OTHER = new AuthorId(new UUID(7, 7));
  private static final AnnotationId OTHERS_NOTE = new AnnotationId(new UUID(1, 1));
  private static final Instant WRITTEN = Instant.parse("2026-03-01T08:00:00Z");

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

  private TakenNotes takeOthersNote() {
    ImportedNote note =
        new ImportedNote(
            OTHERS_NOTE,
            OTHER,
            "老周",
            AnnotationStyle.UNDERLINE,
            Optional.empty(),
            "",
            "这里要核对",
            List.of("路"),
            "水泥三十吨",
            "",
            "",
            Optional.empty(),
            WRITTEN,
            WRITTEN);
    return library.annotating().take(sample.first(), List.of(note), Optional.empty());
  }

  private List<String> bodies() {
    return library.annotations(sample.first()).stream()
        .map(placed -> placed.annotation().body())
        .toList();
  }

  /// One cell of the row of a note, as another program would see it on disk.
  private String stored(String column, AnnotationId id) {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("library.db"));
        var select =
            connection.prepareStatement("SELECT " + column + " FROM annotation WHERE id = ?")) {
      select.setString(1, id.toString());
      try (var row = select.executeQuery()) {
        return row.next() ? row.getString(1) : "";
      }
    } catch (SQLException exception) {
      throw new AssertionError(exception);
    }
  }

  private List<Stamp> stamps(AnnotationId id) {
    List<Stamp> stamps = new ArrayList<>();
    for (String part : List.of("body", "style", "tags", "target", "status")) {
      stamps.add(Stamp.parse(stored(part + "_stamp", id)));
    }
    return stamps;
  }

  @Test
  void onlyThePartThatChangedGetsANewStamp() {
    AnnotationId id = sample.annotations().getFirst();
    List<Stamp> made = stamps(id);

    library.annotating().editNote(id, "好得很");

    List<Stamp> edited = stamps(id);
    assertThat(edited.getFirst()).isGreaterThan(made.getFirst());
    assertThat(edited.subList(1, 5)).isEqualTo(made.subList(1, 5));
    library.annotating().tag(List.of(id), List.of("茶"), List.of());
    assertThat(stamps(id).get(2)).isGreaterThan(edited.getFirst());
    assertThat(stamps(id).getFirst()).isEqualTo(edited.getFirst());
  }

  @Test
  void takenNoteBearsItsAuthorsStampOnEveryComputer() {
    takeOthersNote();

    assertThat(stamps(OTHERS_NOTE))
        .containsOnly(
            new Stamp(WRITTEN.toEpochMilli(), 0, OTHER + ".00000000-0000-0000-0000-000000000000"));
  }

  @Test
  void wordsOfADeletedNoteAreGoneFromTheFileAndComeBackByUndo() {
    AnnotationId id = sample.annotations().getFirst();
    library.annotating().tag(List.of(id), List.of("茶"), List.of());

    library.annotating().delete(List.of(id));

    assertThat(stored("body || tags", id)).isEmpty();
    library.undo();
    assertThat(stored("body || tags", id)).isEqualTo("好茶");
    assertThat(bodies()).contains("好");
  }

  @Test
  void takingThatWasUndoneCanBeDoneAgain() {
    takeOthersNote();
    library.undo();
    assertThat(bodies()).doesNotContain("这里要核对");

    TakenNotes again = takeOthersNote();

    assertThat(again.added()).isOne();
    assertThat(bodies()).contains("这里要核对");
    assertThat(takeOthersNote())
        .extracting(TakenNotes::added, TakenNotes::known)
        .containsExactly(0, 1);
  }

  @Test
  void someoneElsesNoteIsHiddenNotDeleted() {
    takeOthersNote();
    List<Stamp> stamps = stamps(OTHERS_NOTE);

    library.annotating().delete(List.of(OTHERS_NOTE));

    assertThat(bodies()).hasSize(3).doesNotContain("这里要核对");
    assertThat(library.tags()).doesNotContain("路");
    assertThat(library.publication(sample.first()).orElseThrow().annotations()).isEqualTo(3);
    assertThat(stored("status || body", OTHERS_NOTE)).isEqualTo("alive这里要核对");
    assertThat(stamps(OTHERS_NOTE)).isEqualTo(stamps);
    takeOthersNote();
    assertThat(bodies()).hasSize(3);
    library.undo();
    assertThat(bodies()).contains("这里要核对");
  }

  @Test
  void hiddenNotesAreShownAgain() {
    takeOthersNote();
    library.annotating().delete(List.of(OTHERS_NOTE));

    assertThat(library.annotating().showHidden(sample.second())).isZero();
    assertThat(library.annotating().showHidden(sample.first())).isOne();

    assertThat(bodies()).contains("这里要核对");
    library.undo();
    assertThat(bodies()).doesNotContain("这里要核对");
  }
}
