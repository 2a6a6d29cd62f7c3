package org.yandu.ui.reader;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.yandu.library.PassageBounds;
import org.yandu.model.DocumentText;
import org.yandu.model.TextRange;

/// What of the page is selected: by dragging, by keys, by two clicks a word, by three a sentence.
///
/// For the FX thread.
final class ReadingSelection {

  private final ReadingArea area;
  private final Supplier<DisplayText> text;
  private final Executor background;
  private final ReadOnlyObjectWrapper<Optional<TextRange>> selected =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper selecting = new ReadOnlyBooleanWrapper();

  /// The character that was pressed last, in the document.
  private int pressed;

  /// @param background looks words up
  ReadingSelection(ReadingArea area, Supplier<DisplayText> text, Executor background) {
    this.area = area;
    this.text = text;
    this.background = background;
  }

  void install() {
    area.selectionProperty().addListener((_, _, _) -> update());
    area.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
    area.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> selecting.set(false));
    area.onCopy(_ -> copy());
    area.onClicks(this::selectWord, this::selectSentence);
  }

  /// In the document, without line breaks at its ends; empty if nothing is selected.
  ReadOnlyObjectProperty<Optional<TextRange>> rangeProperty() {
    return selected.getReadOnlyProperty();
  }

  Optional<TextRange> range() {
    return selected.get();
  }

  /// Whether the mouse is still selecting.
  ReadOnlyBooleanProperty selectingProperty() {
    return selecting.getReadOnlyProperty();
  }

  void select(TextRange range) {
    area.selectRange(text.get().toDisplay(range.start()), text.get().toDisplay(range.end()));
  }

  void clear() {
    area.deselect();
  }

  /// Moves the end of the selection that the keys move, and brings it into view.
  void extendTo(int offset) {
    area.selectRange(area.getAnchor(), text.get().toDisplay(offset));
    area.requestFollowCaret();
  }

  /// Where the keys extend the selection from.
  int caret() {
    return text.get().toDocument(area.getCaretPosition());
  }

  private void pressed(MouseEvent event) {
    selecting.set(event.getButton() == MouseButton.PRIMARY);
    var hit = area.hit(event.getX(), event.getY());
    pressed = text.get().toDocument(hit.getCharacterIndex().orElse(hit.getInsertionIndex()));
  }

  /// The word list takes a moment; who has gone on meanwhile keeps what he has.
  private void selectWord() {
    DocumentText document = text.get().document();
    int offset = pressed;
    if (document.blocks().isEmpty()) {
      return;
    }
    int caret = area.getCaretPosition();
    var _ =
        CompletableFuture.supplyAsync(() -> PassageBounds.word(document, offset), background)
            .thenAcceptAsync(
                word -> {
                  boolean still =
                      text.get().document() == document && area.getCaretPosition() == caret;
                  if (still && !word.isEmpty()) {
                    select(word);
                  }
                },
                Platform::runLater);
  }

  private void selectSentence() {
    DocumentText document = text.get().document();
    if (!document.blocks().isEmpty()) {
      select(PassageBounds.sentence(document, pressed));
    }
  }

  private void update() {
    var range = area.getSelection();
    TextRange now = text.get().toDocument(range.getStart(), range.getEnd());
    selected.set(now.isEmpty() ? Optional.empty() : Optional.of(now));
  }

  private void copy() {
    range()
        .ifPresent(range -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(text.get().document().words(range));
          Clipboard.getSystemClipboard().setContent(content);
        });
  }
}
