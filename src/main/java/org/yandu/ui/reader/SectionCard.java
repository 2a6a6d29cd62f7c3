package org.yandu.ui.reader;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yandu.settings.Messages;

/// Where a person corrects the name of a section.
///
/// For the FX thread.
final class SectionCard extends VBox {

  private static final double WIDTH = 360;

  private final TextField name;

  SectionCard(Messages messages, String before, Consumer<String> save, Runnable close) {
    this.name = new TextField(before);
    getStyleClass().add("card");
    setId("section-card");
    setPrefWidth(WIDTH);
    Label heading = new Label(messages.text("section.heading"));
    heading.getStyleClass().add("card-title");
    name.setId("section-name");
    name.setAccessibleText(messages.text("article.section"));
    Button keep = new Button(messages.text("section.save"));
    keep.setId("section-save");
    keep.getStyleClass().setAll("button", "primary-button");
    keep.setDefaultButton(true);
    keep.setOnAction(_ -> {
      close.run();
      save.accept(name.getText());
    });
    HBox foot = new HBox(keep);
    foot.setAlignment(Pos.CENTER_RIGHT);
    getChildren().addAll(heading, name, foot);
  }

  void begin() {
    name.requestFocus();
    name.selectAll();
  }
}
