package org.yandu.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.yandu.exchange.PublicationFormat;
import org.yandu.settings.Messages;

/// In what kind of file a publication is to leave, how much of it, and whether with its marks.
///
/// For the FX thread.
final class PublicationExportCard extends VBox {

  private static final double WIDTH = 560;

  /// What was chosen.
  ///
  /// @param whole all articles, else the one that is read
  record Choice(PublicationFormat format, boolean whole, boolean marks) {}

  private final Messages messages;
  private final Label hint = new Label();
  private final CheckBox marks;
  private Choice choice;

  /// @param article title of the one that is read
  /// @param first what is chosen at first
  PublicationExportCard(
      Messages messages, String article, Choice first, Consumer<Choice> export, Runnable close) {
    this.messages = messages;
    this.choice = first;
    this.marks =
        SettingControls.tick(
            "export-marks",
            messages.text("export.marks"),
            first.marks(),
            ticked -> choose(new Choice(choice.format(), choice.whole(), ticked)));
    getStyleClass().addAll("card", "export-card");
    setId("publication-export-card");
    setPrefWidth(WIDTH);
    Label heading = new Label(messages.text("export.publication"));
    heading.getStyleClass().add("card-title");
    hint.getStyleClass().add("quiet");
    hint.setWrapText(true);
    getChildren().addAll(heading, formats(), hint, extent(article), marks, foot(export, close));
    choose(first);
  }

  private Node formats() {
    return new SettingRow(
        messages.text("export.format"),
        SettingControls.choice(
            "publication",
            List.of(PublicationFormat.values()),
            choice.format(),
            format -> messages.text("export.kind." + format),
            format -> choose(new Choice(format, choice.whole(), choice.marks()))));
  }

  private Node extent(String article) {
    return new SettingRow(
        messages.text("export.extent"),
        SettingControls.choice(
            "whole",
            List.of(true, false),
            choice.whole(),
            whole -> whole ? messages.text("export.whole") : messages.text("export.one", article),
            whole -> choose(new Choice(choice.format(), whole, choice.marks()))));
  }

  private void choose(Choice now) {
    choice = now;
    hint.setText(messages.text("export.hint.publication." + now.format()));
    marks.setDisable(!now.format().showsMarks());
  }

  private Node foot(Consumer<Choice> export, Runnable close) {
    return new CardFoot(
        messages.text("export.leave"),
        close,
        messages.text("export.go"),
        "publication-export-go",
        () -> export.accept(choice));
  }
}
