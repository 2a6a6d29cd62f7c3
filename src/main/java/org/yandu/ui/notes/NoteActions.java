package org.yandu.ui.notes;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.yandu.model.AnnotationId;
import org.yandu.settings.Messages;
import org.yandu.ui.ColourDot;
import org.yandu.ui.Icons;
import org.yandu.ui.MenuCard;

/// What can be done to the annotation of a row, by key or by its menu.
///
/// @param messages wording of the menu
record NoteActions(NotesViewModel model, Messages messages) {

  /// As wide as an icon, so that all names begin in one line.
  private static final double SIGN_WIDTH = 16;

  static final KeyCombination EDIT = KeyCombination.valueOf("F2");
  static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");
  static final KeyCombination COPY_WITH_SOURCE = KeyCombination.valueOf("Shortcut+Shift+C");
  static final KeyCombination DELETE = KeyCombination.valueOf("Delete");

  void edit(NotesRow.Note note) {
    model.activeProperty().set(Optional.of(note.id()));
    model.editingProperty().set(Optional.of(note.id()));
  }

  void copy(NotesRow.Note note) {
    toClipboard(model.copied(note));
  }

  void copyWithSource(NotesRow.Note note) {
    toClipboard(model.copiedWithSource(note));
  }

  /// Deletes and goes on to the next annotation, so that the key may be pressed again.
  void delete(NotesRow.Note note) {
    Optional<AnnotationId> next = model.neighbour(note);
    model.delete(note);
    model.activeProperty().set(next);
  }

  /// The rows of the menu, in groups.
  List<List<Button>> menu(NotesRow.Note note) {
    return List.of(
        model.choices().stream().map(choice -> meaning(note, choice)).toList(),
        List.of(
            item("notes.edit", EDIT, Feather.EDIT_2, () -> edit(note)),
            item("notes.copy", COPY, Feather.COPY, () -> copy(note)),
            item(
                "notes.copy-with-source",
                COPY_WITH_SOURCE,
                Feather.BOOK_OPEN,
                () -> copyWithSource(note))),
        List.of(item("notes.delete", DELETE, Feather.TRASH_2, () -> delete(note))));
  }

  private Button meaning(NotesRow.Note note, MeaningChoice choice) {
    StackPane sign = new StackPane(new ColourDot(choice.meaning().colour()));
    sign.setMinWidth(SIGN_WIDTH);
    Button row = MenuCard.row(new Button(), sign, choice.meaning().name(), "");
    row.setAccessibleText(choice.meaning().name());
    row.setDisable(note.placed().annotation().meaning().equals(choice.meaning().id()));
    row.setOnAction(_ -> model.changeMeaning(note, choice.meaning().id()));
    return row;
  }

  private Button item(String key, KeyCombination combination, Feather icon, Runnable run) {
    String name = messages.text(key);
    Button row = MenuCard.row(new Button(), Icons.of(icon), name, combination.getDisplayText());
    row.setAccessibleText(name);
    row.setOnAction(_ -> run.run());
    return row;
  }

  private static void toClipboard(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }
}
