package org.yandu.library;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yandu.library.UndoHistory.Step;
import org.yandu.model.AnnotationId;
import org.yandu.model.PublicationId;
import org.yandu.store.AnnotationTable;
import org.yandu.store.PublicationTable;

/// Gathers from written rows what screens must show anew.
final class ChangeSets {

  private final Set<PublicationId> publications = new HashSet<>();
  private final Set<PublicationId> texts = new HashSet<>();
  private final Set<PublicationId> annotationsOf = new HashSet<>();
  private final Set<AnnotationId> annotations = new HashSet<>();
  private boolean meanings;

  private ChangeSets() {}

  /// What was changed here.
  static ChangeSet of(Step step) {
    ChangeSets gathered = new ChangeSets();
    for (RowChange change : step.changes()) {
      switch (change) {
        case RowChange.PublicationChange publication ->
            gathered.publication(publication.after().id(), publication.changesText());
        case RowChange.AnnotationChange annotation ->
            gathered.annotation(
                annotation.row(),
                annotation.after().annotation().publication(),
                annotation.changesStatus());
        case RowChange.TakenAnnotation taken ->
            gathered.annotation(taken.row(), taken.after().annotation().publication(), true);
        case RowChange.MeaningChange _ -> gathered.meanings = true;
      }
    }
    return gathered.changeSet(step.operation());
  }

  /// What another process changed; what it was before is not known here.
  static ChangeSet elsewhere(
      List<PublicationTable.Changed> publications,
      List<AnnotationTable.Changed> annotations,
      boolean meanings) {
    ChangeSets gathered = new ChangeSets();
    publications.forEach(changed -> gathered.publication(changed.id(), changed.text()));
    annotations.forEach(changed -> gathered.annotation(changed.id(), changed.publication(), true));
    gathered.meanings = meanings;
    return gathered.changeSet(Operation.CHANGED_ELSEWHERE);
  }

  /// A new text moves the annotations in it.
  private void publication(PublicationId id, boolean text) {
    publications.add(id);
    if (text) {
      texts.add(id);
      annotationsOf.add(id);
    }
  }

  /// @param counted whether the annotation may have appeared or gone
  private void annotation(AnnotationId id, PublicationId publication, boolean counted) {
    annotations.add(id);
    annotationsOf.add(publication);
    if (counted) {
      publications.add(publication);
    }
  }

  private ChangeSet changeSet(Operation operation) {
    return new ChangeSet(operation, publications, texts, annotationsOf, annotations, meanings);
  }
}
