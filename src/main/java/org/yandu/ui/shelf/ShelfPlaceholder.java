package org.yandu.ui.shelf;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.yandu.settings.Messages;

/// Says on an empty shelf what belongs there and how to get it, or that the filter leaves nothing.
/// Says nothing before the library has told what it holds.
final class ShelfPlaceholder extends VBox {

  ShelfPlaceholder(ShelfViewModel model, Messages messages, Runnable importFiles) {
    getStyleClass().add("panel-placeholder");
    visibleProperty().bind(model.loadedProperty());
    BooleanBinding none = model.filterTextProperty().isEmpty();
    Label title = new Label();
    title.getStyleClass().add("placeholder-title");
    title
        .textProperty()
        .bind(
            Bindings.when(none)
                .then(messages.text("shelf.empty"))
                .otherwise(messages.text("shelf.no-match")));
    Label how = new Label(messages.text("shelf.empty.how"));
    how.setWrapText(true);
    how.visibleProperty().bind(none);
    how.managedProperty().bind(none);
    Button importing = new Button(messages.text("shelf.import"));
    importing.getStyleClass().setAll("button", "word-button");
    importing.visibleProperty().bind(none);
    importing.managedProperty().bind(none);
    importing.setOnAction(_ -> importFiles.run());
    Button all = new Button(messages.text("shelf.show-all"));
    all.getStyleClass().setAll("button", "word-button");
    all.visibleProperty().bind(none.not());
    all.managedProperty().bind(none.not());
    all.setOnAction(_ -> model.filterTextProperty().set(""));
    getChildren().addAll(title, how, importing, all);
  }
}
