package org.yandu.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.importer.SampleLinks;
import org.yandu.importer.SampleScan;
import org.yandu.model.AnnotationStyle;
import org.yandu.model.Block;
import org.yandu.model.DocumentText.PlacedBlock;
import org.yandu.model.ImportWarning;
import org.yandu.model.LinkTarget;
import org.yandu.model.Meaning;
import org.yandu.model.PageArea;
import org.yandu.model.PageImage;
import org.yandu.model.PlacedAnnotation;
import org.yandu.model.Placement;
import org.yandu.model.PrintedPicture;
import org.yandu.model.PublicationId;
import org.yandu.model.TextRange;
import org.yandu.task.BackgroundTask;
import org.yandu.task.CancelledException;

/// Pictures and links of PDFs in a real library: through closing, deleting, undo and corrections.
final class PicturesAndLinksTest {

  @TempDir Path folder;

  private LibraryThread library;
  private PublicationId id;

  @BeforeEach
  void importAPdf() {
    library = LibraryThread.start();
    var opening = library.open(folder.resolve("data")).join();
    assertThat(opening).isInstanceOf(LibraryOpening.Opened.class);
    id = imported(SampleLinks.write(folder.resolve("老井.pdf")));
  }

  @AfterEach
  void close() {
    library.close();
  }

  @Test
  void aPictureIsDrawnLongAfterItsFileWasMovedAway() throws Exception {
    Files.delete(folder.resolve("老井.pdf"));
    reopen();

    PageImage image = draw(picture(), 240).orElseThrow();

    assertThat(image.width()).isEqualTo(240);
    assertThat(image.height()).isEqualTo(150);
    assertThat(image.pixels()[75 * 240 + 120] & 0xffffff).isEqualTo(0xffc800);
  }

  @Test
  void deletedAndBroughtBackItIsDrawnAgain() {
    library.run(open -> open.delete(id)).join();
    assertThat(draw(new PrintedPicture(1, PageArea.WHOLE, 1, 1), 100)).isEmpty();
    library.call(Library::undo).join();

    assertThat(draw(picture(), 100)).isPresent();
    assertThat(open().links()).hasSize(2);
  }

  @Test
  void withoutTheKeptFileThereIsNoPictureAndNoFailure() throws Exception {
    PrintedPicture picture = picture();
    Path kept = library.source(id).join().orElseThrow();
    Files.delete(kept);

    assertThat(draw(picture, 100)).isEmpty();
  }

  @Test
  void drawingIsGivenUp() {
    BackgroundTask<Optional<PageImage>> first = library.picture(id, picture(), 2000);
    BackgroundTask<Optional<PageImage>> second = library.picture(id, picture(), 1900);
    second.cancel();

    assertThat(first.result().join()).isPresent();
    try {
      second.result().join();
      throw new AssertionError("was drawn");
    } catch (CompletionException ended) {
      assertThat(ended.getCause()).isInstanceOf(CancelledException.class);
    }
  }

  @Test
  void notesAroundAPictureKeepTheirPlaces() {
    String text = open().text().string();
    int figure = text.indexOf('\ufffc');
    annotate(new TextRange(figure - 8, figure + 6));
    annotate(new TextRange(figure + 2, figure + 4));
    reopen();

    List<PlacedAnnotation> placed = open().annotations();
    assertThat(placed).hasSize(2);
    assertThat(placed).allMatch(one -> one.placement() instanceof Placement.Exact);
    assertThat(placed.getFirst().annotation().anchor().exact()).contains("\ufffc");
    assertThat(placed.getLast().annotation().anchor().exact())
        .isEqualTo(text.substring(figure + 2, figure + 4));
  }

  @Test
  void theWordsOfAPassageHaveNoCharacterForAPicture() {
    OpenPublication open = open();
    int figure = open.text().string().indexOf('\ufffc');
    TextRange around = new TextRange(figure - 3, figure + 4);

    assertThat(open.text().words(around))
        .isEqualTo(open.text().substring(around).replace("\ufffc\n", ""))
        .doesNotContain("\ufffc");
  }

