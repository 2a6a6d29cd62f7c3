package org.yandu.ui;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;

/// Which keys give which command: those of the command itself, or the one that a reader chose in
/// their place.
///
/// Immutable.
public record KeyAssignment(Map<String, String> chosen) {

  public static final KeyAssignment DEFAULT = new KeyAssignment(Map.of());

  /// @param chosen by name of the command; a combination that is none counts as not chosen
  public KeyAssignment {
    chosen = Map.copyOf(chosen);
  }

  /// The first is the one that is shown; empty for commands that stand in the menu alone.
  public List<KeyCombination> keys(Command command) {
    String told = chosen.get(command.name());
    if (told == null) {
      return command.keys();
    }
    return told.isEmpty() ? List.of() : parsed(told).map(List::of).orElse(command.keys());
  }

  private static Optional<KeyCombination> parsed(String told) {
    try {
      return Optional.of(KeyCombination.valueOf(told));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  /// The key as people read it; empty if there is none.
  public String text(Command command) {
    return keys(command).stream().findFirst().map(KeyCombination::getDisplayText).orElse("");
  }

  /// Whether a reader chose other keys than the command's own.
  public boolean isChanged(Command command) {
    return !keys(command).equals(command.keys());
  }

  /// The command that a key gives now.
  public Optional<Command> owner(KeyCombination key) {
    return Arrays.stream(Command.values())
        .filter(command -> keys(command).contains(key))
        .findFirst();
  }

  /// Gives a key to a command and takes it from the one that had it.
  public KeyAssignment with(Command command, KeyCombination key) {
    Map<String, String> next = new HashMap<>(chosen);
    owner(key)
        .filter(other -> other != command)
        .ifPresent(other -> next.put(other.name(), remaining(other, key)));
    next.put(command.name(), key.getName());
    return new KeyAssignment(next);
  }

  private String remaining(Command command, KeyCombination taken) {
    return keys(command).stream()
        .filter(key -> !key.equals(taken))
        .findFirst()
        .map(KeyCombination::getName)
        .orElse("");
  }

  /// Leaves a command without a key.
  public KeyAssignment without(Command command) {
    return put(command, "");
  }

  /// Gives a command its own keys back, and takes those from whoever has them.
  public KeyAssignment withDefault(Command command) {
    Map<String, String> next = new HashMap<>(chosen);
    for (KeyCombination key : command.keys()) {
      owner(key)
          .filter(other -> other != command)
          .ifPresent(other -> next.put(other.name(), remaining(other, key)));
    }
    next.remove(command.name());
    return new KeyAssignment(next);
  }

  private KeyAssignment put(Command command, String key) {
    Map<String, String> next = new HashMap<>(chosen);
    next.put(command.name(), key);
    return new KeyAssignment(next);
  }

  /// Every key that gives something.
  Stream<KeyCombination> all() {
    return Arrays.stream(Command.values()).flatMap(command -> keys(command).stream());
  }
}
