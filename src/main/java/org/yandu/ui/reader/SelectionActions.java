package org.yandu.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.yandu.exchange.Excerpt;
import org.yandu.exchange.SourceLine;
import org.yandu.model.AnnotationStyle;
import org.yandu.model.Article;
import org.yandu.model.Meaning;
import org.yandu.model.MeaningId;
import org.yandu.model.PlacedAnnotation;
import org.yandu.model.TextRange;
import org.yandu.ui.ExcerptClipboard;

/// What the bar and the digits do with the selection.
///
/// For the FX thread.
final class SelectionActions implements SelectionBar.Actions {

  private final ReaderViewModel model;
  private final ReadingPane pane;
  private final Runnable away;
  private final Consumer<PlacedAnnotation> write;
  private MeaningId meaningUsedLast = Meaning.KEY_POINT;

  /// @param away puts the bar away
  /// @param write opens a mark that was just made to write its note
  SelectionActions(
      ReaderViewModel model, ReadingPane pane, Runnable away, Consumer<PlacedAnnotation> write) {
    this.model = model;
    this.pane = pane;
    this.away = away;
    this.write = write;
  }

  /// The meaning that marks get of which no other is told.
  MeaningId meaningUsedLast() {
    return meaningUsedLast;
  }

  /// Marks with the meaning whose key it is; says whether there is one.
  boolean giveByKey(KeyEvent event) {
    int digit = plainDigit(event);
    Optional<Meaning> chosen =
        model.meaningsProperty().get().stream()
            .filter(meaning -> meaning.offered() && digit > 0 && meaning.key() == digit)
            .findFirst();
    chosen.ifPresent(meaning -> give(meaning.id()));
    return chosen.isPresent();
  }

  /// The digit on the key, 0 if there is none or another key is held with it.
  private static int plainDigit(KeyEvent event) {
    KeyCode key = event.getCode();
    boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
    String name = key.getName();
    return plain && key.isDigitKey() ? Character.digit(name.charAt(name.length() - 1), 10) : 0;
  }

  @Override
  public void give(MeaningId meaning) {
    mark(model.styleOf(meaning), meaning);
  }

  @Override
  public void mark(AnnotationStyle style) {
    mark(style, meaningUsedLast);
  }

  private void mark(AnnotationStyle style, MeaningId meaning) {
    pane.selection()
        .range()
        .ifPresent(range -> {
          meaningUsedLast = meaning;
          end();
          var unused = model.annotate(range, style, meaning);
        });
  }

  @Override
  public void writeNote() {
    pane.selection()
        .range()
        .ifPresent(range -> {
          end();
          var unused =
              model
                  .annotate(range, model.styleOf(meaningUsedLast), meaningUsedLast)
                  .thenAccept(write);
        });
  }

  @Override
  public void copy() {
    pane.selection()
        .range()
        .ifPresent(range -> {
          ExcerptClipboard.put(model.passage(range));
          dismiss();
        });
  }

  @Override
  public void copyWithSource() {
    pane.selection()
        .range()
        .ifPresent(range -> {
          ExcerptClipboard.put(withSource(range));
          dismiss();
        });
  }

  @Override
  public void copyExcerpt() {
    pane.selection()
        .range()
        .flatMap(this::excerpt)
        .ifPresent(excerpt -> {
          ExcerptClipboard.put(List.of(excerpt));
          dismiss();
        });
  }

  /// The text of a passage with its source behind it.
  private String withSource(TextRange range) {
    return model
        .publicationProperty()
        .get()
        .map(opened -> {
          int number = opened.text().articleNumberAt(range.start());
          Article article = opened.publication().content().articles().get(number - 1);
          return SourceLine.quoted(
              opened.text().words(range), article, opened.publication().metadata());
        })
        .orElse("");
  }

  private Optional<Excerpt> excerpt(TextRange range) {
    return model
        .publicationProperty()
        .get()
        .map(opened -> Excerpt.of(opened.publication(), opened.text(), range, ""));
  }

  @Override
  public void dismiss() {
    away.run();
    pane.requestFocus();
  }

  private void end() {
    away.run();
    pane.clearSelection();
    pane.requestFocus();
  }
}
