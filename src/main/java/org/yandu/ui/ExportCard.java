package org.yandu.ui;

import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yandu.exchange.HandoutTemplate;
import org.yandu.exchange.NotesFormat;
import org.yandu.settings.Messages;

/// What kind of file notes are to become, with a look at it.
///
/// For the FX thread.
final class ExportCard extends VBox {

  private static final double WIDTH = 640;
  private static final double PREVIEW_HEIGHT = 320;

  /// What was chosen.
  record Choice(NotesFormat format, HandoutTemplate template) {}

  /// What the card asks for.
  interface Answers {

    /// Shows in the card what the file would hold.
    void preview(Choice choice, ExportCard card);

    void export(Choice choice);

    void close();
  }

  private final Messages messages;
  private final Answers answers;
  private final Label hint = new Label();
  private final SettingRow templates;
  private final ScrollPane preview = new ScrollPane();
  private Choice choice;

  /// @param count of the notes
  /// @param several whether they are of several publications
  /// @param first what is chosen at first
  ExportCard(Messages messages, int count, boolean several, Choice first, Answers answers) {
    this.messages = messages;
    this.answers = answers;
    this.choice = first;
    getStyleClass().addAll("card", "export-card");
    setId("export-card");
    setPrefWidth(WIDTH);
    Label heading = new Label(messages.text("export.heading", count));
    heading.getStyleClass().add("card-title");
    hint.getStyleClass().add("quiet");
    hint.setWrapText(true);
    this.templates = templates(first);
    preview.setFitToWidth(true);
    preview.setPrefHeight(PREVIEW_HEIGHT);
    preview.getStyleClass().add("export-preview");
    getChildren().addAll(heading, formats(several, first), hint, templates, preview, foot());
    choose(first);
  }

  private Node formats(boolean several, Choice first) {
    List<NotesFormat> offered =
        Arrays.stream(NotesFormat.values())
            .filter(format -> !several || format.holdsSeveral())
            .toList();
    Region buttons =
        SettingControls.choice(
            "export",
            offered,
            first.format(),
            format -> messages.text("export.format." + format),
            format -> choose(new Choice(format, choice.template())));
    return new SettingRow(messages.text("export.format"), buttons);
  }

  private SettingRow templates(Choice first) {
    return new SettingRow(
        messages.text("export.template"),
        SettingControls.choice(
            "template",
            List.of(HandoutTemplate.values()),
            first.template(),
            template -> messages.text("export.template." + template),
            template -> choose(new Choice(choice.format(), template))));
  }

  private void choose(Choice now) {
    choice = now;
    hint.setText(messages.text("export.hint." + now.format()));
    templates.setVisible(now.format().hasTemplates());
    answers.preview(now, this);
  }

  /// Shows how a file of this kind begins, unless another kind has been chosen meanwhile.
  void show(Choice of, Region look) {
    if (of.equals(choice)) {
      preview.setContent(look);
      preview.setVvalue(0);
    }
  }

  private Node foot() {
    return new CardFoot(
        messages.text("export.leave"),
        answers::close,
        messages.text("export.go"),
        "export-go",
        () -> answers.export(choice));
  }
}
