package org.yandu.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

/// A sentence at the foot of the window that goes by itself, later if there is something to do
/// about it, and not while the pointer rests on it.
final class Notice extends HBox {

  private static final Duration TIME_TO_READ = Duration.seconds(5);
  private static final Duration TIME_TO_ACT = Duration.seconds(12);

  private final Label label;
  private final PauseTransition pause;

  Notice(String text, Consumer<Notice> remove) {
    this.label = new Label(text);
    this.pause = new PauseTransition(TIME_TO_READ);
    getStyleClass().add("notice");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    label.setWrapText(true);
    label.setMaxWidth(640);
    label.setStyle("-fx-padding: 0 8 0 0;");
    getChildren().add(label);
    pause.setOnFinished(event -> remove.accept(this));
    setOnMouseEntered(event -> pause.stop());
    setOnMouseExited(event -> pause.playFromStart());
  }

  Notice(String text, List<Overlay.Offer> offers, Consumer<Notice> remove) {
    this(text, remove);
    if (!offers.isEmpty() || text.indexOf('\n') >= 0) {
      pause.setDuration(TIME_TO_ACT);
    }
    for (Overlay.Offer offer : offers) {
      Button button = new Button(offer.action());
      button.getStyleClass().setAll("button", "word-button");
      button.setMinWidth(USE_PREF_SIZE);
      button.setOnAction(event -> {
        remove.accept(this);
        offer.run().run();
      });
      getChildren().add(button);
    }
  }

  String text() {
    return label.getText();
  }

  void start() {
    pause.playFromStart();
  }
}
