package org.yandu.ui.reader;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yandu.model.Annotation;
import org.yandu.model.AnnotationId;
import org.yandu.model.AnnotationScope;
import org.yandu.model.Meaning;
import org.yandu.model.PlacedAnnotation;
import org.yandu.settings.Messages;
import org.yandu.ui.BriefTime;
import org.yandu.ui.ColourDot;
import org.yandu.ui.Icons;
import org.yandu.ui.note.NoteField;
import org.yandu.ui.note.NoteText;
import org.yandu.ui.StyleChoice;
import org.yandu.ui.note.TagRow;

/// A card at an annotation: its colour, style and note, to be changed in place. Where several lie
/// on one another it lists them first.
///
/// For the FX thread.
final class AnnotationCard extends VBox {

  private static final double WIDTH = 360;
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final ReaderViewModel model;
  private final Messages messages;
  private final BriefTime times;
  private final Runnable close;
  private final VBox choices = new VBox();
  private final MeaningDots dots;
  private final StyleChoice styles;
  private final Label time = new Label();
  private final TagRow tags;
  private List<PlacedAnnotation> offered = List.of();
  private Optional<AnnotationId> shown = Optional.empty();
  private Optional<NoteField> field = Optional.empty();

  /// @param close puts the card away; called when the reader is done with it
  AnnotationCard(ReaderViewModel model, Messages messages, Clock clock, Runnable close) {
    this.model = model;
    this.messages = messages;
    this.times = new BriefTime(messages, clock);
    this.close = close;
    this.dots =
        new MeaningDots(
            messages, meaning -> shown.ifPresent(id -> model.changeMeaning(id, meaning)));
    this.styles =
        new StyleChoice(messages, style -> shown.ifPresent(id -> model.changeStyle(id, style)));
    this.tags =
        new TagRow(
            messages,
            (given, taken) ->
                shown.ifPresent(id -> {
                  model.flush();
                  new Marking(model).tag(id, given, taken);
                }));
    setId("annotation-card");
    getStyleClass().addAll("card", "annotation-card");
    setPrefWidth(WIDTH);
    setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    choices.getStyleClass().add("choices");
    time.getStyleClass().add("quiet");
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    model.annotationsProperty().addListener((_, _, _) -> follow());
    model.meaningsProperty().addListener((_, _, now) -> dots.offer(now));
  }

  /// Shows the first of the annotations that lie on a place, and offers the others.
  void show(List<PlacedAnnotation> annotations) {
    offered = List.copyOf(annotations);
    dots.offer(model.meaningsProperty().get());
    showOne(annotations.getFirst());
  }

  /// Puts the caret into the note.
  void startWriting() {
    field.ifPresent(NoteField::startWriting);
  }

  /// Stores what is written and forgets the annotation.
  void leave() {
    model.flush();
    shown = Optional.empty();
    field = Optional.empty();
    offered = List.of();
  }

  private void showOne(PlacedAnnotation placed) {
    Annotation annotation = placed.annotation();
    model.flush();
    shown = Optional.of(annotation.id());
    model.activeProperty().set(shown);
    listChoices();
    NoteField note = noteField(annotation);
    field = Optional.of(note);
    getChildren().setAll(head(annotation), note, tags, time);
    model.askTags(tags::setKnown);
    setChangeable(true);
    model.askAuthor(
        annotation.author(), other -> other.ifPresent(name -> showOther(annotation, name)));
    if (offered.size() > 1) {
      getChildren().addFirst(choices);
    }
    update(annotation);
  }

  /// Someone else's annotation is read here, and taken away at most.
  private void showOther(Annotation annotation, String author) {
    if (shown.filter(annotation.id()::equals).isEmpty()) {
      return;
    }
    setChangeable(false);
    NoteText body = new NoteText();
    body.getStyleClass().add("note-body");
    body.show(annotation.body());
    field.ifPresent(own -> getChildren().set(getChildren().indexOf(own), body));
    field = Optional.empty();
    String name =
        author.isEmpty()
            ? messages.text("notes.other", annotation.author().toString().substring(0, 8))
            : author;
    time.setText(name + " · " + time.getText());
  }

  private void setChangeable(boolean changeable) {
    dots.setDisable(!changeable);
    styles.setDisable(!changeable);
    tags.setDisable(!changeable);
  }

