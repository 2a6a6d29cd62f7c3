package org.yandu.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.yandu.library.LibraryFailure;
import org.yandu.library.LibraryOpening;
import org.yandu.settings.Messages;
import org.yandu.ui.Overlay;

/// Says in the window why a library does not open, and what can be done.
///
/// For the FX thread.
final class StartFailure {

  private final Messages messages;
  private final Overlay overlay;
  private final Consumer<Path> restore;
  private final Runnable again;

  /// @param restore puts a backup in the place of the damaged file and opens again
  /// @param again tries once more to open
  StartFailure(Messages messages, Overlay overlay, Consumer<Path> restore, Runnable again) {
    this.messages = messages;
    this.overlay = overlay;
    this.restore = restore;
    this.again = again;
  }

  void show(LibraryOpening opening) {
    switch (opening) {
      case LibraryOpening.Opened _ -> throw new IllegalArgumentException("it is open");
      case LibraryOpening.Newer(Path file, int version, int supported) ->
          ask(
              "open.newer",
              messages.text("open.newer.text", file, version, supported),
              Optional.empty());
      case LibraryOpening.Elsewhere(Path folder, String computer) ->
          overlay.ask(
              overlay.message(
                  messages.text("open.elsewhere"),
                  messages.text("open.elsewhere.text", folder, computer),
                  quitButton(false),
                  overlay.button(messages.text("open.again"), true, again)));
      case LibraryOpening.NotWritable(Path folder) ->
          ask(
              "open.not-writable",
              messages.text("open.not-writable.text", folder),
              Optional.empty());
      case LibraryOpening.Corrupt(Path file, var backups) when backups.isEmpty() ->
          ask("open.corrupt", messages.text("open.corrupt.no-backup", file), Optional.empty());
      case LibraryOpening.Corrupt(Path file, var backups) ->
          ask(
              "open.corrupt",
              messages.text("open.corrupt.text", file, backups.getFirst().getFileName()),
              Optional.of(backups.getFirst()));
    }
  }

  /// For a library that did not open because of what a person can mend outside of the program.
  void show(LibraryFailure failure, Path logFile) {
    overlay.ask(
        overlay.message(
            messages.text("open.failed"),
            messages.text("window.failed." + failure, logFile),
            quitButton(false),
            overlay.button(messages.text("open.again"), true, again)));
  }

  /// Esc gives it too: behind the card there is nothing.
  private Button quitButton(boolean primary) {
    Button quit = overlay.button(messages.text("open.quit"), primary, Platform::exit);
    quit.setCancelButton(true);
    return quit;
  }

  private void ask(String title, String text, Optional<Path> backup) {
    Button quit = quitButton(backup.isEmpty());
    Region card =
        backup
            .map(file ->
                overlay.message(
                    messages.text(title),
                    text,
                    quit,
                    overlay.button(
                        messages.text("open.restore"), true, () -> restore.accept(file))))
            .orElseGet(() -> overlay.message(messages.text(title), text, quit));
    overlay.ask(card);
  }
}
