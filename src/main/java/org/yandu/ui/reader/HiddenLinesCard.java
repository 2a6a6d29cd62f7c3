package org.yandu.ui.reader;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yandu.settings.Messages;
import org.yandu.ui.Stylesheets;

/// The lines around an article that the text leaves out, each with its reason, to be brought back.
///
/// For the FX thread.
final class HiddenLinesCard extends VBox {

  private static final double WIDTH = 560;
  private static final double ROW = 40;
  private static final int MOST_ROWS = 10;

  private final Messages messages;
  private final ListView<HiddenLines> list = new ListView<>();
  private final Consumer<List<HiddenLines>> restore;
  private final Runnable close;

  /// @param restore is given what was chosen
  /// @param close puts the card away
  HiddenLinesCard(
      Messages messages,
      List<HiddenLines> lines,
      Consumer<List<HiddenLines>> restore,
      Runnable close) {
    this.messages = messages;
    this.restore = restore;
    this.close = close;
    getStyleClass().addAll("card", "hidden-card");
    setId("hidden-card");
    getStylesheets()
        .addAll(
            Stylesheets.beside(Stylesheets.class, "panels.css"),
            Stylesheets.beside(HiddenLinesCard.class, "correction.css"));
    setPrefWidth(WIDTH);
    Label heading = new Label(messages.text("hidden.heading"));
    heading.getStyleClass().add("card-title");
    Label hint = new Label(messages.text(lines.isEmpty() ? "hidden.none" : "hidden.hint"));
    hint.getStyleClass().add("quiet");
    hint.setWrapText(true);
    getChildren().addAll(heading, hint);
    if (!lines.isEmpty()) {
      getChildren().add(list(lines));
    }
    getChildren().add(foot(lines.isEmpty()));
  }

  /// Gives the keyboard to the list.
  void begin() {
    list.requestFocus();
    list.getSelectionModel().selectFirst();
  }

  private ListView<HiddenLines> list(List<HiddenLines> lines) {
    list.setId("hidden-list");
    list.getItems().setAll(lines);
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    list.setFixedCellSize(ROW);
    list.setPrefHeight(ROW * Math.min(MOST_ROWS, lines.size()) + 2);
    list.setCellFactory(_ -> new Cell());
    list.setAccessibleText(messages.text("hidden.heading"));
    list.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            bringBack();
            event.consume();
          }
        });
    list.setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
        bringBack();
      }
    });
    return list;
  }

  private HBox foot(boolean empty) {
    Button leave = new Button(messages.text("hidden.close"));
    leave.getStyleClass().setAll("button", "word-button");
    leave.setOnAction(_ -> close.run());
    HBox foot = new HBox(8, leave);
    foot.setAlignment(Pos.CENTER_RIGHT);
    if (!empty) {
      Button back = new Button(messages.text("hidden.bring-back"));
      back.setId("hidden-bring-back");
      back.getStyleClass().setAll("button", "primary-button");
      back.setDefaultButton(true);
      back.setOnAction(_ -> bringBack());
      foot.getChildren().add(back);
    }
    return foot;
  }

  private void bringBack() {
    List<HiddenLines> chosen = List.copyOf(list.getSelectionModel().getSelectedItems());
    if (!chosen.isEmpty()) {
      close.run();
      restore.accept(chosen);
    }
  }

  /// Fonts of one's own have no faces here.
  private String readable(String text) {
    StringBuilder readable = new StringBuilder();
    text.codePoints()
        .filter(point -> Character.getType(point) != Character.PRIVATE_USE)
        .forEach(readable::appendCodePoint);
    return readable.isEmpty() ? messages.text("hidden.unreadable") : readable.toString();
  }

  /// The line itself, then why it is not shown and where it stands.
  private final class Cell extends ListCell<HiddenLines> {

    private final Label text = new Label();
    private final Label reason = new Label();
    private final HBox row = new HBox(12, text, reason);

    Cell() {
      getStyleClass().add("hidden-cell");
      setPrefWidth(0);
      text.getStyleClass().add("hidden-text");
      text.setMinWidth(0);
      text.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(text, Priority.ALWAYS);
      reason.getStyleClass().add("quiet");
      reason.setMinWidth(Region.USE_PREF_SIZE);
      row.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    protected void updateItem(@Nullable HiddenLines lines, boolean empty) {
      super.updateItem(lines, empty);
      if (empty || lines == null) {
        setGraphic(null);
        setAccessibleText("");
        return;
      }
      String why = messages.text("hidden.reason." + lines.reason());
      String meta = messages.text("hidden.meta", why, Integer.toString(lines.line()));
      text.setText(readable(lines.text()));
      reason.setText(meta);
      setGraphic(row);
      setAccessibleText(lines.text() + " " + meta);
    }
  }
}
