package org.yandu.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// One thing that a reader can choose: its name, and the control that chooses it.
///
/// For the FX thread.
final class SettingRow extends HBox {

  private final String searched;

  /// @param name also the control's name for screen readers
  SettingRow(String name, Region control) {
    this(name, control, "");
  }

  /// @param otherWords by which the row is found beside its name
  SettingRow(String name, Region control, String otherWords) {
    super(8);
    this.searched = TextFilter.folded(name + " " + otherWords);
    Label label = new Label(name);
    label.getStyleClass().add("setting-name");
    label.setLabelFor(control);
    if (control.getAccessibleText() == null) {
      control.setAccessibleText(name);
    }
    HBox.setHgrow(control, Priority.ALWAYS);
    getStyleClass().add("setting");
    setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(label, control);
  }

  boolean matches(TextFilter filter) {
    return filter.matches(searched);
  }
}
