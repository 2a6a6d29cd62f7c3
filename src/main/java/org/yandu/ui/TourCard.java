package org.yandu.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yandu.settings.Messages;

/// One step of the tour: what this part of the window is for.
///
/// For the FX thread.
public final class TourCard extends VBox {

  private static final double WIDTH = 320;

  /// What the buttons do.
  public record Ways(Runnable next, Runnable skip) {}

  /// @param step from 1
  /// @param steps how many there are
  public TourCard(Messages messages, int step, int steps, Ways ways) {
    super(8);
    getStyleClass().addAll("card", "tour-card");
    setId("tour-card");
    setPrefWidth(WIDTH);
    Label title = new Label(messages.text("tour." + step + ".title"));
    title.getStyleClass().add("card-title");
    Label text = new Label(messages.text("tour." + step + ".text"));
    text.getStyleClass().add("card-text");
    text.setWrapText(true);
    Label at = new Label(messages.text("tour.step", step, steps));
    at.getStyleClass().add("quiet");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox foot = new HBox(8, at, space);
    foot.setAlignment(Pos.CENTER_LEFT);
    boolean last = step == steps;
    if (!last) {
      foot.getChildren().add(button("tour.skip", messages, "word-button", ways.skip()));
    }
    foot.getChildren()
        .add(button(last ? "tour.end" : "tour.next", messages, "primary-button", ways.next()));
    getChildren().addAll(title, text, foot);
  }

  private static Button button(String key, Messages messages, String look, Runnable action) {
    Button button = new Button(messages.text(key));
    button.setId(key.replace('.', '-'));
    button.getStyleClass().setAll("button", look);
    button.setOnAction(_ -> action.run());
    return button;
  }
}
