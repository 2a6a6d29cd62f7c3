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
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import org.testfx.util.WaitForAsyncUtils;
import org.yandu.library.Annotating;
import org.yandu.library.AnnotationDraft;
import org.yandu.library.OpenPublication;
import org.yandu.model.AnnotationScope;
import org.yandu.model.AnnotationStyle;
import org.yandu.model.Meaning;
import org.yandu.model.MeaningId;
import org.yandu.model.PublicationId;
import org.yandu.model.TextRange;
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
    screens.add(new Screen("export", () -> person.press(KeyCode.CONTROL, KeyCode.E), 1));
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
    screens.add(new Screen("styles", this::styles, 0));
    screens.add(new Screen("notes-grouped", this::grouped, 0));
    screens.add(
        new Screen("all-notes", () -> person.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A), 0));
    screens.add(new Screen("split", this::split, 0));
    screens.add(new Screen("split-off", this::split, 0));
    screens.add(new Screen("tour", this::tour, 0));
    screens.add(new Screen("tour-off", () -> person.clickOn("#tour-skip"), 0));
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

  private void split() {
    person.press(KeyCode.CONTROL, KeyCode.DIGIT2);
  }

  private void tour() {
    person.press(KeyCode.CONTROL, KeyCode.K).type("看").press(KeyCode.ESCAPE);
    Platform.runLater(() -> person.desk().orElseThrow().tour().begin());
  }

  private void styles() {
    person.press(KeyCode.ESCAPE);
  }

  private void grouped() throws Exception {
    WaitForAsyncUtils.asyncFx(() -> person.desk().orElseThrow().window().revealNotes()).get();
    DeskGestures.settle();
    person.clickOn("#notes-arrange");
    person.clickOn("#notes-grouping-meaning");
  }

  /// A mark of each style, a note with tags and a box, a bookmark.
  private void annotate() throws Exception {
    person.waitForPublication();
    var desk = person.desk().orElseThrow();
    OpenPublication open = desk.shown().orElseThrow();
    PublicationId id = open.publication().id();
    desk.library()
        .change(library -> {
          Annotating annotating = library.annotating();
          var noted =
              annotating.annotate(
                  id,
                  draft(
                      open,
                      PASSAGE,
                      AnnotationStyle.HIGHLIGHT,
                      Meaning.KEY_POINT,
                      "## 开场用\n**红笔**之外还要什么？\n- [ ] 问老周\n- [x] 查去年的笔记"));
          annotating.tag(List.of(noted.annotation().id()), List.of("开场", "读书方法"), List.of());
          annotating.annotate(
              id, draft(open, "找不回来了", AnnotationStyle.UNDERLINE, Meaning.QUESTION, ""));
          annotating.annotate(
              id, draft(open, "不用联网", AnnotationStyle.WAVY, Meaning.GOLDEN_SENTENCE, ""));
          annotating.annotate(id, draft(open, "请您试一试", AnnotationStyle.STRIKE, Meaning.DATA, ""));
          annotating.annotate(
              id,
              new AnnotationDraft(
                  AnnotationScope.BOOKMARK,
                  range(open, "您眼下读着"),
                  AnnotationStyle.HIGHLIGHT,
                  Meaning.PRACTICE,
                  "从这里讲起"));
        });
    person.waitUntil(() -> desk.annotations().size() == 5);
  }

  private static AnnotationDraft draft(
      OpenPublication open, String words, AnnotationStyle style, MeaningId meaning, String body) {
    return new AnnotationDraft(range(open, words), style, meaning, body);
  }

  private static TextRange range(OpenPublication open, String words) {
    int start = open.text().string().indexOf(words);
    return new TextRange(start, start + words.length());
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
