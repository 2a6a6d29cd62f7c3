package org.yandu.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yandu.exchange.AtomicFile;
import org.yandu.settings.Messages;

/// Writes what a reader gives away into a file, whole or not at all, and tells how it ended.
///
/// For the FX thread.
final class FileWriting {

  private static final Logger LOG = LoggerFactory.getLogger(FileWriting.class);

  private final Messages messages;
  private final Overlay overlay;
  private final Executor background;
  private final Executor fxThread;

  FileWriting(Messages messages, Overlay overlay, Executor background, Executor fxThread) {
    this.messages = messages;
    this.overlay = overlay;
    this.background = background;
    this.fxThread = fxThread;
  }

  /// @param content made in the background
  /// @param done said when it is written
  /// @param failedTitle heading of the card that says that it is not
  void write(Path file, Supplier<byte[]> content, String done, String failedTitle) {
    var _ =
        CompletableFuture.runAsync(() -> writeNow(file, content), background)
            .whenCompleteAsync(
                (_, failure) -> {
                  if (failure == null) {
                    overlay.notice(done);
                  } else {
                    LOG.warn("not written: {}", file, failure);
                    overlay.tell(
                        failedTitle,
                        messages.text("export.failed.text", file),
                        messages.text("window.close"));
                  }
                },
                fxThread);
  }

  private static void writeNow(Path file, Supplier<byte[]> content) {
    try {
      AtomicFile.write(file, content.get());
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }

  /// A name without what no file system takes.
  static String asFileName(String name) {
    return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_").strip();
  }
}
