package org.yandu.ui.notes;

import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCombination;
import org.yandu.model.AnnotationId;
import org.yandu.settings.Messages;
import org.yandu.ui.ColourDot;

/// What can be done to the annotation of a row, by key or by its menu.
///
/// @param messages wording of the menu
record NoteActions(NotesViewModel model, Messages messages) {

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

  ContextMenu menu(NotesRow.Note note) {
    ContextMenu menu = new ContextMenu();
    model.choices().forEach(choice -> menu.getItems().add(meaning(note, choice)));
    menu.getItems()
        .addAll(
            new SeparatorMenuItem(),
            item("notes.edit", EDIT, () -> edit(note)),
            item("notes.copy", COPY, () -> copy(note)),
            item("notes.copy-with-source", COPY_WITH_SOURCE, () -> copyWithSource(note)),
            new SeparatorMenuItem(),
            item("notes.delete", DELETE, () -> delete(note)));
    // A hidden menu no longer finds the theme's tones that its dots name.
    menu.setOnHidden(_ -> menu.getItems().clear());
    return menu;
  }

  private MenuItem meaning(NotesRow.Note note, MeaningChoice choice) {
    MenuItem item = new MenuItem(choice.meaning().name(), new ColourDot(choice.meaning().colour()));
    item.setDisable(note.placed().annotation().meaning().equals(choice.meaning().id()));
    item.setOnAction(_ -> model.changeMeaning(note, choice.meaning().id()));
    return item;
  }

  private MenuItem item(String key, KeyCombination combination, Runnable run) {
    MenuItem item = new MenuItem(messages.text(key));
    item.setAccelerator(combination);
    item.setOnAction(_ -> run.run());
    return item;
  }

  private static void toClipboard(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }
}
