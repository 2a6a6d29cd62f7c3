package org.yandu.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.yandu.settings.ChineseScript;
import org.yandu.settings.Messages;
import org.yandu.settings.ReadingStyle;
import org.yandu.settings.Settings;
import org.yandu.settings.Theme;
import org.yandu.ui.SettingControls.Scale;

/// The rows in which a reader chooses how the page is set. Every change is told at once.
///
/// For the FX thread.
final class ReadingSettings {

  private final Messages messages;
  private final CompletableFuture<List<String>> families;
  private final Consumer<UnaryOperator<Settings>> change;
  private final CheckBox followsSystem = new CheckBox();
  private Settings settings;

  /// @param families that have the characters, when they are known
  /// @param change takes each choice
  ReadingSettings(
      Messages messages,
      Settings settings,
      CompletableFuture<List<String>> families,
      Consumer<UnaryOperator<Settings>> change) {
    this.messages = messages;
    this.settings = settings;
    this.families = families;
    this.change = change;
  }

  SettingRow theme() {
    ToggleGroup group = new ToggleGroup();
    HBox row = new HBox(8);
    for (Theme theme : Theme.values()) {
      String name = theme.name().toLowerCase(java.util.Locale.ROOT);
      ToggleButton button = new ToggleButton(messages.text("theme." + name));
      button.setId("theme-" + name);
      button.getStyleClass().setAll("toggle-button", "theme-choice", Themes.styleClass(theme));
      button.setToggleGroup(group);
      button.setSelected(theme == settings.theme());
      button.setOnAction(_ -> {
        button.setSelected(true);
        followsSystem.setSelected(false);
        take(now -> now.withTheme(theme).withFollowsSystem(false));
      });
      row.getChildren().add(button);
    }
    return new SettingRow(messages.text("style.theme"), row, all("theme.", Theme.values()));
  }

  SettingRow followsSystem() {
    followsSystem.setId("style-follows-system");
    followsSystem.setText(messages.text("style.follows-system"));
    followsSystem.setSelected(settings.followsSystem());
    followsSystem.setOnAction(_ -> take(now -> now.withFollowsSystem(followsSystem.isSelected())));
    return new SettingRow("", followsSystem, messages.text("style.follows-system"));
  }

  SettingRow font() {
    return fonts(
        "style.font",
        "style.book-face",
        style().fontFamily(),
        family -> style(style().withFontFamily(family)));
  }

  SettingRow headingFont() {
    return fonts(
        "style.heading-font",
        "style.body-face",
        style().headingFamily(),
        family -> style(style().withHeadingFamily(family)));
  }

  SettingRow size() {
    return slider(
        "style.size",
        new Scale(ReadingStyle.SMALLEST_SIZE, ReadingStyle.LARGEST_SIZE, 1),
        style().sizePoints(),
        value -> style(style().withSizePoints(value)));
  }

  SettingRow lineSpacing() {
    return slider(
        "style.spacing",
        new Scale(1.2, 2.5, 0.1),
        style().lineSpacing(),
        value -> style(style().withLineSpacing(value)));
  }

  SettingRow paragraphSpacing() {
    return slider(
        "style.paragraphs",
        new Scale(0, 2, 0.1),
        style().paragraphSpacingEm(),
        value -> style(style().withParagraphSpacingEm(value)));
  }

  SettingRow indent() {
    return slider(
        "style.indent",
        new Scale(0, 4, 1),
        style().indentEm(),
        value -> style(style().withIndentEm((int) value)));
  }

  SettingRow measure() {
    return slider(
        "style.measure",
        new Scale(20, 60, 1),
        style().measureEm(),
        value -> style(style().withMeasureEm((int) value)));
  }

  SettingRow script() {
    Region choice =
        SettingControls.choice(
            "script",
            List.of(ChineseScript.values()),
            settings.script(),
            script -> messages.text("script." + script.name().toLowerCase(java.util.Locale.ROOT)),
            script -> take(now -> now.withScript(script)));
    return new SettingRow(
        messages.text("style.script"), choice, all("script.", ChineseScript.values()));
  }

  private SettingRow slider(
      String key, Scale scale, double value, java.util.function.DoubleConsumer choose) {
    String name = messages.text(key);
    return new SettingRow(
        name,
        SettingControls.slider(
            key.replace('.', '-'), name, scale, value, SettingControls::number, choose));
  }

  private SettingRow fonts(String key, String noneKey, String chosen, Consumer<String> choose) {
    String none = messages.text(noneKey);
    ComboBox<String> box = new ComboBox<>();
    box.setId(key.replace('.', '-'));
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(String family) {
            return family == null || family.isEmpty() ? none : family;
          }

          @Override
          public String fromString(String text) {
            return text.equals(none) ? "" : text;
          }
        });
    box.setMaxWidth(Double.MAX_VALUE);
    box.setVisibleRowCount(12);
    box.getItems().setAll(offered(List.of(), chosen));
    box.setValue(chosen);
    families.thenAcceptAsync(
        known -> {
          String now = box.getValue();
          box.setOnAction(null);
          box.getItems().setAll(offered(known, now));
          box.setValue(now);
          box.setOnAction(_ -> choose.accept(box.getValue()));
        },
        Platform::runLater);
    box.setOnAction(_ -> choose.accept(box.getValue()));
    return new SettingRow(messages.text(key), box);
  }

  /// A family that is not installed any more stays chosen, so that it is back when the face is.
  private static List<String> offered(List<String> known, String chosen) {
    List<String> offered = new ArrayList<>();
    offered.add("");
    offered.addAll(known);
    if (!offered.contains(chosen)) {
      offered.add(chosen);
    }
    return offered;
  }

  private ReadingStyle style() {
    return settings.readingStyle();
  }

  private void style(ReadingStyle style) {
    if (!style.equals(style())) {
      take(now -> now.withReadingStyle(style));
    }
  }

  private void take(UnaryOperator<Settings> choice) {
    settings = choice.apply(settings);
    change.accept(choice);
  }

  private String all(String prefix, Enum<?>[] values) {
    StringBuilder words = new StringBuilder();
    for (Enum<?> value : values) {
      words.append(messages.text(prefix + value.name().toLowerCase(java.util.Locale.ROOT)));
      words.append(' ');
    }
    return words.toString();
  }
}