  @Test
  void aPictureIsLeftOutAndBroughtBackByUndo() {
    int block = indexOf(Block.Figure.class);
    int revision = open().publication().textRevision();
    CorrectionOutcome outcome =
        library
            .call(open ->
                open.proofreading().correct(id, revision, List.of(new CorrectionDraft.Hide(block))))
            .join();

    assertThat(outcome).isInstanceOf(CorrectionOutcome.Corrected.class);
    assertThat(blocks()).noneMatch(Block.Figure.class::isInstance);
    library.call(Library::undo).join();
    assertThat(blocks()).anyMatch(Block.Figure.class::isInstance);
  }

  @Test
  void linksStayOnTheirWordsThroughCorrections() {
    int revision = open().publication().textRevision();
    library
        .call(
            open -> open.proofreading().correct(id, revision, List.of(new CorrectionDraft.Hide(1))))
        .join();

    OpenPublication open = open();
    assertThat(open.links())
        .extracting(link -> open.text().substring(link.range()))
        .containsExactly(SampleLinks.ADDRESSED, SampleLinks.REFERRING);
    int goal = ((LinkTarget.Place) open.links().getLast().target()).offset();
    assertThat(open.text().string().substring(goal)).startsWith(SampleLinks.GOAL);
  }

  @Test
  void theOriginalOfAFigureIsMarkedOnItsPage() {
    PlacedBlock figure = open().text().blocks().get(indexOf(Block.Figure.class));
    Original.Pages original = (Original.Pages) library.original(id, figure.range()).join();

    OriginalPage page = library.originalPage(original, original.first(), 600).result().join();

    assertThat(((OriginalPage.Drawn) page).marks()).containsExactly(picture().area());
  }

  @Test
  void aScanIsReadAnewWithoutAnyChange() {
    Path file = SampleScan.write(folder.resolve("旧刊.pdf"), 3);
    PublicationId scan = imported(file);

    ReimportOutcome again = library.reimport(scan, file).result().join();

    assertThat(((ReimportOutcome.Reimported) again).warnings())
        .containsExactly(new ImportWarning(ImportWarning.Kind.SCANNED, 0));
    OpenPublication open = library.call(opened -> opened.read(scan)).join().orElseThrow();
    assertThat(open.publication().textRevision()).isEqualTo(1);
    assertThat(open.text().string()).isEqualTo("第 1 页\n第 2 页\n第 3 页");
  }

  private void reopen() {
    library.close();
    library = LibraryThread.start();
    library.open(folder.resolve("data")).join();
  }

  private PublicationId imported(Path file) {
    return ((ImportOutcome.Imported) library.importFile(file).result().join()).outcome().id();
  }

  private OpenPublication open() {
    return library.call(opened -> opened.read(id)).join().orElseThrow();
  }

  private List<Block> blocks() {
    return open().text().blocks().stream().map(PlacedBlock::block).toList();
  }

  private int indexOf(Class<? extends Block> kind) {
    List<Block> blocks = blocks();
    for (int i = 0; i < blocks.size(); i++) {
      if (kind.isInstance(blocks.get(i))) {
        return i;
      }
    }
    throw new AssertionError("no " + kind);
  }

  private PrintedPicture picture() {
    return blocks().stream()
        .filter(Block.Figure.class::isInstance)
        .map(block -> ((Block.Figure) block).picture().orElseThrow())
        .findFirst()
        .orElseThrow();
  }

  private void annotate(TextRange range) {
    var draft = new AnnotationDraft(range, AnnotationStyle.HIGHLIGHT, Meaning.DATA, "");
    library.call(opened -> opened.annotating().annotate(id, draft)).join();
  }

  private Optional<PageImage> draw(PrintedPicture picture, int width) {
    return library.picture(id, picture, width).result().join();
  }
}
