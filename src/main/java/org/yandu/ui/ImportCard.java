package org.yandu.ui;

import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.yandu.settings.Messages;
import org.yandu.task.BackgroundTask;

/// Shows how far an import is, and lets it be cancelled.
///
/// For the FX thread.
final class ImportCard extends VBox {

  private static final Duration REFRESH = Duration.millis(100);

  private final Messages messages;
  private final BackgroundTask<?> task;
  private final Label stage = new Label();
  private final ProgressBar bar = new ProgressBar();
  private final Timeline refresh;

  ImportCard(Messages messages, String fileName, BackgroundTask<?> task) {
    this.messages = messages;
    this.task = task;
    this.refresh = new Timeline(new KeyFrame(REFRESH, event -> showStep()));
    refresh.setCycleCount(Timeline.INDEFINITE);
    getStyleClass().add("card");
    setPrefWidth(400);
    setPadding(new Insets(24));
    setSpacing(12);
    Label title = new Label(messages.text("import.running", fileName));
    title.getStyleClass().add("card-title");
    title.setWrapText(true);
    stage.getStyleClass().add("quiet");
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setPrefHeight(4);
    Button cancel = new Button(messages.text("import.cancel"));
    cancel.setId("import-cancel");
    cancel.getStyleClass().setAll("button", "word-button");
    cancel.setCancelButton(true);
    cancel.setOnAction(event -> task.cancel());
    HBox row = new HBox(cancel);
    row.setAlignment(Pos.CENTER_RIGHT);
    getChildren().addAll(title, bar, stage, row);
    sceneProperty()
        .addListener((property, before, scene) -> {
          if (scene == null) {
            refresh.stop();
          } else {
            showStep();
            refresh.play();
          }
        });
  }

  private void showStep() {
    BackgroundTask.Step step = task.step();
    bar.setProgress(
        step.total() > 0
            ? (double) step.done() / step.total()
            : ProgressBar.INDETERMINATE_PROGRESS);
    stage.setText(
        messages.text(
            switch (step.stage()) {
              case READING -> "import.reading";
              case RECOVERING -> "import.recovering";
              case STORING -> "import.storing";
              case WRITING -> "import.writing";
            }));
  }
}
