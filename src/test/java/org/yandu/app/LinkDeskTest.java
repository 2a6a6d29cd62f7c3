package org.yandu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import org.yandu.importer.SampleLinks;
import org.yandu.library.OpenPublication;

/// A person uses the links of a PDF, and sees its picture in the text.
final class LinkDeskTest {

  @TempDir Path folder;

  private DeskGestures person;

  @BeforeEach
  void startWithLinks() throws Exception {
    person =
        DeskGestures.start(folder.resolve("data"), SampleLinks.write(folder.resolve("老井.pdf")));
    person.waitUntil(() -> !open().isEmpty() && open().contains(SampleLinks.REFERRING));
    person.waitForPublication();
  }

  @AfterEach
  void quit() throws Exception {
    person.quit();
  }

  @Test
  void anAddressIsCopiedAndThePersonIsTold() throws Exception {
    person.press(KeyCode.F6);
    assertThat(hint()).contains(SampleLinks.ADDRESS);
    person.clickOnPassage(SampleLinks.ADDRESSED);

    person.waitUntil(
        () -> person.textsIn("notice").stream().anyMatch(text -> text.contains("已复制网址")));
    assertThat(onFxThread(() -> Clipboard.getSystemClipboard().getString()))
        .isEqualTo(SampleLinks.ADDRESS);
  }

  @Test
  void aReferenceLeadsToItsGoalAndBack() throws Exception {
    person.press(KeyCode.F6).press(KeyCode.F6);
    assertThat(hint()).contains(SampleLinks.GOAL);
    int before = offset();
    person.press(KeyCode.ALT, KeyCode.ENTER);

    int goal = open().indexOf(SampleLinks.GOAL);
    person.waitUntil(() -> offset() == goal);
    person.press(KeyCode.ALT, KeyCode.LEFT);
    person.waitUntil(() -> offset() == before);
  }

  @Test
  void thePictureStandsAboveItsCaption() throws Exception {
    person.waitUntil(() -> sheet() != null && sheet().getStyleClass().contains("drawn"));
    int caption = open().indexOf(SampleLinks.CAPTION);

    double bottom = onFxThread(() -> sheet().localToScene(sheet().getLayoutBounds()).getMaxY());
    double top =
        onFxThread(() ->
            person
                .pane()
                .boundsOf(new org.yandu.model.TextRange(caption, caption + 2))
                .getFirst()
                .getMinY());
    assertThat(top - bottom).as("space under the picture").isBetween(0.0, 60.0);
    person.clickOnPassage(SampleLinks.CAPTION).press(KeyCode.F7);
    person.waitUntil(() -> person.textsIn("original-card").contains("第 1 页，共 2 页"));
  }

  private Node sheet() {
    return person.pane().lookup(".figure-sheet");
  }

  private String hint() throws Exception {
    return onFxThread(() -> {
      Label hint = (Label) person.desktop().stage().getScene().lookup(".link-hint");
      return hint.isVisible() ? hint.getText() : "";
    });
  }

  private int offset() {
    return person.pane().readingOffsetProperty().get();
  }

  private String open() {
    return person
        .desk()
        .flatMap(Desk::shown)
        .map(OpenPublication::text)
        .map(text -> text.string())
        .orElse("");
  }

  private static <T> T onFxThread(Callable<T> call) throws Exception {
    return WaitForAsyncUtils.asyncFx(call).get();
  }
}
