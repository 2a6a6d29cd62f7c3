package org.yandu.ui.reader;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import javax.imageio.ImageIO;
import org.yandu.library.AnnotationDraft;
import org.yandu.model.AnnotationStyle;
import org.yandu.model.DocumentText;
import org.yandu.model.Meaning;
import org.yandu.model.MeaningId;
import org.yandu.model.PublicationContent;
import org.yandu.model.TextRange;
import org.yandu.settings.Messages;
import org.yandu.settings.ReadingStyle;
import org.yandu.settings.Theme;
import org.yandu.ui.Fonts;
import org.yandu.ui.Themes;

/// Draws pictures of the reader into a folder, for eyes to judge: `ReaderPictures FOLDER`. Needs
/// `-Dglass.platform=Headless -Dprism.order=sw`.
final class ReaderPictures {

  private static final Duration REST = Duration.millis(700);
  private static final int HEIGHT = 960;

  /// One picture.
  ///
  /// @param gesture what is done once the page is shown
  private record Shot(
      String name,
      Theme theme,
      ReadingStyle style,
      int width,
      String firstWords,
      Consumer<ReaderView> gesture) {}

  private final Path folder;
  private final PublicationContent content = SampleText.small();
  private final DocumentText text = DocumentText.of(content);
  private final ReaderLibrary library;

  private ReaderPictures(Path folder) throws IOException {
    this.folder = folder;
    this.library = new ReaderLibrary(Files.createTempDirectory("pictures"), content);
    mark("七十一岁的周大娘戴上老花镜，从头看到尾", Meaning.KEY_POINT, AnnotationStyle.HIGHLIGHT, "");
    mark(
        "清理的办法很简单：一户一页，一页三栏，写明用了多少水、交了多少钱、还差多少钱。",
        Meaning.QUESTION,
        AnnotationStyle.HIGHLIGHT,
        "第三栏怎么核对？请教会计老陈，问清楚旧账里以工日抵水费的那几笔是怎样折算的。");
    mark("还差多少钱。凡是对不上的，先记下来", Meaning.GOLDEN_SENTENCE, AnnotationStyle.HIGHLIGHT, "");
    mark("到月底，全村214户中有198户签了字", Meaning.DATA, AnnotationStyle.HIGHLIGHT, "");
    mark("数字不会自己说话。", Meaning.PRACTICE, AnnotationStyle.HIGHLIGHT, "");
    mark("每次只谈一件事：水从哪里来，流到哪里去", Meaning.GOLDEN_SENTENCE, AnnotationStyle.UNDERLINE, "");
  }

  public static void main(String[] arguments) throws Exception {
    ReaderPictures pictures = new ReaderPictures(Files.createDirectories(Path.of(arguments[0])));
    CountDownLatch finished = new CountDownLatch(1);
    Platform.startup(Fonts::load);
    Platform.runLater(() -> pictures.next(pictures.shots().iterator(), new Stage(), finished));
    boolean inTime = finished.await(120, TimeUnit.SECONDS);
    Platform.exit();
    pictures.library.close();
    if (!inTime) {
      throw new IllegalStateException("timed out");
    }
  }

  private List<Shot> shots() {
    ReadingStyle normal = ReadingStyle.DEFAULT;
    String start = "把账本摊开";
    Consumer<ReaderView> nothing = _ -> {};
    return List.of(
        new Shot("light", Theme.LIGHT, normal, 980, start, nothing),
        new Shot("sepia", Theme.SEPIA, normal.withSizePoints(20), 980, start, nothing),
        new Shot("dark", Theme.DARK, normal.withSizePoints(22), 980, "一、先把数字", nothing),
        new Shot("narrow", Theme.LIGHT, normal, 560, start, nothing),
        new Shot("large", Theme.SEPIA, normal.withSizePoints(30), 980, start, nothing),
        new Shot("middle", Theme.LIGHT, normal, 980, "账算清了", nothing),
        new Shot("section", Theme.LIGHT, normal, 980, "写给后来的同事", nothing),
        new Shot("selection", Theme.LIGHT, normal, 980, start, this::select),
        new Shot("selection-dark", Theme.DARK, normal, 980, start, this::select),
        new Shot("card", Theme.LIGHT, normal, 980, start, this::openSeveral),
        new Shot("card-dark", Theme.DARK, normal, 700, start, this::openNote),
        new Shot("flash", Theme.LIGHT, normal, 980, start, this::flash));
  }

  private void select(ReaderView view) {
    view.pane().selection().select(passage("一张一张摊在老槐树下的长桌上，请各家各户自己来看、自己来认。“看得见，心里才踏实。”七十一岁的周大娘"));
  }

  private void openSeveral(ReaderView view) {
    view.openAt(passage("多少钱。凡是").start());
  }

  private void openNote(ReaderView view) {
    view.openAt(passage("清理的办法").start());
  }

  private void flash(ReaderView view) {
    PauseTransition later = new PauseTransition(REST.subtract(Duration.millis(200)));
    later.setOnFinished(_ -> view.showPassage(passage("会不长，最长的一次不过四十分钟；记录却很细")));
    later.play();
  }

  private void next(Iterator<Shot> shots, Stage stage, CountDownLatch finished) {
    if (!shots.hasNext()) {
      finished.countDown();
      return;
    }
    Shot shot = shots.next();
    ReaderViewModel model = new ReaderViewModel(library.thread(), Platform::runLater);
    ReaderView view = new ReaderView(model, Messages.of("zh-CN"), shot.style());
    Scene scene = new Scene(new StackPane(), shot.width(), HEIGHT);
    Themes.setRoot(scene, new StackPane(view), shot.theme());
    stage.setScene(scene);
    stage.show();
    model.show(library.read());
    after(() -> {
      view.pane().jumpTo(passage(shot.firstWords()).start());
      shot.gesture().accept(view);
      after(() -> {
        write(scene, folder.resolve(shot.name() + ".png"));
        next(shots, stage, finished);
      });
    });
  }

  private static void after(Runnable action) {
    PauseTransition pause = new PauseTransition(REST);
    pause.setOnFinished(_ -> action.run());
    pause.play();
  }

  private void mark(String words, MeaningId meaning, AnnotationStyle style, String note) {
    library.ask(opened ->
        opened
            .annotating()
            .annotate(
                library.publication(), new AnnotationDraft(passage(words), style, meaning, note)));
  }

  private TextRange passage(String words) {
    return ReaderGestures.rangeOf(text, words);
  }

  private static void write(Scene scene, Path file) {
    WritableImage image = scene.snapshot(null);
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    picture.setRGB(0, 0, width, height, pixels, 0, width);
    try {
      ImageIO.write(picture, "png", file.toFile());
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }
}
