package org.yandu.ui;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yandu.settings.Messages;
import org.yandu.settings.ReadingStyle;
import org.yandu.settings.Settings;

/// Where a reader chooses how the page is set, beside the page. Every change shows on it at once.
///
/// For the FX thread.
public final class ReadingStyleCard extends VBox {

  private final Messages messages;
  private final CompletableFuture<List<String>> families;
  private final Consumer<UnaryOperator<Settings>> change;
  private final Runnable more;

  /// @param families that have the characters of a Chinese text, when they are known
  /// @param more opens all settings
  public ReadingStyleCard(
      Messages messages,
      Settings settings,
      CompletableFuture<List<String>> families,
      Consumer<UnaryOperator<Settings>> change,
      Runnable more) {
    this.messages = messages;
    this.families = families;
    this.change = change;
    this.more = more;
    getStyleClass().addAll("card", "settings");
    setId("reading-style");
    setPrefWidth(488);
    setSpacing(4);
    show(settings);
  }

  private void show(Settings settings) {
    ReadingSettings rows = new ReadingSettings(messages, settings, families, change);
    getChildren()
        .setAll(
            rows.theme(),
            rows.followsSystem(),
            rows.font(),
            rows.headingFont(),
            rows.size(),
            rows.lineSpacing(),
            rows.paragraphSpacing(),
            rows.indent(),
            rows.measure(),
            rows.script(),
            foot(settings));
  }

  private HBox foot(Settings settings) {
    Button reset = word("style.reset");
    reset.setOnAction(_ -> {
      change.accept(now -> now.withReadingStyle(ReadingStyle.DEFAULT));
      show(settings.withReadingStyle(ReadingStyle.DEFAULT));
    });
    Button all = word("style.more");
    all.setOnAction(_ -> more.run());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox row = new HBox(8, all, space, reset);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private Button word(String key) {
    Button button = new Button(messages.text(key));
    button.setId(key.replace('.', '-'));
    button.getStyleClass().setAll("button", "word-button");
    return button;
  }
}
