package org.yandu.ui.reader;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import org.yandu.model.DocumentText;

/// Makes texts ready for the page in the background, the last that was asked for alone.
///
/// For the FX thread.
final class TextComposer {

  private final Executor background;
  private int turn;
  private boolean composing;

  TextComposer(Executor background) {
    this.background = background;
  }

  /// Whether a text is on its way to the page.
  boolean isComposing() {
    return composing;
  }

  /// What is composed.
  ///
  /// @param sectionTitles by index of section; empty where a section has no name
  /// @param indentEm how far first lines are set in, in ems
  /// @param script gives the characters that are shown for those of the text, one for each
  record Manuscript(
      DocumentText document,
      List<String> sectionTitles,
      int indentEm,
      UnaryOperator<String> script) {

    static final Manuscript EMPTY =
        new Manuscript(DisplayText.EMPTY.document(), List.of(), 0, UnaryOperator.identity());

    Manuscript {
      sectionTitles = List.copyOf(sectionTitles);
    }
  }

  /// Composes what of a text is not shown yet.
  ///
  /// @param marks asked for when what is told in the same turn is told
  /// @param then takes the text
  /// @return completes on the FX thread when the text is taken, or when another one took its place
  CompletableFuture<Void> compose(
      ParagraphChange.Marked shown,
      Manuscript manuscript,
      Supplier<Collection<Decoration>> marks,
      Consumer<ReadingArea.Composed> then) {
    composing = true;
    int mine = ++turn;
    return CompletableFuture.supplyAsync(marks, Platform::runLater)
        .thenApplyAsync(known -> ReadingArea.compose(shown, marked(manuscript, known)), background)
        .whenCompleteAsync((_, _) -> composing &= mine != turn, Platform::runLater)
        .thenAccept(composed -> {
          if (mine == turn) {
            then.accept(composed);
          }
        });
  }

  static ParagraphChange.Marked marked(Manuscript manuscript, Collection<Decoration> marks) {
    DisplayText display =
        DisplayText.of(
            manuscript.document(),
            manuscript.sectionTitles(),
            manuscript.indentEm(),
            manuscript.script());
    return new ParagraphChange.Marked(display, new MarkRuns(display, marks));
  }
}
