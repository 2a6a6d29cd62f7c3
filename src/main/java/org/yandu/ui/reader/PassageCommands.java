package org.yandu.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.yandu.model.Annotation;
import org.yandu.model.AnnotationScope;
import org.yandu.model.PassageLink;
import org.yandu.model.PlacedAnnotation;
import org.yandu.model.PublicationId;
import org.yandu.model.TextRange;
import org.yandu.settings.Messages;
import org.yandu.ui.Command;
import org.yandu.ui.Commands;
import org.yandu.ui.ExcerptClipboard;

/// The commands on passages: bookmarks, notes on articles, marks made longer, one or several, the
/// caret, links and excerpts.
///
/// For the FX thread.
final class PassageCommands {

  private final ReaderViewModel model;
  private final Marking marking;
  private final ReadingPane pane;
  private final SelectionActions actions;
  private final Messages messages;
  private final Consumer<PlacedAnnotation> write;
  private Consumer<String> told = _ -> {};

  /// @param write opens an annotation to be written on
  PassageCommands(
      ReaderViewModel model,
      ReadingPane pane,
      SelectionActions actions,
      Messages messages,
      Consumer<PlacedAnnotation> write) {
    this.model = model;
    this.marking = new Marking(model);
    this.pane = pane;
    this.actions = actions;
    this.messages = messages;
    this.write = write;
  }

  /// Is told what a command did that is not to be seen.
  void onTold(Consumer<String> listener) {
    told = listener;
  }

  void register(Commands commands) {
    commands.on(Command.CARET, this::toggleCaret, this::nothingShown);
    commands.on(Command.WRITE_NOTE, actions::writeNote, this::nothingSelected);
    commands.on(Command.BOOKMARK, this::bookmark, this::nothingShown);
    commands.on(Command.NOTE_ON_ARTICLE, () -> note(AnnotationScope.ARTICLE), this::nothingShown);
    commands.on(
        Command.NOTE_ON_PUBLICATION, () -> note(AnnotationScope.PUBLICATION), this::nothingShown);
    commands.on(Command.CHANGE_PASSAGE, this::changePassage, this::noSingleMark);
    commands.on(Command.MERGE_MARKS, this::merge, this::noMarks);
    commands.on(Command.SPLIT_MARK, this::split, this::noMarkHere);
    commands.on(Command.NEXT_MARK, () -> step(true), () -> noStep(true));
    commands.on(Command.PREVIOUS_MARK, () -> step(false), () -> noStep(false));
    new PlacingCommands(model, pane, marking, messages).register(commands);
    commands.on(Command.COPY_EXCERPT, actions::copyExcerpt, this::nothingSelected);
    commands.on(Command.COPY_LINK, this::copyLink, this::nothingShown);
  }

  private void toggleCaret() {
    boolean moves = !pane.keys().movesCaret();
    pane.keys().setMovesCaret(moves);
    pane.requestFocus();
    told.accept(messages.text(moves ? "reader.caret-on" : "reader.caret-off"));
  }

  private void bookmark() {
    TextRange here = pane.selection().range().orElseGet(this::lineAtHand);
    Optional<Annotation> there = marking.bookmarkAt(here);
    if (there.isPresent()) {
      model.delete(there.get().id());
      return;
    }
    marking
        .bookmark(here.start(), actions.meaningUsedLast())
        .ifPresent(made -> made.thenAccept(write));
  }

  /// The sentence at the hand.
  private TextRange lineAtHand() {
    return org.yandu.library.PassageBounds.sentence(pane.document(), pane.hand().offset());
  }

  private void note(AnnotationScope scope) {
    marking
        .note(scope, pane.hand().offset(), actions.meaningUsedLast())
        .ifPresent(made -> made.thenAccept(write));
  }

  private List<PlacedAnnotation> selectedMarks() {
    return pane.selection().range().map(marking::touching).orElse(List.of());
  }

  private void changePassage() {
    pane.selection()
        .range()
        .ifPresent(range -> {
          PlacedAnnotation mark = selectedMarks().getFirst();
          pane.clearSelection();
          marking.resize(mark.annotation().id(), range);
        });
  }

  private void merge() {
    List<PlacedAnnotation> marks = selectedMarks();
    pane.clearSelection();
    marking.merge(marks);
  }

  private void split() {
    int offset = pane.hand().offset();
    marking.around(offset).ifPresent(mark -> marking.split(mark.annotation().id(), offset));
  }

  private void step(boolean forward) {
    markBeside(forward)
        .ifPresent(mark -> {
          mark.range().ifPresent(model::showPassage);
          model.activeProperty().set(Optional.of(mark.annotation().id()));
        });
  }

  private Optional<PlacedAnnotation> markBeside(boolean forward) {
    if (pane.document().blocks().isEmpty()) {
      return Optional.empty();
    }
    int from =
        model
            .activeProperty()
            .get()
            .flatMap(model::annotation)
            .flatMap(PlacedAnnotation::range)
            .filter(range -> !pane.boundsOf(range).isEmpty())
            .map(TextRange::start)
            .orElseGet(() -> pane.hand().offset());
    var placed = model.annotationsProperty().get().stream().filter(one -> one.range().isPresent());
    return forward
        ? placed.filter(one -> one.range().orElseThrow().start() > from).findFirst()
        : placed
            .filter(one -> one.range().orElseThrow().start() < from)
            .reduce((_, later) -> later);
  }

  private void copyLink() {
    TextRange here = pane.selection().range().orElseGet(this::lineAtHand);
    model
        .publicationProperty()
        .get()
        .ifPresent(opened -> {
          PublicationId id = opened.publication().id();
          PassageLink link = PassageLink.of(id, opened.text(), here);
          ExcerptClipboard.put(link.markdown());
          told.accept(messages.text("reader.link-copied"));
        });
  }

  private Optional<String> nothingShown() {
    return pane.document().blocks().isEmpty() ? obstacle("command.no-page") : Optional.empty();
  }

  private Optional<String> nothingSelected() {
    return pane.selection().range().isEmpty()
        ? obstacle("command.nothing-selected")
        : Optional.empty();
  }

  private Optional<String> noSingleMark() {
    return selectedMarks().size() == 1 ? Optional.empty() : obstacle("command.no-single-mark");
  }

  private Optional<String> noMarks() {
    return selectedMarks().size() > 1 ? Optional.empty() : obstacle("command.no-marks");
  }

  private Optional<String> noMarkHere() {
    return !pane.document().blocks().isEmpty() && marking.around(pane.hand().offset()).isPresent()
        ? Optional.empty()
        : obstacle("command.no-mark-here");
  }

  private Optional<String> noStep(boolean forward) {
    return markBeside(forward).isPresent()
        ? Optional.empty()
        : obstacle(forward ? "command.last-mark" : "command.first-mark");
  }

  private Optional<String> obstacle(String key) {
    return Optional.of(messages.text(key));
  }
}
