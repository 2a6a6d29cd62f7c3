package org.yandu.ui.reader;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.InvalidationListener;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.yandu.library.OpenPublication;
import org.yandu.model.AnnotationId;
import org.yandu.model.AnnotationScope;
import org.yandu.model.Block;
import org.yandu.model.PlacedAnnotation;
import org.yandu.model.PrintedPicture;
import org.yandu.model.Section;
import org.yandu.model.TextRange;
import org.yandu.settings.Messages;
import org.yandu.settings.ReadingStyle;
import org.yandu.ui.Command;
import org.yandu.ui.Commands;
import org.yandu.ui.Fonts;
import org.yandu.ui.Overlay;
import org.yandu.ui.Stylesheets;

/// The page with what belongs to the hand: the bar over a selection and the card at an annotation.
///
/// For the FX thread.
public final class ReaderView extends Region {

  /// So many characters of a selection are words to look for.
  private static final int MOST_WORDS = 60;

  private final ReaderViewModel model;
  private final ReadingPane pane;
  private final SelectionBar bar;
  private final AnnotationCard card;
  private final LinkGuide links;
  private final SelectionActions actions;
  private final PassageCommands passages;
  private final EndHandles handles;
  private final MarginDerivation margins;
  private final FloatingPlace barPlace;
  private final FloatingPlace cardPlace;

  /// Stands in the place of pictures that cannot be drawn.
  private final String undrawable;

  private final String figure;

  private Optional<OpenPublication> shown = Optional.empty();

  /// What the card hangs on; empty while it is away.
  private Optional<TextRange> cardAnchor = Optional.empty();

  public ReaderView(ReaderViewModel model, Messages messages, ReadingStyle style) {
    this.model = model;
    this.undrawable = messages.text("figure.undrawable");
    this.figure = messages.text("figure.name");
    this.margins = new MarginDerivation(messages);
    this.pane = new ReadingPane(style, Fonts.bookFamily(), ForkJoinPool.commonPool());
    this.actions = new SelectionActions(model, pane, () -> showBar(false), this::openToWrite);
    this.bar = new SelectionBar(messages, actions);
    this.passages = new PassageCommands(model, pane, actions, messages, this::openToWrite);
    this.card = new AnnotationCard(model, messages, Clock.systemDefaultZone(), this::closeCard);
    this.links = new LinkGuide(model, pane, messages);
    Pane overlay = new Pane(bar, card, links.hint());
    overlay.setPickOnBounds(false);
    links.hint().layoutYProperty().bind(heightProperty().subtract(links.hint().heightProperty()));
    links.hint().maxWidthProperty().bind(widthProperty());
    this.handles = new EndHandles(pane, overlay);
    this.barPlace = new FloatingPlace(overlay, bar, FloatingPlace.Side.ABOVE);
    this.cardPlace = new FloatingPlace(overlay, card, FloatingPlace.Side.BELOW);
    getStyleClass().add("reader-view");
    getStylesheets().add(Stylesheets.beside(ReaderView.class, "reader.css"));
    getChildren().addAll(pane, overlay);
    bar.setVisible(false);
    card.setVisible(false);
    followModel();
    followPane();
  }

  /// Sets the text anew; the reader stays at the same character.
  public void setReadingStyle(ReadingStyle style) {
    pane.setReadingStyle(style);
  }

  /// Shows other characters for those of the text, one for each.
  public void setScript(UnaryOperator<String> script) {
    pane.setScript(script);
  }

  /// Brings a passage into view and shows for a moment where it is.
  public void showPassage(TextRange range) {
    model.showPassage(range);
  }

  /// Brings a passage into view and puts the hand there.
  public void reveal(TextRange range) {
    pane.reveal(range);
    pane.hand().put(range.start());
  }

  /// Shows on the page what is found, from now on.
  public void showFound(FindViewModel finding) {
    InvalidationListener show =
        _ ->
            pane.found()
                .show(finding.foundProperty().get().matches(), finding.currentProperty().get());
    finding.foundProperty().addListener(show);
    finding.currentProperty().addListener(show);
  }

  /// What is selected, if it is a few words of one line; else nothing.
  public String selectedWords() {
    return pane.selectionProperty()
        .get()
        .map(model::passage)
        .filter(words -> words.length() <= MOST_WORDS && words.indexOf('\n') < 0)
        .orElse("");
  }

