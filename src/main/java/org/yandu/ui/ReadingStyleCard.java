package org.yandu.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import org.yandu.settings.Messages;
import org.yandu.settings.ReadingStyle;
import org.yandu.settings.Settings;
import org.yandu.settings.Theme;

/// Where a reader chooses how the page is set. Every change shows on the page at once.
///
/// For the FX thread.
public final class ReadingStyleCard extends VBox {

  /// Takes what a reader chooses.
  public record Choices(
      Consumer<ReadingStyle> style, Consumer<Theme> theme, Consumer<Boolean> followsSystem) {}

  private final Messages messages;
  private final Choices choices;
  private final ToggleGroup themes = new ToggleGroup();
  private final CheckBox followsSystem = new CheckBox();
  private ReadingStyle style;

  public ReadingStyleCard(Messages messages, Settings settings, Choices choices) {
    this.messages = messages;
    this.choices = choices;
    this.style = settings.readingStyle();
    getStyleClass().addAll("card", "settings");
    setPrefWidth(440);
    setSpacing(4);
    getChildren().addAll(row("style.theme", themes(settings.theme())), followsSystem(settings));
    addControls();
  }

  private void addControls() {
    getChildren()
        .addAll(
            row("style.font", fonts()),
            row(
                "style.size",
                slider(
                    "style.size",
                    ReadingStyle.SMALLEST_SIZE,
                    ReadingStyle.LARGEST_SIZE,
                    1,
                    style.sizePoints(),
                    value -> change(style.withSizePoints(value)))),
            row(
                "style.spacing",
                slider(
                    "style.spacing",
                    1.2,
                    2.5,
                    0.1,
                    style.lineSpacing(),
                    value -> change(style.withLineSpacing(value)))),
            row(
                "style.measure",
                slider(
                    "style.measure",
                    20,
                    60,
                    1,
                    style.measureEm(),
                    value -> change(style.withMeasureEm((int) value)))),
            reset());
  }

  private HBox reset() {
    Button reset = new Button(messages.text("style.reset"));
    reset.setId("style-reset");
    reset.getStyleClass().setAll("button", "word-button");
    reset.setOnAction(event -> {
      change(ReadingStyle.DEFAULT);
      getChildren().remove(2, getChildren().size());
      addControls();
    });
    HBox row = new HBox(reset);
    row.setAlignment(Pos.CENTER_RIGHT);
    return row;
  }

  private HBox row(String key, Region control) {
    Label name = new Label(messages.text(key));
    name.getStyleClass().add("setting-name");
    HBox.setHgrow(control, Priority.ALWAYS);
    HBox row = new HBox(8, name, control);
    row.getStyleClass().add("setting");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private HBox themes(Theme chosen) {
    HBox row = new HBox(8);
    for (Theme theme : Theme.values()) {
      ToggleButton button =
          new ToggleButton(messages.text("theme." + theme.name().toLowerCase(Locale.ROOT)));
      button.setId("theme-" + theme.name().toLowerCase(Locale.ROOT));
      button.getStyleClass().setAll("toggle-button", "theme-choice", Themes.styleClass(theme));
      button.setToggleGroup(themes);
      button.setSelected(theme == chosen);
      button.setOnAction(event -> {
        button.setSelected(true);
        followsSystem.setSelected(false);
        choices.theme().accept(theme);
      });
      row.getChildren().add(button);
    }
    return row;
  }

  private HBox followsSystem(Settings settings) {
    followsSystem.setId("style-follows-system");
    followsSystem.setText(messages.text("style.follows-system"));
    followsSystem.setSelected(settings.followsSystem());
    followsSystem.setOnAction(event -> choices.followsSystem().accept(followsSystem.isSelected()));
    HBox row = new HBox(followsSystem);
    row.getStyleClass().add("setting");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private ComboBox<String> fonts() {
    List<String> families = new ArrayList<>();
    families.add("");
    families.addAll(Font.getFamilies());
    ComboBox<String> box = new ComboBox<>();
    box.setId("style-font");
    box.getItems().setAll(families);
    box.setConverter(new FamilyName());
    box.setValue(families.contains(style.fontFamily()) ? style.fontFamily() : "");
    box.setMaxWidth(Double.MAX_VALUE);
    box.setVisibleRowCount(12);
    box.setOnAction(event -> change(style.withFontFamily(box.getValue())));
    return box;
  }

  private HBox slider(
      String id, double least, double most, double step, double value, DoubleConsumer onChange) {
    Slider slider = new Slider(least, most, value);
    slider.setId(id.replace('.', '-'));
    slider.setBlockIncrement(step);
    slider.setAccessibleText(messages.text(id));
    Label shown = new Label();
    shown.setMinWidth(40);
    shown.setAlignment(Pos.CENTER_RIGHT);
    shown.setText(number(value));
    slider
        .valueProperty()
        .addListener((property, before, now) -> {
          double snapped = Math.round(now.doubleValue() / step) * step;
          String text = number(snapped);
          if (!text.equals(shown.getText())) {
            shown.setText(text);
            onChange.accept(snapped);
          }
        });
    HBox.setHgrow(slider, Priority.ALWAYS);
    HBox row = new HBox(8, slider, shown);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private static String number(double value) {
    return value == Math.rint(value)
        ? String.valueOf((int) value)
        : String.format(Locale.ROOT, "%.1f", value);
  }

  private void change(ReadingStyle changed) {
    if (!changed.equals(style)) {
      style = changed;
      choices.style().accept(changed);
    }
  }

  /// The empty family is the face that comes with the program.
  private final class FamilyName extends javafx.util.StringConverter<String> {

    @Override
    public String toString(String family) {
      return family == null || family.isEmpty() ? messages.text("style.book-face") : family;
    }

    @Override
    public String fromString(String text) {
      return text.equals(messages.text("style.book-face")) ? "" : text;
    }
  }
}
