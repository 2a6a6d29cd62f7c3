package org.yandu.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yandu.ui.reader.ReaderGestures.doOnFx;
import static org.yandu.ui.reader.ReaderGestures.onFx;
import static org.yandu.ui.reader.ReaderGestures.settle;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.yandu.library.Library;
import org.yandu.model.Annotation;
import org.yandu.model.AnnotationStyle;
import org.yandu.model.DocumentText;
import org.yandu.model.Meaning;
import org.yandu.model.PlacedAnnotation;
import org.yandu.model.PublicationContent;
import org.yandu.model.TextRange;
import org.yandu.settings.Messages;
import org.yandu.settings.ReadingStyle;
import org.yandu.settings.Theme;
import org.yandu.ui.Fonts;
import org.yandu.ui.StyleWarnings;
import org.yandu.ui.Themes;
import org.yandu.ui.note.NoteField;

@ExtendWith({ApplicationExtension.class, StyleWarnings.class})
@SuppressWarnings("NullAway.Init") // TestFX and JUnit set the fields up before each test
final class ReaderViewTest {

  @TempDir private static Path folder;

  private static int libraries;

  private final PublicationContent content = SampleText.small();
  private final DocumentText text = DocumentText.of(content);
  private ReaderLibrary library;
  private ReaderViewModel model;
  private ReaderView view;
  private Stage stage;
  private FxRobot robot;
  private ReaderGestures gestures;

  @Start
  void start(Stage shown) {
    stage = shown;
    Fonts.load();
    library = new ReaderLibrary(folder.resolve("library-" + ++libraries), content);
    stage.setScene(new Scene(new StackPane(), 900, 800));
    open();
    stage.show();
  }

  /// A window as after a start.
  private void open() {
    model = new ReaderViewModel(library.thread(), Platform::runLater);
    view = new ReaderView(model, Messages.of("zh-CN"), ReadingStyle.DEFAULT);
    Themes.setRoot(stage.getScene(), new StackPane(view), Theme.LIGHT);
    model.show(library.read());
  }

  @BeforeEach
  void waitForThePage(FxRobot fxRobot) {
    robot = fxRobot;
    gestures = new ReaderGestures(robot, view.pane());
    waitUntil(() -> onFx(() -> !view.pane().boundsOf(new TextRange(0, 1)).isEmpty()));
    settle();
  }

  @AfterEach
  void close() {
    doOnFx(model::close);
    library.close();
  }

  @Test
  void draggingOpensTheBarAndAColourMarksThePassage() {
    TextRange range = passage("一张一张摊在老槐树下的长桌上");

    gestures.dragOver(range);
    assertThat(isShown("#selection-bar")).isTrue();
    gestures.clickOn("#dot-question");
    comeToRest();

    assertThat(only().anchor().exact()).isEqualTo("一张一张摊在老槐树下的长桌上");
    assertThat(only().meaning()).isEqualTo(Meaning.QUESTION);
    assertThat(isShown("#selection-bar")).isFalse();
    assertThat(onFx(() -> view.pane().decorationsAt(range.start())))
        .containsExactly(only().id().toString());
  }

  @Test
  void barNeverLeavesThePage() {
    for (String words : List.of("把账本摊开在老槐", "自己来看、自己来认。“看得见，心里才踏实。”", "写明用了")) {
      gestures.dragOver(passage(words));
      Bounds bar =
          onFx(
              () -> node("#selection-bar").localToScene(node("#selection-bar").getBoundsInLocal()));
      Bounds page = onFx(() -> view.localToScene(view.getBoundsInLocal()));
      assertThat(page.contains(bar)).as(words).isTrue();
      Bounds selected = gestures.boxOf(passage(words).start());
      assertThat(
              onFx(() ->
                      node("#selection-bar").localToScene(node("#selection-bar").getLayoutBounds()))
                  .intersects(selected))
          .as(words)
          .isFalse();
    }
  }

  @Test
  void digitMarksTheSelectionInTheColourOfThatNumber() {
    gestures.dragOver(passage("一户一页，一页三栏"));

    gestures.press(KeyCode.DIGIT4);
    comeToRest();

    assertThat(only().meaning()).isEqualTo(Meaning.DATA);
  }

