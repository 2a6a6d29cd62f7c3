package org.yandu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import org.yandu.importer.SampleScan;
import org.yandu.library.OpenPublication;

/// A person reads a scan, page by page.
final class ScanDeskTest {

  @TempDir Path folder;

  private DeskGestures person;

  @BeforeEach
  void startWithAScan() throws Exception {
    person =
        DeskGestures.start(folder.resolve("data"), SampleScan.write(folder.resolve("旧刊.pdf"), 5));
    person.waitUntil(() -> isShown("旧刊.pdf"));
  }

  @AfterEach
  void quit() throws Exception {
    person.quit();
  }

  @Test
  void itsPagesAreSeenAndThePersonIsTold() throws Exception {
    person.waitUntil(
        () -> person.textsIn("notice").stream().anyMatch(text -> text.contains("没有可标注的文字")));
    person.waitForPublication();

    assertThat(inkOn(firstSheet())).as("share of dark pixels on the page").isBetween(0.02, 0.4);
  }

  @Test
  void theContentsLeadToAPageAndItIsThereAgainAfterANewStart() throws Exception {
    person.waitForPublication();
    person.clickContents("第 4 页");
    person.waitUntil(() -> pageAtTop().equals("第 4 页"));
    Bounds sheet = boundsOf(firstSheet());
    assertThat(sheet.getMinY()).as("its upper edge is in view").isBetween(30.0, 160.0);

    person = person.restart();
    person.waitUntil(() -> isShown("旧刊.pdf"));
    person.waitUntil(() -> pageAtTop().equals("第 4 页"));
    assertThat(inkOn(firstSheet())).isGreaterThan(0.02);
  }

  @Test
  void pagesTurnByKeysAndThePrintedPageIsShownLarge() throws Exception {
    person.waitForPublication();
    person.clickOn(".reading-pane");
    for (int i = 0; i < 3; i++) {
      person.press(KeyCode.PAGE_DOWN);
    }
    assertThat(pageAtTop()).isIn("第 2 页", "第 3 页", "第 4 页");
    String page = pageAtTop();

    person.press(KeyCode.F7);
    person.waitUntil(() -> person.textsIn("original-card").contains(page + "，共 5 页"));
    assertThat(person.textsIn("original-card")).doesNotContain("没能在这一页上找到这一段的位置");
  }

  @Test
  void deletedItComesBackByUndo() throws Exception {
    OpenPublication open = person.waitForPublication();
    Desk desk = person.desk().orElseThrow();
    desk.library().change(library -> library.delete(open.publication().id()));
    person.waitUntil(() -> desk.shown().isEmpty());
    desk.library().change(library -> library.undo());
    WaitForAsyncUtils.asyncFx(() -> desk.opening().open(open.publication().id())).get();

    person.waitUntil(() -> isShown("旧刊.pdf"));
    assertThat(inkOn(firstSheet())).isGreaterThan(0.02);
  }

  @Test
  void readAnewItStaysTheSame() throws Exception {
    OpenPublication open = person.waitForPublication();
    Desk desk = person.desk().orElseThrow();
    WaitForAsyncUtils.asyncFx(
            () -> desk.reimport(open.publication().id(), folder.resolve("旧刊.pdf")))
        .get();
    person.waitUntil(
        () -> person.textsIn("notice").stream().anyMatch(text -> text.contains("已换用“旧刊.pdf”")));

    assertThat(person.waitForPublication().publication().textRevision()).isEqualTo(1);
    assertThat(inkOn(firstSheet())).isGreaterThan(0.02);
  }

  private boolean isShown(String name) {
    return person
        .desk()
        .flatMap(Desk::shown)
        .filter(open -> open.publication().source().name().equals(name))
        .isPresent();
  }

  private String pageAtTop() {
    OpenPublication open = person.desk().flatMap(Desk::shown).orElseThrow();
    return open.text().blockAt(person.pane().readingOffsetProperty().get()).block().text();
  }

  /// The uppermost page in view, once it is drawn.
  private Region firstSheet() throws Exception {
    person.waitUntil(() -> !sheets().isEmpty() && isDrawn(sheets().getFirst()));
    return onFxThread(() -> sheets().getFirst());
  }

  private List<Region> sheets() {
    return person.pane().lookupAll(".figure-sheet").stream()
        .map(Region.class::cast)
        .filter(sheet -> boundsOf(sheet).getMaxY() > 60 && boundsOf(sheet).getMinY() < 800)
        .sorted((one, other) -> Double.compare(boundsOf(one).getMinY(), boundsOf(other).getMinY()))
        .toList();
  }

  private static boolean isDrawn(Node sheet) {
    return sheet.getStyleClass().contains("drawn");
  }

  private static Bounds boundsOf(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  private double inkOn(Region sheet) throws Exception {
    BufferedImage picture = onFxThread(() -> WindowPicture.of(person.desktop().stage().getScene()));
    Bounds place = onFxThread(() -> boundsOf(sheet));
    int dark = 0;
    int all = 0;
    for (int x = (int) place.getMinX() + 2; x < place.getMaxX() - 2; x++) {
      for (int y = (int) Math.max(70, place.getMinY()); y < Math.min(840, place.getMaxY()); y++) {
        dark += (picture.getRGB(x, y) >> 8 & 0xff) < 150 ? 1 : 0;
        all++;
      }
    }
    return (double) dark / all;
  }

  private static <T> T onFxThread(Callable<T> call) throws Exception {
    return WaitForAsyncUtils.asyncFx(call).get();
  }
}
