package org.yandu.ui.reader;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.yandu.model.DocumentText;
import org.yandu.model.TextRange;
import org.yandu.settings.ReadingStyle;
import org.yandu.ui.ColourDot;
import org.yandu.ui.Stylesheets;
import org.yandu.ui.reader.TextComposer.Manuscript;

/// The page: shows a text to be read, draws decorations on it, tells what is selected and where the
/// reader is. Knows nothing of notes. All offsets are those of the document's text.
///
/// For the FX thread.
public final class ReadingPane extends Region {

  /// More separate changes than this are drawn as one.
  private static final int SINGLE_CHANGES = 12;

  /// A click on decorated text.
  ///
  /// @param keys of the decorations under the pointer, the uppermost first; never empty
  /// @param range the character under the pointer
  public record Activation(List<String> keys, TextRange range) {}

  private final TextComposer composer;
  private final Typesetting typesetting;
  private final String bookFamily;
  private final ReadingArea area;
  private final VirtualizedScrollPane<ReadingArea> scrollPane;
  private final VisibleLines lines;
  private final ReadingPlace place;
  private final Flash flash;
  private final PageColumn column;
  private final ReadingHand hand;
  private final FirstMarks firstMarks;
  private final ReadingPointer pointer;
  private final FoundMarks found;
  private final MarginMarks margin;
  private final ReadingSelection selection;
  private final ReadingKeys keys;

  private ReadingStyle style;
  private Manuscript manuscript = Manuscript.EMPTY;
  private UnaryOperator<String> script = UnaryOperator.identity();
  private DisplayText text = DisplayText.EMPTY;
  private MarkRuns runs = new MarkRuns(text, List.of());
  private Collection<Decoration> decorations = List.of();
  private Optional<Consumer<FigurePictures>> nextPictures = Optional.empty();
  private boolean lookPending;
  private Runnable moved = () -> {};

  /// @param background builds styled texts
  /// @param bookFamily the face of readers who chose none
  public ReadingPane(ReadingStyle style, String bookFamily, Executor background) {
    this.composer = new TextComposer(background);
    this.bookFamily = bookFamily;
    this.style = style;
    this.typesetting = new Typesetting(style, bookFamily);
    this.area = new ReadingArea(typesetting);
    this.lines = new VisibleLines(area);
    this.place = new ReadingPlace(area, lines, typesetting);
    this.flash = new Flash(area);
    this.column = new PageColumn(area, typesetting);
    this.selection = new ReadingSelection(area, () -> text, background);
    this.hand = new ReadingHand(area, lines, () -> text, place::offset, selection::range);
    this.firstMarks = new FirstMarks(area);
    this.pointer = new ReadingPointer(area, () -> text, () -> runs);
    this.found = new FoundMarks(area, lines, () -> text);
    this.margin = new MarginMarks(area, lines, () -> text);
    this.keys = new ReadingKeys(this, area);
    this.scrollPane =
        new VirtualizedScrollPane<>(area, ScrollBarPolicy.NEVER, ScrollBarPolicy.ALWAYS);
    getStyleClass().add("reading-pane");
    getStylesheets()
        .addAll(
            Stylesheets.beside(ColourDot.class, "colours.css"),
            Stylesheets.beside(ReadingPane.class, "reader.css"));
    selection.install();
    keys.install();
    column.setEm();
    listen();
  }

  /// Shows a text, with `offset` on the first line. The styled text is built in the background.
  ///
  /// @param sectionTitles by index of section; empty where a section has no name
  /// @return completes on the FX thread when the text is shown, or when another one took its place
  public CompletableFuture<Void> show(
      DocumentText document, List<String> sectionTitles, Collection<Decoration> marks, int offset) {
    return compose(document, sectionTitles, marks, composed -> show(composed, offset));
  }

  /// As [#show] for a new text of what is shown: what is read stays where it is on the page.
  ///
  /// @param offset where reading goes on if the character at the top is no longer there
  CompletableFuture<Void> renew(
      DocumentText document, List<String> sectionTitles, Collection<Decoration> marks, int offset) {
    return compose(document, sectionTitles, marks, composed -> renew(composed, offset));
  }

