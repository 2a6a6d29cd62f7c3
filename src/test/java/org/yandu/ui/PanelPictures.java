package org.yandu.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.yandu.library.AnnotationDraft;
import org.yandu.library.AddOutcome;
import org.yandu.library.ImportOutcome;
import org.yandu.library.Library;
import org.yandu.library.LibraryThread;
import org.yandu.library.OpenPublication;
import org.yandu.library.SamplePublications;
import org.yandu.model.AnnotationStyle;
import org.yandu.model.Block;
import org.yandu.model.DocumentText;
import org.yandu.model.Meaning;
import org.yandu.model.MeaningId;
import org.yandu.model.PublicationId;
import org.yandu.model.TextRange;
import org.yandu.settings.Messages;
import org.yandu.settings.Theme;
import org.yandu.ui.notes.NotesPanel;
import org.yandu.ui.notes.NotesViewModel;
import org.yandu.ui.reader.ContentsPanel;
import org.yandu.ui.reader.ContentsViewModel;
import org.yandu.ui.shelf.ShelfActions;
import org.yandu.ui.shelf.ShelfScreen;
import org.yandu.ui.shelf.ShelfViewModel;

/// Draws the panels in every theme into a folder, for eyes. Runs with the tests' class path and
/// virtual machine arguments; not a test.
public final class PanelPictures {

  private static final Path SAMPLE = Path.of("assets/sample/sample-issue.txt");

  private final Path folder;
  private final String language;
  private final LibraryThread library = LibraryThread.start();

  private PanelPictures(Path folder, String language) {
    this.folder = folder;
    this.language = language;
  }

  /// @param arguments the folder to draw into, and a language
  public static void main(String[] arguments) throws Exception {
    Files.createDirectories(Path.of(arguments[0]));
    CountDownLatch started = new CountDownLatch(1);
    Platform.startup(started::countDown);
    started.await();
    new PanelPictures(Path.of(arguments[0]), arguments[1]).drawAll();
    Platform.exit();
  }

  private void drawAll() throws Exception {
    library.open(Files.createTempDirectory("yandu-pictures")).get(30, TimeUnit.SECONDS);
    drawPanels("empty-" + language, Optional.empty(), Theme.LIGHT, "");
    PublicationId id = importSample();
    for (Theme theme : Theme.values()) {
      String name = theme.name().toLowerCase(Locale.ROOT) + "-" + language;
      drawPanels("panels-" + name, Optional.of(id), theme, "");
      drawShelf("shelf-" + name, theme, false);
    }
    drawPanels("filtered-" + language, Optional.of(id), Theme.LIGHT, "读");
    drawShelf("shelf-form-" + language, Theme.LIGHT, true);
    library.close();
  }

  private PublicationId importSample() throws Exception {
    ImportOutcome outcome = library.importFile(SAMPLE).result().get(30, TimeUnit.SECONDS);
    if (!(outcome instanceof ImportOutcome.Imported(Path _, AddOutcome added, var _))) {
      throw new IllegalStateException(outcome.toString());
    }
    Path unknown = Files.createTempFile("一份没有刊名的材料", ".txt");
    Files.writeString(unknown, "　　这是一段没有刊名、年份和期号的文字。\n\n　　再来一段。\n".repeat(20));
    library.importFile(unknown).result().get(30, TimeUnit.SECONDS);
    library
        .run(opened -> {
          opened.add(SamplePublications.every(24));
          opened.add(SamplePublications.every(12));
          annotate(opened, added.id());
          opened.keepReadingOffset(added.id(), 2600);
        })
        .get(30, TimeUnit.SECONDS);
    return added.id();
  }

