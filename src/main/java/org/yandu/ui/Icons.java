package org.yandu.ui;

import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Icons of one family and one stroke width.
public final class Icons {

  private static final int SIZE = 18;

  private Icons() {}

  public static Node of(Feather icon) {
    FontIcon node = new FontIcon(icon);
    node.setIconSize(SIZE);
    node.getStyleClass().add("ikonli-font-icon");
    return node;
  }
}
