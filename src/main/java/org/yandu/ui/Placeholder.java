package org.yandu.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Says in an empty list what belongs there and how to get it, or that a filter leaves nothing.
///
/// For the FX thread.
public final class Placeholder extends VBox {

  private final BooleanBinding none;
  private final Label title = new Label();
  private final StringProperty noMatch = new SimpleStringProperty("");

  /// @param none whether there is nothing even without a filter
  /// @param empty says so
  /// @param how it is filled
  public Placeholder(BooleanBinding none, String empty, String how) {
    this.none = none;
    getStyleClass().add("panel-placeholder");
    title.getStyleClass().add("placeholder-title");
    title.textProperty().bind(Bindings.when(none).then(empty).otherwise(noMatch));
    Label line = new Label(how);
    line.setWrapText(true);
    showOnly(line, none);
    getChildren().addAll(title, line);
  }

  /// A button for a list that holds nothing.
  public Placeholder withButton(String text, Runnable action) {
    getChildren().add(wordButton(text, action, none));
    return this;
  }

  /// What is said, and offered, where a filter leaves nothing.
  public Placeholder otherwise(String said, String showAll, Runnable action) {
    noMatch.set(said);
    getChildren().add(wordButton(showAll, action, none.not()));
    return this;
  }

  private static Button wordButton(String text, Runnable action, BooleanBinding when) {
    Button button = new Button(text);
    button.getStyleClass().setAll("button", "word-button");
    button.setOnAction(_ -> action.run());
    showOnly(button, when);
    return button;
  }

  private static void showOnly(Node node, BooleanBinding when) {
    node.visibleProperty().bind(when);
    node.managedProperty().bind(when);
  }
}