  private CompletableFuture<Void> compose(
      DocumentText document,
      List<String> sectionTitles,
      Collection<Decoration> marks,
      Consumer<ReadingArea.Composed> then) {
    decorations = List.copyOf(marks);
    manuscript = new Manuscript(document, sectionTitles, style.indentEm(), script);
    // The marks of a new text are told right behind it.
    return composer.compose(shown(), manuscript, () -> decorations, then);
  }

  /// What is shown now.
  ParagraphChange.Marked shown() {
    return new ParagraphChange.Marked(text, runs);
  }

  void renew(ReadingArea.Composed composed, int offset) {
    DisplayText former = text;
    Carrying carrying = composed.carrying();
    Optional<Double> top = place.top(former);
    int read = place.offset();
    int target = carrying.keeps(read) ? carrying.carried(read) : offset;
    int anchor = carrying.carried(former.toDocument(area.getAnchor()));
    int caret = carrying.carried(former.toDocument(area.getCaretPosition()));
    take(composed);
    area.selectRange(text.toDisplay(anchor), text.toDisplay(caret));
    top.ifPresentOrElse(height -> place.stay(text, target, height), () -> jumpTo(target));
    decorate(decorations);
  }

  void show(ReadingArea.Composed composed, int offset) {
    take(composed);
    area.moveTo(0);
    jumpTo(offset);
    decorate(decorations);
  }

  private void take(ReadingArea.Composed composed) {
    flash.clear();
    if (getChildren().isEmpty()) {
      // Not before: RichTextFX styles its first paragraph as soon as it has a scene, before the
      // scene has its theme.
      getChildren().addAll(scrollPane, found, margin);
    }
    text = composed.text();
    runs = composed.marked().runs();
    nextPictures.ifPresent(next -> next.accept(typesetting.pictures()));
    nextPictures = Optional.empty();
    area.show(composed);
    firstMarks.begin();
  }

  /// Where the pictures of the next text come from.
  ///
  /// @param undrawable shown in the place of those that cannot be drawn
  void drawPicturesFrom(FigurePictures.Source source, String undrawable) {
    nextPictures = Optional.of(pictures -> pictures.drawFrom(source, undrawable));
  }

  /// Draws these decorations and no others; what stays the same is not touched.
  public void decorate(Collection<Decoration> marks) {
    decorations = List.copyOf(marks);
    if (composer.isComposing()) {
      // They belong to the text that is to come.
      return;
    }
    if (runs.areOf(decorations)) {
      return;
    }
    MarkRuns next = new MarkRuns(text, decorations);
    List<TextRange> differences = next.differencesFrom(runs);
    runs = next;
    if (differences.isEmpty()) {
      return;
    }
    if (differences.size() > SINGLE_CHANGES) {
      area.mark(differences.getFirst().start(), differences.getLast().end(), next);
    } else {
      differences.forEach(range -> area.mark(range.start(), range.end(), next));
    }
  }

  /// Sets the text anew; the reader stays at the same character.
  public void setReadingStyle(ReadingStyle chosen) {
    if (chosen.equals(style)) {
      return;
    }
    boolean indentedOtherwise = chosen.indentEm() != style.indentEm();
    style = chosen;
    typesetting.set(chosen, bookFamily);
    column.setEm();
    for (ReadingArea.Visible paragraph : area.visibleParagraphs()) {
      typesetting.space(paragraph.flow(), paragraph.look());
    }
    column.fit(getWidth(), style.measureEm());
    column.spacePictures();
    jumpTo(place.offset());
    if (indentedOtherwise) {
      composeAnew();
    }
  }

  /// Shows other characters for those of the text, one for each; the reader stays where he is.
  void setScript(UnaryOperator<String> shown) {
    script = shown;
    composeAnew();
  }

  private void composeAnew() {
    var _ = renew(manuscript.document(), manuscript.sectionTitles(), decorations, place.offset());
  }

  /// The first character of the first line that is wholly in view; after a jump the very character
  /// jumped to, until the reader scrolls.
  public ReadOnlyIntegerProperty readingOffsetProperty() {
    return place.offsetProperty();
  }

