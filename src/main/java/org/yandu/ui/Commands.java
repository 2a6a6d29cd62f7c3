package org.yandu.ui;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import org.yandu.settings.Messages;

/// What each [Command] does in this window, and the buttons and keys that ask for it.
///
/// For the FX thread.
public final class Commands {

  private static final PseudoClass IDLE = PseudoClass.getPseudoClass("idle");

  private record Handler(
      Runnable action, ObservableBooleanValue enabled, Supplier<Optional<String>> obstacle) {}

  private final Messages messages;
  private Consumer<String> told = _ -> {};
  private final Map<Command, Handler> handlers = new EnumMap<>(Command.class);

  private final ObjectProperty<KeyAssignment> keys =
      new SimpleObjectProperty<>(KeyAssignment.DEFAULT);
  private Optional<Scene> scene = Optional.empty();

  /// Those that were put on the scene from here.
  private final Set<KeyCombination> installed = new HashSet<>();

  /// The last one first.
  private final Deque<Command> recent = new ArrayDeque<>();

  public Commands(Messages messages) {
    this.messages = messages;
  }

  /// Gives other keys from now on, to the scene as well if it has keys already.
  public void assign(KeyAssignment assigned) {
    keys.set(assigned);
    scene.ifPresent(this::installOn);
  }

  public void on(Command command, Runnable action) {
    on(command, action, Bindings.createBooleanBinding(() -> true));
  }

  /// @param enabled while it is false the command does nothing and its buttons are greyed
  public void on(Command command, Runnable action, ObservableBooleanValue enabled) {
    handlers.put(command, new Handler(action, enabled, Optional::empty));
  }

  /// @param obstacle why the command has nothing to do right now, a sentence for people; empty if
  ///   it has. Its buttons tell it and are paled, its keys tell it.
  public void on(Command command, Runnable action, Supplier<Optional<String>> obstacle) {
    handlers.put(command, new Handler(action, Bindings.createBooleanBinding(() -> true), obstacle));
  }

  /// Is told why a command that was asked for does nothing.
  public void onObstacle(Consumer<String> listener) {
    told = listener;
  }

  public void run(Command command) {
    Handler handler = handler(command);
    recent.remove(command);
    recent.addFirst(command);
    if (handler.enabled.get()) {
      handler.obstacle.get().ifPresentOrElse(told, handler.action);
    }
  }

  /// Gives the keys of all commands to a scene, in the place of those it had from here.
  public void installOn(Scene shown) {
    scene = Optional.of(shown);
    shown.getAccelerators().keySet().removeAll(installed);
    installed.clear();
    for (Command command : handlers.keySet()) {
      for (KeyCombination key : keys.get().keys(command)) {
        shown.getAccelerators().put(key, () -> run(command));
        installed.add(key);
      }
    }
  }

  /// A button that shows the icon alone; name and key stand in its tooltip.
  public Button iconButton(Command command) {
    Button button = button(command);
    button.setGraphic(Icons.of(command.icon()));
    button.getStyleClass().setAll("button", "icon-button");
    button.setTooltip(tooltip(command));
    return button;
  }

  /// A button that shows a word of its own; name and key of the command stand in its tooltip.
  public Button wordButton(Command command, String word) {
    Button button = button(command);
    button.setText(word);
    button.getStyleClass().setAll("button", "word-button");
    button.setTooltip(tooltip(command));
    tellObstacle(command, button);
    return button;
  }

  /// A row of a menu: icon, name and key.
  public Button menuRow(Command command) {
    Button row =
        MenuCard.row(button(command), Icons.of(command.icon()), name(command), keyText(command));
    tellObstacle(command, row);
    return row;
  }

  /// Pales a button of something that is to be seen only for now, and says why there.
  private void tellObstacle(Command command, Button button) {
    handler(command)
        .obstacle
        .get()
        .ifPresent(why -> {
          button.pseudoClassStateChanged(IDLE, true);
          button.setTooltip(new Tooltip(why));
          button.accessibleTextProperty().unbind();
          button.setAccessibleText(nameWithKey(command) + "  " + why);
        });
  }

  /// A menu of commands, in groups.
  public MenuCard menu(Overlay overlay, List<List<Command>> groups) {
    return new MenuCard(
        overlay, groups.stream().map(group -> group.stream().map(this::menuRow).toList()).toList());
  }

  /// All that can be asked for, what was asked for last first.
  public List<PaletteRow> paletteRows() {
    return Stream.concat(recent.stream(), Arrays.stream(Command.values()))
        .distinct()
        .filter(command -> command != Command.PALETTE)
        .filter(handlers::containsKey)
        .map(this::paletteRow)
        .toList();
  }

  private PaletteRow paletteRow(Command command) {
    Handler handler = handler(command);
    String searched = name(command) + " " + messages.text(command.group().messageKey());
    return new PaletteRow(
        Optional.of(command.icon()),
        name(command),
        keyText(command),
        TextFilter.folded(searched + " " + command.name().replace('_', ' ')),
        handler.enabled.get()
            ? handler.obstacle.get()
            : Optional.of(messages.text("palette.not-now")),
        () -> run(command));
  }

  public String name(Command command) {
    return messages.text(command.messageKey());
  }

  private Button button(Command command) {
    Handler handler = handler(command);
    Button button = new Button();
    button.setId(command.messageKey().replace('.', '-'));
    button.accessibleTextProperty().bind(keys.map(_ -> nameWithKey(command)));
    button.setOnAction(event -> run(command));
    button.disableProperty().bind(Bindings.not(handler.enabled));
    button.setFocusTraversable(true);
    return button;
  }

  private String nameWithKey(Command command) {
    String key = keyText(command);
    return key.isEmpty() ? name(command) : name(command) + "  " + key;
  }

  String keyText(Command command) {
    return keys.get().text(command);
  }

  private Tooltip tooltip(Command command) {
    Tooltip tooltip = new Tooltip();
    tooltip.textProperty().bind(keys.map(_ -> nameWithKey(command)));
    return tooltip;
  }

  private Handler handler(Command command) {
    Handler handler = handlers.get(command);
    if (handler == null) {
      throw new IllegalStateException("nothing handles " + command);
    }
    return handler;
  }
}
