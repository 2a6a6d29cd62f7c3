package org.yandu.ui.notes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yandu.model.Meaning;
import org.yandu.model.MeaningId;
import org.yandu.settings.Messages;

/// The order and the groups of notes, as a reader asked for them. Notes without a sure place stand
/// last.
///
/// @param meanings in their order
record NotesArrangement(
    NotesOrder order, NotesGrouping grouping, List<Meaning> meanings, Messages messages) {

  NotesArrangement {
    meanings = List.copyOf(meanings);
  }

  List<NotesRow> of(List<NotesRow.Note> notes) {
    List<NotesRow.Note> sorted = new ArrayList<>(notes);
    sorted.sort(order.comparator(Comparator.comparingInt(note -> rank(note.meaningId()))));
    List<NotesRow.Note> placed = sorted.stream().filter(NotesRow.Note::hasSurePlace).toList();
    List<NotesRow.Note> unplaced = sorted.stream().filter(note -> !note.hasSurePlace()).toList();
    List<NotesRow> rows = new ArrayList<>();
    if (grouping == NotesGrouping.NONE) {
      rows.addAll(placed);
    } else {
      groups(placed)
          .forEach((name, group) -> {
            rows.add(new NotesRow.Heading(name, group.size()));
            rows.addAll(group);
          });
    }
    if (!unplaced.isEmpty()) {
      rows.add(new NotesRow.Heading(messages.text("notes.unplaced"), unplaced.size()));
      rows.addAll(unplaced);
    }
    return rows;
  }

  private Map<String, List<NotesRow.Note>> groups(List<NotesRow.Note> notes) {
    Map<String, List<NotesRow.Note>> groups = new LinkedHashMap<>();
    if (grouping == NotesGrouping.MEANING) {
      // In the order of the meanings, not of their first notes.
      meanings.forEach(meaning -> groups.put(meaning.name(), new ArrayList<>()));
    }
    for (NotesRow.Note note : notes) {
      for (String name : grouping.groups(note, messages)) {
        groups.computeIfAbsent(name, _ -> new ArrayList<>()).add(note);
      }
    }
    groups.values().removeIf(List::isEmpty);
    return groups;
  }

  private int rank(MeaningId id) {
    for (int index = 0; index < meanings.size(); index++) {
      if (meanings.get(index).id().equals(id)) {
        return index;
      }
    }
    return meanings.size();
  }
}
