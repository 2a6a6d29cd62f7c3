package org.yandu.ui.notes;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yandu.model.AnnotationId;
import org.yandu.model.PlacedAnnotation;
import org.yandu.settings.Messages;
import org.yandu.ui.BriefTime;
import org.yandu.ui.ColourDot;
import org.yandu.ui.FilterField;
import org.yandu.ui.Icons;
import org.yandu.ui.MenuCard;
import org.yandu.ui.Overlay;
import org.yandu.ui.Placeholder;
import org.yandu.ui.Stylesheets;

/// All annotations of the publication beside its page.
///
/// For the FX thread.
public final class NotesPanel extends VBox {

  private final NotesViewModel model;
  private final NoteActions actions;
  private final Consumer<PlacedAnnotation> jump;
  private final ListView<NotesRow> list = new ListView<>();
  private final FilterField filter;

  /// @param clock of the reader's time zone
  /// @param jump shows an annotation in the text and lets it flash
  /// @param export gives the notes away as a file
  public NotesPanel(
      NotesViewModel model,
      Messages messages,
      Clock clock,
      Consumer<PlacedAnnotation> jump,
      Runnable export) {
    this.model = model;
    this.jump = jump;
    this.actions = new NoteActions(model, messages);
    this.filter =
        new FilterField(
            messages.text("notes.filter"),
            messages.text("notes.clear-filter"),
            model.filterTextProperty(),
            this::chooseFirst,
            this::enterList);
    getStyleClass().add("notes-panel");
    getStylesheets()
        .addAll(
            Stylesheets.beside(ColourDot.class, "colours.css"),
            Stylesheets.beside(ColourDot.class, "panels.css"),
            Stylesheets.beside(NotesPanel.class, "notes.css"));
    setUpList(messages, new BriefTime(messages, clock));
    getChildren()
        .addAll(header(messages, export), filter, new MeaningFilter(model, messages), list);
    model.activeProperty().addListener((_, _, _) -> followActive());
    followActive();
  }

  /// Puts the caret into the filter field.
  public void focusFilter() {
    filter.requestFocus();
  }

  private Region header(Messages messages, Runnable export) {
    Label title = new Label(messages.text("notes.title"));
    title.getStyleClass().add("panel-title");
    Label count = new Label();
    count.getStyleClass().add("panel-count");
    count
        .textProperty()
        .bind(
            Bindings.when(model.countProperty().isEqualTo(0))
                .then("")
                .otherwise(model.countProperty().asString()));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    String name = messages.text("notes.export");
    Button exporting = new Button("", Icons.of(Feather.SHARE));
    exporting.setId("notes-export");
    exporting.getStyleClass().setAll("button", "icon-button");
    exporting.setAccessibleText(name);
    exporting.setTooltip(new Tooltip(name));
    exporting.disableProperty().bind(model.countProperty().isEqualTo(0));
    exporting.setOnAction(_ -> export.run());
    HBox header = new HBox(title, count, space, exporting);
    header.getStyleClass().add("panel-header");
    header.setAlignment(Pos.CENTER_LEFT);
    return header;
  }

  private void setUpList(Messages messages, BriefTime time) {
    list.setId("notes-list");
    list.setItems(model.rows());
    list.setCellFactory(_ -> new NoteCell(model, actions, messages, time, this::choose));
    list.setAccessibleText(messages.text("notes.title"));
    list.setPlaceholder(
        new Placeholder(
                model.countProperty().isEqualTo(0),
                messages.text("notes.empty"),
                messages.text("notes.empty.how"))
            .otherwise(
                messages.text("notes.no-match"), messages.text("notes.show-all"), model::showAll));
    VBox.setVgrow(list, Priority.ALWAYS);
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    list.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::showMenu);
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((_, _, row) -> {
          if (row instanceof NotesRow.Note note) {
            model.activeProperty().set(Optional.of(note.id()));
          }
        });
    model
        .rows()
        .addListener((ListChangeListener<NotesRow>) _ -> Platform.runLater(this::followActive));
  }

  private void key(KeyEvent event) {
    boolean writing = model.editingProperty().get().isPresent();
    if (writing || !(list.getSelectionModel().getSelectedItem() instanceof NotesRow.Note note)) {
      return;
    }
    if (event.getCode() == KeyCode.ENTER) {
      choose(note);
    } else if (NoteActions.DELETE.match(event) || event.getCode() == KeyCode.BACK_SPACE) {
      actions.delete(note);
    } else if (NoteActions.EDIT.match(event)) {
      actions.edit(note);
    } else if (NoteActions.COPY.match(event)) {
      actions.copy(note);
    } else if (NoteActions.COPY_WITH_SOURCE.match(event)) {
      actions.copyWithSource(note);
    } else {
      return;
    }
    event.consume();
  }

  /// For the menu key; where the mouse asks, the cell answers.
  private void showMenu(ContextMenuEvent event) {
    if (model.editingProperty().get().isEmpty()
        && list.getSelectionModel().getSelectedItem() instanceof NotesRow.Note note) {
      Overlay.over(list)
          .ifPresent(overlay ->
              overlay.showAt(
                  event.getSceneX(), event.getSceneY(), new MenuCard(overlay, actions.menu(note))));
      event.consume();
    }
  }

  private void choose(NotesRow.Note note) {
    model.activeProperty().set(Optional.of(note.id()));
    jump.accept(note.placed());
  }

  private void chooseFirst() {
    model.rows().stream()
        .filter(NotesRow.Note.class::isInstance)
        .map(NotesRow.Note.class::cast)
        .findFirst()
        .ifPresent(this::choose);
  }

  private void enterList() {
    list.requestFocus();
    if (list.getSelectionModel().getSelectedItem() == null) {
      list.getSelectionModel().selectFirst();
    }
  }

  private void followActive() {
    Optional<AnnotationId> active = model.activeProperty().get();
    int index = active.map(this::indexOf).orElse(-1);
    if (index < 0) {
      list.getSelectionModel().clearSelection();
    } else if (list.getSelectionModel().getSelectedIndex() != index) {
      list.getSelectionModel().clearAndSelect(index);
      list.getFocusModel().focus(index);
      if (!list.isHover()) {
        list.scrollTo(Math.max(0, index - 1));
      }
    }
  }

  private int indexOf(AnnotationId id) {
    for (int index = 0; index < model.rows().size(); index++) {
      if (model.rows().get(index) instanceof NotesRow.Note note && note.id().equals(id)) {
        return index;
      }
    }
    return -1;
  }
}
