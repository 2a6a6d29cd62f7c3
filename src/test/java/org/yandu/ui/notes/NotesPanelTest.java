package org.yandu.ui.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yandu.ui.PanelStage.doOnFx;
import static org.yandu.ui.PanelStage.onFx;
import static org.yandu.ui.PanelStage.waitUntil;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.yandu.library.SamplePublications;
import org.yandu.model.AnnotationId;
import org.yandu.model.Meaning;
import org.yandu.model.PublicationId;
import org.yandu.settings.Messages;
import org.yandu.ui.Commands;
import org.yandu.ui.note.NoteField;
import org.yandu.ui.OpenLibrary;
import org.yandu.ui.PanelStage;
import org.yandu.ui.StyleWarnings;

@ExtendWith({ApplicationExtension.class, StyleWarnings.class})
@SuppressWarnings("NullAway.Init") // TestFX and JUnit set the fields up before each test
final class NotesPanelTest {

  private final List<String> jumps = new ArrayList<>();

  @TempDir Path folder;
  private OpenLibrary library;
  private PublicationId id;
  private AnnotationId cement;
  private NotesViewModel model;
  private NotesPanel panel;
  private int exports;

  @Start
  void start(Stage stage) {
    library = new OpenLibrary(folder);
    id = library.add(SamplePublications.every(1));
    library.mark(id, "春天", Meaning.KEY_POINT, "");
    cement = library.mark(id, "水泥三十吨", Meaning.DATA, "核对");
    library.mark(id, "谁都可以来看", Meaning.KEY_POINT, "写进讲稿");
    model = new NotesViewModel(library.thread(), Messages.of("zh-CN"), Platform::runLater);
    model.show(library.read(id));
    panel =
        new NotesPanel(
            model,
            Messages.of("zh"),
            Clock.systemDefaultZone(),
            new Commands(Messages.of("zh")),
            placed -> jumps.add(placed.annotation().anchor().exact()),
            () -> exports++,
            _ -> {});
    PanelStage.show(stage, panel, 320, 700);
  }

  @AfterEach
  void close() {
    library.close();
  }

  @Test
  void aClickJumps(FxRobot robot) {
    robot.clickOn("水泥三十吨");

    assertThat(jumps).containsExactly("水泥三十吨");
    assertThat(onFx(() -> model.activeProperty().get())).contains(cement);
  }

  @Test
  void theSelectionFollowsTheActiveAnnotationWithoutJumping() {
    doOnFx(() -> model.activeProperty().set(Optional.of(cement)));

    waitUntil(() -> list().getSelectionModel().getSelectedIndex() == 1);
    assertThat(jumps).isEmpty();
  }

  @Test
  void theDeleteKeyDeletesAndGoesOnToTheNext(FxRobot robot) {
    robot.clickOn("水泥三十吨").type(KeyCode.DELETE);
    waitUntil(() -> model.rows().size() == 2);
    waitUntil(() -> list().getSelectionModel().getSelectedIndex() == 1);

    robot.type(KeyCode.DELETE);
    waitUntil(() -> model.rows().size() == 1);
    library.call(opened -> opened.undo());
    library.call(opened -> opened.undo());
    waitUntil(() -> model.rows().size() == 3);
  }

  @Test
  void theNoteIsWrittenInItsPlace(FxRobot robot) {
    robot.clickOn("水泥三十吨").type(KeyCode.F2);
    waitUntil(() -> field().isFocused());
    robot.write("OK");
    robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);

