package org.yandu.ui.reader;

import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import org.yandu.model.PrintedPicture;

/// A picture in the text: an empty sheet of its size until it is drawn. Bears the style class
/// `awaited` as long as it is neither drawn nor known to be impossible to draw.
///
/// For the FX thread.
final class FigureSheet extends Region {

  private static final String AWAITED = "awaited";

  private final PrintedPicture picture;
  private final ImageView view = new ImageView();
  private final Label remark = new Label();

  FigureSheet(PrintedPicture picture) {
    this.picture = picture;
    getStyleClass().addAll("figure-sheet", AWAITED);
    // It stands in room that the paragraph leaves free, and is no part of its text.
    setManaged(false);
    view.getStyleClass().add("page-picture");
    view.setManaged(false);
    view.setSmooth(true);
    remark.getStyleClass().add("quiet");
    remark.setWrapText(true);
    remark.setVisible(false);
    getChildren().addAll(view, remark);
  }

  PrintedPicture picture() {
    return picture;
  }

  void show(Image image) {
    view.setImage(image);
    remark.setVisible(false);
    getStyleClass().remove(AWAITED);
    getStyleClass().add("drawn");
  }

  /// Says why there is nothing to see.
  void say(String sentence) {
    remark.setText(sentence);
    remark.setVisible(true);
    getStyleClass().remove(AWAITED);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    view.setFitWidth(getWidth());
    view.setFitHeight(getHeight());
    double width = Math.min(remark.prefWidth(-1), getWidth() - 2);
    double height = Math.min(remark.prefHeight(width), getHeight());
    remark.resizeRelocate(
        Math.floor((getWidth() - width) / 2),
        Math.floor((getHeight() - height) / 2),
        width,
        height);
  }
}
