package org.yandu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import org.yandu.importer.SamplePdf;

/// A person looks at the printed page beside the text of a PDF.
final class OriginalPagesTest {

  @TempDir Path folder;

  private DeskGestures person;

  @BeforeEach
  void startWithAPdf() throws Exception {
    Path file = SamplePdf.write(folder.resolve("老井.pdf"));
    person = DeskGestures.start(folder.resolve("data"), file);
    person.waitUntil(() ->
        person
            .desk()
            .flatMap(Desk::shown)
            .filter(open -> open.text().string().contains(SamplePdf.SECOND_PAGE))
            .isPresent());
    person.waitForPublication();
  }

  @AfterEach
  void quit() throws Exception {
    person.quit();
  }

  @Test
  void thePageOfABlockIsShownWithTheBlockMarked() throws Exception {
    person.clickOnPassage(SamplePdf.TITLE).press(KeyCode.F7);
    waitForPage("第 1 页，共 3 页");

    Region mark = (Region) find(".page-mark");
    BufferedImage picture = onFxThread(() -> WindowPicture.of(person.desktop().stage().getScene()));
    var place = onFxThread(() -> mark.localToScene(mark.getBoundsInLocal()));
    int tinted = 0;
    int ink = 0;
    for (int x = (int) place.getMinX() + 2; x < place.getMaxX() - 2; x++) {
      for (int y = (int) place.getMinY() + 2; y < place.getMaxY() - 2; y++) {
        int rgb = picture.getRGB(x, y);
        ink += (rgb >> 8 & 0xff) < 100 ? 1 : 0;
        tinted += (rgb & 0xff) != (rgb >> 16 & 0xff) ? 1 : 0;
      }
    }
    assertThat(ink).as("type under the mark").isGreaterThan(100);
    assertThat(tinted).as("colour of the mark").isGreaterThan(500);

    person.press(KeyCode.ESCAPE);
    person.waitUntil(() -> person.textsIn("original-card").isEmpty());
  }

  @Test
  void pagesAreTurnedByKeysAndButtonsAndHomeComesBack() throws Exception {
    person.clickOnPassage(SamplePdf.TITLE).press(KeyCode.F7);
    waitForPage("第 1 页，共 3 页");

    person.press(KeyCode.RIGHT);
    waitForPage("第 2 页，共 3 页");
    person.waitUntil(() -> find("#original-page .page-mark") == null);
    person.clickOn("#original-next");
    waitForPage("第 3 页，共 3 页");
    person.press(KeyCode.PAGE_DOWN);
    assertThat(person.textsIn("original-card")).contains("第 3 页，共 3 页");
    person.clickOn("#original-previous");
    waitForPage("第 2 页，共 3 页");
    person.press(KeyCode.HOME);
    waitForPage("第 1 页，共 3 页");
    person.waitUntil(() -> find(".page-mark") != null);
  }

  @Test
  void thePageScrollsByKeys() throws Exception {
    person.clickOnPassage(SamplePdf.TITLE).press(KeyCode.F7);
    waitForPage("第 1 页，共 3 页");
    person.press(KeyCode.DOWN);
    person.press(KeyCode.DOWN);
    person.press(KeyCode.DOWN);

    ScrollPane page = (ScrollPane) find("#original-page");
    assertThat(page.getVvalue()).isPositive();
    assertThat(page.getContent().getBoundsInLocal().getWidth())
        .isEqualTo(page.getViewportBounds().getWidth());
  }

  private void waitForPage(String place) throws Exception {
    person.waitUntil(() -> person.textsIn("original-card").contains(place));
    person.waitUntil(
        () -> ((Region) ((ScrollPane) find("#original-page")).getContent()).getHeight() > 300);
  }

  private Node find(String selector) {
    return person.desktop().stage().getScene().lookup(selector);
  }

  private static <T> T onFxThread(Callable<T> call) throws Exception {
    return WaitForAsyncUtils.asyncFx(call).get();
  }
}
