package org.yandu.app;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// What JavaFX starts. It makes this object itself, so what the program hands to it waits in a
/// static place.
public final class DesktopApplication extends Application {

  private static final AtomicReference<@Nullable DesktopStart> WAITING = new AtomicReference<>();

  private @Nullable Desktop desktop;

  /// Starts JavaFX and returns when the window is closed.
  static void launch(DesktopStart start) {
    WAITING.set(start);
    Application.launch(DesktopApplication.class);
  }

  @Override
  public void start(Stage stage) {
    DesktopStart start = Objects.requireNonNull(WAITING.getAndSet(null), "started without launch");
    Desktop opened = new Desktop(stage, start);
    desktop = opened;
    opened.open();
  }

  @Override
  public void stop() {
    if (desktop != null) {
      desktop.close();
    }
  }
}
