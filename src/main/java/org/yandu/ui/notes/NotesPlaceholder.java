package org.yandu.ui.notes;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.yandu.settings.Messages;

/// Says in an empty panel what belongs there and how to get it, or that the filter leaves nothing.
final class NotesPlaceholder extends VBox {

  NotesPlaceholder(NotesViewModel model, Messages messages) {
    getStyleClass().add("panel-placeholder");
    BooleanBinding none = model.countProperty().isEqualTo(0);
    Label title = new Label();
    title.getStyleClass().add("placeholder-title");
    title
        .textProperty()
        .bind(
            Bindings.when(none)
                .then(messages.text("notes.empty"))
                .otherwise(messages.text("notes.no-match")));
    Label how = new Label(messages.text("notes.empty.how"));
    how.setWrapText(true);
    how.visibleProperty().bind(none);
    how.managedProperty().bind(none);
    Button all = new Button(messages.text("notes.show-all"));
    all.getStyleClass().setAll("button", "word-button");
    all.visibleProperty().bind(none.not());
    all.managedProperty().bind(none.not());
    all.setOnAction(_ -> model.showAll());
    getChildren().addAll(title, how, all);
  }
}
