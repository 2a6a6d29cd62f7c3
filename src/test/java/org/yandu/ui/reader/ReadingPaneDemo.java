package org.yandu.ui.reader;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.yandu.model.DocumentText;
import org.yandu.model.HighlightColour;
import org.yandu.model.TextRange;
import org.yandu.settings.ReadingStyle;

/// Draws pictures of the reading pane into a folder, for eyes to judge: `ReadingPaneDemo FOLDER
/// [FONT…]`. Needs `-Dglass.platform=Headless -Dprism.order=sw`.
final class ReadingPaneDemo {

  private ReadingPaneDemo() {}

  /// The tones of a theme, for tests that show a screen without its window.
  static final String LIGHT =
      """
      -yandu-page: #FCFBF8; -yandu-panel: #F3F1EC; -yandu-card: #FFFFFF; -yandu-ink: #22201C;
      -yandu-quiet: #6B675F; -yandu-hairline: #E2DED5; -yandu-hover: #EAE7DF; -yandu-accent: #A63A28;
      -yandu-on-accent: #FFFFFF; -yandu-shadow: #22201C26;
      -yandu-mark-yellow: #FFE69A; -yandu-mark-blue: #C5E1FF; -yandu-mark-red: #FFD0C7;
      -yandu-mark-green: #CFEDC6; -yandu-mark-purple: #E6D6FF; -yandu-line-yellow: #C79A00;
      -yandu-line-blue: #2F7FD0; -yandu-line-red: #D4513A; -yandu-line-green: #4C9A38;
      -yandu-line-purple: #8656D6;
      """;

  private static final String DARK =
      """
      -yandu-page: #1C1D1F; -yandu-panel: #242629; -yandu-card: #2B2E32; -yandu-ink: #D9D5CC;
      -yandu-quiet: #98948B; -yandu-hairline: #34373B; -yandu-hover: #2E3135; -yandu-accent: #E08A6D;
      -yandu-on-accent: #1C1D1F; -yandu-shadow: #00000080;
      -yandu-mark-yellow: #5C4B12; -yandu-mark-blue: #173F66; -yandu-mark-red: #64271C;
      -yandu-mark-green: #234D1B; -yandu-mark-purple: #43296B; -yandu-line-yellow: #D9B13B;
      -yandu-line-blue: #6AA9E6; -yandu-line-red: #E98470; -yandu-line-green: #7CC069;
      -yandu-line-purple: #B08DEB;
      """;