  /// Where the page is, in the document's text.
  public int readingOffset() {
    return model.readingOffsetProperty().get();
  }

  /// What of the document's text is in view; empty before there is anything.
  public Optional<TextRange> visible() {
    return pane.visible();
  }

  /// Gives the commands on passages and links something to do.
  ///
  /// @param told is told what a command did that is not to be seen
  public void register(Commands commands, Consumer<String> told) {
    passages.onTold(told);
    passages.register(commands);
    links.onCopied(told);
    commands.on(Command.NEXT_LINK, () -> links.step(true));
    commands.on(Command.PREVIOUS_LINK, () -> links.step(false));
    commands.on(Command.FOLLOW_LINK, this::followLink);
  }

  /// Follows the link at the hand, or shows the picture there by itself.
  private void followLink() {
    Optional<PrintedPicture> picture =
        pane.document().blocks().isEmpty()
            ? Optional.empty()
            : Optional.of(pane.document().blockAt(pane.hand().offset()).block())
                .filter(Block.Figure.class::isInstance)
                .flatMap(block -> ((Block.Figure) block).picture());
    picture.ifPresentOrElse(this::enlarge, links::followAtHand);
  }

  private void enlarge(PrintedPicture picture) {
    Overlay.over(this)
        .ifPresent(overlay -> {
          FigureCard enlarged =
              new FigureCard(picture, model::picture, overlay, figure, undrawable);
          overlay.showCentred(enlarged);
          enlarged.requestFocus();
        });
  }

