package org.yandu.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yandu.settings.Messages;
import org.yandu.settings.ReadingStyle;
import org.yandu.settings.Settings;
import org.yandu.ui.SettingControls.Scale;

/// All that a reader can choose, in sections and found by a few characters. Everything takes effect
/// at once; a sample of the page shows what becomes of it.
///
/// For the FX thread.
public final class SettingsCard extends BorderPane {

  private static final double WIDTH = 920;
  private static final double HEIGHT = 640;
  private static final double EDGE = 16;

  /// What the card needs of the window around it.
  ///
  /// @param families faces that have the characters of a Chinese text, when they are known
  /// @param change takes each choice
  /// @param editMeanings opens the list of what colours mean
  /// @param sample of the page, which follows the settings
  public record Window(
      CompletableFuture<List<String>> families,
      Consumer<UnaryOperator<Settings>> change,
      Runnable editMeanings,
      Region sample) {}

  private record Section(String key, List<Node> head, List<SettingRow> rows) {}

  private final Messages messages;
  private final Window window;
  private final StringProperty searched = new SimpleStringProperty("");
  private final ToggleGroup choice = new ToggleGroup();
  private final VBox rows = new VBox(4);
  private final Label none = new Label();
  private List<Section> sections;

  public SettingsCard(Messages messages, Settings settings, Window window) {
    this.messages = messages;
    this.window = window;
    this.sections = sections(settings);
    getStyleClass().addAll("card", "settings", "settings-card");
    getStylesheets().add(Stylesheets.beside(Stylesheets.class, "panels.css"));
    setId("settings-card");
    setPrefSize(WIDTH, HEIGHT);
    StackPane.setMargin(this, new Insets(EDGE));
    none.setText(messages.text("settings.none"));
    none.getStyleClass().add("quiet");
    rows.getStyleClass().add("setting-rows");
    ScrollPane scroll = new ScrollPane(rows);
    scroll.setFitToWidth(true);
    setTop(head());
    setLeft(navigation());
    setCenter(scroll);
    searched.addListener((_, _, _) -> show());
    show();
  }

  private Region head() {
    Label title = new Label(messages.text("settings.title"));
    title.getStyleClass().add("card-title");
    FilterField field =
        new FilterField(
            messages.text("settings.search"),
            messages.text("settings.clear"),
            searched,
            () -> {},
            () -> {});
    field.setId("settings-search");
    HBox.setHgrow(field, Priority.ALWAYS);
    HBox head = new HBox(24, title, field);
    head.getStyleClass().add("settings-head");
    return head;
  }

  private Region navigation() {
    VBox buttons = new VBox(2);
    buttons.getStyleClass().add("settings-sections");
    for (Section section : sections) {
      ToggleButton button = new ToggleButton(messages.text(section.key()));
      button.setId(section.key().replace('.', '-'));
      button.getStyleClass().setAll("toggle-button", "settings-section");
      button.setUserData(section.key());
      button.setToggleGroup(choice);
      button.setMaxWidth(Double.MAX_VALUE);
      button.setOnAction(_ -> {
        button.setSelected(true);
        searched.set("");
        show();
      });
      buttons.getChildren().add(button);
    }
    choice.selectToggle(choice.getToggles().getFirst());
    return buttons;
  }

  private void show() {
    TextFilter filter = TextFilter.of(searched.get());
    List<Node> shown = new ArrayList<>();
    if (filter.isEmpty()) {
      Object key = choice.getSelectedToggle().getUserData();
      sections.stream()
          .filter(section -> section.key().equals(key))
          .forEach(section -> {
            shown.addAll(section.head());
            shown.addAll(section.rows());
          });
    } else {
      sections.forEach(section -> addFitting(shown, section, filter));
    }
    rows.getChildren().setAll(shown.isEmpty() ? List.of(none) : shown);
  }