  private static final String SEPIA =
      """
      -yandu-page: #F5ECD9; -yandu-panel: #EBDFC6; -yandu-card: #FBF5E8; -yandu-ink: #3A2E20;
      -yandu-quiet: #6E5D44; -yandu-hairline: #D9C9A8; -yandu-hover: #E2D4B6; -yandu-accent: #96401F;
      -yandu-on-accent: #FFFFFF; -yandu-shadow: #3A2E2026;
      -yandu-mark-yellow: #F7DA80; -yandu-mark-blue: #BFD6E6; -yandu-mark-red: #F6C3AE;
      -yandu-mark-green: #C4DDAE; -yandu-mark-purple: #DCC8E6; -yandu-line-yellow: #B58900;
      -yandu-line-blue: #2F78B0; -yandu-line-red: #C24E2E; -yandu-line-green: #5A8A35;
      -yandu-line-purple: #8456B0;
      """;

  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    for (int index = 1; index < arguments.length; index++) {
      try (InputStream font = Files.newInputStream(Path.of(arguments[index]))) {
        Font.loadFont(font, 12);
      }
    }
    CountDownLatch finished = new CountDownLatch(1);
    Platform.startup(() -> {});
    Platform.runLater(() -> {
      StackPane root = new StackPane();
      Stage stage = new Stage();
      stage.setScene(new Scene(root, 980, 960));
      stage.show();
      takePictures(folder, stage, root, finished);
    });
    if (!finished.await(120, TimeUnit.SECONDS)) {
      System.err.println("timed out");
    }
    Platform.exit();
  }

  private static void takePictures(
      Path folder, Stage stage, StackPane root, CountDownLatch finished) {
    record Shot(String name, String theme, String tones, ReadingStyle style, int width, int at) {}
    List<Shot> shots = new ArrayList<>();
    ReadingStyle normal = ReadingStyle.DEFAULT;
    shots.add(new Shot("light", "theme-light", LIGHT, normal, 980, 0));
    shots.add(new Shot("light-2", "theme-light", LIGHT, normal, 980, 420));
    shots.add(new Shot("light-3", "theme-light", LIGHT, normal, 980, 760));
    shots.add(new Shot("sepia", "theme-sepia", SEPIA, normal.withSizePoints(20), 980, 0));
    shots.add(new Shot("dark", "theme-dark", DARK, normal.withSizePoints(22), 980, 330));
    shots.add(new Shot("narrow", "theme-light", LIGHT, normal, 560, 0));
    shots.add(new Shot("large", "theme-light", LIGHT, normal.withSizePoints(28), 980, 0));
    next(
        folder,
        stage,
        root,
        finished,
        shots.iterator(),
        shot -> {
          ReadingPane pane = new ReadingPane(shot.style(), "Noto Serif SC", Runnable::run);
          root.getStyleClass().setAll("root", shot.theme());
          root.setStyle(shot.tones());
          root.getChildren().setAll(pane);
          stage.setWidth(shot.width());
          var content = SampleText.small();
          DocumentText text = DocumentText.of(content);
          return new Prepared(
              shot.name(),
              pane,
              pane.show(text, SampleText.sectionTitles(content), marks(text), shot.at()));
        });
  }

  private record Prepared(
      String name, ReadingPane pane, java.util.concurrent.CompletableFuture<Void> shown) {}

  private static <T> void next(
      Path folder,
      Stage stage,
      StackPane root,
      CountDownLatch finished,
      java.util.Iterator<T> shots,
      java.util.function.Function<T, Prepared> prepare) {
    if (!shots.hasNext()) {
      finished.countDown();
      return;
    }
    Prepared prepared = prepare.apply(shots.next());
    prepared
        .shown()
        .thenRun(() ->
            new javafx.animation.Timeline(
                    new javafx.animation.KeyFrame(
                        javafx.util.Duration.millis(300),
                        event -> {
                          write(root.getScene(), folder.resolve(prepared.name() + ".png"));
                          next(folder, stage, root, finished, shots, prepare);
                        }))
                .play());
  }

  static List<Decoration> marks(DocumentText text) {
    List<Decoration> marks = new ArrayList<>();
    mark(
        marks, text, "七十一岁的周大娘戴上老花镜，从头看到尾", HighlightColour.YELLOW, DecorationStyle.Form.HIGHLIGHT);
    mark(
        marks,
        text,
        "清理的办法很简单：一户一页，一页三栏，写明用了多少水、交了多少钱、还差多少钱。",
        HighlightColour.BLUE,
        DecorationStyle.Form.HIGHLIGHT);
    mark(marks, text, "还差多少钱。凡是对不上的，先记下来", HighlightColour.RED, DecorationStyle.Form.HIGHLIGHT);
    mark(marks, text, "到月底，全村214户中有198户签了字", HighlightColour.GREEN, DecorationStyle.Form.HIGHLIGHT);
    mark(marks, text, "数字不会自己说话。", HighlightColour.PURPLE, DecorationStyle.Form.HIGHLIGHT);
    mark(marks, text, "每次只谈一件事：水从哪里来，流到哪里去", HighlightColour.RED, DecorationStyle.Form.UNDERLINE);
    return marks;
  }

  private static void mark(
      List<Decoration> marks,
      DocumentText text,
      String passage,
      HighlightColour colour,
      DecorationStyle.Form form) {
    int start = text.string().indexOf(passage);
    marks.add(
        new Decoration(
            "mark-" + marks.size(),
            new TextRange(start, start + passage.length()),
            new DecorationStyle(colour, form)));
  }

  static void write(Scene scene, Path file) {
    WritableImage image = scene.snapshot(null);
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        picture.setRGB(x, y, image.getPixelReader().getArgb(x, y));
      }
    }
    try {
      ImageIO.write(picture, "png", file.toFile());
    } catch (IOException exception) {
      throw new java.io.UncheckedIOException(exception);
    }
  }
}
