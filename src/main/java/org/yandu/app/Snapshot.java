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

  private Snapshot() {}

  /// @param done is told on the FX thread when the picture is on disk, `failed` when it is not
  static void take(Scene scene, Path file, Runnable done, Consumer<IOException> failed) {
    PauseTransition rest = new PauseTransition(REST);
    rest.setOnFinished(event -> {
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