  @Test
  void barCanBeReachedAndUsedByKeyboardAlone() {
    gestures.dragOver(passage("一户一页，一页三栏"));

    gestures.press(KeyCode.CONTROL, KeyCode.ENTER).press(KeyCode.RIGHT).press(KeyCode.SPACE);
    comeToRest();

    assertThat(only().meaning()).isEqualTo(Meaning.QUESTION);
  }

  @Test
  void escapeEndsTheSelectionAndTheBar() {
    gestures.dragOver(passage("一户一页，一页三栏"));

    gestures.press(KeyCode.ESCAPE);

    assertThat(isShown("#selection-bar")).isFalse();
    assertThat(onFx(() -> view.pane().selectionProperty().get())).isEmpty();
  }

  @Test
  void underlineIsDrawnInsteadOfATone() {
    gestures.dragOver(passage("一户一页，一页三栏"));

    gestures.clickOn("#style-underline");
    comeToRest();

    assertThat(only().style()).isEqualTo(AnnotationStyle.UNDERLINE);
  }

  @Test
  void passageIsCopiedWithItsSource() {
    gestures.dragOver(passage("一户一页，一页三栏"));

    gestures.clickOn("#reader-copy-with-source");

    assertThat(onFx(() -> Clipboard.getSystemClipboard().getString()))
        .isEqualTo("一户一页，一页三栏（林远山《把账本摊开在老槐树下》）");
  }

  @Test
  void noteIsWrittenAndStoredByItself() {
    gestures.dragOver(passage("一户一页，一页三栏"));
    gestures.clickOn("#reader-note");
    comeToRest();

    assertThat(isShown("#annotation-card")).isTrue();
    type("查账");
    waitUntil(() -> only().body().equals("查账"));

    gestures.press(KeyCode.ESCAPE);
    assertThat(isShown("#annotation-card")).isFalse();
    assertThat(onFx(() -> model.savedProperty().get())).isTrue();
  }

  @Test
  void closingTheCardStoresWhatIsTypedAtOnceAndUndoTakesTheWholeNoteBack() {
    markAndOpen("一户一页，一页三栏");
    type("第一句。");
    type("第二句。");

    gestures.press(KeyCode.ESCAPE);
    assertThat(only().body()).isEqualTo("第一句。第二句。");
    library.ask(Library::undo);

    assertThat(only().body()).isEmpty();
  }

  @Test
  void undoInTheEditorTakesTypingBackFirst() {
    markAndOpen("一户一页，一页三栏");
    robot.clickOn("#note-field");
    robot.write("abc");
    settle();

    gestures.press(KeyCode.CONTROL, KeyCode.Z);

    assertThat(onFx(() -> field().getText())).isEmpty();
    assertThat(library.annotations()).hasSize(1);
  }

  @Test
  void whatIsBeingComposedIsNeverStored() {
    markAndOpen("一户一页，一页三栏");
    type("已定");
    compose("zhang", "");
    assertThat(onFx(() -> field().getText())).isEqualTo("已定zhang");
    WaitForAsyncUtils.sleep(900, TimeUnit.MILLISECONDS);
    assertThat(only().body()).isEqualTo("已定");

    compose("", "账");
    waitUntil(() -> only().body().equals("已定账"));
  }

  @Test
  void closingInMidCompositionStoresWhatIsSettled() {
    markAndOpen("一户一页，一页三栏");
    type("已定");
    compose("zhang", "");

    doOnFx(model::close);

    assertThat(only().body()).isEqualTo("已定");
  }

  @Test
  void candidatesStandAtTheCaret() {
    markAndOpen("一户一页，一页三栏");
    type("一二三四五六");
    Point2D place = onFx(() -> field().getInputMethodRequests().getTextLocation(0));

    Bounds editor = onFx(() -> field().localToScreen(field().getBoundsInLocal()));
    double written = 6 * 14;
    assertThat(place.getX() - editor.getMinX()).isBetween(written, written + 16);
    assertThat(place.getY()).isBetween(editor.getMinY() + 16, editor.getMinY() + 36);
  }

