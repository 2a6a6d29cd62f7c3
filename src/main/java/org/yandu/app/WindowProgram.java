package org.yandu.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Logger;
import org.yandu.cli.WindowRequest;
import org.yandu.cli.WindowStarter;
import org.yandu.library.LibraryThread;
import org.yandu.settings.Messages;
import org.yandu.settings.SettingsFile;
import org.yandu.task.Workers;
import org.yandu.ui.Fonts;

/// Starts the window: looks for a display, makes sure it is the only window of its library, opens
/// the library while JavaFX starts.
final class WindowProgram implements WindowStarter {

  /// Held, since the log forgets the settings of loggers that nobody holds.
  private static final Logger JAVAFX_LOG = Logger.getLogger("javafx");

  @Override
  public Optional<String> start(WindowRequest request) {
    boolean picture = request.snapshot().isPresent();
    if (isDisplayMissing()) {
      if (!picture) {
        return Optional.of(messages(request).text("window.no-display"));
      }
      drawWithoutDisplay();
    }
    // Java's other toolkit, which knows fonts and draws pages, must not look for a display of its
    // own.
    setUnlessSet("java.awt.headless", "true");
    keepQuietAboutClassPath();
    logInto(request.dataFolder());
    Optional<SingleInstance> instance = Optional.empty();
    if (!picture) {
      try {
        instance = SingleInstance.claim(request.dataFolder(), request.files());
        if (instance.isEmpty()) {
          return Optional.empty();
        }
      } catch (IOException unwritable) {
        // The library will find the same, and the window will say it.
        instance = Optional.empty();
      }
    }
    ExecutorService reading = Workers.single("fonts");
    Fonts.readAhead(reading);
    reading.shutdown();
    LibraryThread library = LibraryThread.start();
    AtomicReference<Optional<String>> failure = new AtomicReference<>(Optional.empty());
    DesktopApplication.launch(
        new DesktopStart(
            request,
            library,
            library.open(request.dataFolder()),
            instance,
            sentence -> failure.set(Optional.of(sentence))));
    return Objects.requireNonNull(failure.get());
  }

  private static Messages messages(WindowRequest request) {
    return Messages.of(
        request
            .language()
            .orElseGet(() -> new SettingsFile(request.dataFolder()).load().language()));
  }

  /// JavaFX has a platform that draws into memory.
  private static void drawWithoutDisplay() {
    setUnlessSet("glass.platform", "Headless");
    setUnlessSet("prism.order", "sw");
  }

  /// JavaFX says at each start from the class path that it would rather be modules; from one jar
  /// that is how it is meant to be.
  private static void keepQuietAboutClassPath() {
    JAVAFX_LOG.setFilter(
        record -> !record.getMessage().startsWith("Unsupported JavaFX configuration"));
  }

  private static void setUnlessSet(String key, String value) {
    if (System.getProperty(key) == null) {
      System.setProperty(key, value);
    }
  }

  private static boolean isDisplayMissing() {
    boolean linux = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
    return linux
        && System.getProperty("glass.platform") == null
        && isUnset("DISPLAY")
        && isUnset("WAYLAND_DISPLAY");
  }

  private static boolean isUnset(String variable) {
    String value = System.getenv(variable);
    return value == null || value.isEmpty();
  }

  /// The window has no terminal: what it logs goes into a file of the data folder as well.
  private static void logInto(Path dataFolder) {
    try {
      Files.createDirectories(dataFolder);
    } catch (IOException unwritable) {
      return;
    }
    if (!Files.isWritable(dataFolder)) {
      return;
    }
    System.setProperty("tinylog.writerOfWindow", "rolling file");
    System.setProperty("tinylog.writerOfWindow.level", "info");
    System.setProperty("tinylog.writerOfWindow.file", dataFolder.resolve("yandu.log").toString());
    System.setProperty("tinylog.writerOfWindow.policies", "size: 1mb");
    System.setProperty("tinylog.writerOfWindow.backups", "1");
    System.setProperty(
        "tinylog.writerOfWindow.format", "{date: yyyy-MM-dd HH:mm:ss} {level} {class}: {message}");
  }
}
