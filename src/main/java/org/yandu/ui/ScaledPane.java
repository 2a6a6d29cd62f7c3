package org.yandu.ui;

import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/// Shows what is in it larger than it is: all of it alike, text and spaces.
///
/// For the FX thread.
public final class ScaledPane extends Region {

  private final Region content;
  private final Scale scale = new Scale(1, 1);

  public ScaledPane(Region content) {
    this.content = content;
    content.getTransforms().add(scale);
    getChildren().add(content);
  }

  /// @param factor 1 for the natural size
  public void setScale(double factor) {
    scale.setX(factor);
    scale.setY(factor);
    requestLayout();
  }

  @Override
  public void requestFocus() {
    content.requestFocus();
  }

  @Override
  protected void layoutChildren() {
    content.resizeRelocate(0, 0, getWidth() / scale.getX(), getHeight() / scale.getY());
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computeMinHeight(double width) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return content.prefWidth(-1) * scale.getX();
  }

  @Override
  protected double computePrefHeight(double width) {
    return content.prefHeight(-1) * scale.getY();
  }
}
