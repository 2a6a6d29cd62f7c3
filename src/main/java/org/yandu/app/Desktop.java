package org.yandu.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yandu.cli.WindowRequest;
import org.yandu.library.Library;
import org.yandu.library.LibraryFailure;
import org.yandu.library.LibraryOpening;
import org.yandu.library.RestoreOutcome;
import org.yandu.settings.Messages;
import org.yandu.settings.Settings;
import org.yandu.settings.SettingsFile;
import org.yandu.ui.Fonts;
import org.yandu.ui.Overlay;
import org.yandu.ui.ScaledPane;
import org.yandu.ui.Themes;

/// The window from its first frame to its last: opens the library, builds the desk or says why it
/// cannot, keeps settings and geometry, and goes in good order.
///
/// For the FX thread.
final class Desktop implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Desktop.class);

  /// The style class of a window in which colours are told apart by lines too.
  private static final String PATTERNS = "patterns";

  private static final Executor FX_THREAD = Platform::runLater;
  private static final List<Integer> ICON_SIZES = List.of(16, 32, 48, 64, 128, 256);

  private final Stage stage;
  private final DesktopStart start;
  private final SettingsFile settingsFile;
  private final boolean picture;
  private final ExecutorService background =
      Executors.newFixedThreadPool(
          2, Thread.ofPlatform().daemon().name("background-", 1).factory());
  private final ChangeListener<ColorScheme> systemTone = (_, _, _) -> dress();
  private Settings settings;
  private Optional<Desk> desk = Optional.empty();

  Desktop(Stage stage, DesktopStart start) {
    this.stage = stage;
    this.start = start;
    this.picture = start.request().snapshot().isPresent();
    this.settingsFile = new SettingsFile(start.request().dataFolder());
    this.settings = requested(settingsFile.load());
  }

  /// Shows the window as soon as the library has said whether it opens.
  void open() {
    Fonts.load();
    CrashHandler crashes =
        new CrashHandler(
            cause -> FX_THREAD.execute(() -> tellUnexpected(LibraryFailure.of(cause))));
    Thread.setDefaultUncaughtExceptionHandler(crashes);
    stage.setTitle(messages().text("window.title"));
    ICON_SIZES.forEach(size -> stage.getIcons().add(icon(size)));
    StageLayout.apply(settings.window(), stage, start.request().size().isPresent());
    stage.setOnCloseRequest(_ -> leave());
    Platform.getPreferences().colorSchemeProperty().addListener(systemTone);
    var _ = start.opening().whenCompleteAsync(this::opened, FX_THREAD);
    start.instance().ifPresent(instance -> instance.listen(this::called));
  }

  /// The desk with what is on it; empty while the library is not open.
  Optional<Desk> desk() {
    return desk;
  }

  Stage stage() {
    return stage;
  }

  Settings settings() {
    return settings;
  }

  /// Takes a change of the settings, which is on disk then.
  void change(Settings changed) {
    Settings before = settings;
    boolean language = !changed.language().equals(before.language());
    boolean looks =
        Themes.inForce(changed) != Themes.inForce(before)
            || changed.patterns() != before.patterns()
            || changed.interfaceScale() != before.interfaceScale();
    settings = changed;
    if (looks) {
      dress();
    }
    if (!picture && !settingsFile.save(settings)) {
      LOG.warn("the settings cannot be written");
    }
    if (!language) {
      desk.ifPresent(shown -> shown.follow(before, changed));
    } else {
      desk.ifPresent(former -> settings = former.keep(settings));
      desk.ifPresent(Desk::close);
      build();
    }
  }

  Messages messages() {
    return Messages.of(settings.language());
  }

  private void dress() {
    if (stage.getScene() != null) {
      Themes.apply(stage.getScene(), Themes.inForce(settings));
      dressContent(stage.getScene().getRoot());
    }
  }

  private void dressContent(Parent root) {
    root.getStyleClass().remove(PATTERNS);
    if (settings.patterns()) {
      root.getStyleClass().add(PATTERNS);
    }
    if (root instanceof ScaledPane scaled) {
      scaled.setScale(settings.interfaceScale());
    }
  }

  @Override
  public void close() {
    Platform.getPreferences().colorSchemeProperty().removeListener(systemTone);
    desk.ifPresent(Desk::close);
    start.library().close();
    background.shutdown();
    start
        .instance()
        .ifPresent(instance -> {
          try {
            instance.close();
          } catch (IOException exception) {
            LOG.warn("the socket of the window is left behind", exception);
          }
        });
  }

  private void opened(LibraryOpening opening, Throwable failure) {
    if (failure != null) {
      LOG.error("the library cannot be opened", failure);
      LibraryFailure kind = LibraryFailure.of(failure);
      tell(failed -> failed.show(kind, logFile()), failed -> failed.text(kind, logFile()));
      return;
    }
    switch (opening) {
      case LibraryOpening.Opened _ -> build();
      case LibraryOpening.Newer _,
          LibraryOpening.Corrupt _,
          LibraryOpening.Elsewhere _,
          LibraryOpening.NotWritable _ ->
          tell(failed -> failed.show(opening), failed -> failed.text(opening));
    }
  }

  private void build() {
    Desk built = new Desk(this, start.library(), background, FX_THREAD);
    desk = Optional.of(built);
    show(built.root());
    built.installOn(stage.getScene());
    begin(built);
  }

  private void begin(Desk built) {
    WindowRequest request = start.request();
    FirstPage page = new FirstPage(this, built, start.library(), FX_THREAD, request);
    page.open();
    built.importFiles(request.files());
    request.snapshot().ifPresent(file -> page.whenShown(() -> picture(file), this::missing));
  }

  private void picture(Path file) {
    int articles = desk.flatMap(Desk::shown).map(shown -> shown.text().articleCount()).orElse(0);
    int wanted = start.request().article().orElse(1);
    if (start.request().article().isPresent() && (wanted < 1 || wanted > articles)) {
      endWith("window.no-article", articles, Integer.toString(wanted));
    } else {
      takePicture(file);
    }
  }

  private void takePicture(Path file) {
    Snapshot.take(
        stage.getScene(), file, Platform::exit, _ -> endWith("window.picture-failed", file));
  }

  private void missing() {
    endWith("window.no-publication", start.request().open().map(Object::toString).orElse(""));
  }

  private void endWith(String key, Object... arguments) {
    start.failed().accept(messages().text(key, arguments));
    Platform.exit();
  }

  /// In a card; nobody sees a card while a picture is taken.
  private void tell(Consumer<StartFailure> inWindow, Function<StartFailure, String> asSentence) {
    StartFailure failed = startFailure();
    if (picture) {
      start.failed().accept(asSentence.apply(failed));
      Platform.exit();
    } else {
      inWindow.accept(failed);
    }
  }

  private StartFailure startFailure() {
    Overlay overlay = new Overlay();
    show(new StackPane(overlay));
    return new StartFailure(messages(), overlay, this::restore, () -> openAgain(_ -> {}));
  }

  private void tellUnexpected(LibraryFailure failure) {
    Messages messages = messages();
    desk.map(Desk::overlay)
        .ifPresent(overlay ->
            overlay.ask(
                overlay.message(
                    messages.text("window.unexpected"),
                    messages.text("window.failed." + failure, logFile()),
                    overlay.button(messages.text("window.close"), true, () -> {}))));
  }

  private Path logFile() {
    return start.request().dataFolder().resolve("yandu.log");
  }

  private void restore(Path backup) {
    Path folder = start.request().dataFolder();
    var _ =
        CompletableFuture.supplyAsync(() -> Library.restoreBackup(folder, backup), background)
            .whenCompleteAsync(
                (outcome, failure) -> {
                  if (failure == null && outcome instanceof RestoreOutcome.Restored) {
                    openAgain(built -> built.notice("open.restored"));
                  } else if (failure != null) {
                    LOG.error("the backup cannot be restored", failure);
                    startFailure().show(LibraryFailure.of(failure), logFile());
                  } else {
                    endWith("open.restore-failed", backup);
                  }
                },
                FX_THREAD);
  }

  private void openAgain(Consumer<Desk> then) {
    var _ =
        start
            .library()
            .open(start.request().dataFolder())
            .whenCompleteAsync(
                (opening, failure) -> {
                  opened(opening, failure);
                  desk.ifPresent(then);
                },
                FX_THREAD);
  }

  /// Each root has a scene of its own: a root that loses its scene looks its tones up in vain.
  private void show(Region content) {
    ScaledPane root = new ScaledPane(content);
    Scene scene = new Scene(new Group(), settings.window().width(), settings.window().height());
    Themes.setRoot(scene, root, Themes.inForce(settings));
    dressContent(root);
    stage.setScene(scene);
    stage.show();
  }

  private void called(List<Path> files) {
    FX_THREAD.execute(() -> {
      stage.setIconified(false);
      stage.toFront();
      stage.requestFocus();
      desk.ifPresent(built -> built.importFiles(files));
    });
  }

  /// Keeps where the window and its panels stand, before it goes.
  void leave() {
    desk.ifPresent(built -> settings = built.keep(settings));
    change(settings.withWindow(StageLayout.of(stage, settings.window())));
  }

  private Settings requested(Settings kept) {
    WindowRequest request = start.request();
    Settings asked = request.language().map(kept::withLanguage).orElse(kept);
    Settings toned =
        request.theme().map(theme -> asked.withTheme(theme).withFollowsSystem(false)).orElse(asked);
    return request
        .size()
        .map(size -> toned.withWindow(toned.window().withSize(size.width(), size.height())))
        .orElse(toned);
  }

  private static Image icon(int size) {
    return new Image("/assets/icons/yandu-" + size + ".png");
  }
}
