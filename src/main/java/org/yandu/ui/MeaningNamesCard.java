package org.yandu.ui;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import org.yandu.model.Meaning;
import org.yandu.settings.Messages;

/// Where a reader renames what the colours stand for. A name is kept when its field is left; an
/// empty name leaves the old one.
///
/// For the FX thread.
public final class MeaningNamesCard extends VBox {

  private static final int LONGEST_NAME = 12;

  public MeaningNamesCard(
      Messages messages,
      List<Meaning> meanings,
      Runnable close,
      BiConsumer<Meaning, String> rename) {
    getStyleClass().add("card");
    setPrefWidth(320);
    setSpacing(12);
    Label title = new Label(messages.text("meaning.title"));
    title.getStyleClass().add("card-title");
    Label text = new Label(messages.text("meaning.text"));
    text.getStyleClass().add("quiet");
    text.setWrapText(true);
    getChildren().addAll(title, text);
    meanings.forEach(meaning -> getChildren().add(row(meaning, rename)));
    Button done = new Button(messages.text("meaning.done"));
    done.getStyleClass().setAll("button", "primary-button");
    done.setDefaultButton(true);
    done.setOnAction(event -> {
      done.requestFocus();
      close.run();
    });
    HBox foot = new HBox(done);
    foot.setAlignment(Pos.CENTER_RIGHT);
    getChildren().add(foot);
  }

  private static HBox row(Meaning meaning, BiConsumer<Meaning, String> rename) {
    Circle dot = new Circle(7);
    dot.setStyle("-fx-fill: -yandu-line-" + meaning.colour().name().toLowerCase(Locale.ROOT) + ";");
    TextField field = new TextField(meaning.name());
    field.setId("meaning-" + meaning.id());
    field.setAccessibleText(meaning.name());
    HBox.setHgrow(field, Priority.ALWAYS);
    field
        .focusedProperty()
        .addListener((property, before, focused) -> {
          if (!focused) {
            keep(meaning, field, rename);
          }
        });
    HBox row = new HBox(12, dot, field);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private static void keep(Meaning meaning, TextField field, BiConsumer<Meaning, String> rename) {
    String name = field.getText().strip();
    if (name.isEmpty()) {
      field.setText(meaning.name());
    } else if (!name.equals(meaning.name())) {
      rename.accept(meaning, name.substring(0, Math.min(name.length(), LONGEST_NAME)));
    }
  }
}
