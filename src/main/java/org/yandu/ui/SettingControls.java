package org.yandu.ui;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The controls of settings: a slider that snaps, a choice of a few, a tick.
///
/// For the FX thread.
final class SettingControls {

  private SettingControls() {}

  /// Where a slider goes.
  record Scale(double least, double most, double step) {}

  /// A slider with its value behind it; tells snapped values, each once.
  static Region slider(
      String id,
      String name,
      Scale scale,
      double value,
      DoubleFunction<String> shownAs,
      DoubleConsumer choose) {
    Slider slider = new Slider(scale.least(), scale.most(), value);
    slider.setId(id);
    slider.setBlockIncrement(scale.step());
    slider.setAccessibleText(name);
    Label shown = new Label(shownAs.apply(value));
    shown.setMinWidth(48);
    shown.setAlignment(Pos.CENTER_RIGHT);
    slider
        .valueProperty()
        .addListener((_, _, now) -> {
          double snapped = Math.round(now.doubleValue() / scale.step()) * scale.step();
          String text = shownAs.apply(snapped);
          if (!text.equals(shown.getText())) {
            shown.setText(text);
            choose.accept(snapped);
          }
        });
    HBox.setHgrow(slider, Priority.ALWAYS);
    HBox row = new HBox(8, slider, shown);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  static String number(double value) {
    return value == Math.rint(value)
        ? String.valueOf((int) value)
        : String.format(Locale.ROOT, "%.1f", value);
  }

  /// Buttons side by side, of which one is pressed; on several lines where names are long or
  /// letters large.
  static <T> Region choice(
      String idPrefix, List<T> values, T chosen, Function<T, String> name, Consumer<T> choose) {
    ToggleGroup group = new ToggleGroup();
    FlowPane row = new FlowPane(8, 8);
    row.setAlignment(Pos.CENTER_LEFT);
    for (T value : values) {
      ToggleButton button = new ToggleButton(name.apply(value));
      button.setId(idPrefix + "-" + value.toString().toLowerCase(Locale.ROOT).replace('_', '-'));
      button.getStyleClass().setAll("toggle-button", "setting-choice");
      button.setToggleGroup(group);
      button.setSelected(value.equals(chosen));
      button.setOnAction(_ -> {
        button.setSelected(true);
        choose.accept(value);
      });
      row.getChildren().add(button);
    }
    return row;
  }

  static CheckBox tick(String id, String words, boolean ticked, Consumer<Boolean> choose) {
    CheckBox box = new CheckBox(words);
    box.setId(id);
    box.setSelected(ticked);
    box.setOnAction(_ -> choose.accept(box.isSelected()));
    return box;
  }
}
