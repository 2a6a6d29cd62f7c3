package org.yandu.app;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.yandu.settings.Messages;

/// Lets files be dropped anywhere on the window, and says so while they hang over it.
///
/// For the FX thread.
final class DropTarget {

  private final StackPane window;
  private final Consumer<List<Path>> onFiles;
  private final StackPane sign;

  DropTarget(Messages messages, StackPane window, Consumer<List<Path>> onFiles) {
    this.window = window;
    this.onFiles = onFiles;
    Region frame = new Region();
    frame.getStyleClass().add("frame");
    StackPane.setMargin(frame, new Insets(24));
    this.sign = new StackPane(frame, new Label(messages.text("window.drop")));
    sign.getStyleClass().add("drop-target");
    sign.setMouseTransparent(true);
  }

  void installOn(Scene scene) {
    scene.setOnDragEntered(this::over);
    scene.setOnDragOver(this::over);
    scene.setOnDragExited(event -> window.getChildren().remove(sign));
    scene.setOnDragDropped(this::dropped);
  }

  private void over(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY);
      if (!window.getChildren().contains(sign)) {
        window.getChildren().add(sign);
      }
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    window.getChildren().remove(sign);
    List<File> files = event.getDragboard().getFiles();
    event.setDropCompleted(!files.isEmpty());
    event.consume();
    if (!files.isEmpty()) {
      onFiles.accept(files.stream().map(File::toPath).toList());
    }
  }
}
