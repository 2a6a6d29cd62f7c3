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
    String text = text(opening);
    switch (opening) {
      case LibraryOpening.Opened _ -> throw new IllegalArgumentException("it is open");
      case LibraryOpening.Newer _ -> ask("open.newer", text, Optional.empty());
      case LibraryOpening.Elsewhere _ -> askAgain("open.elsewhere", text);
      case LibraryOpening.NotWritable _ -> ask("open.not-writable", text, Optional.empty());
      case LibraryOpening.Corrupt(Path _, var backups) ->
          ask("open.corrupt", text, backups.stream().findFirst());
    }
  }

  /// The sentence for people, without what a window offers.
  String text(LibraryOpening opening) {
    return switch (opening) {
      case LibraryOpening.Opened _ -> throw new IllegalArgumentException("it is open");
      case LibraryOpening.Newer(Path file, int version, int supported) ->
          messages.text("open.newer.text", file, version, supported);
      case LibraryOpening.Elsewhere(Path folder, String computer) ->
          messages.text("open.elsewhere.text", folder, computer);
      case LibraryOpening.NotWritable(Path folder) ->
          messages.text("open.not-writable.text", folder);
      case LibraryOpening.Corrupt(Path file, var backups) ->
          backups.isEmpty()
              ? messages.text("open.corrupt.no-backup", file)
              : messages.text("open.corrupt.text", file, backups.getFirst().getFileName());
    };
  }

  /// For a library that did not open because of what a person can mend outside of the program.
  void show(LibraryFailure failure, Path logFile) {
    askAgain("open.failed", text(failure, logFile));
  }

  String text(LibraryFailure failure, Path logFile) {
    return messages.text("window.failed." + failure, logFile);
  }

  private void askAgain(String title, String text) {
    overlay.ask(
        overlay.message(
            messages.text(title),
            text,
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
