package org.yandu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
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
import org.yandu.importer.ImportedPublication;
import org.yandu.importer.SamplePdf;
import org.yandu.model.Doubt;

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

  @Test
  void anImportSaysWhatItCouldNotRead() throws Exception {
    Path file = Files.writeString(folder.resolve("残.txt"), "题目\n\n这里有一个\ufffd字读不出来。\n");
    Files.write(file, new byte[] {(byte) 0xe4, (byte) 0xb8, '\n'}, StandardOpenOption.APPEND);
    WaitForAsyncUtils.asyncFx(() -> person.desk().orElseThrow().importFiles(List.of(file))).get();
    person.waitUntil(() ->
        person.textsIn("notice").stream()
            .anyMatch(text -> text.contains("读不出的字") && text.contains("已导入“残.txt”。")));
  }

  @Test
  void aNamelessPublicationWithDoubtsIsOfferedBoth() throws Exception {
    Desk desk = person.desk().orElseThrow();
    var publication = desk.shown().orElseThrow().publication();
    var doubted =
        new ImportedPublication(
            publication.source(),
            publication.content(),
            List.of(),
            List.of(new Doubt(Doubt.Kind.TITLE, 0, 1, 1, 0.5)));
    desk.library().change(library -> library.replaceText(publication.id(), doubted));
    WaitForAsyncUtils.asyncFx(() -> desk.importFiles(List.of(folder.resolve("老井.pdf")))).get();

    person.waitUntil(() -> person.buttonsIn("notice").equals(List.of("校对", "补上刊名、年、期")));
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