    waitUntil(() -> body().equals("核对OK"));
    waitUntil(() -> panel.lookup(".note-field") == null);
  }

  @Test
  void theNoteIsKeptWhenTheWriterPausesAndTheFieldStays(FxRobot robot) {
    robot.clickOn("水泥三十吨").type(KeyCode.F2);
    waitUntil(() -> field().isFocused());
    NoteField before = onFx(this::field);
    robot.write("OK");

    waitUntil(() -> body().equals("核对OK"));
    assertThat(onFx(this::field)).isSameAs(before);
    assertThat(onFx(before::isFocused)).isTrue();
  }

  @Test
  void deletingWhileWritingDeletesLetters(FxRobot robot) {
    robot.clickOn("水泥三十吨").type(KeyCode.F2);
    waitUntil(() -> field().isFocused());
    robot.type(KeyCode.BACK_SPACE, KeyCode.ESCAPE);

    waitUntil(() -> body().equals("核"));
    assertThat(onFx(() -> model.rows().size())).isEqualTo(3);
  }

  @Test
  void whatIsBeingComposedIsNotStored(FxRobot robot) {
    robot.clickOn("水泥三十吨").type(KeyCode.F2);
    waitUntil(() -> field().isFocused());
    doOnFx(() -> compose("shuini", ""));
    assertThat(onFx(() -> field().getText())).isEqualTo("核对shuini");
    robot.sleep(1000);
    assertThat(body()).isEqualTo("核对");

    doOnFx(() -> compose("", "水泥"));
    waitUntil(() -> body().equals("核对水泥"));
  }

  @Test
  void aCompositionThatIsBrokenOffLeavesNothing(FxRobot robot) {
    robot.clickOn("水泥三十吨").type(KeyCode.F2);
    waitUntil(() -> field().isFocused());
    doOnFx(() -> compose("shui", ""));
    doOnFx(() -> panel.focusFilter());
    waitUntil(() -> panel.lookup(".note-field") == null);

    assertThat(body()).isEqualTo("核对");
  }

  @Test
  void dotsFilterByMeaning(FxRobot robot) {
    robot.clickOn("#notes-filter-data");

    waitUntil(() -> model.rows().size() == 1);
  }

  @Test
  void copiesWithSource(FxRobot robot) {
    robot.clickOn("水泥三十吨");
    robot
        .press(KeyCode.CONTROL, KeyCode.SHIFT)
        .type(KeyCode.C)
        .release(KeyCode.SHIFT, KeyCode.CONTROL);

    assertThat(onFx(() -> Clipboard.getSystemClipboard().getString()))
        .isEqualTo("水泥三十吨（《账本》，《乡野》2026年第1期）\n核对");
  }

  @Test
  void theMenuChangesTheMeaning(FxRobot robot) {
    robot.rightClickOn("水泥三十吨").clickOn("金句");

    waitUntil(
        () -> model.rows().get(1) instanceof NotesRow.Note note && note.meaning().equals("金句"));
  }

  @Test
  void theMenuOpensByKeyAndGoesByKey(FxRobot robot) {
    robot.clickOn("水泥三十吨").rightClickOn("水泥三十吨");
    assertThat(robot.lookup(".menu-card").tryQuery()).isPresent();
    robot.type(KeyCode.ESCAPE);
    assertThat(robot.lookup(".menu-card").tryQuery()).isEmpty();
    assertThat(onFx(() -> list().isFocused())).isTrue();

    doOnFx(() ->
        list()
            .fireEvent(
                new ContextMenuEvent(
                    ContextMenuEvent.CONTEXT_MENU_REQUESTED, 20, 20, 20, 20, true, null)));
    robot.clickOn("删除标注");
    waitUntil(() -> model.rows().size() == 2);
  }

  @Test
  void exportingIsAskedFor(FxRobot robot) {
    robot.clickOn("#notes-export");

    assertThat(exports).isEqualTo(1);
  }

  private void compose(String composed, String committed) {
    List<InputMethodTextRun> runs =
        composed.isEmpty()
            ? List.of()
            : List.of(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
    Event.fireEvent(
        field(),
        new InputMethodEvent(
            InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, committed, composed.length()));
  }

  private NoteField field() {
    return (NoteField) panel.lookup(".note-field");
  }

  private ListView<?> list() {
    return (ListView<?>) panel.lookup(".list-view");
  }

  private String body() {
    return library.read(id).annotations().stream()
        .map(placed -> placed.annotation())
        .filter(annotation -> annotation.id().equals(cement))
        .findFirst()
        .orElseThrow()
        .body();
  }
}