  @Test
  void overlappingMarksAreOfferedToChooseFrom() {
    mark("清理的办法很简单：一户一页");
    mark("一户一页，一页三栏");

    gestures.clickOn(passage("一户一页").start() + 1);

    assertThat(robot.lookup(".choice").queryAll()).hasSize(2);
    List<String> both = onFx(() -> view.pane().decorationsAt(passage("一户一页").start() + 1));
    assertThat(both).hasSize(2);
  }

  @Test
  void cardChangesColourAndDeletes() {
    markAndOpen("一户一页，一页三栏");

    robot.clickOn(robot.from(node("#annotation-card")).lookup("#dot-practice").<Node>query());
    comeToRest();
    assertThat(only().meaning()).isEqualTo(Meaning.PRACTICE);
    assertThat(isShown("#annotation-card")).isTrue();
    gestures.clickOn("#card-delete");
    comeToRest();

    assertThat(library.annotations()).isEmpty();
    assertThat(isShown("#annotation-card")).isFalse();
  }

  @Test
  void cardOfAMarkThatUndoTookGoesAway() {
    markAndOpen("一户一页，一页三栏");

    library.ask(Library::undo);
    comeToRest();

    assertThat(isShown("#annotation-card")).isFalse();
  }

  @Test
  void afterARestartMarksAndPlaceAreThere() {
    mark("账目清理花了整整一个月");
    int place = text.string().indexOf("账算清了");
    doOnFx(() -> view.pane().jumpTo(place));
    doOnFx(model::close);

    doOnFx(this::open);
    waitForThePageAt(place);

    assertThat(onFx(() -> view.pane().readingOffsetProperty().get())).isEqualTo(place);
    assertThat(onFx(() -> view.pane().decorationsAt(passage("账目清理").start()))).hasSize(1);
  }

  @Test
  void jumpToAPassageShowsAndFlashesIt() {
    TextRange range = passage("夏天的第一场雨落下时");

    doOnFx(() -> view.showPassage(range));
    assertThat(onFx(() -> view.pane().isFlashing())).isTrue();
    Bounds box = gestures.boxOf(range.start());
    assertThat(box.getMinY()).isBetween(0.0, 700.0);
    doOnFx(model::back);

    assertThat(onFx(() -> view.pane().readingOffsetProperty().get())).isZero();
  }

  private void waitForThePageAt(int offset) {
    waitUntil(() -> onFx(() -> !view.pane().boundsOf(new TextRange(offset, offset + 1)).isEmpty()));
    comeToRest();
  }

  private void mark(String words) {
    gestures.dragOver(passage(words));
    gestures.press(KeyCode.DIGIT1);
    comeToRest();
  }

  private void markAndOpen(String words) {
    mark(words);
    gestures.clickOn(passage(words).start() + 1);
    assertThat(isShown("#annotation-card")).isTrue();
  }

  /// Types as an input method commits: the robot has no keys for Chinese.
  private void type(String words) {
    doOnFx(() -> field().requestFocus());
    compose("", words);
  }

  private void compose(String composed, String committed) {
    List<InputMethodTextRun> runs =
        composed.isEmpty()
            ? List.of()
            : List.of(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
    doOnFx(() ->
        field()
            .fireEvent(
                new InputMethodEvent(
                    InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                    runs,
                    committed,
                    composed.length())));
  }

  private NoteField field() {
    return (NoteField) node("#note-field");
  }

  private Node node(String selector) {
    return view.lookup(selector);
  }

  private boolean isShown(String selector) {
    return onFx(() -> node(selector).isVisible());
  }

  private Annotation only() {
    List<PlacedAnnotation> all = library.annotations();
    assertThat(all).hasSize(1);
    return all.getFirst().annotation();
  }

  private TextRange passage(String words) {
    return ReaderGestures.rangeOf(text, words);
  }

  /// Changes are told from the library's thread and then read on the window's.
  private void comeToRest() {
    for (int round = 0; round < 3; round++) {
      library.ask(_ -> true);
      settle();
    }
  }

  private static void waitUntil(BooleanSupplier condition) {
    for (int round = 0; !condition.getAsBoolean(); round++) {
      assertThat(round).as("rounds waited").isLessThan(200);
      WaitForAsyncUtils.sleep(50, TimeUnit.MILLISECONDS);
    }
  }
}
