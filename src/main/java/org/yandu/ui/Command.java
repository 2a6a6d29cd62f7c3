package org.yandu.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;

/// All that a person can ask of the window, described once: what it is about, icon, key and the
/// name of its wording (`command.` and the constant in lower case with hyphens).
public enum Command {
  IMPORT(Group.WINDOW, Feather.FILE_PLUS, "Shortcut+O"),
  TAKE_NOTES(Group.WINDOW, Feather.USERS, ""),
  SHOW_HIDDEN_NOTES(Group.WINDOW, Feather.EYE, ""),
  EXPORT_NOTES(Group.WINDOW, Feather.SHARE, "Shortcut+E"),
  EXPORT_PUBLICATION(Group.WINDOW, Feather.DOWNLOAD, ""),
  SHOW_SHELF(Group.WINDOW, Feather.BOOK, "Shortcut+L"),
  SHOW_READER(Group.WINDOW, Feather.BOOK_OPEN, "Shortcut+R"),
  ALL_NOTES(Group.WINDOW, Feather.LAYERS, "Shortcut+Shift+A"),
  TOGGLE_CONTENTS(Group.WINDOW, Feather.SIDEBAR, "F9"),
  TOGGLE_NOTES(Group.WINDOW, Feather.MESSAGE_SQUARE, "F10"),
  FULL_SCREEN(Group.WINDOW, Feather.MAXIMIZE, "F11"),
  QUIET(Group.WINDOW, Feather.MINIMIZE_2, "Shift+F11"),
  PALETTE(Group.WINDOW, Feather.COMMAND, "Shortcut+K"),
  MORE(Group.WINDOW, Feather.MORE_HORIZONTAL, "F1"),
  SHOW_KEYS(Group.WINDOW, Feather.HELP_CIRCLE, "Shift+F1"),
  NAME_MEANINGS(Group.WINDOW, Feather.TAG, ""),
  HELP(Group.WINDOW, Feather.LIFE_BUOY, "Shortcut+H"),
  TOUR(Group.WINDOW, Feather.COMPASS, ""),
  SETTINGS(Group.WINDOW, Feather.SETTINGS, "Shortcut+Alt+Comma"),
  SWITCH_LANGUAGE(Group.WINDOW, Feather.GLOBE, ""),
  BACK(Group.READING, Feather.ARROW_LEFT, "Alt+Left"),
  FORWARD(Group.READING, Feather.ARROW_RIGHT, "Alt+Right"),
  NEXT_ARTICLE(Group.READING, Feather.ARROW_DOWN, "Alt+Down"),
  PREVIOUS_ARTICLE(Group.READING, Feather.ARROW_UP, "Alt+Up"),
  GO_TO_ARTICLE(Group.READING, Feather.LIST, "Shortcut+G"),
  SPLIT(Group.READING, Feather.COLUMNS, "Shortcut+2 Shortcut+Numpad2"),
  TOGGLE_READ(Group.READING, Feather.CHECK_CIRCLE, "Shortcut+U"),
  NEXT_LINK(Group.READING, Feather.LINK, "F6"),
  PREVIOUS_LINK(Group.READING, Feather.LINK, "Shift+F6"),
  FOLLOW_LINK(Group.READING, Feather.EXTERNAL_LINK, "Alt+Enter"),
  LARGER_TEXT(
      Group.READING,
      Feather.ZOOM_IN,
      "Shortcut+Plus Shortcut+Equals Shortcut+Shift+Equals Shortcut+Add"),
  SMALLER_TEXT(Group.READING, Feather.ZOOM_OUT, "Shortcut+Minus Shortcut+Subtract"),
  NORMAL_TEXT(Group.READING, Feather.TYPE, "Shortcut+0 Shortcut+Numpad0"),
  NEXT_THEME(Group.READING, Feather.MOON, "Shortcut+D"),
  READING_STYLE(Group.READING, Feather.TYPE, "Shortcut+Comma"),
  FIND(Group.FINDING, Feather.SEARCH, "Shortcut+F"),
  FIND_NEXT(Group.FINDING, Feather.CHEVRON_DOWN, "F3"),
  FIND_PREVIOUS(Group.FINDING, Feather.CHEVRON_UP, "Shift+F3"),
  FILTER_CONTENTS(Group.FINDING, Feather.SEARCH, "Shortcut+T"),
  FILTER_NOTES(Group.FINDING, Feather.SEARCH, "Shortcut+Shift+F"),
  CARET(Group.MARKS, Feather.TYPE, "F4"),
  WRITE_NOTE(Group.MARKS, Feather.EDIT_3, "Shortcut+M"),
  BOOKMARK(Group.MARKS, Feather.BOOKMARK, "Shortcut+B"),
  NOTE_ON_ARTICLE(Group.MARKS, Feather.FILE_TEXT, "Shortcut+Shift+N"),
  NOTE_ON_PUBLICATION(Group.MARKS, Feather.BOOK, ""),
  NEXT_MARK(Group.MARKS, Feather.CHEVRON_DOWN, "F5"),
  PREVIOUS_MARK(Group.MARKS, Feather.CHEVRON_UP, "Shift+F5"),
  CHANGE_PASSAGE(Group.MARKS, Feather.MAXIMIZE_2, "Shortcut+Shift+R"),
  MERGE_MARKS(Group.MARKS, Feather.LINK_2, "Shortcut+Shift+M"),
  SPLIT_MARK(Group.MARKS, Feather.SCISSORS, "Shortcut+Shift+D"),
  NEXT_CANDIDATE(Group.MARKS, Feather.MAP_PIN, "Shift+F4"),
  PLACE_MARK(Group.MARKS, Feather.CORNER_DOWN_LEFT, "Shortcut+Shift+G"),
  COPY_EXCERPT(Group.MARKS, Feather.CLIPBOARD, "Shortcut+Shift+X"),
  COPY_LINK(Group.MARKS, Feather.LINK, "Shortcut+Shift+L"),
  CORRECT(Group.KINDS, Feather.TOOL, "Shift+F10"),
  MAKE_PARAGRAPH(Group.KINDS, Feather.ALIGN_LEFT, "Shortcut+Alt+0 Shortcut+Alt+Numpad0"),
  MAKE_HEADING_1(Group.KINDS, Feather.HASH, "Shortcut+Alt+1 Shortcut+Alt+Numpad1"),
  MAKE_HEADING_2(Group.KINDS, Feather.HASH, "Shortcut+Alt+2 Shortcut+Alt+Numpad2"),
  MAKE_HEADING_3(Group.KINDS, Feather.HASH, "Shortcut+Alt+3 Shortcut+Alt+Numpad3"),
  MAKE_TITLE(Group.KINDS, Feather.BOLD, "Shortcut+Alt+T"),
  MAKE_SUBTITLE(Group.KINDS, Feather.TYPE, "Shortcut+Alt+S"),
  MAKE_BYLINE(Group.KINDS, Feather.USER, "Shortcut+Alt+B"),
  MAKE_CAPTION(Group.KINDS, Feather.IMAGE, "Shortcut+Alt+C"),
  MAKE_PULL_QUOTE(Group.KINDS, Feather.MESSAGE_CIRCLE, "Shortcut+Alt+Q"),
  MAKE_NOTE(Group.KINDS, Feather.INFO, "Shortcut+Alt+N"),
  EDIT_WORDS(Group.TEXT, Feather.EDIT_3, "Shift+F2"),
  JOIN_NEXT(Group.TEXT, Feather.LINK_2, "Shortcut+J"),
  SPLIT_BLOCK(Group.TEXT, Feather.SCISSORS, "Shortcut+Shift+Enter"),
  HIDE_BLOCK(Group.TEXT, Feather.EYE_OFF, "Shortcut+Delete"),
  BRING_BACK(Group.TEXT, Feather.CORNER_UP_LEFT, "Shortcut+Shift+B"),
  UNDO(Group.TEXT, Feather.ROTATE_CCW, "Shortcut+Z"),
  REDO(Group.TEXT, Feather.ROTATE_CW, "Shortcut+Shift+Z Shortcut+Y"),
  EDIT_ARTICLE(Group.ARTICLES, Feather.EDIT_2, "F2"),
  BEGIN_ARTICLE(Group.ARTICLES, Feather.FILE_PLUS, "Shortcut+Alt+A"),
  MERGE_ARTICLE(Group.ARTICLES, Feather.CORNER_LEFT_UP, "Shortcut+Alt+M"),
  PROMOTE(Group.ARTICLES, Feather.ARROW_LEFT_CIRCLE, "Alt+Shift+Left"),
  DEMOTE(Group.ARTICLES, Feather.ARROW_RIGHT_CIRCLE, "Alt+Shift+Right"),
  MOVE_UP(Group.ARTICLES, Feather.ARROW_UP, "Alt+Shift+Up"),
  MOVE_DOWN(Group.ARTICLES, Feather.ARROW_DOWN, "Alt+Shift+Down"),
  PROOFREAD(Group.CHECKING, Feather.CHECK_SQUARE, "Shortcut+Shift+P"),
  NEXT_DOUBT(Group.CHECKING, Feather.CHEVRON_DOWN, "F8"),
  PREVIOUS_DOUBT(Group.CHECKING, Feather.CHEVRON_UP, "Shift+F8"),
  CHECK_DOUBT(Group.CHECKING, Feather.CHECK, "Shortcut+F8"),
  SHOW_ORIGINAL(Group.CHECKING, Feather.FILE_TEXT, "F7"),
  EXPORT_CORRECTIONS(Group.CHECKING, Feather.UPLOAD, "Shortcut+Shift+E"),
  IMPORT_CORRECTIONS(Group.CHECKING, Feather.DOWNLOAD, "Shortcut+Shift+I");

  /// What commands are about, in the order in which lists show them.
  public enum Group {
    WINDOW,
    READING,
    FINDING,
    MARKS,
    KINDS,
    TEXT,
    ARTICLES,
    CHECKING;

    /// The key of the group's name in the message bundles.
    String messageKey() {
      return "keys." + name().toLowerCase(Locale.ROOT);
    }

    List<Command> commands() {
      return Arrays.stream(Command.values()).filter(command -> command.group == this).toList();
    }
  }

  private final Group group;
  private final Feather icon;
  private final List<KeyCombination> keys;

  Command(Group group, Feather icon, String keys) {
    this.group = group;
    this.icon = icon;
    this.keys =
        Arrays.stream(keys.split(" "))
            .filter(key -> !key.isEmpty())
            .map(KeyCombination::valueOf)
            .toList();
  }

  Group group() {
    return group;
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