  private static void annotate(Library opened, PublicationId id) {
    DocumentText text = opened.read(id).orElseThrow().text();
    MeaningId[] meanings = {
      Meaning.KEY_POINT, Meaning.QUESTION, Meaning.GOLDEN_SENTENCE, Meaning.DATA, Meaning.PRACTICE
    };
    String[] notes = {
      "", "这一句要和上一期的文章对照着读，看看说法有什么变化，再问问老同事当时的情形。", "", "可以用在周五的学习会上。", "",
    };
    int made = 0;
    for (DocumentText.PlacedBlock placed : text.blocks()) {
      if (placed.block() instanceof Block.Paragraph && made < 14 && placed.range().length() > 40) {
        int start = placed.range().start() + 2;
        int length = Math.min(placed.range().length() - 4, made % 3 == 1 ? 150 : 22);
        opened
            .annotating()
            .annotate(
                id,
                new AnnotationDraft(
                    new TextRange(start, start + length),
                    made % 4 == 3 ? AnnotationStyle.UNDERLINE : AnnotationStyle.HIGHLIGHT,
                    meanings[made % 5],
                    notes[made % 5]));
        made++;
      }
    }
  }

  private void drawPanels(String name, Optional<PublicationId> id, Theme theme, String filter)
      throws Exception {
    Messages messages = Messages.of(language);
    Optional<OpenPublication> shown =
        id.isEmpty()
            ? Optional.empty()
            : library.call(opened -> opened.read(id.orElseThrow())).get(30, TimeUnit.SECONDS);
    show(
        () -> {
          ContentsViewModel contents = new ContentsViewModel(library, Platform::runLater);
          NotesViewModel notes = new NotesViewModel(library, messages, Platform::runLater);
          shown.ifPresent(contents::show);
          shown.ifPresent(notes::show);
          contents.filterTextProperty().set(filter);
          notes.filterTextProperty().set(filter);
          shown.ifPresent(open ->
              notes.activeProperty().set(Optional.of(open.annotations().get(1).annotation().id())));
          ContentsPanel left = new ContentsPanel(contents, messages, _ -> {});
          NotesPanel right =
              new NotesPanel(
                  notes,
                  messages,
                  Clock.systemDefaultZone(),
                  new Commands(messages),
                  _ -> {},
                  () -> {},
                  _ -> {});
          left.setMinWidth(280);
          right.setMinWidth(320);
          Region page = new Region();
          page.setStyle("-fx-background-color: -yandu-page;");
          HBox.setHgrow(page, Priority.ALWAYS);
          return new HBox(left, page, right);
        },
        theme,
        720,
        name);
  }

  private void drawShelf(String name, Theme theme, boolean form) throws Exception {
    Messages messages = Messages.of(language);
    show(
        () -> {
          ShelfViewModel shelf = new ShelfViewModel(library, Platform::runLater);
          return new ShelfScreen(
              shelf,
              messages,
              Clock.systemDefaultZone(),
              new ShelfActions(_ -> {}, _ -> {}, _ -> {}, () -> {}));
        },
        theme,
        1000,
        name);
    if (form) {
      onWindow(() -> {
        ListView<?> list = (ListView<?>) shownScene.orElseThrow().lookup(".list-view");
        list.getSelectionModel().select(1);
        list.fireEvent(
            new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.F2, false, false, false, false));
      });
      Thread.sleep(600);
      write(name);
    }
  }

  private Optional<Scene> shownScene = Optional.empty();

  private interface Build {
    Parent build();
  }

  private void show(Build build, Theme theme, double width, String name) throws Exception {
    onWindow(() -> {
      Fonts.load();
      Parent root = build.build();
      Scene scene = new Scene(new Group(), width, 900);
      Themes.setRoot(scene, root, theme);
      Stage stage = new Stage();
      stage.setScene(scene);
      stage.show();
      shownScene = Optional.of(scene);
    });
    Thread.sleep(900);
    write(name);
  }

  private void write(String name) throws Exception {
    onWindow(() -> {
      WritableImage image = shownScene.orElseThrow().snapshot(null);
      int width = (int) image.getWidth();
      int height = (int) image.getHeight();
      int[] pixels = new int[width * height];
      image
          .getPixelReader()
          .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
      BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
      picture.setRGB(0, 0, width, height, pixels, 0, width);
      try {
        ImageIO.write(picture, "png", folder.resolve(name + ".png").toFile());
      } catch (IOException exception) {
        throw new IllegalStateException(exception);
      }
    });
  }

  private static void onWindow(Runnable work) throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    Platform.runLater(() -> {
      try {
        work.run();
      } finally {
        done.countDown();
      }
    });
    done.await();
  }
}