  /// Bookmarks and notes on whole articles have no marks to choose.
  private Node head(Annotation annotation) {
    boolean passage = annotation.scope() == AnnotationScope.PASSAGE;
    styles.setVisible(passage);
    styles.setManaged(passage);
    return dotsRow();
  }

  private Node dotsRow() {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Region line = new Region();
    line.getStyleClass().add("bar-divider");
    HBox row =
        new HBox(dots, line, styles, space, button("reader.delete", Feather.TRASH_2, this::delete));
    row.getStyleClass().add("card-actions");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private NoteField noteField(Annotation annotation) {
    AnnotationId id = annotation.id();
    NoteField note = new NoteField(annotation.body(), body -> keep(id, body), () -> {});
    note.setId("note-field");
    note.setPromptText(
        messages.text("reader.note-prompt." + annotation.scope().name().toLowerCase(Locale.ROOT)));
    note.onFollowed(model::follow);
    note.setAccessibleText(messages.text("reader.note"));
    // After the field's own listener: settled text alone goes on, never what is being composed.
    note.textProperty().addListener((_, _, _) -> model.typeNote(id, note.settledText()));
    return note;
  }

  private void keep(AnnotationId id, String body) {
    model.typeNote(id, body);
    model.flush();
  }

  private void update(Annotation annotation) {
    tags.show(annotation.tags());
    dots.choose(Optional.of(annotation.meaning()));
    styles.choose(Optional.of(annotation.style()));
    String name =
        model.meaningsProperty().get().stream()
            .filter(meaning -> meaning.id().equals(annotation.meaning()))
            .map(Meaning::name)
            .findFirst()
            .orElse(annotation.meaningName());
    time.setText(messages.text("reader.made", name, times.of(annotation.modified())));
  }

  private void listChoices() {
    choices.getChildren().setAll(offered.stream().map(this::choice).toList());
    choices
        .getChildren()
        .addFirst(new Label(messages.text("reader.several", Integer.toString(offered.size()))));
    choices.getChildren().getFirst().getStyleClass().add("quiet");
  }

  private Node choice(PlacedAnnotation placed) {
    Annotation annotation = placed.annotation();
    Button row =
        new Button(
            annotation.anchor().exact().replace('\n', ' '),
            new ColourDot(model.colourOf(annotation.meaning())));
    row.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    row.setMaxWidth(Double.MAX_VALUE);
    row.getStyleClass().setAll("button", "word-button", "choice");
    row.pseudoClassStateChanged(CHOSEN, shown.filter(annotation.id()::equals).isPresent());
    row.setOnAction(_ -> showOne(model.annotation(annotation.id()).orElse(placed)));
    return row;
  }

  /// The annotation may have changed by a click here, by undo or from elsewhere, or have gone.
  private void follow() {
    shown.ifPresent(id -> model.annotation(id).ifPresentOrElse(this::takeOver, close));
  }

  private void takeOver(PlacedAnnotation placed) {
    offered =
        offered.stream()
            .map(old ->
                old.annotation().id().equals(placed.annotation().id())
                    ? placed
                    : model.annotation(old.annotation().id()).orElse(old))
            .toList();
    listChoices();
    update(placed.annotation());
    field
        .filter(_ -> model.savedProperty().get())
        .filter(note -> !note.getText().equals(placed.annotation().body()))
        .filter(note -> note.settledText().equals(note.getText()))
        .ifPresent(note -> note.setText(placed.annotation().body()));
  }

  private void delete() {
    Optional<AnnotationId> deleted = shown;
    close.run();
    deleted.ifPresent(model::delete);
  }

  private void pressed(KeyEvent event) {
    boolean composing =
        field.filter(note -> !note.settledText().equals(note.getText())).isPresent();
    boolean done =
        event.getCode() == KeyCode.ESCAPE
            || (event.getCode() == KeyCode.ENTER && event.isShortcutDown());
    if (done && !composing) {
      event.consume();
      close.run();
    }
  }

  private Button button(String key, Feather icon, Runnable action) {
    Button button = new Button("", Icons.of(icon));
    button.setId("card-" + key.substring(key.indexOf('.') + 1));
    button.getStyleClass().setAll("button", "icon-button");
    button.setTooltip(new Tooltip(messages.text(key)));
    button.setAccessibleText(messages.text(key));
    button.setOnAction(_ -> action.run());
    return button;
  }
}
