package org.yandu.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yandu.ui.reader.ReaderGestures.doOnFx;
import static org.yandu.ui.reader.ReaderGestures.onFx;
import static org.yandu.ui.reader.ReaderGestures.rangeOf;
import static org.yandu.ui.reader.ReaderGestures.settle;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.yandu.model.DocumentText;
import org.yandu.model.HighlightColour;
import org.yandu.model.PublicationContent;
import org.yandu.model.TextRange;
import org.yandu.settings.ReadingStyle;
import org.yandu.settings.Theme;
import org.yandu.ui.Fonts;
import org.yandu.ui.Themes;
import org.yandu.ui.reader.DecorationStyle.Form;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX and JUnit set the fields up before each test
final class ReadingPaneTest {

  private final PublicationContent content = SampleText.small();
  private final DocumentText text = DocumentText.of(content);
  private ReadingPane pane;
  private Stage stage;
  private ReaderGestures gestures;

  @Start
  void start(Stage shown) {
    stage = shown;
    pane = new ReadingPane(ReadingStyle.DEFAULT, Fonts.bookFamily(), Runnable::run);
    StackPane root = new StackPane(pane);
    Fonts.load();
    Scene scene = new Scene(new StackPane(), 900, 700);
    Themes.setRoot(scene, root, Theme.LIGHT);
    stage.setScene(scene);
    stage.show();
  }

  @BeforeEach
  void showSmallText(FxRobot robot) {
    gestures = new ReaderGestures(robot, pane);
    show(content);
  }

  @Test
  void jumpsPutTheVeryCharacterOnTheFirstLine() {
    PublicationContent large = SampleText.large(60_000, 1);
    DocumentText document = show(large);
    Random random = new Random(2);
    for (int round = 0; round < 40; round++) {
      int offset = random.nextInt(document.length() - 2_000);
      doOnFx(() -> pane.jumpTo(offset));
      assertThat(pane.readingOffsetProperty().get()).isEqualTo(offset);
      if (document.string().charAt(offset) != '\n') {
        assertThat(gestures.boxOf(offset).getMinY()).as("offset %d", offset).isBetween(0.0, 75.0);
      }
    }
  }

  @Test
  void placeIsKeptOverResizing() {
    show(SampleText.large(30_000, 3));
    doOnFx(() -> pane.jumpTo(11_111));
    for (int width : List.of(500, 720, 430, 900)) {
      doOnFx(() -> stage.setWidth(width));
      assertThat(pane.readingOffsetProperty().get()).isEqualTo(11_111);
      assertThat(gestures.boxOf(11_111).getMinY()).isBetween(0.0, 75.0);
    }
  }

  @Test
  void placeIsKeptOverChangesOfStyle() {
    show(SampleText.large(30_000, 4));
    doOnFx(() -> pane.jumpTo(9_876));
    for (ReadingStyle style :
        List.of(
            ReadingStyle.DEFAULT.withSizePoints(28),
            ReadingStyle.DEFAULT.withLineSpacing(2.4),
            ReadingStyle.DEFAULT.withMeasureEm(24),
            ReadingStyle.DEFAULT)) {
      doOnFx(() -> pane.setReadingStyle(style));
      assertThat(pane.readingOffsetProperty().get()).isEqualTo(9_876);
      assertThat(gestures.boxOf(9_876).getMinY()).as(style.toString()).isBetween(0.0, 75.0);
    }
  }

  @Test
  void largerTypeMakesLargerCharacters() {
    double before = gestures.boxOf(0).getWidth();
    doOnFx(() -> pane.setReadingStyle(ReadingStyle.DEFAULT.withSizePoints(36)));
    assertThat(gestures.boxOf(0).getWidth()).isGreaterThan(before * 1.5);
  }

  @Test
  void draggingSelectsExactlyWhatLiesBetween() {
    TextRange range = rangeOf(text, "清理的办法很简单：一户一页，一页三栏，写明用了多少水");
    gestures.dragOver(range);
    assertThat(pane.selectionProperty().get()).contains(range);
  }

  @Test
  void selectionOverParagraphsIsCopiedWithoutIndents() {
    TextRange range = rangeOf(text, "又从尾看到头。\n账目清理");
    gestures.dragOver(range);
    gestures.press(KeyCode.CONTROL, KeyCode.C);
    assertThat(onFx(() -> Clipboard.getSystemClipboard().getString())).isEqualTo("又从尾看到头。\n账目清理");
  }

