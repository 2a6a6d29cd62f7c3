package org.yandu.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The foot of a card that asks: to leave it as it is, or to go on.
final class CardFoot extends HBox {

  /// @param id of the button that goes on
  CardFoot(String leaveName, Runnable leave, String goName, String id, Runnable go) {
    super(8);
    Button leaves = new Button(leaveName);
    leaves.getStyleClass().setAll("button", "word-button");
    leaves.setCancelButton(true);
    leaves.setOnAction(_ -> leave.run());
    Button goes = new Button(goName);
    goes.setId(id);
    goes.getStyleClass().setAll("button", "primary-button");
    goes.setDefaultButton(true);
    goes.setOnAction(_ -> go.run());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    getChildren().addAll(space, leaves, goes);
    setAlignment(Pos.CENTER_RIGHT);
  }
}