  /// What is selected, without line breaks at its ends; empty if nothing is.
  public ReadOnlyObjectProperty<Optional<TextRange>> selectionProperty() {
    return selection.rangeProperty();
  }

  /// Whether the mouse is still selecting.
  public ReadOnlyBooleanProperty selectingProperty() {
    return selection.selectingProperty();
  }

  /// Keys of the decorations on a character, the uppermost first.
  List<String> decorationsAt(int offset) {
    return runs.keysAt(offset);
  }

  /// What the mouse points at.
  ReadingPointer pointer() {
    return pointer;
  }

  /// Is told after the text has moved under the window: scrolled, resized, set anew.
  public void onMoved(Runnable listener) {
    moved = listener;
  }

  /// Puts a character on the first line.
  public void jumpTo(int offset) {
    place.jump(text, offset);
  }

  /// Brings a passage into view, a third down the page, if it is not in view already.
  public void reveal(TextRange range) {
    place.reveal(text, range);
  }

  /// Shows for about a second where a passage is.
  public void flash(TextRange range) {
    List<TextRange> pieces = text.toDisplay(range);
    if (!pieces.isEmpty()) {
      flash.show(new TextRange(pieces.getFirst().start(), pieces.getLast().end()));
    }
  }

  public boolean isFlashing() {
    return flash.isShown();
  }

  /// Where a passage stands, line by line, in the scene; empty if none of it is in view.
  public List<Bounds> boundsOf(TextRange range) {
    List<TextRange> pieces = text.toDisplay(range);
    if (pieces.isEmpty()) {
      return List.of();
    }
    return lines.inScene(new TextRange(pieces.getFirst().start(), pieces.getLast().end()));
  }

  /// What is selected, by what.
  ReadingSelection selection() {
    return selection;
  }

  /// The keys of the page.
  ReadingKeys keys() {
    return keys;
  }

  /// How paragraphs are set.
  Typesetting typesetting() {
    return typesetting;
  }

  /// What stands in the margin.
  MarginMarks margin() {
    return margin;
  }

  /// The place between two characters that is under a point of the scene; empty beside the text.
  OptionalInt offsetAt(double sceneX, double sceneY) {
    return pointer.offsetAt(sceneX, sceneY);
  }

  /// The text that is shown.
  DocumentText document() {
    return text.document();
  }

  /// Where words were found.
  FoundMarks found() {
    return found;
  }

  /// What a person's hand is at.
  ReadingHand hand() {
    return hand;
  }

  /// Puts the hand on what is under the pointer, unless that is selected.
  void pointAt(double sceneX, double sceneY) {
    pointer.pointAt(sceneX, sceneY);
  }

  public void clearSelection() {
    selection.clear();
  }

  @Override
  public void requestFocus() {
    area.requestFocus();
  }

  void scrollBy(double pixels) {
    area.scrollYBy(pixels);
  }

  void scrollToEnd() {
    area.showParagraphAtBottom(Math.max(0, text.paragraphs().size() - 1));
  }

  /// What of the document is in view.
  Optional<TextRange> visible() {
    return lines.visible().map(range -> text.toDocument(range.start(), range.end()));
  }

  /// First character in view, in the displayed text.
  int firstDisplayed() {
    return lines.firstWhole().map(line -> line.range().start()).orElse(0);
  }

  @Override
  protected void layoutChildren() {
    boolean anew = column.fit(getWidth(), style.measureEm());
    scrollPane.resizeRelocate(0, 0, getWidth(), getHeight());
    if (anew) {
      column.spacePictures();
      scrollPane.layout();
      jumpTo(place.offset());
    }
  }

  private void listen() {
    area.viewportDirtyEvents().subscribe(event -> scheduleLook());
    area.addEventHandler(
        ScrollEvent.SCROLL,
        event -> {
          // Beside the column no line of text takes the wheel.
          area.scrollYBy(-event.getDeltaY());
          event.consume();
        });
    pointer.install();
  }

  /// Many things move the text within one pulse; where the reader is, is looked up once.
  private void scheduleLook() {
    if (!lookPending) {
      lookPending = true;
      Platform.runLater(() -> {
        lookPending = false;
        place.look(text);
        found.draw();
        margin.draw();
        moved.run();
      });
    }
  }
}
