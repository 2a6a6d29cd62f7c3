package org.yandu.ui;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.shape.Shape;
import org.yandu.model.AnnotationStyle;

/// Shows a way to mark a passage on a letter.
///
/// For the FX thread.
public final class StyleSign extends Pane {

  private static final double SIZE = 18;
  private static final double WAVE = 2.25;

  public StyleSign(AnnotationStyle style) {
    getStyleClass().addAll("style-sign", "style-sign-" + style.name().toLowerCase(Locale.ROOT));
    setMinSize(SIZE, SIZE);
    setPrefSize(SIZE, SIZE);
    setMaxSize(SIZE, SIZE);
    Label letter = new Label("A");
    letter.setPrefSize(SIZE, SIZE);
    getChildren().add(letter);
    Shape stroke =
        switch (style) {
          case HIGHLIGHT -> new Path();
          case UNDERLINE -> new Line(2, SIZE - 1.5, SIZE - 2, SIZE - 1.5);
          case WAVY -> wave();
          case STRIKE -> new Line(1, SIZE / 2 + 0.5, SIZE - 1, SIZE / 2 + 0.5);
        };
    stroke.getStyleClass().add("stroke");
    getChildren().add(stroke);
  }

  private static Path wave() {
    double y = SIZE - 2;
    Path path = new Path(new MoveTo(0, y));
    int direction = -1;
    for (double x = 0; x + WAVE <= SIZE; x += WAVE) {
      path.getElements().add(new QuadCurveTo(x + WAVE / 2, y + direction * 3, x + WAVE, y));
      direction = -direction;
    }
    return path;
  }
}
