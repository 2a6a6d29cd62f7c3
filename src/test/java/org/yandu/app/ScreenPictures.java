package org.yandu.app;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import org.testfx.util.WaitForAsyncUtils;
import org.yandu.model.Meaning;
import org.yandu.settings.Theme;
import org.yandu.ui.Themes;

/// Draws every screen of reading and annotating in every theme into a folder, for eyes to judge:
/// `ScreenPictures FOLDER WIDTHxHEIGHT [SCREEN…]`, fewer with `-Dthemes=LIGHT,DARK` and
/// `-Dlanguages=en`. Runs as the tests do; not a test.
final class ScreenPictures {

  private static final String PASSAGE = "纸刊在手，一支红笔足矣";
  private static final String OTHER_PASSAGE = "差得并不远";

  /// One screen: how a person gets there and, by Escape, back.
  private record Screen(String name, Way way, int escapes) {}

  private interface Way {
    void go() throws Exception;
  }

  private final Path folder;
  private final Set<String> wanted;
  private final DeskGestures person;
  private final List<Screen> screens = new ArrayList<>();

  private ScreenPictures(Path folder, Set<String> wanted, DeskGestures person) {
    this.folder = folder;
    this.wanted = wanted;
    this.person = person;
    screens.add(new Screen("reading", () -> {}, 0));
    screens.add(new Screen("selection", () -> person.dragOver(OTHER_PASSAGE), 1));
    screens.add(new Screen("note", () -> person.clickOnPassage(PASSAGE), 1));
    screens.add(new Screen("find", this::find, 1));
    screens.add(new Screen("palette", () -> person.press(KeyCode.CONTROL, KeyCode.K), 1));
    screens.add(new Screen("articles", () -> person.press(KeyCode.CONTROL, KeyCode.G), 1));
    screens.add(new Screen("menu", () -> person.press(KeyCode.F1), 1));
    screens.add(new Screen("keys", () -> person.press(KeyCode.SHIFT, KeyCode.F1), 1));
    screens.add(new Screen("style", () -> person.press(KeyCode.CONTROL, KeyCode.COMMA), 1));
    screens.add(
        new Screen("settings", () -> person.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.COMMA), 1));
    for (String section : List.of("page", "marks", "keys")) {
      screens.add(new Screen("settings-" + section, () -> settings(section), 1));
    }
    screens.add(new Screen("meanings", this::meanings, 1));
    screens.add(new Screen("shelf", () -> person.press(KeyCode.CONTROL, KeyCode.L), 0));
  }

  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    String[] size = arguments[1].split("x");
    Set<String> wanted = Set.copyOf(List.of(arguments).subList(2, arguments.length));
    for (String language : List.of(System.getProperty("languages", "zh-CN,en").split(","))) {
      DeskGestures person = DeskGestures.start(language, Files.createTempDirectory("pictures"));
      ScreenPictures pictures = new ScreenPictures(folder, wanted, person);
      pictures.resize(Integer.parseInt(size[0]), Integer.parseInt(size[1]));
      pictures.annotate();
      for (String theme : System.getProperty("themes", allThemes()).split(",")) {
        pictures.drawAll(Theme.valueOf(theme), language + "-" + arguments[1]);
      }
      person.quit();
    }
    System.exit(0);
  }

  private static String allThemes() {
    return Arrays.stream(Theme.values()).map(Theme::name).collect(Collectors.joining(","));
  }

  private void annotate() throws Exception {
    person.waitForPublication();
    person.dragOver(PASSAGE).clickOn("#selection-bar #dot-" + Meaning.KEY_POINT);
    person.waitUntil(() -> person.desk().orElseThrow().annotations().size() == 1);
  }

  private void find() throws Exception {
    person.press(KeyCode.CONTROL, KeyCode.F);
    person.press(KeyCode.CONTROL, KeyCode.A).type("红笔").press(KeyCode.ENTER);
  }

  private void settings(String section) throws Exception {
    person.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.COMMA);
    person.clickOn("#settings-" + section);
  }

  private void meanings() throws Exception {
    settings("marks");
    person.clickOn("#settings-meanings");
    person.clickOn("#meaning-colour-" + Meaning.QUESTION);
  }

  private void drawAll(Theme theme, String suffix) throws Exception {
    for (Screen screen : screens) {
      if (!wanted.isEmpty() && !wanted.contains(screen.name())) {
        continue;
      }
      person.press(KeyCode.CONTROL, KeyCode.R);
      person.press(KeyCode.CONTROL, KeyCode.HOME);
      WaitForAsyncUtils.asyncFx(() -> Themes.apply(person.desktop().stage().getScene(), theme))
          .get();
      screen.way().go();
      take(screen.name() + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + suffix);
      for (int i = 0; i < screen.escapes(); i++) {
        person.press(KeyCode.ESCAPE);
      }
    }
  }

  private void resize(int width, int height) throws Exception {
    WaitForAsyncUtils.asyncFx(
            () -> {
              person.desktop().stage().setWidth(width);
              person.desktop().stage().setHeight(height);
            })
        .get();
    DeskGestures.settle();
  }

  private void take(String name) throws Exception {
    Thread.sleep(600);
    DeskGestures.settle();
    BufferedImage picture =
        WaitForAsyncUtils.asyncFx(() -> WindowPicture.of(person.desktop().stage().getScene()))
            .get();
    WindowPicture.write(picture, folder.resolve(name + ".png"));
  }
}
