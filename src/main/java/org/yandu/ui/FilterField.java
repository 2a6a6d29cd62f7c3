package org.yandu.ui;

import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/// A quiet field that filters a list as one types. Enter goes to the first of what is left, the
/// arrow down into the list, Escape clears; an empty field leaves Escape to what is around it.
///
/// For the FX thread.
public final class FilterField extends HBox {

  private final TextField field = new TextField();

  /// @param prompt what is filtered; also the field's name for screen readers
  /// @param clearName name of the button that empties the field
  public FilterField(
      String prompt, String clearName, StringProperty text, Runnable first, Runnable intoList) {
    getStyleClass().add("filter-field");
    getStylesheets().add(Stylesheets.beside(FilterField.class, "filter-field.css"));
    setAlignment(Pos.CENTER_LEFT);
    field.setPromptText(prompt);
    field.setAccessibleText(prompt);
    field.textProperty().bindBidirectional(text);
    HBox.setHgrow(field, Priority.ALWAYS);
    Button clear = new Button("", Icons.of(Feather.X));
    clear.getStyleClass().setAll("button", "icon-button");
    clear.setAccessibleText(clearName);
    clear.setTooltip(new Tooltip(clearName));
    clear.setFocusTraversable(false);
    clear.visibleProperty().bind(text.isNotEmpty());
    clear.setOnAction(_ -> field.clear());
    getChildren().addAll(Icons.of(Feather.SEARCH), field, clear);
    addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, first, intoList));
  }

  /// Puts the caret into the field.
  @Override
  public void requestFocus() {
    field.requestFocus();
    field.selectAll();
  }

  private void key(KeyEvent event, Runnable first, Runnable intoList) {
    if (event.getCode() == KeyCode.ENTER) {
      first.run();
      event.consume();
    } else if (event.getCode() == KeyCode.DOWN) {
      intoList.run();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
      field.clear();
      event.consume();
    }
  }
}
