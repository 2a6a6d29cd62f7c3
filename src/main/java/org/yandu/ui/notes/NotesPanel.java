package org.yandu.ui.notes;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yandu.model.AnnotationId;
import org.yandu.model.PlacedAnnotation;
import org.yandu.settings.Messages;
import org.yandu.ui.BriefTime;
import org.yandu.ui.ColourDot;
import org.yandu.ui.Commands;
import org.yandu.ui.FilterField;
import org.yandu.ui.Icons;
import org.yandu.ui.MenuCard;
import org.yandu.ui.Overlay;
import org.yandu.ui.Placeholder;
import org.yandu.ui.Stylesheets;

/// All annotations of the publication beside its page, or those of the whole library.
///
/// For the FX thread.
public final class NotesPanel extends VBox {

  /// As wide as an icon, so that all names begin in one line.
  private static final double SIGN_WIDTH = 18;

  private final NotesViewModel model;
  private final NoteActions actions;
  private final Consumer<PlacedAnnotation> jump;
  private final ListView<NotesRow> list = new ListView<>();
  private final FilterField filter;
  private final ChosenBar chosenBar;
  private final Messages messages;

  /// @param clock of the reader's time zone
  /// @param jump shows an annotation in the text and lets it flash
  /// @param export gives the notes away as a file
  /// @param exportChosen gives some of them away
  public NotesPanel(
      NotesViewModel model,
      Messages messages,
      Clock clock,
      Commands commands,
      Consumer<PlacedAnnotation> jump,
      Runnable export,
      Consumer<List<AnnotationId>> exportChosen) {
    this.model = model;
    this.messages = messages;
    this.jump = jump;
    this.actions = new NoteActions(model, messages, commands);
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
    this.chosenBar =
        new ChosenBar(
            model,
            actions,
            messages,
            this::chosen,
            notes -> exportChosen.accept(notes.stream().map(NotesRow.Note::id).toList()));
    getChildren()
        .addAll(
            header(messages, export), filter, new MeaningFilter(model, messages), list, chosenBar);
    model.activeProperty().addListener((_, _, _) -> followActive());
    followActive();
  }

  /// Puts the caret into the filter field.
  public void focusFilter() {
    filter.requestFocus();
  }

  private Region header(Messages messages, Runnable export) {
    Label title =
        new Label(messages.text(model.isOfWholeLibrary() ? "notes.title-all" : "notes.title"));
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
    if (model.isOfWholeLibrary()) {
      exporting.setVisible(false);
      exporting.setManaged(false);
    }
    HBox header = new HBox(title, count, space, arranging(), exporting);
    header.getStyleClass().add("panel-header");
    header.setAlignment(Pos.CENTER_LEFT);
    return header;
  }

  private Button arranging() {
    String name = messages.text("notes.arrange");
    Button button = new Button("", Icons.of(Feather.SLIDERS));
    button.setId(model.isOfWholeLibrary() ? "all-notes-arrange" : "notes-arrange");
    button.getStyleClass().setAll("button", "icon-button");
    button.setAccessibleText(name);
    button.setTooltip(new Tooltip(name));
    button.setOnAction(_ ->
        Overlay.over(this)
            .ifPresent(
                overlay -> overlay.showBelow(button, new MenuCard(overlay, arrangements()))));
    return button;
  }

  private List<List<Button>> arrangements() {
    List<Button> orders =
        Stream.of(NotesOrder.values())
            .map(order ->
                choice(
                    order.messageKey(),
                    order == model.orderProperty().get(),
                    () -> model.orderProperty().set(order)))
            .toList();
    List<Button> groupings =
        Stream.of(NotesGrouping.values())
            .filter(grouping -> grouping != NotesGrouping.PUBLICATION || model.isOfWholeLibrary())
            .map(grouping ->
                choice(
                    grouping.messageKey(),
                    grouping == model.groupingProperty().get(),
                    () -> model.groupingProperty().set(grouping)))
            .toList();
    return List.of(orders, groupings);
  }

  private Button choice(String key, boolean chosen, Runnable choose) {
    Region sign = chosen ? new StackPane(Icons.of(Feather.CHECK)) : new Region();
    sign.setMinWidth(SIGN_WIDTH);
    Button row = MenuCard.row(new Button(), sign, messages.text(key), "");
    row.setId(key.replace('.', '-'));
    row.setAccessibleText(messages.text(key));
    row.setOnAction(_ -> choose.run());
    return row;
  }

  /// The annotations that are chosen in the list, in its order.
  private List<NotesRow.Note> chosen() {
    return list.getSelectionModel().getSelectedItems().stream()
        .filter(NotesRow.Note.class::isInstance)
        .map(NotesRow.Note.class::cast)
        .distinct()
        .toList();
  }

  private void setUpList(Messages messages, BriefTime time) {
    list.setId("notes-list");
    list.setItems(model.rows());
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    list.getSelectionModel()
        .getSelectedItems()
        .addListener((ListChangeListener<NotesRow>) _ -> chosenBar().ifPresent(ChosenBar::show));
    list.setCellFactory(
        _ -> new NoteCell(model, actions, messages, time, this::choose, this::chosen));
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

  /// Empty while the panel is being built.
  private Optional<ChosenBar> chosenBar() {
    return Optional.ofNullable(chosenBar);
  }

  private void key(KeyEvent event) {
    boolean writing = model.editingProperty().get().isPresent();
    if (writing || !(list.getSelectionModel().getSelectedItem() instanceof NotesRow.Note note)) {
      return;
    }
    if (event.getCode() == KeyCode.ENTER) {
      choose(note);
    } else if (NoteActions.DELETE.match(event) || event.getCode() == KeyCode.BACK_SPACE) {
      actions.delete(chosen());
    } else if (NoteActions.EDIT.match(event)) {
      actions.edit(note);
    } else if (NoteActions.COPY.match(event)) {
      actions.copy(chosen());
    } else if (NoteActions.COPY_WITH_SOURCE.match(event)) {
      actions.copyWithSource(chosen());
    } else if (NoteActions.COPY_EXCERPT.match(event)) {
      actions.copyExcerpts(chosen());
    } else {
      return;
    }
    event.consume();
  }

  /// For the menu key; where the mouse asks, the cell answers.
  private void showMenu(ContextMenuEvent event) {
    if (model.editingProperty().get().isEmpty()
        && list.getSelectionModel().getSelectedItem() instanceof NotesRow.Note) {
      Overlay.over(list)
          .ifPresent(overlay ->
              overlay.showAt(
                  event.getSceneX(),
                  event.getSceneY(),
                  new MenuCard(overlay, actions.menu(chosen()))));
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
    } else if (!list.getSelectionModel().isSelected(index)) {
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
