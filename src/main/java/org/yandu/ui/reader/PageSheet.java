package org.yandu.ui.reader;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import org.yandu.library.OriginalPage;
import org.yandu.model.PageArea;
import org.yandu.model.PageImage;

/// A printed page as wide as there is room, with the passage marked on it.
///
/// For the FX thread.
final class PageSheet extends Region {

  private final ImageView picture = new ImageView();
  private List<PageArea> areas = List.of();
  private double ratio = 1;

  PageSheet() {
    getStyleClass().add("page-sheet");
    picture.getStyleClass().add("page-picture");
    picture.setManaged(false);
    picture.setSmooth(true);
    getChildren().add(picture);
  }

  void show(OriginalPage.Drawn page) {
    PageImage image = page.image();
    ratio = (double) image.height() / image.width();
    areas = page.marks();
    picture.setImage(FigurePictures.image(image));
    getChildren().setAll(picture);
    for (int i = 0; i < areas.size(); i++) {
      Region mark = new Region();
      mark.getStyleClass().add("page-mark");
      mark.setManaged(false);
      mark.setMouseTransparent(true);
      getChildren().add(mark);
    }
    requestLayout();
  }

  void clear() {
    picture.setImage(null);
    areas = List.of();
    getChildren().setAll(picture);
  }

  /// Where the first mark begins, in parts of the height; 0 if there is none.
  double firstMark() {
    return areas.stream().mapToDouble(PageArea::top).findFirst().orElse(0);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    return Math.max(0, width) * ratio;
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = width * ratio;
    picture.setFitWidth(width);
    picture.setFitHeight(height);
    for (int i = 0; i < areas.size(); i++) {
      PageArea area = areas.get(i);
      getChildren()
          .get(i + 1)
          .resizeRelocate(
              area.left() * width,
              area.top() * height,
              area.width() * width,
              area.height() * height);
    }
  }
}