  @Test
  void selectingAllSelectsTheTextAlone() {
    gestures.clickOn(text.string().indexOf("柳湾村的用水账"));
    gestures.press(KeyCode.CONTROL, KeyCode.A);
    assertThat(pane.selectionProperty().get()).contains(new TextRange(0, text.length()));
  }

  @Test
  void shiftAndArrowsExtendASelection() {
    TextRange range = rangeOf(text, "账目清理花了");
    gestures.clickOn(range.start());
    gestures.press(KeyCode.SHIFT, KeyCode.RIGHT).press(KeyCode.SHIFT, KeyCode.RIGHT);
    assertThat(pane.selectionProperty().get().orElseThrow().length()).isEqualTo(2);
  }

  @Test
  void spaceAndPageKeysTurnPages() {
    show(SampleText.large(20_000, 5));
    gestures.clickOn(5);
    gestures.press(KeyCode.SPACE);
    int afterSpace = pane.readingOffsetProperty().get();
    gestures.press(KeyCode.PAGE_DOWN);
    int afterPage = pane.readingOffsetProperty().get();
    gestures.press(KeyCode.PAGE_UP);
    assertThat(afterSpace).isGreaterThan(200);
    assertThat(afterPage).isGreaterThan(afterSpace + 200);
    assertThat(pane.readingOffsetProperty().get()).isLessThan(afterPage);
    gestures.press(KeyCode.CONTROL, KeyCode.END);
    assertThat(pane.readingOffsetProperty().get()).isGreaterThan(18_000);
    gestures.press(KeyCode.CONTROL, KeyCode.HOME);
    assertThat(pane.readingOffsetProperty().get()).isZero();
  }

  @Test
  void wheelMovesTheReadingPlace() {
    show(SampleText.large(20_000, 6));
    gestures.wheel(10);
    assertThat(pane.readingOffsetProperty().get()).isPositive();
  }

  @Test
  void clickTellsAllDecorationsUnderThePointer() {
    TextRange outer = rangeOf(text, "清理的办法很简单：一户一页，一页三栏");
    TextRange inner = rangeOf(text, "一户一页，一页三栏，写明");
    List<ReadingPane.Activation> activations = new ArrayList<>();
    doOnFx(() -> {
      pane.pointer().onActivated(activations::add);
      pane.decorate(
          List.of(
              new Decoration("outer", outer, highlight(HighlightColour.YELLOW)),
              new Decoration("inner", inner, highlight(HighlightColour.BLUE))));
    });
    gestures.clickOn(inner.start() + 1);
    gestures.clickOn(outer.start() + 1);
    gestures.clickOn(0);
    assertThat(activations)
        .extracting(ReadingPane.Activation::keys)
        .containsExactly(List.of("inner", "outer"), List.of("outer"));
  }

  @Test
  void decoratingMovesNothing() {
    show(SampleText.large(30_000, 7));
    doOnFx(() -> pane.jumpTo(7_777));
    Bounds before = gestures.boxOf(7_800);
    doOnFx(() ->
        pane.decorate(
            List.of(
                new Decoration("one", new TextRange(7_700, 7_790), highlight(HighlightColour.RED)),
                new Decoration(
                    "two", new TextRange(7_780, 7_850), highlight(HighlightColour.GREEN)))));
    assertThat(gestures.boxOf(7_800)).isEqualTo(before);
    assertThat(pane.readingOffsetProperty().get()).isEqualTo(7_777);
  }

  @Test
  void flashEndsByItself() {
    doOnFx(() -> pane.flash(rangeOf(text, "七十一岁的周大娘")));
    assertThat(onFx(pane::isFlashing)).isTrue();
    org.testfx.util.WaitForAsyncUtils.sleep(1_300, java.util.concurrent.TimeUnit.MILLISECONDS);
    assertThat(onFx(pane::isFlashing)).isFalse();
  }

  @Test
  void emptyTextIsShownAsAnEmptyPage() {
    show(new PublicationContent(content.metadata(), List.of(), List.of()));
    gestures.press(KeyCode.CONTROL, KeyCode.A).press(KeyCode.CONTROL, KeyCode.C);
    assertThat(pane.selectionProperty().get()).isEmpty();
  }

  private static DecorationStyle highlight(HighlightColour colour) {
    return new DecorationStyle(colour, Form.HIGHLIGHT);
  }

  private DocumentText show(PublicationContent shown) {
    DocumentText document = DocumentText.of(shown);
    doOnFx(() -> pane.show(document, SampleText.sectionTitles(shown), List.of(), 0));
    settle();
    doOnFx(pane::requestFocus);
    return document;
  }
}
