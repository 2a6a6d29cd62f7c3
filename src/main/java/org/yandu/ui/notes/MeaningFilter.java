package org.yandu.ui.notes;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.yandu.settings.Messages;
import org.yandu.ui.ColourDot;

/// A row of coloured dots with counts; each asks for the annotations of its meaning.
final class MeaningFilter extends HBox {

  private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");

  private final NotesViewModel model;
  private final Messages messages;

  MeaningFilter(NotesViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    getStyleClass().add("meaning-filter");
    setAlignment(Pos.CENTER_LEFT);
    model.choices().addListener((ListChangeListener<MeaningChoice>) _ -> show());
    show();
  }

  private void show() {
    List<MeaningChoice> choices = model.choices();
    if (getChildren().size() != choices.size()) {
      getChildren().setAll(choices.stream().map(this::button).toList());
    }
    boolean anyChosen = choices.stream().anyMatch(MeaningChoice::chosen);
    for (int index = 0; index < choices.size(); index++) {
      if (getChildren().get(index) instanceof ToggleButton button) {
        show(button, choices.get(index), anyChosen);
      }
    }
    setVisible(model.countProperty().get() > 0);
    setManaged(isVisible());
  }

  private Node button(MeaningChoice choice) {
    ToggleButton button = new ToggleButton();
    button.getStyleClass().setAll("toggle-button", "meaning-toggle");
    button.setTooltip(new Tooltip());
    button.setOnAction(_ -> model.toggle(choice.meaning().id()));
    return button;
  }

  private void show(ToggleButton button, MeaningChoice choice, boolean anyChosen) {
    button.setId("notes-filter-" + choice.meaning().id());
    button.setGraphic(new ColourDot(choice.meaning().colour()));
    button.setText(Integer.toString(choice.count()));
    button.setSelected(choice.chosen());
    button.pseudoClassStateChanged(NONE, choice.count() == 0 || (anyChosen && !choice.chosen()));
    String name = messages.text("notes.only-meaning", choice.meaning().name(), choice.count());
    button.setAccessibleText(name);
    button.getTooltip().setText(name);
  }
}
