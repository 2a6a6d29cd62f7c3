package org.yandu.ui.notes;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.yandu.model.AnnotationId;
import org.yandu.model.AnnotationStyle;
import org.yandu.model.HighlightColour;
import org.yandu.model.Placement;
import org.yandu.settings.Messages;
import org.yandu.ui.BriefTime;
import org.yandu.ui.ColourDot;
import org.yandu.ui.MenuCard;
import org.yandu.ui.Icons;
import org.yandu.ui.note.NoteField;
import org.yandu.ui.Overlay;
import org.yandu.ui.note.NoteText;

/// One annotation: a bar in its colour, the passage, the note, and below in small type its meaning,
/// time and article. The note is written in its place.
final class NoteCell extends ListCell<NotesRow> {

  private static final double LONGEST_TAG = 200;
  private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
  private static final PseudoClass UNDERLINED = PseudoClass.getPseudoClass("underlined");

  private final Supplier<List<NotesRow.Note>> several;
  private final NotesViewModel model;
  private final NoteActions actions;
  private final Messages messages;
  private final BriefTime time;
  private final Label heading = new Label();
  private final Region bar = new Region();
  private final Label quote = new Label();
  private final NoteText body = new NoteText();
  private final FlowPane tags = new FlowPane(4, 4);
  private final Label unplaced = new Label();
  private final PlacingRow placing;
  private final Label meta = new Label();
  private final Button more = new Button("", Icons.of(Feather.MORE_HORIZONTAL));
  private final VBox texts = new VBox();
  private final HBox note = new HBox(bar, texts);

  private Optional<NoteField> field = Optional.empty();
  private Optional<AnnotationId> fieldOf = Optional.empty();

