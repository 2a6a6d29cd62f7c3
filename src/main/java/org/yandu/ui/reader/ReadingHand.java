package org.yandu.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.yandu.model.DocumentText;
import org.yandu.model.TextRange;

/// What a person's hand is at: where commands act that say nothing of a place.
///
/// For the FX thread.
final class ReadingHand {

  private final ReadingArea area;
  private final VisibleLines lines;
  private final Supplier<DisplayText> text;
  private final IntSupplier top;
  private final Supplier<Optional<TextRange>> selection;

  /// @param top offset of what is at the top of the page
  ReadingHand(
      ReadingArea area,
      VisibleLines lines,
      Supplier<DisplayText> text,
      IntSupplier top,
      Supplier<Optional<TextRange>> selection) {
    this.area = area;
    this.lines = lines;
    this.text = text;
    this.top = top;
    this.selection = selection;
  }

  /// What was clicked or gone to last as long as it is in view, else the top.
  int offset() {
    return isInView() ? text.get().toDocument(area.getCaretPosition()) : top.getAsInt();
  }

  /// The blocks that are selected, else the one that was clicked last as long as it is in view,
  /// else the one at the top.
  BlocksAtHand blocks() {
    DocumentText document = text.get().document();
    if (document.blocks().isEmpty()) {
      return new BlocksAtHand(List.of(), 0);
    }
    int offset = offset();
    TextRange range = selection.get().orElse(new TextRange(offset, offset + 1));
    int first = document.blockIndexAt(range.start());
    int last = document.blockIndexAt(range.end() - 1);
    return new BlocksAtHand(IntStream.rangeClosed(first, last).boxed().toList(), range.start());
  }

  /// Puts the hand on a character.
  void put(int offset) {
    area.moveTo(text.get().toDisplay(offset));
  }

  /// Whether the caret is in view.
  boolean isInView() {
    return lines
        .lineAt(area.getCaretPosition())
        .filter(line -> line.range().end() + 1 >= area.getCaretPosition())
        .filter(line -> line.top() >= 0 && line.bottom() <= area.getHeight())
        .isPresent();
  }
}
