package org.yandu.ui.notes;

import java.util.Optional;
import java.util.function.Consumer;
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

/// One annotation: a bar in its colour, the passage, the note, and below in small type its meaning,
/// time and article. The note is written in its place.
final class NoteCell extends ListCell<NotesRow> {

  private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
  private static final PseudoClass UNDERLINED = PseudoClass.getPseudoClass("underlined");

  private final NotesViewModel model;
  private final NoteActions actions;
  private final Messages messages;
  private final BriefTime time;
  private final Label heading = new Label();
  private final Region bar = new Region();
  private final Label quote = new Label();
  private final Label body = new Label();
  private final Label unplaced = new Label();
  private final Label meta = new Label();
  private final Button more = new Button("", Icons.of(Feather.MORE_HORIZONTAL));
  private final VBox texts = new VBox();
  private final HBox note = new HBox(bar, texts);

  private Optional<NoteField> field = Optional.empty();
  private Optional<AnnotationId> fieldOf = Optional.empty();

  /// @param chosen is told of the annotation that was clicked
  NoteCell(
      NotesViewModel model,
      NoteActions actions,
      Messages messages,
      BriefTime time,
      Consumer<NotesRow.Note> chosen) {
    this.model = model;
    this.actions = actions;
    this.messages = messages;
    this.time = time;
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
    body.setWrapText(true);
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
    texts.getChildren().addAll(quote, new StackPane(), unplaced, foot);
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
    pseudoClassStateChanged(HEADING, row instanceof NotesRow.UnplacedHeading);
    if (empty || row == null) {
      dropField();
      setGraphic(null);
      setAccessibleText("");
      return;
    }
    switch (row) {
      case NotesRow.Note found -> show(found);
      case NotesRow.UnplacedHeading found -> {
        dropField();
        heading.setText(messages.text("notes.unplaced", found.count()));
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
        UNDERLINED, found.placed().annotation().style() == AnnotationStyle.UNDERLINE);
    quote.setText(found.quote());
    unplaced.setText(reason(found.placed().placement()));
    show(unplaced, !unplaced.getText().isEmpty());
    String when = time.of(found.placed().annotation().created());
    meta.setText(
        found.article().isEmpty()
            ? messages.text("notes.meta", found.meaning(), when)
            : messages.text("notes.meta-article", found.meaning(), when, found.article()));
    setGraphic(note);
    showBody();
    setAccessibleText(
        String.join("，", found.quote(), found.placed().annotation().body(), meta.getText()));
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
      body.setText(found.placed().annotation().body());
      show(body, !body.getText().isEmpty());
      texts.getChildren().set(1, body);
    }
  }

  private void startWriting(NotesRow.Note found) {
    NoteField writing =
        new NoteField(
            found.placed().annotation().body(),
            body -> model.editNote(found, body),
            () -> stopWriting(found));
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
    boolean inField = field.filter(writing -> contains(writing, event)).isPresent();
    if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress() && !inField) {
      withNote(event.getClickCount() == 2 ? actions::edit : chosen);
    }
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
                    place.getX(), place.getY(), new MenuCard(overlay, actions.menu(found)))));
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