  /// @param chosen is told of the annotation that was clicked
  /// @param several those that are chosen together
  NoteCell(
      NotesViewModel model,
      NoteActions actions,
      Messages messages,
      BriefTime time,
      Consumer<NotesRow.Note> chosen,
      Supplier<List<NotesRow.Note>> several) {
    this.several = several;
    this.model = model;
    this.actions = actions;
    this.messages = messages;
    this.time = time;
    this.placing = new PlacingRow(actions.commands(), messages, () -> withNote(this::makeActive));
    getStyleClass().add("note-cell");
    setPrefWidth(0);
    setUp();
    model.editingProperty().addListener((_, _, _) -> showBody());
    addEventHandler(MouseEvent.MOUSE_CLICKED, event -> click(event, chosen));
    addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::showMenu);
  }

  private void setUp() {
    heading.getStyleClass().add("unplaced-heading");
    bar.getStyleClass().add("note-bar");
    quote.getStyleClass().add("note-quote");
    quote.setWrapText(true);
    quote.setEllipsisString("…");
    body.getStyleClass().add("note-body");
    body.onFollowed(model::follow);
    body.onChanged(changed -> withNote(note -> model.editNote(note, changed)));
    unplaced.getStyleClass().add("note-unplaced");
    unplaced.setWrapText(true);
    meta.getStyleClass().add("note-meta");
    meta.setMinWidth(0);
    meta.setEllipsisString("…");
    meta.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(meta, Priority.ALWAYS);
    more.getStyleClass().setAll("button", "icon-button", "note-more");
    more.setAccessibleText(messages.text("notes.actions"));
    more.setTooltip(new Tooltip(messages.text("notes.actions")));
    more.setFocusTraversable(false);
    more.setOnAction(_ -> showMenu(more.localToScene(0, more.getHeight())));
    HBox foot = new HBox(meta, more);
    foot.getStyleClass().add("note-foot");
    texts.getStyleClass().add("note-texts");
    texts.getChildren().addAll(quote, new StackPane(), tags, unplaced, placing, foot);
    HBox.setHgrow(texts, Priority.ALWAYS);
    note.getStyleClass().add("note");
  }

  /// Labels wrap only if they are asked for their height at a width, which a cell does not do.
  @Override
  protected double computePrefHeight(double width) {
    Node graphic = getGraphic();
    double inner = getListView().getWidth() - snappedLeftInset() - snappedRightInset();
    return graphic == null
        ? super.computePrefHeight(width)
        : snappedTopInset()
            + graphic.prefHeight(
                width < 0 ? inner : width - snappedLeftInset() - snappedRightInset())
            + snappedBottomInset();
  }

  @Override
  protected void updateItem(@Nullable NotesRow row, boolean empty) {
    super.updateItem(row, empty);
    pseudoClassStateChanged(HEADING, row instanceof NotesRow.Heading);
    if (empty || row == null) {
      dropField();
      setGraphic(null);
      setAccessibleText("");
      return;
    }
    switch (row) {
      case NotesRow.Note found -> show(found);
      case NotesRow.Heading found -> {
        dropField();
        heading.setText(messages.text("notes.heading", found.name(), found.count()));
        setAccessibleText(heading.getText());
        setGraphic(heading);
      }
    }
  }

  private void show(NotesRow.Note found) {
    for (HighlightColour colour : HighlightColour.values()) {
      bar.getStyleClass().remove(ColourDot.styleClass(colour));
    }
    bar.getStyleClass().add(ColourDot.styleClass(found.colour()));
    pseudoClassStateChanged(
        UNDERLINED, found.placed().annotation().style() != AnnotationStyle.HIGHLIGHT);
    showQuote(found);
    tags.getChildren().setAll(found.tags().stream().map(this::tag).toList());
    show(tags, !found.tags().isEmpty());
    unplaced.setText(reason(found.placed().placement()));
    show(unplaced, !unplaced.getText().isEmpty());
    placing.show(found.placed().placement());
    show(placing, !found.hasSurePlace() && !model.isOfWholeLibrary());
    String when = time.of(found.placed().annotation().created());
    meta.setText(
        Stream.of(found.author().orElse(""), found.meaning(), when, where(found))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" · ")));
    setGraphic(note);
    showBody();
    setAccessibleText(
        String.join("，", found.quote(), found.placed().annotation().body(), meta.getText()));
  }

  /// What a note on an article, or a bookmark, stands on is said; its words alone would not.
  private void showQuote(NotesRow.Note found) {
    String words = found.quote();
    quote.setText(
        switch (found.placed().annotation().scope()) {
          case PASSAGE -> words;
          case BOOKMARK -> messages.text("notes.on-bookmark", words);
          case ARTICLE -> messages.text("notes.on-article", found.place().article());
          case PUBLICATION -> messages.text("notes.on-publication", found.place().publication());
        });
  }

  private String where(NotesRow.Note found) {
    String article = found.place().article();
    return model.isOfWholeLibrary() && model.groupingProperty().get() != NotesGrouping.PUBLICATION
        ? found.place().publication() + " · " + article
        : article;
  }

  /// A click on a tag asks for all that bear it.
  private Button tag(String name) {
    Button button = new Button("#" + name);
    button.getStyleClass().setAll("button", "note-tag");
    button.setFocusTraversable(false);
    button.setMaxWidth(LONGEST_TAG);
    button.setOnAction(_ -> model.filterTextProperty().set("#" + name));
    return button;
  }

  private void showBody() {
    if (!(getItem() instanceof NotesRow.Note found)) {
      return;
    }
    boolean editing = model.editingProperty().get().filter(found.id()::equals).isPresent();
    if (editing && fieldOf.filter(found.id()::equals).isPresent()) {
      return;
    }
    dropField();
    if (editing) {
      startWriting(found);
    } else {
      body.show(found.placed().annotation().body());
      show(body, !found.placed().annotation().body().isEmpty());
      texts.getChildren().set(1, body);
    }
  }

  private void startWriting(NotesRow.Note found) {
    NoteField writing =
        new NoteField(
            found.placed().annotation().body(),
            body -> model.editNote(found, body),
            () -> stopWriting(found));
    writing.onFollowed(model::follow);
    writing.setPromptText(messages.text("notes.write"));
    writing.setAccessibleText(messages.text("notes.write"));
    field = Optional.of(writing);
    fieldOf = Optional.of(found.id());
    texts.getChildren().set(1, writing);
    Platform.runLater(writing::startWriting);
  }

  /// With the keys the focus goes back to the list; where it went by itself it stays.
  private void stopWriting(NotesRow.Note found) {
    boolean byKey = field.filter(Node::isFocused).isPresent();
    if (model.editingProperty().get().filter(found.id()::equals).isPresent()) {
      model.editingProperty().set(Optional.empty());
    }
    if (byKey) {
      getListView().requestFocus();
    }
  }

  /// Taking the field out of the scene takes the focus from it, which finishes the note.
  private void dropField() {
    if (field.isPresent()) {
      texts.getChildren().set(1, body);
      field = Optional.empty();
      fieldOf = Optional.empty();
    }
  }

  private String reason(Placement placement) {
    return switch (placement) {
      case Placement.Exact _, Placement.Moved _ -> "";
      case Placement.Ambiguous ambiguous ->
          messages.text("notes.ambiguous", ambiguous.candidates().size());
      case Placement.Gap _ -> messages.text("notes.gap");
      case Placement.Orphaned _ -> messages.text("notes.orphaned");
    };
  }

  private void click(MouseEvent event, Consumer<NotesRow.Note> chosen) {
    boolean choosing = event.isShortcutDown() || event.isShiftDown();
    boolean inField = field.filter(writing -> contains(writing, event)).isPresent();
    if (event.getButton() == MouseButton.PRIMARY
        && event.isStillSincePress()
        && !inField
        && !choosing) {
      withNote(event.getClickCount() == 2 ? actions::edit : chosen);
    }
  }

  private void makeActive(NotesRow.Note found) {
    model.activeProperty().set(Optional.of(found.id()));
  }

  private static boolean contains(Node node, MouseEvent event) {
    return node.contains(node.sceneToLocal(event.getSceneX(), event.getSceneY()));
  }

  private void showMenu(ContextMenuEvent event) {
    if (field.isEmpty()) {
      showMenu(new Point2D(event.getSceneX(), event.getSceneY()));
      event.consume();
    }
  }

  private void showMenu(Point2D place) {
    withNote(found ->
        Overlay.over(this)
            .ifPresent(overlay ->
                overlay.showAt(
                    place.getX(),
                    place.getY(),
                    new MenuCard(overlay, actions.menu(chosenWith(found))))));
  }

  /// The annotations that are chosen, if this one is among them; else it alone.
  private List<NotesRow.Note> chosenWith(NotesRow.Note found) {
    List<NotesRow.Note> together = several.get();
    return together.contains(found) ? together : List.of(found);
  }

  private void withNote(Consumer<NotesRow.Note> action) {
    if (getItem() instanceof NotesRow.Note found) {
      action.accept(found);
    }
  }

  private static void show(Node node, boolean visible) {
    node.setVisible(visible);
    node.setManaged(visible);
  }
}
