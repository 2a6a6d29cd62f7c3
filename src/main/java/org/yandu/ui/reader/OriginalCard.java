package org.yandu.ui.reader;

import javafx.geometry.Dimension2D;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yandu.library.Original;
import org.yandu.settings.Messages;
import org.yandu.ui.Icons;

/// The source of a passage over the page.
///
/// For the FX thread.
final class OriginalCard extends VBox {

  private static final double WIDTH = 640;
  private static final double HEIGHT = 520;

  /// Of a card that shows pages.
  private static final double PAGE_WIDTH = 880;

  /// What stays free around a card that shows pages.
  private static final double AROUND = 32;

  private final OriginalView view;

  /// @param room how large the card may be
  OriginalCard(
      Messages messages,
      Original original,
      OriginalPagesViewModel pages,
      Dimension2D room,
      Runnable close) {
    this.view = new OriginalView(pages, messages);
    getStyleClass().addAll("card", "original-card");
    setId("original-card");
    setSize(original, room);
    Label heading = new Label(heading(messages, original));
    heading.getStyleClass().add("card-title");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button leave = new Button("", Icons.of(Feather.X));
    leave.setId("original-close");
    leave.getStyleClass().setAll("button", "icon-button");
    leave.setAccessibleText(messages.text("original.close"));
    leave.setTooltip(new Tooltip(messages.text("original.close")));
    leave.setOnAction(_ -> close.run());
    HBox head = new HBox(8, heading, space, leave);
    head.setAlignment(Pos.CENTER_LEFT);
    VBox.setVgrow(view, Priority.ALWAYS);
    getChildren().addAll(head, view);
    view.show(original);
  }

  private void setSize(Original original, Dimension2D room) {
    switch (original) {
      case Original.Lines _ -> setPrefSize(WIDTH, HEIGHT);
      case Original.Pages _ ->
          setPrefSize(
              Math.min(PAGE_WIDTH, room.getWidth() - 2 * AROUND), room.getHeight() - 2 * AROUND);
      case Original.Missing _ -> setPrefSize(WIDTH, Region.USE_COMPUTED_SIZE);
    }
  }

  /// Gives the keyboard to the lines, or to the page.
  void begin() {
    view.begin();
  }

  private static String heading(Messages messages, Original original) {
    return switch (original) {
      case Original.Lines lines -> messages.text("original.of", lines.name());
      case Original.Pages pages -> messages.text("original.of", pages.name());
      case Original.Missing _ -> messages.text("original.heading");
    };
  }
}
