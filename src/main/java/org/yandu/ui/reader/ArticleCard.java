package org.yandu.ui.reader;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yandu.settings.Messages;
import org.yandu.ui.reader.CorrectionViewModel.ArticleHead;

/// Where a person corrects title, authors and section of an article.
///
/// For the FX thread.
final class ArticleCard extends VBox {

  private static final double WIDTH = 480;

  private final Messages messages;
  private final TextField title;
  private final TextField authors;
  private final TextField affiliation;
  private final ComboBox<String> section = new ComboBox<>();

  /// @param sections names that are offered
  /// @param save is given what was typed
  /// @param close puts the card away
  ArticleCard(
      Messages messages,
      ArticleHead head,
      List<String> sections,
      Consumer<ArticleHead> save,
      Runnable close) {
    this.messages = messages;
    this.title = field("article.title", head.title());
    this.authors = field("article.authors", head.authors());
    this.affiliation = field("article.affiliation", head.affiliation());
    getStyleClass().addAll("card", "article-card");
    setId("article-card");
    setPrefWidth(WIDTH);
    Label heading = new Label(messages.text("article.heading"));
    heading.getStyleClass().add("card-title");
    section.setId("article-section");
    section.setEditable(true);
    section.getItems().setAll(sections);
    section.setValue(head.section());
    section.setMaxWidth(Double.MAX_VALUE);
    section.setAccessibleText(messages.text("article.section"));
    Button keep = new Button(messages.text("article.save"));
    keep.setId("article-save");
    keep.getStyleClass().setAll("button", "primary-button");
    keep.setDefaultButton(true);
    keep.setOnAction(_ -> {
      close.run();
      save.accept(typed());
    });
    Button leave = new Button(messages.text("article.cancel"));
    leave.getStyleClass().setAll("button", "word-button");
    leave.setOnAction(_ -> close.run());
    HBox foot = new HBox(8, leave, keep);
    foot.setAlignment(Pos.CENTER_RIGHT);
    Label hint = new Label(messages.text("article.hint"));
    hint.getStyleClass().add("quiet");
    hint.setWrapText(true);
    getChildren()
        .addAll(
            heading,
            row("article.title", title),
            row("article.authors", authors),
            row("article.affiliation", affiliation),
            row("article.section", section),
            hint,
            foot);
  }

  /// Puts the caret into the title.
  void begin() {
    title.requestFocus();
    title.selectAll();
  }

  private ArticleHead typed() {
    return new ArticleHead(
        title.getText(), authors.getText(), affiliation.getText(), section.getEditor().getText());
  }

  private TextField field(String key, String value) {
    TextField field = new TextField(value);
    field.setId(key.replace('.', '-'));
    field.setAccessibleText(messages.text(key));
    return field;
  }

  private HBox row(String key, Region field) {
    Label name = new Label(messages.text(key));
    name.getStyleClass().add("setting-name");
    HBox.setHgrow(field, Priority.ALWAYS);
    HBox row = new HBox(8, name, field);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }
}
