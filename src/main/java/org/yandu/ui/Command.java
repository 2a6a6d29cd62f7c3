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
  FIND(Feather.SEARCH, "Shortcut+F"),
  FIND_NEXT(Feather.CHEVRON_DOWN, "F3"),
  FIND_PREVIOUS(Feather.CHEVRON_UP, "Shift+F3"),
  BACK(Feather.ARROW_LEFT, "Alt+Left"),
  FORWARD(Feather.ARROW_RIGHT, "Alt+Right"),
  NEXT_LINK(Feather.LINK, "F6"),
  PREVIOUS_LINK(Feather.LINK, "Shift+F6"),
  FOLLOW_LINK(Feather.EXTERNAL_LINK, "Alt+Enter"),
  UNDO(Feather.ROTATE_CCW, "Shortcut+Z"),
  REDO(Feather.ROTATE_CW, "Shortcut+Shift+Z Shortcut+Y"),
  CORRECT(Feather.TOOL, "Shift+F10"),
  MAKE_TITLE(Feather.BOLD, "Shortcut+Alt+T"),
  MAKE_SUBTITLE(Feather.TYPE, "Shortcut+Alt+S"),
  MAKE_BYLINE(Feather.USER, "Shortcut+Alt+B"),
  MAKE_HEADING_1(Feather.HASH, "Shortcut+Alt+1 Shortcut+Alt+Numpad1"),
  MAKE_HEADING_2(Feather.HASH, "Shortcut+Alt+2 Shortcut+Alt+Numpad2"),
  MAKE_HEADING_3(Feather.HASH, "Shortcut+Alt+3 Shortcut+Alt+Numpad3"),
  MAKE_PARAGRAPH(Feather.ALIGN_LEFT, "Shortcut+Alt+0 Shortcut+Alt+Numpad0"),
  MAKE_CAPTION(Feather.IMAGE, "Shortcut+Alt+C"),
  MAKE_PULL_QUOTE(Feather.MESSAGE_CIRCLE, "Shortcut+Alt+Q"),
  MAKE_NOTE(Feather.INFO, "Shortcut+Alt+N"),
  JOIN_NEXT(Feather.LINK_2, "Shortcut+J"),
  SPLIT_BLOCK(Feather.SCISSORS, "Shortcut+Shift+Enter"),
  HIDE_BLOCK(Feather.EYE_OFF, "Shortcut+Delete"),
  BRING_BACK(Feather.CORNER_UP_LEFT, "Shortcut+Shift+B"),
  BEGIN_ARTICLE(Feather.FILE_PLUS, "Shortcut+Alt+A"),
  SHOW_ORIGINAL(Feather.FILE_TEXT, "F7"),
  EDIT_ARTICLE(Feather.EDIT_2, "F2"),
  EDIT_WORDS(Feather.EDIT_3, "Shift+F2"),
  PROMOTE(Feather.ARROW_LEFT_CIRCLE, "Alt+Shift+Left"),
  DEMOTE(Feather.ARROW_RIGHT_CIRCLE, "Alt+Shift+Right"),
  MOVE_UP(Feather.ARROW_UP, "Alt+Shift+Up"),
  MOVE_DOWN(Feather.ARROW_DOWN, "Alt+Shift+Down"),
  MERGE_ARTICLE(Feather.CORNER_LEFT_UP, "Shortcut+Alt+M"),
  PROOFREAD(Feather.CHECK_SQUARE, "Shortcut+Shift+P"),
  NEXT_DOUBT(Feather.CHEVRON_DOWN, "F8"),
  PREVIOUS_DOUBT(Feather.CHEVRON_UP, "Shift+F8"),
  CHECK_DOUBT(Feather.CHECK, "Shortcut+F8"),
  EXPORT_CORRECTIONS(Feather.UPLOAD, "Shortcut+Shift+E"),
  IMPORT_CORRECTIONS(Feather.DOWNLOAD, "Shortcut+Shift+I"),
  EXPORT_NOTES(Feather.SHARE, "Shortcut+E"),
  READING_STYLE(Feather.TYPE, "Shortcut+Comma"),
  LARGER_TEXT(Feather.ZOOM_IN, "Shortcut+Plus Shortcut+Equals Shortcut+Shift+Equals Shortcut+Add"),
  SMALLER_TEXT(Feather.ZOOM_OUT, "Shortcut+Minus Shortcut+Subtract"),
  NORMAL_TEXT(Feather.TYPE, "Shortcut+0 Shortcut+Numpad0"),
  NEXT_THEME(Feather.MOON, "Shortcut+D"),
  SWITCH_LANGUAGE(Feather.GLOBE, ""),
  NAME_MEANINGS(Feather.TAG, ""),
  SHOW_KEYS(Feather.COMMAND, "Shift+F1"),
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
