package org.yandu.ui.reader;

import java.util.List;
import java.util.Optional;
import org.yandu.library.PassageBounds;
import org.yandu.model.PlacedAnnotation;
import org.yandu.model.Placement;
import org.yandu.model.TextRange;
import org.yandu.settings.Messages;
import org.yandu.ui.Command;
import org.yandu.ui.Commands;

/// Gives an annotation that lost its place a new one: the places where it may belong are shown one
/// after another, each selected, and what is selected becomes its passage.
///
/// For the FX thread.
final class PlacingCommands {

  private final ReaderViewModel model;
  private final ReadingPane pane;
  private final Marking marking;
  private final Messages messages;

  PlacingCommands(ReaderViewModel model, ReadingPane pane, Marking marking, Messages messages) {
    this.model = model;
    this.pane = pane;
    this.marking = marking;
    this.messages = messages;
  }

  void register(Commands commands) {
    commands.on(Command.NEXT_CANDIDATE, this::showNext, this::noCandidate);
    commands.on(Command.PLACE_MARK, this::place, this::notToBePlaced);
  }

  /// The annotation that is chosen, if it has no sure place.
  private Optional<PlacedAnnotation> waiting() {
    return model
        .activeProperty()
        .get()
        .flatMap(model::annotation)
        .filter(placed -> placed.range().isEmpty());
  }

  /// Where it may belong; what stands around a gap.
  private List<TextRange> candidates() {
    return waiting()
        .map(PlacedAnnotation::placement)
        .map(placement ->
            switch (placement) {
              case Placement.Ambiguous(List<TextRange> places) -> places;
              case Placement.Gap(int offset) ->
                  List.of(PassageBounds.sentence(pane.document(), offset));
              case Placement.Orphaned _, Placement.Exact _, Placement.Moved _ ->
                  List.<TextRange>of();
            })
        .orElse(List.of());
  }

  private void showNext() {
    List<TextRange> candidates = candidates();
    int shown = pane.selection().range().map(candidates::indexOf).orElse(-1);
    TextRange next = candidates.get((shown + 1) % candidates.size());
    model.showPassage(next);
    pane.selection().select(next);
  }

  private void place() {
    TextRange range = pane.selection().range().orElseThrow();
    PlacedAnnotation placed = waiting().orElseThrow();
    pane.clearSelection();
    marking.resize(placed.annotation().id(), range);
  }

  private Optional<String> noCandidate() {
    if (waiting().isEmpty()) {
      return obstacle("command.none-waits");
    }
    return candidates().isEmpty() ? obstacle("command.no-candidate") : Optional.empty();
  }

  private Optional<String> notToBePlaced() {
    if (waiting().isEmpty()) {
      return obstacle("command.none-waits");
    }
    return pane.selection().range().isEmpty()
        ? obstacle("command.nothing-to-place-on")
        : Optional.empty();
  }

  private Optional<String> obstacle(String key) {
    return Optional.of(messages.text(key));
  }
}
