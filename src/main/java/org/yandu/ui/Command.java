package org.yandu.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;

/// All that a person can ask of the window, described once: key, icon and the name of its wording
/// (`command.` and the constant in lower case with hyphens).
public enum Command {
  IMPORT(Feather.FILE_PLUS, "Shortcut+O"),
  SHOW_SHELF(Feather.BOOK, "Shortcut+L"),
  SHOW_READER(Feather.BOOK_OPEN, "Shortcut+R"),
  TOGGLE_CONTENTS(Feather.SIDEBAR, "F9"),
  TOGGLE_NOTES(Feather.MESSAGE_SQUARE, "F10"),
  FILTER_CONTENTS(Feather.SEARCH, "Shortcut+T"),
  FILTER_NOTES(Feather.SEARCH, "Shortcut+Shift+F"),
  BACK(Feather.ARROW_LEFT, "Alt+Left"),
  FORWARD(Feather.ARROW_RIGHT, "Alt+Right"),
  UNDO(Feather.ROTATE_CCW, "Shortcut+Z"),
  REDO(Feather.ROTATE_CW, "Shortcut+Shift+Z Shortcut+Y"),
  EXPORT_NOTES(Feather.SHARE, "Shortcut+E"),
  READING_STYLE(Feather.TYPE, "Shortcut+Comma"),
  LARGER_TEXT(Feather.ZOOM_IN, "Shortcut+Plus Shortcut+Equals Shortcut+Shift+Equals Shortcut+Add"),
  SMALLER_TEXT(Feather.ZOOM_OUT, "Shortcut+Minus Shortcut+Subtract"),
  NORMAL_TEXT(Feather.TYPE, "Shortcut+0 Shortcut+Numpad0"),
  NEXT_THEME(Feather.MOON, "Shortcut+D"),
  SWITCH_LANGUAGE(Feather.GLOBE, ""),
  NAME_MEANINGS(Feather.TAG, ""),
  MORE(Feather.MORE_HORIZONTAL, "F1");

  private final Feather icon;
  private final List<KeyCombination> keys;

  Command(Feather icon, String keys) {
    this.icon = icon;
    this.keys =
        Arrays.stream(keys.split(" "))
            .filter(key -> !key.isEmpty())
            .map(KeyCombination::valueOf)
            .toList();
  }

  public Feather icon() {
    return icon;
  }

  /// Every key that gives the command; the first is the one that is shown. Empty for commands that
  /// stand in the menu alone.
  public List<KeyCombination> keys() {
    return keys;
  }

  /// The key of the command's name in the message bundles.
  public String messageKey() {
    return "command." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
