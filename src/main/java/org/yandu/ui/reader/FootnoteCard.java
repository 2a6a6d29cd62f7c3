package org.yandu.ui.reader;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.yandu.settings.Messages;

/// A note of the text beside its mark, so that one need not leave the place.
///
/// For the FX thread.
final class FootnoteCard extends VBox {

  private static final double WIDTH = 360;
  private static final double HIGHEST = 280;

  /// @param goThere goes to the note itself
  FootnoteCard(String note, Messages messages, Runnable goThere) {
    super(8);
    getStyleClass().addAll("card", "footnote-card");
    setId("footnote-card");
    setPrefWidth(WIDTH);
    Label words = new Label(note);
    words.getStyleClass().add("footnote-words");
    words.setWrapText(true);
    ScrollPane scroll = new ScrollPane(words);
    scroll.setFitToWidth(true);
    scroll.setMaxHeight(HIGHEST);
    Button there = new Button(messages.text("link.to-note"));
    there.setId("footnote-there");
    there.getStyleClass().setAll("button", "word-button");
    there.setOnAction(_ -> goThere.run());
    getChildren().addAll(scroll, there);
  }
}
