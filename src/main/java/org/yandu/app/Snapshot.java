package org.yandu.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.util.Duration;

/// Takes a picture of the window when it has come to rest.
///
/// For the FX thread.
final class Snapshot {

  /// Time for the page to be set and for every panel to be filled.
  private static final Duration REST = Duration.millis(900);

  /// How long pictures in the text are waited for.
  private static final int MOST_RESTS = 12;

  private Snapshot() {}

  /// @param done is told on the FX thread when the picture is on disk, `failed` when it is not
  static void take(Scene scene, Path file, Runnable done, Consumer<IOException> failed) {
    take(scene, file, done, failed, MOST_RESTS);
  }

  private static void take(
      Scene scene, Path file, Runnable done, Consumer<IOException> failed, int rests) {
    PauseTransition rest = new PauseTransition(REST);
    rest.setOnFinished(event -> {
      if (rests > 0 && scene.getRoot().lookup(".figure-sheet.awaited") != null) {
        take(scene, file, done, failed, rests - 1);
        return;
      }
      try {
        WindowPicture.write(WindowPicture.of(scene), file);
        done.run();
      } catch (IOException exception) {
        failed.accept(exception);
      }
    });
    rest.play();
  }
}
