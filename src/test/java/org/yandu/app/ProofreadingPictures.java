package org.yandu.app;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.testfx.util.WaitForAsyncUtils;
import org.yandu.importer.ImportedPublication;
import org.yandu.importer.SamplePdf;
import org.yandu.library.OpenPublication;
import org.yandu.model.Block;
import org.yandu.model.DocumentText.PlacedBlock;
import org.yandu.model.Doubt;
import org.yandu.settings.Theme;
import org.yandu.ui.Themes;

/// Draws the screens of putting right into a folder, for eyes to judge: `ProofreadingPictures
/// FOLDER`. Runs as the tests do; not a test.
final class ProofreadingPictures {

  private static final String PASSAGE = "纸刊在手，一支红笔足矣";

  private final Path folder;
  private final DeskGestures person;

  private ProofreadingPictures(Path folder, DeskGestures person) {
    this.folder = folder;
    this.person = person;
  }

  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    for (String language : List.of("zh-CN", "en")) {
      DeskGestures person = DeskGestures.start(language, Files.createTempDirectory("pictures"));
      new ProofreadingPictures(folder, person).drawAll(language);
      person.quit();
    }
    drawPages(folder);
    System.exit(0);
  }

  private static void drawPages(Path folder) throws Exception {
    Path made = Files.createTempDirectory("pages");
    Path file = SamplePdf.write(made.resolve("老井.pdf"));
    DeskGestures person = DeskGestures.start(made.resolve("data"), file);
    person.waitUntil(() ->
        person
            .desk()
            .flatMap(Desk::shown)
            .filter(open -> open.text().string().contains(SamplePdf.SECOND_PAGE))
            .isPresent());
    ProofreadingPictures pictures = new ProofreadingPictures(folder, person);
    pictures.resize();
    pictures.take("imported");
    for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
      WaitForAsyncUtils.asyncFx(() -> Themes.apply(person.desktop().stage().getScene(), theme))
          .get();
      String name = theme.name().toLowerCase(Locale.ROOT);
      person.press(KeyCode.CONTROL, KeyCode.HOME).clickOnPassage(SamplePdf.TITLE);
      person.press(KeyCode.F7);
      pictures.take("page-" + name);
      person.press(KeyCode.RIGHT);
      pictures.take("next-page-" + name);
      person.press(KeyCode.ESCAPE);
      person.press(KeyCode.F8);
      pictures.take("page-doubts-" + name);
      person.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
    }
    person.quit();
  }

  private void drawAll(String language) throws Exception {
    person.waitForPublication();
    resize();
    doubt();
    for (Theme theme : Theme.values()) {
      WaitForAsyncUtils.asyncFx(() -> Themes.apply(person.desktop().stage().getScene(), theme))
          .get();
      draw(theme.name().toLowerCase(Locale.ROOT) + "-" + language);
    }
    for (int step = 0; step < 4; step++) {
      person.press(KeyCode.CONTROL, KeyCode.EQUALS);
    }
    draw("large-" + language);
    differ();
    take("conflicts-" + language);
    person.press(KeyCode.ESCAPE);
  }

  /// Two people who put one place right in different ways.
  private void differ() throws Exception {
    Path theirs = Files.createTempDirectory("theirs").resolve("theirs.yandu-corrections");
    person.desk().orElseThrow().proofreading().corrections().askWith((_, _) -> Optional.of(theirs));
    person.clickContents("从一页纸开始");
    DeskGestures.settle();
    person.clickOnPassage(PASSAGE).press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.C);
    Thread.sleep(500);
    person.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
    person.waitUntil(() -> Files.exists(theirs));
    person.press(KeyCode.CONTROL, KeyCode.Z);
    Thread.sleep(500);
    person.clickOnPassage(PASSAGE).press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.DIGIT2);
    Thread.sleep(500);
    person.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I);
  }

  private void draw(String theme) throws Exception {
    person.clickContents("从一页纸开始");
    person.waitUntil(() -> person.pane().readingOffsetProperty().get() == 0);
    Thread.sleep(600);
    person.rightClickOnPassage(PASSAGE);
    take("block-" + theme);
    person.press(KeyCode.ESCAPE);
    person.press(KeyCode.SHIFT, KeyCode.F2);
    take("words-" + theme);
    person.press(KeyCode.ESCAPE);
    person.press(KeyCode.F7);
    take("original-" + theme);
    person.press(KeyCode.ESCAPE);
    person.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
    take("hidden-" + theme);
    person.press(KeyCode.ESCAPE);
    person.press(KeyCode.F8);
    take("doubts-" + theme);
    person.clickContents("目录是一张地图");
    WaitForAsyncUtils.asyncFx(
            () -> person.desktop().stage().getScene().lookup("#contents-list").requestFocus())
        .get();
    person.press(KeyCode.SHIFT, KeyCode.F10);
    take("contents-" + theme);
    person.press(KeyCode.ESCAPE);
    person.press(KeyCode.F2);
    take("article-" + theme);
    person.press(KeyCode.ESCAPE);
    person.press(KeyCode.F1);
    take("menu-" + theme);
    person.press(KeyCode.ESCAPE);
    person.press(KeyCode.SHIFT, KeyCode.F1);
    take("keys-" + theme);
    person.press(KeyCode.ESCAPE);
    person.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
  }

  private void resize() throws Exception {
    WaitForAsyncUtils.asyncFx(
            () -> {
              person.desktop().stage().setWidth(1280);
              person.desktop().stage().setHeight(900);
            })
        .get();
    DeskGestures.settle();
  }

  private void doubt() throws Exception {
    OpenPublication open = person.desk().orElseThrow().shown().orElseThrow();
    List<Doubt> doubts = new ArrayList<>();
    int number = 0;
    for (PlacedBlock placed : open.text().blocks()) {
      Block block = placed.block();
      if (!block.provenance().spans().isEmpty() && number++ % 3 == 0) {
        var span = block.provenance().spans().getFirst();
        Doubt.Kind kind = Doubt.Kind.values()[number % Doubt.Kind.values().length];
        Doubt.Reason reason = Doubt.Reason.values()[number % Doubt.Reason.values().length];
        doubts.add(
            new Doubt(
                kind, span.sourceStart(), span.line(), 1, 0.3 + 0.05 * (number % 13), reason));
      }
    }
    var publication = open.publication();
    var imported =
        new ImportedPublication(publication.source(), publication.content(), List.of(), doubts);
    person
        .desk()
        .orElseThrow()
        .library()
        .change(library -> library.replaceText(publication.id(), imported));
    DeskGestures.settle();
  }

  private void take(String name) throws Exception {
    Thread.sleep(900);
    DeskGestures.settle();
    BufferedImage picture =
        WaitForAsyncUtils.asyncFx(() -> WindowPicture.of(person.desktop().stage().getScene()))
            .get();
    WindowPicture.write(picture, folder.resolve(name + ".png"));
  }
}
