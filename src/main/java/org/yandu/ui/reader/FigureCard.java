package org.yandu.ui.reader;

import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import org.yandu.model.PageImage;
import org.yandu.model.PrintedPicture;
import org.yandu.task.BackgroundTask;

/// A picture of the text by itself, as large as the window lets it be; larger with the wheel or the
/// plus key, then to be dragged about.
///
/// For the FX thread.
final class FigureCard extends StackPane {

  private static final double EDGE = 48;
  private static final double LARGEST = 4;
  private static final double STEP = 1.25;

  private final ImageView view = new ImageView();
  private final ScrollPane scroll = new ScrollPane(new StackPane(view));
  private final double fitting;
  private double zoom = 1;

  /// @param words what the picture is called, for screen readers
  /// @param undrawable said where it cannot be drawn
  FigureCard(
      PrintedPicture picture,
      FigurePictures.Source source,
      StackPane window,
      String words,
      String undrawable) {
    getStyleClass().addAll("card", "figure-card");
    setId("figure-card");
    setAccessibleText(words);
    setFocusTraversable(true);
    double width = Math.max(100, window.getWidth() - 2 * EDGE);
    double height = Math.max(100, window.getHeight() - 2 * EDGE);
    this.fitting = Math.min(width, height * picture.width() / picture.height());
    view.setPreserveRatio(true);
    view.setSmooth(true);
    view.setFitWidth(fitting);
    scroll.setPannable(true);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    setPrefSize(fitting + 16, fitting * picture.height() / picture.width() + 16);
    getChildren().add(scroll);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    addEventFilter(ScrollEvent.SCROLL, this::scrolled);
    int pixels = (int) Math.round(fitting * 2);
    BackgroundTask<Optional<PageImage>> drawing = source.draw(picture, pixels);
    var _ =
        drawing
            .result()
            .whenCompleteAsync(
                (image, failure) -> show(failure == null ? image : Optional.empty(), undrawable),
                Platform::runLater);
  }

  private void show(Optional<PageImage> image, String undrawable) {
    image.ifPresentOrElse(
        drawn -> view.setImage(FigurePictures.image(drawn)),
        () -> getChildren().setAll(new Label(undrawable)));
  }

  private void pressed(KeyEvent event) {
    KeyCode key = event.getCode();
    if (key == KeyCode.PLUS || key == KeyCode.EQUALS || key == KeyCode.ADD) {
      zoom(STEP);
    } else if (key == KeyCode.MINUS || key == KeyCode.SUBTRACT) {
      zoom(1 / STEP);
    } else {
      return;
    }
    event.consume();
  }

  private void scrolled(ScrollEvent event) {
    if (event.getDeltaY() != 0) {
      zoom(event.getDeltaY() > 0 ? STEP : 1 / STEP);
      event.consume();
    }
  }

  private void zoom(double factor) {
    zoom = Math.clamp(zoom * factor, 1, LARGEST);
    view.setFitWidth(fitting * zoom);
  }
}
