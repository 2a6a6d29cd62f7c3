package org.yandu.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.yandu.settings.Messages;

/// The rows in which a reader gives commands other keys: press the button, then the key. A key that
/// another command had is taken from it, which is said.
///
/// For the FX thread.
final class KeySettings {

  private final Messages messages;
  private final Consumer<KeyAssignment> change;
  private final Label told = new Label();
  private final List<Runnable> renewals = new ArrayList<>();
  private KeyAssignment keys;

  /// The button that waits for a key.
  private Optional<Button> waiting = Optional.empty();

  KeySettings(Messages messages, KeyAssignment keys, Consumer<KeyAssignment> change) {
    this.messages = messages;
    this.keys = keys;
    this.change = change;
    told.getStyleClass().add("quiet");
    told.setId("keys-told");
    told.setWrapText(true);
    told.setText(messages.text("keys.how"));
  }

  /// Says what came of the last key.
  Label told() {
    return told;
  }

  SettingRow row(Command command) {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button key = new Button();
    key.setId("key-" + command.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    key.getStyleClass().setAll("button", "key-button");
    Button reset = icon("keys.reset", Feather.ROTATE_CCW);
    Button none = icon("keys.none", Feather.X);
    reset.setOnAction(_ -> take(keys.withDefault(command)));
    none.setOnAction(_ -> take(keys.without(command)));
    key.setOnAction(_ -> await(key));
    key.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, command, key));
    key.focusedProperty()
        .addListener((_, _, focused) -> {
          if (!focused && isWaiting(key)) {
            waiting = Optional.empty();
            renew();
          }
        });
    Runnable renewal =
        () -> {
          String text = keys.text(command);
          key.setText(text.isEmpty() ? messages.text("keys.unset") : text);
          key.setAccessibleText(messages.text(command.messageKey()) + "  " + key.getText());
          reset.setVisible(keys.isChanged(command));
          none.setDisable(text.isEmpty());
        };
    renewals.add(renewal);
    renewal.run();
    HBox control = new HBox(4, space, key, none, reset);
    control.setAlignment(Pos.CENTER_RIGHT);
    return new SettingRow(
        messages.text(command.messageKey()),
        control,
        messages.text(command.group().messageKey()) + " " + keys.text(command));
  }

  private Button icon(String key, Feather sign) {
    Button button = new Button("", Icons.of(sign));
    button.getStyleClass().setAll("button", "icon-button");
    button.setTooltip(new Tooltip(messages.text(key)));
    button.setAccessibleText(messages.text(key));
    return button;
  }

  private boolean isWaiting(Button key) {
    return waiting.filter(button -> button == key).isPresent();
  }

  private void await(Button key) {
    waiting = Optional.of(key);
    key.setText(messages.text("keys.press"));
  }

  private void pressed(KeyEvent event, Command command, Button key) {
    if (!isWaiting(key)) {
      return;
    }
    event.consume();
    if (event.getCode().isModifierKey() || event.getCode() == KeyCode.UNDEFINED) {
      return;
    }
    waiting = Optional.empty();
    if (event.getCode() == KeyCode.ESCAPE) {
      renew();
      return;
    }
    KeyCombination pressed = combination(event);
    if (isWriting(event)) {
      told.setText(messages.text("keys.writes", pressed.getDisplayText()));
      renew();
      return;
    }
    Optional<Command> owner = keys.owner(pressed).filter(other -> other != command);
    take(keys.with(command, pressed));
    told.setText(
        owner
            .map(other ->
                messages.text(
                    "keys.taken",
                    pressed.getDisplayText(),
                    messages.text(other.messageKey()),
                    messages.text(command.messageKey())))
            .orElseGet(() ->
                messages.text(
                    "keys.given", pressed.getDisplayText(), messages.text(command.messageKey()))));
  }

  /// A key that writes, scrolls or moves by itself is none for a command.
  private static boolean isWriting(KeyEvent event) {
    KeyCode code = event.getCode();
    boolean plain = !event.isShortcutDown() && !event.isControlDown() && !event.isAltDown();
    boolean function = code.isFunctionKey() && code != KeyCode.INSERT && code != KeyCode.DELETE;
    return plain && !function;
  }

  private static KeyCombination combination(KeyEvent event) {
    return new KeyCodeCombination(
        event.getCode(),
        held(event.isShiftDown()),
        ModifierValue.UP,
        held(event.isAltDown()),
        ModifierValue.UP,
        held(event.isShortcutDown()));
  }

  private static ModifierValue held(boolean down) {
    return down ? ModifierValue.DOWN : ModifierValue.UP;
  }

  private void take(KeyAssignment changed) {
    keys = changed;
    change.accept(changed);
    renew();
  }

  private void renew() {
    renewals.forEach(Runnable::run);
  }
}