  private void addFitting(List<Node> shown, Section section, TextFilter filter) {
    List<SettingRow> fitting = section.rows().stream().filter(row -> row.matches(filter)).toList();
    if (!fitting.isEmpty()) {
      Label name = new Label(messages.text(section.key()));
      name.getStyleClass().add("settings-found");
      shown.add(name);
      shown.addAll(fitting);
    }
  }

  private List<Section> sections(Settings settings) {
    ReadingSettings reading =
        new ReadingSettings(messages, settings, window.families(), window.change());
    KeySettings keys =
        new KeySettings(
            messages,
            new KeyAssignment(settings.keys()),
            changed -> window.change().accept(now -> now.withKeys(changed.chosen())));
    return List.of(
        new Section("settings.appearance", List.of(), appearance(reading, settings)),
        new Section("settings.page", List.of(window.sample()), page(reading)),
        new Section("settings.marks", List.of(), marks(settings)),
        new Section("settings.keys", List.of(keys.told()), keyRows(keys)));
  }

  private List<SettingRow> appearance(ReadingSettings reading, Settings settings) {
    Region scale =
        SettingControls.slider(
            "settings-scale",
            messages.text("settings.scale"),
            new Scale(1, Settings.LARGEST_SCALE, 0.1),
            settings.interfaceScale(),
            value -> Math.round(value * 100) + " %",
            value -> window.change().accept(now -> now.withInterfaceScale(value)));
    Region language =
        SettingControls.choice(
            "language",
            List.of("zh-CN", "en"),
            settings.language(),
            tag -> tag.equals("en") ? "English" : "中文",
            tag -> window.change().accept(now -> now.withLanguage(tag)));
    Region panels =
        SettingControls.tick(
            "settings-hides-panels",
            messages.text("settings.hides-panels"),
            settings.hidesPanels(),
            hides -> window.change().accept(now -> now.withHidesPanels(hides)));
    return List.of(
        reading.theme(),
        reading.followsSystem(),
        new SettingRow(messages.text("settings.scale"), scale),
        new SettingRow(messages.text("settings.language"), language, "language english 中文"),
        new SettingRow(messages.text("settings.panels"), panels, panelWords()));
  }

  private String panelWords() {
    return messages.text("settings.hides-panels");
  }

  private List<SettingRow> page(ReadingSettings reading) {
    Button reset = new Button(messages.text("style.reset"));
    reset.getStyleClass().setAll("button", "word-button");
    reset.setId("settings-reset");
    reset.setOnAction(_ -> {
      window.change().accept(now -> now.withReadingStyle(ReadingStyle.DEFAULT));
      Settings[] taken = new Settings[1];
      window.change().accept(now -> taken[0] = now);
      sections = sections(taken[0]);
      show();
    });
    return List.of(
        reading.font(),
        reading.headingFont(),
        reading.size(),
        reading.lineSpacing(),
        reading.paragraphSpacing(),
        reading.indent(),
        reading.measure(),
        reading.script(),
        new SettingRow("", reset, messages.text("style.reset")));
  }

  private List<SettingRow> marks(Settings settings) {
    Button meanings = new Button(messages.text("command.name-meanings"));
    meanings.setId("settings-meanings");
    meanings.getStyleClass().setAll("button", "word-button");
    meanings.setOnAction(_ -> window.editMeanings().run());
    Region patterns =
        SettingControls.tick(
            "settings-patterns",
            messages.text("settings.patterns"),
            settings.patterns(),
            shown -> window.change().accept(now -> now.withPatterns(shown)));
    return List.of(
        new SettingRow(
            messages.text("settings.meanings"), meanings, messages.text("command.name-meanings")),
        new SettingRow(
            messages.text("settings.colours"), patterns, messages.text("settings.patterns")));
  }

  private static List<SettingRow> keyRows(KeySettings keys) {
    return Stream.of(Command.Group.values())
        .flatMap(group -> group.commands().stream())
        .map(keys::row)
        .toList();
  }
}
