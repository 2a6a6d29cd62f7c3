package org.yandu.ui.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.yandu.exchange.Excerpt;
import org.yandu.model.AnnotationId;
import org.yandu.settings.Messages;
import org.yandu.ui.ColourDot;
import org.yandu.ui.Commands;
import org.yandu.ui.ExcerptClipboard;
import org.yandu.ui.Icons;
import org.yandu.ui.MenuCard;

/// What can be done to the annotations that are chosen, by key or by their menu.
///
/// @param messages wording of the menu
/// @param commands those of the window
record NoteActions(NotesViewModel model, Messages messages, Commands commands) {

  /// As wide as an icon, so that all names begin in one line.
  private static final double SIGN_WIDTH = 16;

  static final KeyCombination EDIT = KeyCombination.valueOf("F2");
  static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");
  static final KeyCombination COPY_WITH_SOURCE = KeyCombination.valueOf("Shortcut+Shift+C");
  static final KeyCombination COPY_EXCERPT = KeyCombination.valueOf("Shortcut+Shift+X");
  static final KeyCombination DELETE = KeyCombination.valueOf("Delete");

  /// Only one's own.
  void edit(NotesRow.Note note) {
    if (!note.isMine()) {
      return;
    }
    model.activeProperty().set(Optional.of(note.id()));
    model.editingProperty().set(Optional.of(note.id()));
  }

  /// The passages, each with its note if there is one.
  void copy(List<NotesRow.Note> notes) {
    ExcerptClipboard.put(joined(notes, note -> note.placed().annotation().anchor().exact()));
  }

  /// As [#copy], with the source behind each passage.
  void copyWithSource(List<NotesRow.Note> notes) {
    ExcerptClipboard.put(joined(notes, note -> note.place().sourced()));
  }

  void copyExcerpts(List<NotesRow.Note> notes) {
    List<Excerpt> excerpts = notes.stream().map(NotesRow.Note::excerpt).toList();
    ExcerptClipboard.put(excerpts);
  }

  private static String joined(
      List<NotesRow.Note> notes, java.util.function.Function<NotesRow.Note, String> passage) {
    return notes.stream()
        .map(note -> withNote(note, passage.apply(note)))
        .collect(Collectors.joining("\n\n"));
  }

  private static String withNote(NotesRow.Note note, String passage) {
    String body = note.placed().annotation().body();
    return body.isEmpty() ? passage : passage + "\n" + body;
  }

  /// Deletes and goes on to the next annotation, so that the key may be pressed again.
  void delete(List<NotesRow.Note> notes) {
    Optional<AnnotationId> next = model.neighbour(notes.getLast());
    boolean stays = notes.stream().noneMatch(note -> next.filter(note.id()::equals).isPresent());
    model.delete(notes);
    model.activeProperty().set(stays ? next : Optional.empty());
  }

  /// The rows of the menu, in groups.
  List<List<Button>> menu(List<NotesRow.Note> notes) {
    List<Button> words = new ArrayList<>();
    if (notes.size() == 1 && notes.getFirst().isMine()) {
      words.add(item("notes.edit", EDIT, Feather.EDIT_2, () -> edit(notes.getFirst())));
    }
    words.add(item("notes.copy", COPY, Feather.COPY, () -> copy(notes)));
    words.add(
        item(
            "notes.copy-with-source",
            COPY_WITH_SOURCE,
            Feather.BOOK_OPEN,
            () -> copyWithSource(notes)));
    words.add(
        item("notes.copy-excerpt", COPY_EXCERPT, Feather.CLIPBOARD, () -> copyExcerpts(notes)));
    return List.of(
        model.choices().stream()
            .filter(choice -> choice.meaning().offered())
            .map(choice -> meaning(notes, choice))
            .toList(),
        words,
        List.of(item("notes.delete", DELETE, Feather.TRASH_2, () -> delete(notes))));
  }

  private Button meaning(List<NotesRow.Note> notes, MeaningChoice choice) {
    StackPane sign = new StackPane(new ColourDot(choice.meaning().colour()));
    sign.setMinWidth(SIGN_WIDTH);
    Button row = MenuCard.row(new Button(), sign, choice.meaning().name(), "");
    row.setAccessibleText(choice.meaning().name());
    row.setDisable(
        notes.stream().anyMatch(note -> !note.isMine())
            || notes.stream().allMatch(note -> note.meaningId().equals(choice.meaning().id())));
    row.setOnAction(_ -> model.changeMeaning(notes, choice.meaning().id()));
    return row;
  }

  private Button item(String key, KeyCombination combination, Feather icon, Runnable run) {
    String name = messages.text(key);
    Button row = MenuCard.row(new Button(), Icons.of(icon), name, combination.getDisplayText());
    row.setAccessibleText(name);
    row.setOnAction(_ -> run.run());
    return row;
  }
}
