package org.yandu.ui.reader;

import java.nio.IntBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.yandu.model.PageImage;
import org.yandu.model.PrintedPicture;
import org.yandu.task.BackgroundTask;
import org.yandu.task.CancelledException;

/// Fetches the pictures of the sheets that are in view: one is drawn at a time, in the background,
/// what came into view last first; what left it meanwhile is given up. The last ones are kept.
///
/// For the FX thread.
final class FigurePictures {

  /// So many pixels are kept drawn, four bytes each.
  private static final long MOST_PIXELS = 16_000_000;

  /// Draws pictures in the background.
  @FunctionalInterface
  interface Source {

    /// @param width in pixels
    BackgroundTask<Optional<PageImage>> draw(PrintedPicture picture, int width);
  }

  private record Key(PrintedPicture picture, int width) {}

  private record Wish(FigureSheet sheet, Key key) {}

  private record Drawing(Wish wish, BackgroundTask<Optional<PageImage>> task) {}

  private final Map<Key, Image> kept = new LinkedHashMap<>(16, 0.75f, true);
  private final Deque<Wish> wishes = new ArrayDeque<>();
  private Optional<Source> source = Optional.empty();
  private String undrawable = "";
  private Optional<Drawing> drawing = Optional.empty();
  private long pixels;

  /// Draws from another source from now on; what was drawn from the one before is forgotten.
  ///
  /// @param sentence shown in the place of pictures that cannot be drawn
  void drawFrom(Source next, String sentence) {
    source = Optional.of(next);
    undrawable = sentence;
    kept.clear();
    wishes.clear();
    pixels = 0;
    drawing.ifPresent(running -> running.task().cancel());
    drawing = Optional.empty();
  }

  /// Shows the picture of a sheet as soon as it is drawn.
  ///
  /// @param width of the sheet, in pixels of the screen
  void show(FigureSheet sheet, int width) {
    Key key = new Key(sheet.picture(), width);
    Image known = kept.get(key);
    if (known != null) {
      sheet.show(known);
      return;
    }
    wishes.removeIf(wish -> wish.sheet() == sheet || !isWanted(wish));
    wishes.addFirst(new Wish(sheet, key));
    drawing
        .filter(running -> !isWanted(running.wish()))
        .ifPresent(running -> running.task().cancel());
    next();
  }

  private static boolean isWanted(Wish wish) {
    return wish.sheet().getScene() != null;
  }

  private void next() {
    if (drawing.isPresent() || source.isEmpty()) {
      return;
    }
    wishes.removeIf(wish -> !isWanted(wish));
    Wish wish = wishes.poll();
    if (wish == null) {
      return;
    }
    Drawing begun = new Drawing(wish, source.get().draw(wish.key().picture(), wish.key().width()));
    drawing = Optional.of(begun);
    var _ =
        begun
            .task()
            .result()
            .whenCompleteAsync(
                (image, failure) -> {
                  if (drawing.filter(running -> running == begun).isPresent()) {
                    drawing = Optional.empty();
                    if (failure == null) {
                      ended(begun.wish(), image);
                    } else {
                      failed(begun.wish(), failure);
                    }
                    next();
                  }
                },
                Platform::runLater);
  }

  private void ended(Wish wish, Optional<PageImage> image) {
    if (image.isEmpty()) {
      wish.sheet().say(undrawable);
      return;
    }
    Image shown = image(image.get());
    keep(wish.key(), shown);
    wish.sheet().show(shown);
  }

  /// A drawing that was given up is begun anew if its sheet has come back meanwhile.
  private void failed(Wish wish, Throwable failure) {
    Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
    if (cause instanceof CancelledException) {
      if (isWanted(wish)) {
        wishes.addLast(wish);
      }
    } else {
      wish.sheet().say(undrawable);
    }
  }

  private void keep(Key key, Image image) {
    Image former = kept.put(key, image);
    pixels += size(image) - (former == null ? 0 : size(former));
    var oldest = kept.entrySet().iterator();
    while (pixels > MOST_PIXELS && kept.size() > 1) {
      pixels -= size(oldest.next().getValue());
      oldest.remove();
    }
  }

  private static long size(Image image) {
    return (long) (image.getWidth() * image.getHeight());
  }

  /// The pixels are taken as they are: copying millions of them would hold up the window.
  static Image image(PageImage drawn) {
    return new WritableImage(
        new PixelBuffer<>(
            drawn.width(),
            drawn.height(),
            IntBuffer.wrap(drawn.pixels()),
            PixelFormat.getIntArgbPreInstance()));
  }
}
