package org.yandu.ui;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The panels at the right of the page, of which one is shown: the notes, unless another one is
/// asked for.
///
/// For the FX thread.
public final class RightSide extends StackPane {

  private final Region usual;

  public RightSide(Region usual) {
    this.usual = usual;
    getChildren().add(usual);
  }

  /// Adds a panel that can take the place of the usual one.
  public void add(Region panel) {
    panel.setVisible(false);
    getChildren().add(panel);
  }

  public void show(Region panel) {
    getChildren().forEach(child -> child.setVisible(child == panel));
  }

  public void showUsual() {
    show(usual);
  }
}