  /// Is told where in the scene a person asks what can be done with the blocks at hand.
  void onMenu(BiConsumer<Double, Double> listener) {
    pane.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          if (event.getButton() == MouseButton.SECONDARY && event.isStillSincePress()) {
            pane.pointAt(event.getSceneX(), event.getSceneY());
            listener.accept(event.getSceneX(), event.getSceneY());
            event.consume();
          }
        });
  }

  BlocksAtHand blocksAtHand() {
    return pane.hand().blocks();
  }

  /// Shows for a moment which blocks are meant.
  void flash(TextRange range) {
    pane.flash(range);
  }

  /// Where a passage stands in the scene, line by line, as far as it is in view.
  List<Bounds> boundsOf(TextRange range) {
    return pane.boundsOf(range);
  }

  @Override
  public void requestFocus() {
    pane.requestFocus();
  }

  @Override
  protected void layoutChildren() {
    getChildren().forEach(child -> child.resizeRelocate(0, 0, getWidth(), getHeight()));
    placeFloating();
  }

  /// The pane, for tests and pictures.
  ReadingPane pane() {
    return pane;
  }

  private void followModel() {
    model.publicationProperty().addListener((_, _, now) -> now.ifPresent(this::show));
    model.decorationsProperty().addListener((_, _, now) -> pane.decorate(now));
    model
        .annotationsProperty()
        .addListener((_, _, now) -> pane.margin().show(margins.of(now, model::colourOf)));
    pane.margin().onActivated(this::openFromMargin);
    model.meaningsProperty().addListener((_, _, now) -> bar.offer(now));
    model.onJump(this::jump);
    handles.onDragged(range ->
        model.activeProperty().get().ifPresent(id -> new Marking(model).resize(id, range)));
    bar.offer(model.meaningsProperty().get());
  }

  private void followPane() {
    pane.readingOffsetProperty().addListener((_, _, now) -> model.readingAt(now.intValue()));
    pane.selectionProperty().addListener((_, _, _) -> showBar());
    pane.selectingProperty().addListener((_, _, _) -> showBar());
    pane.onMoved(this::placeFloating);
    pane.typesetting().onOpened(this::enlarge);
    pane.pointer()
        .onActivated(clicked -> {
          if (!open(clicked.keys(), clicked.range())) {
            links.follow(clicked.keys());
          }
        });
    pane.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> closeCard());
    pane.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    card.heightProperty().addListener((_, _, _) -> placeFloating());
  }

  /// A new text, not new notes on the one that is shown.
  private void show(OpenPublication opened) {
    boolean samePublication =
        shown
            .filter(before -> before.publication().id().equals(opened.publication().id()))
            .isPresent();
    boolean sameText =
        samePublication
            && shown
                .map(before -> before.publication().content())
                .filter(opened.publication().content()::equals)
                .isPresent();
    shown = Optional.of(opened);
    if (sameText) {
      model.readingAt(pane.readingOffsetProperty().get());
      return;
    }
    closeCard();
    bar.setVisible(false);
    List<String> sections =
        opened.publication().content().sections().stream().map(Section::title).toList();
    List<Decoration> marks = model.decorationsProperty().get();
    if (!samePublication) {
      pane.drawPicturesFrom(model::picture, undrawable);
    }
    var showing =
        samePublication
            ? pane.renew(opened.text(), sections, marks, opened.readingOffset())
            : pane.show(opened.text(), sections, marks, opened.readingOffset());
    var _ = showing.thenRun(() -> model.readingAt(pane.readingOffsetProperty().get()));
  }

  private void jump(ReaderViewModel.Jump jump) {
    closeCard();
    if (jump.flash()) {
      pane.reveal(jump.range());
      pane.hand().put(jump.range().start());
      pane.flash(jump.range());
    } else {
      pane.jumpTo(jump.range().start());
    }
  }

  private void showBar(boolean shown) {
    bar.setVisible(shown);
  }

  private void showBar() {
    boolean wanted = pane.selectionProperty().get().isPresent() && !pane.selectingProperty().get();
    bar.setVisible(wanted);
    placeFloating();
  }

  /// Opens the card of the annotations on a character, if there are any.
  void openAt(int offset) {
    var unused = open(pane.decorationsAt(offset), new TextRange(offset, offset + 1));
  }

  private void openFromMargin(List<String> keys) {
    List<PlacedAnnotation> annotations =
        keys.stream()
            .map(AnnotationId::parse)
            .flatMap(id -> model.annotation(id).stream())
            .toList();
    annotations.stream()
        .flatMap(placed -> placed.range().stream())
        .findFirst()
        .ifPresent(range -> openCard(annotations, range));
  }

  private boolean open(List<String> keys, TextRange anchor) {
    List<PlacedAnnotation> annotations =
        keys.stream()
            .filter(key -> links.link(List.of(key)).isEmpty())
            .map(AnnotationId::parse)
            .flatMap(id -> model.annotation(id).stream())
            .toList();
    if (!annotations.isEmpty()) {
      openCard(annotations, anchor);
    }
    return !annotations.isEmpty();
  }

  private void openCard(List<PlacedAnnotation> annotations, TextRange anchor) {
    cardAnchor = Optional.of(anchor);
    card.show(annotations);
    card.setVisible(true);
    handles.show(
        annotations.size() == 1
                && annotations.getFirst().annotation().scope() == AnnotationScope.PASSAGE
            ? annotations.getFirst().range()
            : Optional.empty());
    placeFloating();
  }

  private void closeCard() {
    if (cardAnchor.isPresent()) {
      cardAnchor = Optional.empty();
      handles.show(Optional.empty());
      card.leave();
      card.setVisible(false);
      model.activeProperty().set(Optional.empty());
      pane.requestFocus();
    }
  }

  private void placeFloating() {
    if (bar.isVisible()) {
      List<Bounds> selected = pane.selectionProperty().get().map(pane::boundsOf).orElse(List.of());
      bar.setVisible(barPlace.at(selected));
    }
    cardAnchor.map(pane::boundsOf).ifPresent(cardPlace::at);
    handles.place();
  }

  /// Opens the card of an annotation that was just made.
  private void openToWrite(PlacedAnnotation placed) {
    placed
        .range()
        .ifPresent(range -> {
          if (pane.boundsOf(range).isEmpty()) {
            pane.reveal(range);
          }
          openCard(List.of(placed), range);
          card.startWriting();
        });
  }

  private void pressed(KeyEvent event) {
    if (pane.selection().range().isEmpty()) {
      if (event.getCode() == KeyCode.ESCAPE && pane.keys().movesCaret()) {
        pane.keys().setMovesCaret(false);
        event.consume();
      }
      return;
    }
    KeyCode key = event.getCode();
    if (actions.giveByKey(event)) {
      event.consume();
    } else if (key == KeyCode.ESCAPE) {
      bar.setVisible(false);
      pane.clearSelection();
      event.consume();
    } else if (key == KeyCode.CONTEXT_MENU || (key == KeyCode.ENTER && event.isShortcutDown())) {
      bar.setVisible(true);
      placeFloating();
      bar.focusFirst();
      event.consume();
    }
  }
}
