package org.yandu.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yandu.ui.reader.ReaderGestures.doOnFx;
import static org.yandu.ui.reader.ReaderGestures.onFx;
import static org.yandu.ui.reader.ReaderGestures.rangeOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.yandu.model.Article;
import org.yandu.model.Block;
import org.yandu.model.DocumentText;
import org.yandu.model.HighlightColour;
import org.yandu.model.Provenance;
import org.yandu.model.PublicationContent;
import org.yandu.model.Section;
import org.yandu.model.TextRange;
import org.yandu.settings.ReadingStyle;
import org.yandu.settings.Theme;
import org.yandu.ui.Fonts;
import org.yandu.ui.Themes;

/// A new text of what is shown: the page is set anew where it differs, and nothing moves.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX and JUnit set the fields up before each test
final class RenewedPaneTest {

  private static final int ROUNDS = 120;

  private ReadingPane pane;
  private ReaderGestures gestures;

  @Start
  void start(Stage stage) {
    pane = new ReadingPane(ReadingStyle.DEFAULT, Fonts.bookFamily(), Runnable::run);
    Fonts.load();
    Scene scene = new Scene(new StackPane(), 900, 700);
    Themes.setRoot(scene, new StackPane(pane), Theme.LIGHT);
    stage.setScene(scene);
    stage.show();
  }

  @BeforeEach
  void withGestures(FxRobot robot) {
    gestures = new ReaderGestures(robot, pane);
  }

  @Test
  void whatIsShownIsTheSameAsIfItWereSetWhole() {
    PublicationContent content = DisplayTextTest.random(new Random(1));
    for (int seed = 0; seed < ROUNDS; seed++) {
      Random random = new Random(seed);
      content = random.nextInt(6) == 0 ? DisplayTextTest.random(random) : changed(content, random);
      DocumentText text = DocumentText.of(content);
      List<String> sections = SampleText.sectionTitles(content);
      List<Decoration> marks = marks(text, random);
      doOnFx(() -> pane.renew(text, sections, marks, 0));
      var whole =
          ReadingArea.compose(
              new ParagraphChange.Marked(
                  DisplayText.EMPTY, new MarkRuns(DisplayText.EMPTY, List.of())),
              TextComposer.marked(
                  new TextComposer.Manuscript(text, sections, 2, UnaryOperator.identity()), marks));
      assertThat(onFx(() -> List.copyOf(area().getDocument().getParagraphs())))
          .as("seed %d", seed)
          .isEqualTo(List.copyOf(whole.document().getParagraphs()));
    }
  }

  @Test
  void scrollPlaceSelectionAndCaretStay() {
    PublicationContent content = SampleText.large(40_000, 3);
    show(content);
    DocumentText text = DocumentText.of(content);
    doOnFx(() -> pane.jumpTo(21_000));
    TextRange selected = new TextRange(21_150, 21_210);
    doOnFx(() -> pane.selection().select(selected));
    Bounds before = gestures.boxOf(21_003);
    int block = text.blockIndexAt(21_160);

    PublicationContent quoted =
        withBlock(content, block, found -> new Block.PullQuote(found.text(), Provenance.NONE));
    renew(quoted, 0);
    assertThat(pane.readingOffsetProperty().get()).isEqualTo(21_000);
    assertThat(pane.selectionProperty().get()).contains(selected);
    assertThat(gestures.boxOf(21_003).getMinY()).isEqualTo(before.getMinY());

    renew(withBlock(content, 2, _ -> new Block.Paragraph("短", Provenance.NONE)), 0);
    int shorter = text.blocks().get(2).range().length() - 1;
    assertThat(pane.readingOffsetProperty().get()).isEqualTo(21_000 - shorter);
    assertThat(pane.selectionProperty().get())
        .contains(new TextRange(selected.start() - shorter, selected.end() - shorter));
    assertThat(gestures.boxOf(21_003 - shorter).getMinY()).isEqualTo(before.getMinY());
  }

  @Test
  void readingGoesOnWhereItIsToldIfItsPlaceIsGone() {
    PublicationContent content = SampleText.large(40_000, 3);
    show(content);
    DocumentText text = DocumentText.of(content);
    int start = text.blocks().get(60).range().start();
    doOnFx(() -> pane.jumpTo(start + 5));
    renew(withBlock(content, 60, _ -> new Block.Paragraph("别的", Provenance.NONE)), start + 1);
    assertThat(pane.readingOffsetProperty().get()).isEqualTo(start + 1);
  }

  @Test
  void marksThatAreToldBeforeTheTextIsThereBelongToIt() {
    PublicationContent content = SampleText.small();
    DocumentText text = DocumentText.of(content);
    show(content);
    TextRange marked = rangeOf(text, "一户一页");
    doOnFx(() -> {
      pane.renew(text, SampleText.sectionTitles(content), List.of(), 0);
      pane.decorate(List.of(mark("one", marked)));
    });
    assertThat(onFx(() -> pane.decorationsAt(marked.start()))).containsExactly("one");
  }

  private void show(PublicationContent content) {
    doOnFx(
        () -> pane.show(DocumentText.of(content), SampleText.sectionTitles(content), List.of(), 0));
  }

  private void renew(PublicationContent content, int offset) {
    doOnFx(() ->
        pane.renew(DocumentText.of(content), SampleText.sectionTitles(content), List.of(), offset));
  }

  private ReadingArea area() {
    return (ReadingArea) pane.lookup(".reading-area");
  }

  /// A block put in, taken out, doubled or of another kind.
  private static PublicationContent changed(PublicationContent content, Random random) {
    int blocks = DocumentText.of(content).blocks().size();
    int at = random.nextInt(blocks);
    return switch (random.nextInt(4)) {
      case 0 -> withBlocks(content, at, block -> List.of(block, block));
      case 1 -> blocks < 4 ? content : withBlocks(content, at, _ -> List.of());
      case 2 ->
          withBlock(content, at, block -> new Block.Heading(2, block.text(), Provenance.NONE));
      default -> withBlock(content, at, _ -> new Block.Paragraph("添", Provenance.NONE));
    };
  }

  private static PublicationContent withBlock(
      PublicationContent content, int at, UnaryOperator<Block> change) {
    return withBlocks(content, at, block -> List.of(change.apply(block)));
  }

  private interface Change {
    List<Block> of(Block block);
  }

  private static PublicationContent withBlocks(PublicationContent content, int at, Change change) {
    List<Section> sections = new ArrayList<>();
    int index = 0;
    for (Section section : content.sections()) {
      List<Article> articles = new ArrayList<>();
      for (Article article : section.articles()) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : article.blocks()) {
          blocks.addAll(index++ == at ? change.of(block) : List.of(block));
        }
        if (!blocks.isEmpty()) {
          articles.add(new Article(blocks));
        }
      }
      if (!articles.isEmpty()) {
        sections.add(new Section(section.title(), articles));
      }
    }
    return new PublicationContent(content.metadata(), sections, List.of());
  }

  private static List<Decoration> marks(DocumentText text, Random random) {
    List<Decoration> marks = new ArrayList<>();
    for (int number = random.nextInt(4); number > 0; number--) {
      int start = random.nextInt(Math.max(1, text.length() - 1));
      int end = Math.min(text.length(), start + 1 + random.nextInt(9));
      marks.add(mark("mark-" + number, new TextRange(start, end)));
    }
    return marks;
  }

  private static Decoration mark(String key, TextRange range) {
    return new Decoration(
        key, range, new DecorationStyle(HighlightColour.YELLOW, DecorationStyle.Form.HIGHLIGHT));
  }
}
