package org.yandu.ui;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Panels that float over the page and show only while the pointer is at their edge of the window,
/// or over them, or the keyboard is in them.
///
/// For the FX thread.
final class EdgePanels extends Pane {

  /// So near the edge the pointer asks for the panel, in pixels.
  private static final double EDGE = 6;

  private final Region left;
  private final Region right;
  private double leftWidth = 280;
  private double rightWidth = 320;

  EdgePanels(Region left, Region right) {
    this.left = left;
    this.right = right;
    setPickOnBounds(false);
    getStyleClass().add("edge-panels");
    setManaged(true);
  }

  /// Takes the panels in.
  void begin(double widthOfLeft, double widthOfRight) {
    leftWidth = widthOfLeft;
    rightWidth = widthOfRight;
    getChildren().setAll(left, right);
    show(left, false);
    show(right, false);
  }

  /// Gives the panels away.
  void end() {
    getChildren().clear();
    show(left, true);
    show(right, true);
  }

  void toggle(Region panel) {
    show(panel, !panel.isVisible());
  }

  void reveal(Region panel) {
    show(panel, true);
  }

  /// The pointer moved over the window.
  void follow(MouseEvent event) {
    Point2D point = sceneToLocal(event.getSceneX(), event.getSceneY());
    boolean inHeight = point.getY() >= 0 && point.getY() <= getHeight();
    follow(left, inHeight && point.getX() <= EDGE, point);
    follow(right, inHeight && point.getX() >= getWidth() - EDGE, point);
  }

  private void follow(Region panel, boolean asked, Point2D point) {
    if (asked) {
      show(panel, true);
    } else if (panel.isVisible()
        && !panel.getBoundsInParent().contains(point)
        && !hasFocus(panel)) {
      show(panel, false);
    }
  }

  private static boolean hasFocus(Region panel) {
    Node focused = panel.getScene() == null ? null : panel.getScene().getFocusOwner();
    while (focused != null && focused != panel) {
      focused = focused.getParent();
    }
    return focused != null;
  }

  private static void show(Region panel, boolean shown) {
    panel.setVisible(shown);
  }

  @Override
  protected void layoutChildren() {
    if (!getChildren().isEmpty()) {
      left.resizeRelocate(0, 0, leftWidth, getHeight());
      right.resizeRelocate(getWidth() - rightWidth, 0, rightWidth, getHeight());
    }
  }
}
